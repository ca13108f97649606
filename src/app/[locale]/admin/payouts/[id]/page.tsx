import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { may } from '@/domain/policy';
import { payoutRun } from '@/modules/payouts/queries/desk';
import { RunScreen } from '@/modules/payouts/ui/desk-run';
import { DoneNotice } from '@/modules/payouts/ui/desk-views';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { Figure } from '@/ui/price';
import { DeskPage } from '../../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';

type Props = Pick<DeskPageProps, 'searchParams'> & {
  readonly params: Promise<{ locale: string; id: string }>;
};

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  deskTitle(params, 'payouts');

/** One run with its payouts: approve it, send it, mend what went wrong. */
export default async function AdminPayoutRun({ params, searchParams }: Props) {
  const locale = await deskLanguage(params);
  const { id } = await params;
  const path = `/admin/payouts/${id}`;
  const actor = await requireStaff(locale, path);
  if (!may(actor, 'payouts.read', null)) notFound();
  const detail = await payoutRun(actor, id, now());
  if (!detail) notFound();
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="payouts"
      title={<Figure>{detail.run.number}</Figure>}
    >
      <DoneNotice done={(await searchParams).done} locale={locale} />
      <RunScreen detail={detail} returnTo={path} locale={locale} />
    </DeskPage>
  );
}
