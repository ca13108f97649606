import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { money } from '@/domain/money';
import { ok } from '@/domain/result';
import { issueCredit, returnCredit } from '@/modules/credits/commands';
import { cancelOrder, withdrawByLink } from '@/modules/orders/commands/cancel';
import { approveRefund } from '@/modules/refunds/commands/approve';
import { changeDestination, markNotSent, markSent } from '@/modules/refunds/commands/by-hand';
import { refundEndedOrder } from '@/modules/refunds/commands/ended';
import { requestRefund } from '@/modules/refunds/commands/request';
import { sendAgain, sendRefund } from '@/modules/refunds/commands/send';
import { sweepRefunds } from '@/modules/refunds/commands/sweep';
import { refundsOf } from '@/modules/refunds/queries/buyer';
import { inTx, prisma } from '@/platform/db';
import { beginPaying, buyPaid, openGateways, payByCard, untilPaid } from '../support/prepaid';
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
  iban,
  later,
  made,
  now,
  refunded,
  rowOf,
  support,
  town,
} from '../support/refunding';

let gateways: Awaited<ReturnType<typeof openGateways>>;

beforeAll(async () => {
  gateways = await openGateways();
  await buildTown();
});
afterAll(async () => {
  await expectBooksStraight();
  await gateways.close();
});

describe('a provider that does not answer as it should', () => {
  test('refused: a person looks, and the same refund goes to a bank instead', async () => {
    const { order } = await delivered(1, { how: 'refund_refused' });
    const id = await refunded(order, 1);
    expect(await rowOf(id)).toMatchObject({ status: 'failed', tries: 1 });
    const alert = { kind: 'refund_refused', subjectId: id, closedAt: null };
    expect(await prisma.financeAlert.count({ where: alert })).toBe(1);
    expect(codeOf(await sendAgain(finance, id, now))).toBe('ok');
    expect(await rowOf(id)).toMatchObject({ status: 'failed', tries: 2 });
    const to = (number: string) => ({ to: 'bank', number }) as const;
    expect(codeOf(await changeDestination(finance, id, to('PK00SCBL0000001123456702'), now))).toBe(
      'payout_number.mistyped',
    );
    expect(codeOf(await changeDestination(cashier, id, to(iban), now))).toBe('ok');
    expect(
      JSON.stringify(await rowOf(id), (_key, value) =>
        typeof value === 'bigint' ? `${value}` : value,
      ),
    ).not.toContain(iban);
    expect(codeOf(await markSent(cashier, id, { reference: 'FT1' }, now))).toBe(
      'refund.own_approval',
    );
    expect(codeOf(await markSent(finance, id, { reference: '' }, now))).toBe(
      'refund.reference_missing',
    );
    const both = await Promise.all(
      [1, 2].map(() => markSent(finance, id, { reference: 'FT1' }, now)),
    );
    expect(both.map(codeOf).sort()).toEqual(['ok', 'refund.not_by_hand']);
    await sweepRefunds(later(5));
    expect(await prisma.financeAlert.count({ where: alert })).toBe(0);
    await expectBooksStraight();
  });

  test('turned into store credit at once, with its code by message', async () => {
    const { order } = await delivered(1, { how: 'refund_refused' });
    const id = await refunded(order, 1);
    expect(codeOf(await changeDestination(finance, id, { to: 'store_credit' }, now))).toBe('ok');
    expect(await rowOf(id)).toMatchObject({ status: 'succeeded', destination: 'store_credit' });
    const credit = await prisma.storeCredit.findUniqueOrThrow({ where: { refundId: id } });
    expect(credit.balanceMinor).toBe((await rowOf(id)).amountMinor);
    await expectBooksStraight();
  });

  test.each(['slow', 'cut_connection', 'html_error'] as const)(
    '%s: unknown, asked about, found, and never sent twice',
    async (how) => {
      const { order, attemptId } = await delivered(2, { how });
      const id = await refunded(order, 1);
      const sent = await rowOf(id);
      if (sent.status === 'processing') {
        expect(sent).toMatchObject({ outcomeUnknown: true, tries: 1 });
        await sendRefund(id, now);
        expect((await rowOf(id)).tries).toBe(1);
      }
      for (const minutes of [1, 2, 3]) await sweepRefunds(later(minutes));
      expect(await rowOf(id)).toMatchObject({ status: 'succeeded', outcomeUnknown: false });
      const paid = Number(order.totalMinor) - Number((await rowOf(id)).amountMinor);
      expect(await balance('provider_receipts:stripe', attemptId)).toBe(paid);
      await expectBooksStraight();
    },
    20_000,
  );

  test('killed after the call and before the commit: asked first, then it is known', async () => {
    const { order } = await delivered(1);
    const id = await made(requestRefund(support, order.id, asks(order, 1), now));
    await approveRefund(finance, id, now);
    await prisma.refund.update({
      where: { id },
      data: { status: 'processing', sentAt: now, tries: 1 },
    });
    await Promise.all([1, 2].map(() => sweepRefunds(later(2))));
    await sweepRefunds(later(4));
    expect(await rowOf(id)).toMatchObject({ status: 'succeeded' });
    await expectBooksStraight();
  });

  test('a wallet takes one refund by itself; the second is sent by hand, as is a part nobody can tell of', async () => {
    const { order } = await delivered(3, { method: 'jazzcash' });
    expect((await rowOf(await refunded(order, 1))).status).toBe('succeeded');
    const id = await refunded(order, 1);
    expect(await rowOf(id)).toMatchObject({ status: 'approved', tries: 0 });
    expect(codeOf(await sendAgain(finance, id, now))).toBe('refund.by_hand');
    expect(codeOf(await markNotSent(cashier, id, { reason: 'not there' }, now))).toBe(
      'refund.not_unknown',
    );
    expect(codeOf(await markSent(cashier, id, { reference: 'PORTAL 1' }, now))).toBe('ok');
    const lost = await made(
      requestRefund(
        support,
        order.id,
        asks(order, 1, { destination: { to: 'wallet', number: '0300 1234567' } }),
        now,
      ),
    );
    await approveRefund(finance, lost, now);
    expect(await rowOf(lost)).toMatchObject({ status: 'approved', destinationMasked: '0300…567' });
    expect(codeOf(await markSent(cashier, lost, { reference: 'W 1' }, now))).toBe('ok');
    await expectBooksStraight();
  });
});

