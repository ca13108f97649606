import { slowest } from '@/domain/order/placement';
import type { Failure } from '@/domain/result';

type Planned = {
  readonly orders: readonly {
    readonly lines: readonly { readonly line: { readonly makingDays: number } }[];
  }[];
};

/** The making days of each order, as the checkout shows them and gets them back. */
export const daysOf = (plan: Planned): readonly number[] =>
  plan.orders.map(({ lines }) => slowest(lines.map(({ line }) => line)));

/** The days as a hidden field carries them; what is not a number there was not shown. */
export const readDays = (written: string): readonly number[] =>
  /^\d{1,4}(,\d{1,4})*$/.test(written) ? written.split(',').map(Number) : [];

/** `checkout.later` (`days`) where an order would take longer than the buyer was shown; else null. */
export function laterThanShown(
  shown: readonly number[],
  days: readonly number[],
): Failure<'checkout.later'> | null {
  if (shown.length !== days.length) return null;
  const longer = days.filter((now, index) => now > (shown[index] ?? now));
  if (longer.length === 0) return null;
  return { code: 'checkout.later', field: 'total', params: { days: Math.max(...longer) } };
}
