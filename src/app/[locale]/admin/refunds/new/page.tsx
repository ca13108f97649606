import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { refundableOrder } from '@/modules/refunds/queries/one';
import { RequestScreen } from '@/modules/refunds/ui/request-screen';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'refunds');

/** Asking for a refund of the order that the address names. */
export default async function AskForRefund({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const { order: asked } = await searchParams;
  const orderId = typeof asked === 'string' ? asked : '';
  const actor = await requireStaff(locale, `/admin/refunds/new?order=${orderId}`);
  const order = await refundableOrder(actor, orderId);
  if (!order) notFound();
  const t = await getTranslations({ locale, namespace: 'refunds.ask' });
  return (
    <DeskPage locale={locale} actor={actor} place="refunds" title={t('title')}>
      <RequestScreen order={order} locale={locale} />
    </DeskPage>
  );
}
