import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Money, money, sum } from '@/domain/money';
import type { Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { KhataRow } from '@/ui/split';
import type { OrderView } from '../queries/order-view';

type Summed = Pick<OrderView, 'items' | 'shipping' | 'discount' | 'credit' | 'total'>;

/** The lines of an account that lead to what is paid: pieces, delivery, and what was taken off. */
export async function Sums({
  orders,
  totalLabel,
  locale,
}: {
  orders: readonly Summed[];
  totalLabel: ReactNode;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'orders' });
  const all = (part: keyof Summed): Money => sum(orders.map((order) => order[part]));
  const off = (amount: Money): Money => money(-amount.minor, amount.currency);
  const [discount, credit] = [all('discount'), all('credit')];
  return (
    <>
      <KhataRow label={t('items')}>
        <Price amount={all('items')} locale={locale} />
      </KhataRow>
      <KhataRow label={t('delivery')}>
        <Price amount={all('shipping')} locale={locale} />
      </KhataRow>
      {discount.minor > 0 && (
        <KhataRow label={t('discount')}>
          <Price amount={off(discount)} locale={locale} />
        </KhataRow>
      )}
      {credit.minor > 0 && (
        <KhataRow label={t('credit')}>
          <Price amount={off(credit)} locale={locale} />
        </KhataRow>
      )}
      <KhataRow label={totalLabel} kind="sum">
        <Price amount={all('total')} locale={locale} />
      </KhataRow>
    </>
  );
}
