import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelOrder } from '@/modules/orders/commands/cancel';
import { approveRefund } from '@/modules/refunds/commands/approve';
import { markNotSent } from '@/modules/refunds/commands/by-hand';
import { requestRefund } from '@/modules/refunds/commands/request';
import { sendAgain, sendRefund } from '@/modules/refunds/commands/send';
import { sweepRefunds } from '@/modules/refunds/commands/sweep';
import { prisma } from '@/platform/db';
import { diesAt, sendHome } from '../support/crash';
import { type CrashStand, openCrashStand } from '../support/crash-stand';
import { buyPaid } from '../support/prepaid';
import {
  asks,
  balance,
  buildTown,
  cashier,
  codeOf,
  delivered,
  expectBooksStraight,
  finance,
  first,
  later,
  made,
  now,
  rowOf,
  support,
  town,
} from '../support/refunding';

let stand: CrashStand;

beforeAll(async () => {
  stand = await openCrashStand();
  await buildTown();
});
afterAll(async () => {
  sendHome();
  await stand.close();
});

/** A refund of one piece that was agreed to and waits to be sent. */
async function approved(method: 'card' | 'jazzcash') {
  const { order, attemptId } = await delivered(1, { method });
  const id = await made(requestRefund(support, order.id, asks(order, 1), now));
  expect(codeOf(await approveRefund(finance, id, now))).toBe('ok');
  const { reference } = await prisma.paymentAttempt.findUniqueOrThrow({ where: { id: attemptId } });
  const sentBack = () => stand.gatewaysKnow([reference]).refunds;
  return { id, attemptId, order, sentBack, minor: Number((await rowOf(id)).amountMinor) };
}
type Approved = Awaited<ReturnType<typeof approved>>;

/** It went back once, at the gateway as in the books, and nothing sends it again. */
async function expectSentOnce({ id, attemptId, order, sentBack, minor }: Approved, taker: string) {
  expect(await rowOf(id)).toMatchObject({ status: 'succeeded', outcomeUnknown: false });
  await Promise.all([sendRefund(id, later(9)), sweepRefunds(later(9))]);
  expect(sentBack()).toEqual([minor]);
  expect(await balance(`provider_receipts:${taker}`, attemptId)).toBe(
    Number(order.totalMinor) - minor,
  );
  await expectBooksStraight();
}

const sweptTwice = (minutes: number) =>
  Promise.all([sweepRefunds(later(minutes)), sweepRefunds(later(minutes))]);

describe('killed while a refund is sent', { timeout: 90_000 }, () => {
  test.each(['refund.after_row', 'refund.after_call', 'refund.before_commit'] as const)(
    'to a card, at %s: it is asked after and arrives once',
    async (point) => {
      const refund = await approved('card');
      await diesAt(point, 'sendRefund', refund.id, now);
      expect(await rowOf(refund.id)).toMatchObject({ status: 'processing', tries: 1 });
      expect(refund.sentBack()).toEqual(point === 'refund.after_row' ? [] : [refund.minor]);
      await expectBooksStraight();
      await sweptTwice(2);
      await sweptTwice(4);
      await expectSentOnce(refund, 'stripe');
    },
  );

  test('and killed again while it is made good: still once', async () => {
    const refund = await approved('card');
    await diesAt('refund.after_row', 'sendRefund', refund.id, now);
    await diesAt('refund.after_row', 'sweepRefunds', later(2));
    await diesAt('refund.after_call', 'sweepRefunds', later(4));
    await diesAt('refund.before_commit', 'sweepRefunds', later(6));
    await sweptTwice(8);
    await expectSentOnce(refund, 'stripe');
  });

  test.each(['refund.after_call', 'refund.before_commit'] as const)(
    'to a wallet, at %s: the gateway says that it went',
    async (point) => {
      const refund = await approved('jazzcash');
      await diesAt(point, 'sendRefund', refund.id, now);
      await sweptTwice(2);
      await expectSentOnce(refund, 'jazzcash');
    },
  );

  test('to a wallet before the call: the gateway can’t tell, so a person does before it is sent', async () => {
    const refund = await approved('jazzcash');
    const { id, sentBack } = refund;
    await diesAt('refund.after_row', 'sendRefund', id, now);
    await sweptTwice(2);
    await sendRefund(id, later(3));
    expect(await rowOf(id)).toMatchObject({ status: 'processing', outcomeUnknown: true, tries: 1 });
    expect(sentBack()).toEqual([]);
    await sweepRefunds(later(24 * 60));
    const alert = { kind: 'refund_unknown', subjectId: id, closedAt: null };
    expect(await prisma.financeAlert.count({ where: alert })).toBe(1);
    const seen = { reason: 'Not in the portal' };
    expect(codeOf(await markNotSent(cashier, id, seen, later(25 * 60)))).toBe('ok');
    expect(codeOf(await sendAgain(cashier, id, later(25 * 60)))).toBe('ok');
    await expectSentOnce(refund, 'jazzcash');
  });

  test('of an order that has just ended: it goes back whole, once', async () => {
    const bought = await buyPaid([{ variantId: town().piece.variantId }], {}, now);
    const order = first(bought.orders);
    const why = { reason: 'buyer_asked', note: '', restock: true, notify: false } as const;
    expect(codeOf(await cancelOrder(support, order.id, why, now))).toBe('ok');
    // The first sweep makes it, the second one sends it.
    await sweepRefunds(later(1));
    await diesAt('refund.after_call', 'sweepRefunds', later(3));
    await sweptTwice(5);
    await sweptTwice(7);
    const refund = await prisma.refund.findFirstOrThrow({ where: { orderId: order.id } });
    expect(refund).toMatchObject({ status: 'succeeded', amountMinor: order.totalMinor });
    expect(await prisma.refund.count({ where: { orderId: order.id } })).toBe(1);
    expect(await balance('provider_receipts:stripe', bought.attemptId)).toBe(0);
    await expectBooksStraight();
  });
});
