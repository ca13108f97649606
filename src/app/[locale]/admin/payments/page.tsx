import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { doneAsked } from '@/modules/desk/schema/filters';
import { paymentsQuery } from '@/modules/settlement/desk-schema';
import { deskPayments } from '@/modules/settlement/queries/desk';
import { PaymentList } from '@/modules/settlement/ui/desk/payment-list';
import { StatementImport } from '@/modules/settlement/ui/desk/statement-import';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'payments');

/** Payments that a person must look at, slips that wait, and every try there was. */
export default async function AdminPayments({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/payments');
  if (!may(actor, 'payments.read', null)) notFound();
  const query = await searchParams;
  const { show, after } = paymentsQuery.parse(query);
  const [page, t] = await Promise.all([
    deskPayments(actor, show, after),
    getTranslations({ locale, namespace: 'settlement.desk' }),
  ]);
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="payments"
      title={t('title')}
      done={doneAsked(query)}
    >
      <PaymentList page={page} selection={show} after={after} locale={locale} />
      {may(actor, 'payments.confirm', null) && <StatementImport locale={locale} />}
    </DeskPage>
  );
}
