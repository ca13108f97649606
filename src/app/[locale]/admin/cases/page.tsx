import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isId } from '@/domain/ids';
import { may } from '@/domain/policy';
import { doneAsked } from '@/modules/desk/schema/filters';
import { casesWaiting, deskCase, deskCases } from '@/modules/support/queries/desk';
import { CaseList } from '@/modules/support/ui/case-list';
import { CaseTray } from '@/modules/support/ui/case-tray';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'cases');

/** Who asked to be called, and the verbs for the one that is chosen. */
export default async function AdminCases({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/cases');
  if (!may(actor, 'cases.read', null)) notFound();
  const asked = await searchParams;
  const one = (name: string) => [asked[name]].flat()[0] ?? '';
  const idOf = (name: string) => (isId('supportCase', one(name)) ? one(name) : null);
  const shelf = one('show') === 'closed' ? 'closed' : 'running';
  const chosen = idOf('chosen');
  const [page, waiting, chosenCase, t] = await Promise.all([
    deskCases(actor, shelf, idOf('after')),
    casesWaiting(actor),
    chosen === null ? null : deskCase(actor, chosen),
    getTranslations({ locale, namespace: 'admin.places' }),
  ]);
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="cases"
      title={t('cases')}
      done={doneAsked(asked)}
    >
      <CaseList page={page} shelf={shelf} waiting={waiting.count} chosen={chosen} locale={locale} />
      {chosenCase && (
        <CaseTray key={chosenCase.id} one={chosenCase} actor={actor} locale={locale} />
      )}
    </DeskPage>
  );
}
