import { expect } from 'vitest';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { startAttempt } from '@/modules/settlement/commands/start';
import { sweepPayments } from '@/modules/settlement/commands/sweep';
import { readyStep } from '@/modules/settlement/queries/back';
import { prisma } from '@/platform/db';
import type { Misbehaviour } from '@/sandbox/payments/twin';
import type { MadeProduct } from '../../prisma/makers/trade';
import { cartWith, requestFor } from './buying';
import { cardOf, methodOf, payOnPage, type Way, walletOf } from './pay-stand';

export type Bought = { readonly groupId: string; readonly number: string; readonly key: string };

/** Places a prepaid purchase of one of each piece. */
export async function buyPrepaid(
  pieces: readonly MadeProduct[],
  method: ReturnType<typeof methodOf> | 'bank',
  now = new Date(),
): Promise<Bought> {
  const access = await cartWith(
    pieces.map(({ variantId }) => ({ variantId })),
    now,
  );
  const placed = await placeOrder({ ...requestFor(access), method }, now);
  if (!placed.ok) throw new Error(placed.failures.map(({ code }) => code).join());
  return placed.value;
}

const cnicLast6 = '345678';

/** The buyer pays in a way, with a number or card that makes its gateway misbehave. */
export async function payBy(
  bought: Bought,
  way: Way,
  how: Misbehaviour,
  now = new Date(),
): Promise<void> {
  const method = methodOf(way);
  const wallet = way.endsWith('phone') ? { number: walletOf(how), cnicLast6 } : undefined;
  const begun = await startAttempt(bought, { method, ...(wallet && { wallet }) }, now, 10_000);
  if (!begun.ok) throw new Error(begun.failure.code);
  if (wallet) return;
  const filled: Record<string, string> =
    way === 'card'
      ? { do: 'pay', card: cardOf(how) }
      : way === 'jazzcash_page'
        ? { do: 'wallet', walletNumber: walletOf(how), mpin: '1234' }
        : { do: 'pay', walletNumber: walletOf(how), pin: '12345' };
  const page = await payOnPage(await step(bought), filled);
  const isSecondHop = page && new URL(page.url).pathname.startsWith('/api/payments/go/');
  if (isSecondHop) await payOnPage(await step(bought), {});
}

export async function step({ number, key }: Bought) {
  const ready = await readyStep(number, key, new Date());
  if (!ready) throw new Error('there is no step to take');
  return ready.step;
}

const minute = 60_000;

/** The clock runs on: the worker sweeps as it would in the next hours, until everything is decided. */
export async function letTimePass(all: readonly Bought[], from = new Date()): Promise<void> {
  const groupId = { in: all.map((bought) => bought.groupId) };
  const status = { notIn: ['captured', 'expired', 'canceled'] };
  for (const minutes of [1, 3, 11, 31, 62, 70, 125, 200]) {
    if ((await prisma.payment.count({ where: { groupId, status } })) === 0) return;
    await sweepPayments(new Date(from.getTime() + minutes * minute));
  }
}

export const paymentOf = ({ groupId }: Bought) =>
  prisma.payment.findUniqueOrThrow({
    where: { groupId },
    include: {
      splits: true,
      refunds: true,
      attempts: { include: { events: true }, orderBy: { createdAt: 'asc' } },
      group: { include: { orders: { include: { fulfillments: true } } } },
    },
  });

/** What stands on an account for these items; debit is positive. */
async function standing(kind: string, items: readonly string[]): Promise<number> {
  const rows = await prisma.posting.findMany({
    where: { account: { kind }, item: { in: [...items] } },
    select: { amountMinor: true },
  });
  return rows.reduce((all, { amountMinor }) => all + Number(amountMinor), 0);
}

/**
 * The ledger says of this purchase exactly what its records say: what came, what waits as the buyer's, what is owed
 * back, what nobody has explained yet. And every entry of all sums to zero.
 */
export async function expectBooksClear(bought: Bought): Promise<void> {
  const payment = await paymentOf(bought);
  const attempts = payment.attempts.map(({ id }) => id);
  const orders = payment.group.orders.map(({ id }) => id);
  const refunds = payment.refunds.map(({ id }) => id);
  const paidBy = (isHeld: boolean): number =>
    payment.attempts
      .filter(({ provider }) => (provider !== 'bank') === isHeld)
      .reduce((all, one) => all + Number(one.paidMinor ?? 0n), 0);
  // What a gateway took it holds for a while; a transfer that was found is in our own bank.
  const held = paidBy(true);
  const came = held + paidBy(false);
  const captured = Number(payment.capturedMinor);
  const surplus = payment.refunds.reduce((all, one) => all + Number(one.amountMinor), 0);
  const astray = payment.attempts
    .filter(({ status }) => status === 'mismatched')
    .reduce((all, one) => all + Number(one.paidMinor ?? 0n), 0);
  expect({
    receipts: await standing('provider_receipts', attempts),
    prepaid: await standing('buyer_prepaid', orders),
    owedBack: await standing('refunds_due', refunds),
    suspense: await standing('suspense', attempts),
  }).toEqual({
    receipts: held,
    prepaid: 0 - captured,
    owedBack: 0 - surplus,
    suspense: 0 - astray,
  });
  expect(came).toBe(captured + surplus + astray);
  const split = payment.splits.reduce((all, one) => all + Number(one.capturedMinor), 0);
  expect(split).toBe(captured);
  const unbalanced = await prisma.$queryRaw`
    SELECT entry_id FROM postings GROUP BY entry_id, currency HAVING sum(amount_minor) <> 0`;
  expect(unbalanced).toEqual([]);
}
