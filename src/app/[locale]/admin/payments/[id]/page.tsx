import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { doneAsked } from '@/modules/desk/schema/filters';
import { paymentView } from '@/modules/settlement/queries/desk';
import { PaymentScreen } from '@/modules/settlement/ui/desk/payment-screen';
import { requireStaff } from '@/platform/session';
import { Figure } from '@/ui/price';
import { DeskPage } from '../../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';

type Props = Pick<DeskPageProps, 'searchParams'> & {
  readonly params: Promise<{ locale: string; id: string }>;
};

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  deskTitle(params, 'payments');

/** One try to pay, with its history. */
export default async function AdminPayment({ params, searchParams }: Props) {
  const locale = await deskLanguage(params);
  const { id } = await params;
  const actor = await requireStaff(locale, `/admin/payments/${id}`);
  const payment = await paymentView(actor, id);
  if (!payment) notFound();
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="payments"
      title={<Figure>{payment.group.number}</Figure>}
      done={doneAsked(await searchParams)}
    >
      <PaymentScreen payment={payment} locale={locale} />
    </DeskPage>
  );
}
