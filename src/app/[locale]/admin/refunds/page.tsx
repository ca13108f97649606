import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { doneAsked } from '@/modules/desk/schema/filters';
import { deskRefunds, refundCounts } from '@/modules/refunds/queries/desk';
import { listQuery } from '@/modules/refunds/schema';
import { RefundList } from '@/modules/refunds/ui/refund-list';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'refunds');

/** Money that goes back to buyers, by what it waits for. */
export default async function AdminRefunds({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/refunds');
  if (!may(actor, 'refunds.read', null)) notFound();
  const query = await searchParams;
  const { state, after } = listQuery.parse(query);
  const [page, counts, t] = await Promise.all([
    deskRefunds(actor, state, after),
    refundCounts(actor),
    getTranslations({ locale, namespace: 'refunds.list' }),
  ]);
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="refunds"
      title={t('title')}
      done={doneAsked(query)}
    >
      <RefundList page={page} counts={counts} selection={state} after={after} locale={locale} />
    </DeskPage>
  );
}
