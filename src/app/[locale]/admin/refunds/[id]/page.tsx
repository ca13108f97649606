import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { doneAsked } from '@/modules/desk/schema/filters';
import { refundView } from '@/modules/refunds/queries/one';
import { RefundScreen } from '@/modules/refunds/ui/refund-screen';
import { requireStaff } from '@/platform/session';
import { Figure } from '@/ui/price';
import { DeskPage } from '../../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';

type Props = Pick<DeskPageProps, 'searchParams'> & {
  readonly params: Promise<{ locale: string; id: string }>;
};

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  deskTitle(params, 'refunds');

/** One refund: what goes back, from whom, and the next step. */
export default async function AdminRefund({ params, searchParams }: Props) {
  const locale = await deskLanguage(params);
  const { id } = await params;
  const actor = await requireStaff(locale, `/admin/refunds/${id}`);
  const refund = await refundView(actor, id);
  if (!refund) notFound();
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="refunds"
      title={<Figure>{refund.number}</Figure>}
      done={doneAsked(await searchParams)}
    >
      <RefundScreen refund={refund} locale={locale} />
    </DeskPage>
  );
}
