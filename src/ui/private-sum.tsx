import type { Money } from '@/domain/money';
import type { Locale } from './format';
import { Price } from './price';

/** A sum of hers, or dots in its place where sums are hidden: then the figure is nowhere in the page. */
export function PrivateSum({
  amount,
  locale,
  hiddenLabel,
}: {
  amount: Money;
  locale: Locale;
  /** Said in place of the sum; null where sums are shown. */
  hiddenLabel: string | null;
}) {
  if (hiddenLabel === null) return <Price amount={amount} locale={locale} />;
  return (
    <span className="price">
      <span aria-hidden="true">••••</span>
      <span className="vh">{hiddenLabel}</span>
    </span>
  );
}
