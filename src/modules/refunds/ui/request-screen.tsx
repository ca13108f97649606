import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatMoney, formatNumber, type Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { Khata, KhataRow } from '@/ui/split';
import { EmptyState } from '@/ui/status';
import { requestRefundAction } from '../actions';
import type { RefundableOrder } from '../queries/one';
import { staffReasons } from '../schema';
import { RequestForm } from './request-form';

type Props = { readonly order: RefundableOrder; readonly locale: Locale };

/** Asking for a refund of one order: what is left of it, and the form. */
export async function RequestScreen({ order, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'refunds.ask' });
  const { group, artisan, isReady, left, paid } = order;
  const isAllBack = order.deliveryLeft.minor === 0 && order.lines.every((line) => line.left === 0);
  const back = deskHref(locale, `/admin/orders/${group.id}`);
  return (
    <>
      <p className="mute py-3">
        {t('of', { artisan: artisan[locale], number: group.number, buyer: group.buyer })}
      </p>
      {!isReady || isAllBack ? (
        <EmptyState
          action={
            <a className="btn line" href={back}>
              {t('show_order')}
            </a>
          }
        >
          {t(isReady ? 'nothing' : 'not_yet')}
        </EmptyState>
      ) : (
        <>
          <Khata className="mb-4 max-w-2xl">
            <KhataRow label={t('paid')}>
              <Price amount={paid} locale={locale} />
            </KhataRow>
            <KhataRow label={t('left')}>
              <Price amount={left} locale={locale} />
            </KhataRow>
          </Khata>
          <Form order={order} locale={locale} />
        </>
      )}
    </>
  );
}

async function Form({ order, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'refunds' });
  const { deliveryLeft, isCash } = order;
  return (
    <RequestForm
      action={requestRefundAction}
      hidden={{ orderId: order.id, locale }}
      hasDelivery={deliveryLeft.minor > 0}
      lines={order.lines.map((line) => ({
        id: line.id,
        label: line.title[locale],
        note:
          line.left === 0
            ? t('ask.all_back')
            : t('ask.each', { amount: formatMoney(line.value, locale) }),
        quantity: t('ask.quantity', { left: formatNumber(line.left) }),
        left: line.left,
      }))}
      reasons={staffReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
      destinations={(['original', 'bank', 'wallet', 'store_credit'] as const).map((value) => ({
        value,
        label: t(`destinations.${value}`),
        note: t(`destination_notes.${value === 'original' && isCash ? 'cash' : value}`),
        disabled: value === 'original' && isCash,
      }))}
      words={{
        lines: t('ask.lines'),
        shipping: t('ask.shipping'),
        shippingHint: t('ask.shipping_hint', { amount: formatMoney(deliveryLeft, locale) }),
        reason: t('ask.reason'),
        choose: t('ask.choose'),
        note: t('ask.note'),
        optional: t('ask.optional'),
        destination: t('ask.destination'),
        number: t('ask.number'),
        numberHint: t('ask.number_hint'),
        submit: t('ask.submit'),
        busy: t('ask.busy'),
        second: t('ask.second'),
      }}
    />
  );
}
