import { getTranslations } from 'next-intl/server';
import { sum } from '@/domain/money';
import { toldFees } from '@/domain/order/told-split';
import { formatMoney, type Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { Split, type SplitPart } from '@/ui/split';
import type { OrderView } from '../queries/order-view';

/** Where the money of one part goes, as it was frozen when it was ordered: maker, platform, payment, delivery, tax. */
export async function OrderSplit({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'orders.split' });
  const artisan = order.artisan.name[locale];
  const parts = partsOf(order).map(({ key, amount }) => ({
    key,
    amount,
    label: t(key, { artisan }),
  }));
  return (
    <div className="mt-5">
      <Split
        locale={locale}
        label={t.rich('gets', {
          artisan,
          amount: formatMoney(order.due, locale),
          sum: () => <Price amount={order.due} locale={locale} />,
        })}
        parts={parts}
        foldedLabel={t('title')}
        total={{ label: t('total'), amount: sum(parts.map(({ amount }) => amount)) }}
      />
      {order.platformDiscount.minor > 0 && (
        <p className="small mute mt-2">
          {t('platform_gave', { artisan, amount: formatMoney(order.platformDiscount, locale) })}
        </p>
      )}
    </div>
  );
}

type Part = Omit<SplitPart, 'label' | 'key'> & {
  readonly key: 'artisan' | 'platform' | 'payment' | 'delivery' | 'tax';
};

function partsOf(order: OrderView): Part[] {
  const fees = new Map(
    toldFees(order.lines.flatMap((line) => line.fees)).map(({ part, amount }) => [part, amount]),
  );
  const none = sum([]);
  return [
    { key: 'artisan', amount: order.due },
    { key: 'platform', amount: fees.get('platform') ?? none },
    { key: 'payment', amount: fees.get('payment') ?? none },
    { key: 'delivery', amount: order.shipping },
    { key: 'tax', amount: fees.get('tax') ?? none },
  ];
}
