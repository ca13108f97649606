import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { doneAsked } from '@/modules/desk/schema/filters';
import { Today } from '@/modules/desk/ui/today';
import { moneyWaiting } from '@/modules/ledger/queries/waiting';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { deskCounts } from './desk-counts';
import { DeskPage } from './desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from './desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'today');

export default async function AdminHome({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin');
  const t = await getTranslations({ locale, namespace: 'admin.places' });
  const [{ queues, dead, cases, toJudge }, money] = await Promise.all([
    deskCounts(actor),
    moneyWaiting(actor, now()),
  ]);
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="today"
      title={t('today')}
      done={doneAsked(await searchParams)}
    >
      <Today
        counts={queues}
        stuck={dead}
        money={money}
        calls={cases}
        toJudge={toJudge}
        locale={locale}
      />
    </DeskPage>
  );
}
