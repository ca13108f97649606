import type { Money } from '@/domain/money';
import { formatAmount, type Locale } from './format';

/** A figure that keeps its direction in both languages. */
export function Figure({ children }: { children: string | number }) {
  return <span className="num">{children}</span>;
}

/** How many wait, as a mark beside a place. The direction stands on the inner box, so that placing it follows the page. */
export function Count({ children }: { children: number }) {
  return (
    <b>
      <span className="num">{children}</span>
    </b>
  );
}

/**
 * A sum as it is written on every screen: the unit small, before the figure in English, after it in Urdu. Exact ones
 * always write their paisa, so that the columns of books stand under each other.
 */
export function Price({
  amount,
  locale,
  isExact,
}: {
  amount: Money;
  locale: Locale;
  isExact?: boolean;
}) {
  const figure = <span className="num">{formatAmount(amount, isExact)}</span>;
  if (amount.currency === 'USD') return <span className="price">${figure}</span>;
  if (locale === 'ur') {
    return (
      <span className="price">
        {figure} <small>روپے</small>
      </span>
    );
  }
  return (
    <span className="price">
      <small>Rs</small> {figure}
    </span>
  );
}
