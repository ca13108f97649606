import type { PaymentMethod } from '@/domain/payment/methods';
import { expireUnpaid } from '@/modules/orders/commands/timers';
import type { Db } from '@/platform/db';
import type { Bought } from './buying';
import type { PlannedPurchase } from './purchase-plan';
import { payBySlip } from './slips';
import { beginTry, handedOn, lost, say, type Try } from './tries';

const after = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() + minutes * 60_000);

const declines: { readonly [M in PaymentMethod]?: { code: string; message: string } } = {
  card: { code: 'card_declined', message: 'Your card was declined.' },
  jazzcash: { code: '999', message: 'Transaction failed.' },
  easypaisa: { code: '0013', message: 'LOW BALANCE OR NOT REGISTERED' },
};

/**
 * What became of the money of a purchase placed at `placedAt`. Answers when it was paid; null when it was not, or for
 * nothing.
 */
export function pay(
  db: Db,
  purchase: PlannedPurchase,
  bought: Bought,
  placedAt: Date,
  townDay: Date,
): Promise<Date | null> {
  const { paying } = purchase;
  const isBySlip = paying.startsWith('slip_');
  return isBySlip
    ? payBySlip(db, paying, bought, placedAt, townDay)
    : payAtGateway(db, purchase, bought, placedAt);
}

async function payAtGateway(
  db: Db,
  { method, paying }: PlannedPurchase,
  bought: Bought,
  placedAt: Date,
): Promise<Date | null> {
  const begin = async (which: string, minutes: number): Promise<Try> => {
    const one = await beginTry(db, bought, method, which, after(placedAt, minutes));
    await handedOn(db, one, after(placedAt, minutes));
    return one;
  };
  const paid = async (one: Try, minutes: number) => {
    await say(one, { outcome: 'paid' }, after(placedAt, minutes));
    return after(placedAt, minutes);
  };
  const declined = (one: Try, minutes: number) =>
    say(one, { outcome: 'failed', ...declines[method] }, after(placedAt, minutes));
  const runOut = async (one: Try) => {
    await say(one, { outcome: 'expired' }, after(placedAt, 61));
    await expireUnpaid(bought.groupId, after(placedAt, 62));
  };

  switch (paying) {
    case 'at_once':
      return paid(await begin('first', 1), 3);
    case 'second_try':
      await declined(await begin('first', 1), 3);
      return paid(await begin('second', 5), 8);
    case 'twice':
      return payTwice(await begin('first', 1), () => begin('second', 5), paid);
    case 'too_late':
      return payTooLate(await begin('first', 1), runOut, paid);
    case 'another_sum':
      await payAnotherSum(await begin('first', 1), bought, placedAt);
      return null;
    case 'lapsed':
      await runOut(await begin('first', 1));
      return null;
    case 'declined':
      await declined(await begin('first', 1), 3);
      return null;
    case 'unheard':
      await lost(db, await begin('first', 1), after(placedAt, 60), after(placedAt, 2));
      return null;
    case 'on_the_phone':
      await begin('first', 5.5);
      return null;
    default:
      return null;
  }
}

type Paid = (one: Try, minutes: number) => Promise<Date>;

/** She gave the first one up and paid the second; the first had gone through all the same. */
async function payTwice(first: Try, again: () => Promise<Try>, paid: Paid): Promise<Date> {
  const at = await paid(await again(), 7);
  await paid(first, 9);
  return at;
}

async function payTooLate(
  one: Try,
  runOut: (one: Try) => Promise<void>,
  paid: Paid,
): Promise<null> {
  await runOut(one);
  await paid(one, 240);
  return null;
}

async function payAnotherSum(one: Try, { groupId }: Bought, placedAt: Date): Promise<void> {
  await say(one, { outcome: 'paid', minor: one.minor - 100_00 }, after(placedAt, 4));
  await expireUnpaid(groupId, after(placedAt, 62));
}
