import { isPrepaid } from '@/domain/payment/prepaid';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { OrderFacts } from '@/modules/orders/commands/group';
import type { PaymentProvider } from '@/platform/payments/port';
import type { Payable } from '../repo/payments';

export type PayableFailure = Failure<
  | 'payment.already_paid'
  | 'payment.is_cash'
  | 'payment.order_ended'
  | 'payment.time_over'
  | 'payment.amount_too_small'
  | 'payment.amount_too_large'
>;

/** The orders that wait for money; what the buyer owes for them is the sum of their totals. */
export type Owed = { readonly orders: readonly OrderFacts[]; readonly minor: number };

/**
 * What there is to pay now. Failures: `payment.already_paid`, `payment.is_cash`, `payment.order_ended`,
 * `payment.time_over`.
 */
export function owedFor(
  payable: Payable,
  orders: readonly OrderFacts[],
  now: Date,
): Result<Owed, PayableFailure> {
  const waiting = orders.filter(({ status }) => status === 'pending_payment');
  const minor = waiting.reduce((all, order) => all + order.totalMinor, 0);
  if (payable.status === 'captured') return fail('payment.already_paid');
  if (waiting.length === 0) return fail(isCash(orders) ? 'payment.is_cash' : 'payment.order_ended');
  if (!isPrepaid(payable.method, minor)) return fail('payment.is_cash');
  const isOver = payable.deadline !== null && payable.deadline <= now;
  return isOver ? fail('payment.time_over') : ok({ orders: waiting, minor });
}

const isCash = (orders: readonly OrderFacts[]): boolean =>
  orders.some(({ status }) => ['unconfirmed', 'placed', 'completed'].includes(status));

/** Failures at `payment_method`: `payment.amount_too_small`, `payment.amount_too_large` (`limit` in minor units). */
export function fits(
  { capabilities: { minMinor, maxMinor } }: PaymentProvider,
  minor: number,
): Result<null, PayableFailure> {
  const at = (limit: number) => ({ field: 'payment_method', params: { limit: limit / 100 } });
  if (minMinor !== undefined && minor < minMinor)
    return fail('payment.amount_too_small', at(minMinor));
  if (maxMinor !== undefined && minor > maxMinor)
    return fail('payment.amount_too_large', at(maxMinor));
  return ok(null);
}