describe('money that should not have come', () => {
  test('paid after the purchase was taken back: it goes back by itself, once, and belongs to no order', async () => {
    const { attemptId, groupId, number, key } = await beginPaying(
      [{ variantId: town().piece.variantId }],
      {},
      now,
    );
    expect(codeOf(await withdrawByLink({ number, key }, now))).toBe('ok');
    await payByCard(attemptId, '4242424242424242');
    await untilPaid(attemptId);
    const refund = await prisma.refund.findFirstOrThrow({ where: { attemptId } });
    expect(refund).toMatchObject({
      kind: 'surplus',
      status: 'approved',
      reason: 'paid_too_late',
      orderId: null,
    });
    await Promise.all([1, 2, 3].map(() => sendRefund(refund.id, now)));
    expect(await rowOf(refund.id)).toMatchObject({ status: 'succeeded', tries: 1 });
    expect(await balance('provider_receipts:stripe', attemptId)).toBe(0);
    expect(await refundsOf(prisma, groupId)).toMatchObject([{ stage: 'arrived', orderId: null }]);
    await expectBooksStraight();
  });
});

describe('an order that store credit paid a part of', () => {
  const credited = async (rupees: number) => {
    const amount = money(rupees * 100);
    const { code } = await issueCredit(
      prisma,
      { phone: '+923001234567', amount, refundId: null },
      now,
    );
    return { codes: [code ?? ''] };
  };

  test('delivered: money goes back first, and the rest as new credit', async () => {
    const { order } = await delivered(2, await credited(1500));
    expect(order.creditMinor).toBe(150_000n);
    const lines = [{ orderLineId: first(order.lines).id, quantity: 2 }];
    const id = await refunded(order, 2, {
      wanted: { lines, shippingMinor: Number(order.shippingMinor) },
    });
    expect(await rowOf(id)).toMatchObject({
      status: 'succeeded',
      amountMinor: order.totalMinor,
      creditMinor: 150_000n,
    });
    expect(await prisma.storeCredit.findUniqueOrThrow({ where: { refundId: id } })).toMatchObject({
      balanceMinor: 150_000n,
    });
    await expectBooksStraight();
  });

  test('ended before delivery: the money goes back, and the credit returns where it came from', async () => {
    const { orders } = await buyPaid(
      [{ variantId: town().piece.variantId }],
      await credited(1000),
      now,
    );
    const order = first(orders);
    const why = { reason: 'buyer_asked', note: '', restock: true, notify: false } as const;
    expect(codeOf(await cancelOrder(support, order.id, why, now))).toBe('ok');
    await inTx(async (db) => ok(await returnCredit(db, order.id, now)));
    expect(await refundEndedOrder(order.id, now)).toBe(true);
    await sweepRefunds(later(5));
    const refund = await prisma.refund.findFirstOrThrow({ where: { orderId: order.id } });
    expect(refund).toMatchObject({
      status: 'succeeded',
      amountMinor: order.totalMinor,
      creditMinor: 0n,
    });
    expect(await refundEndedOrder(order.id, now)).toBe(false);
    await expectBooksStraight();
  });
});
