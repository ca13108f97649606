import { confirmWithinHours } from '@/domain/order/flow';
import type { PaymentMethod } from './methods';

const hour = 3_600_000;

/** How long a purchase waits for its money, or a cash purchase for the buyer's word. */
export const payWithinMinutes: { readonly [M in PaymentMethod]: number } = {
  cod: confirmWithinHours * 60,
  card: 60,
  jazzcash: 60,
  easypaisa: 60,
  bank: 48 * 60,
};

export const deadlineFor = (method: PaymentMethod, now: Date): Date =>
  new Date(now.getTime() + payWithinMinutes[method] * 60_000);

/**
 * After its deadline a purchase is kept this much longer while a gateway can't say what became of an attempt; its
 * pieces are held as long.
 */
export const graceHours = 2;
export const heldUntil = (deadline: Date): Date => new Date(deadline.getTime() + graceHours * hour);

/** From this sum on, two people confirm that a bank transfer has come in. */
export const twoPeopleFromMinor = 100_000_00;

/** No more tries than this for one purchase: a stranger's phone is not to be rung all day. */
export const mostAttempts = 12;

/** With nothing to collect, a purchase goes the cash way without cash. */
export const isPrepaid = (method: PaymentMethod, totalMinor: number): boolean =>
  method !== 'cod' && totalMinor > 0;

const leastAfterChangeMinutes = 20;

/**
 * Until when it can be paid after the way of paying was changed. Counted from when it was placed, so that changing to
 * and fro does not hold the pieces for ever.
 */
export function deadlineAfterChange(method: PaymentMethod, placedAt: Date, now: Date): Date {
  const regular = deadlineFor(method, placedAt).getTime();
  const longest = deadlineFor('bank', placedAt).getTime();
  const least = Math.min(now.getTime() + leastAfterChangeMinutes * 60_000, longest);
  return new Date(Math.max(regular, least));
}
