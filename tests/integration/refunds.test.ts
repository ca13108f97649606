import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decline } from '@/modules/orders/commands/answer';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { approveRefund, declineRefund } from '@/modules/refunds/commands/approve';
import { markSent } from '@/modules/refunds/commands/by-hand';
import { refundEndedOrder } from '@/modules/refunds/commands/ended';
import { requestRefund } from '@/modules/refunds/commands/request';
import { sendRefund } from '@/modules/refunds/commands/send';
import { showNumber } from '@/modules/refunds/commands/show-number';
import { sweepRefunds } from '@/modules/refunds/commands/sweep';
import { refundView } from '@/modules/refunds/queries/one';
import { prisma } from '@/platform/db';
import { artisanActor } from '../support/actors';
import { buy, cartWith } from '../support/buying';
import { bring, buyPaid, openGateways } from '../support/prepaid';
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

describe('a refund of pieces of a delivered order', () => {
  test('piece by piece and with the delivery it sums to what was paid, and every share gives back all of its own', async () => {
    const { order } = await delivered(3);
    await refunded(order, 1);
    expect(await prisma.order.findUnique({ where: { id: order.id } })).toMatchObject({
      paymentStatus: 'partially_refunded',
    });
    await refunded(order, 1);
    const shippingMinor = Number(order.shippingMinor);
    const lines = [{ orderLineId: first(order.lines).id, quantity: 1 }];
    await refunded(order, 1, { wanted: { lines, shippingMinor } });
    const split = await prisma.paymentSplit.findUniqueOrThrow({ where: { orderId: order.id } });
    expect(split.refundedMinor).toBe(order.totalMinor);
    expect(await prisma.order.findUnique({ where: { id: order.id } })).toMatchObject({
      paymentStatus: 'refunded',
    });
    expect(
      (await prisma.orderLine.findFirst({ where: { orderId: order.id } }))?.refundedQuantity,
    ).toBe(3);
    const { _sum } = await prisma.sellerTransfer.aggregate({
      where: { orderId: order.id },
      _sum: { amountMinor: true },
    });
    expect(Number(_sum.amountMinor)).toBe(0);
    const tax = await prisma.taxWithholding.aggregate({
      where: { orderId: order.id },
      _sum: { amountMinor: true },
    });
    expect(Number(tax._sum.amountMinor ?? 0n)).toBe(0);
    await expectBooksStraight();
  });

  test.each([
    [0, 0, 'refund.nothing_chosen'],
    [-1, 0, 'refund.amount_wrong'],
    [0.5, 0, 'refund.amount_wrong'],
    [4, 0, 'refund.pieces_above'],
    [1, -5, 'refund.amount_wrong'],
    [1, 99_999_999, 'refund.delivery_above'],
  ])(
    '%d pieces and %d of delivery is refused with a sentence',
    async (quantity, shippingMinor, code) => {
      const { order } = await delivered(3);
      const lines = [{ orderLineId: first(order.lines).id, quantity }];
      const request = asks(order, 1, { wanted: { lines, shippingMinor } });
      expect(codeOf(await requestRefund(support, order.id, request, now))).toBe(code);
      expect(await prisma.refund.count({ where: { orderId: order.id } })).toBe(0);
    },
  );

  test('two at once that exceed together: one', async () => {
    const { order } = await delivered(3);
    const both = await Promise.all(
      [1, 2].map(() => requestRefund(support, order.id, asks(order, 2), now)),
    );
    expect(both.map(codeOf).sort()).toEqual(['ok', 'refund.pieces_above']);
    await expectBooksStraight();
  });

  test('approved by another person only, and twice at once it is approved once', async () => {
    const { order } = await delivered(1);
    const id = await made(requestRefund(finance, order.id, asks(order, 1), now));
    expect(codeOf(await approveRefund(finance, id, now))).toBe('refund.own_request');
    expect(codeOf(await approveRefund(support, id, now))).toBe('refund.not_found');
    const both = await Promise.all([1, 2].map(() => approveRefund(cashier, id, now)));
    expect(both.map(codeOf).sort()).toEqual(['ok', 'refund.not_waiting']);
    await Promise.all([1, 2, 3].map(() => sendRefund(id, now)));
    expect(await rowOf(id)).toMatchObject({ status: 'succeeded', tries: 1 });
    await expectBooksStraight();
  });

  test('a declined request frees what it had asked for', async () => {
    const { order } = await delivered(2);
    const id = await made(requestRefund(support, order.id, asks(order, 2), now));
    expect(codeOf(await requestRefund(support, order.id, asks(order, 1), now))).toBe(
      'refund.pieces_above',
    );
    expect(codeOf(await declineRefund(finance, id, { reason: ' ' }, now))).toBe(
      'refund.reason_missing',
    );
    expect(codeOf(await declineRefund(finance, id, { reason: 'no picture' }, now))).toBe('ok');
    expect((await rowOf(await refunded(order, 2))).status).toBe('succeeded');
    await expectBooksStraight();
  });

  test('an order on its way is not refunded in part', async () => {
    const { orders } = await buyPaid([{ variantId: town().piece.variantId, quantity: 2 }], {}, now);
    const order = first(orders);
    expect(codeOf(await requestRefund(support, order.id, asks(order, 1), now))).toBe(
      'refund.not_yet',
    );
    const maker = artisanActor(town().artisan);
    expect(codeOf(await requestRefund(maker, order.id, asks(order, 1), now))).toBe(
      'order.not_found',
    );
  });

  test('after she was paid, what goes back is carried as a negative balance', async () => {
    const { order } = await delivered(1);
    const before = await balance(`artisan_payable:${town().artisan.id}`);
    await refunded(order, 1);
    expect((await balance(`artisan_payable:${town().artisan.id}`)) - before).toBe(
      Number(order.dueMinor),
    );
    const reversed = await prisma.sellerTransfer.findFirst({
      where: { orderId: order.id, kind: 'refund_reversal' },
    });
    expect(reversed).toMatchObject({
      provider: 'stripe',
      amountMinor: -order.dueMinor,
      payoutId: null,
    });
  });
});

describe('an order that ended before delivery', () => {
  test('one part of a purchase is declined: its money goes back by itself, once', async () => {
    const lines = [{ variantId: town().piece.variantId }, { variantId: town().second.variantId }];
    const { orders } = await buyPaid(lines, {}, now);
    const order = orders.find(({ artisanId }) => artisanId === town().other.id);
    if (!order) throw new Error('no order of the other');
    expect((await decline(artisanActor(town().other), order.id, { reason: 'other' }, now)).ok).toBe(
      true,
    );
    const told = await Promise.all([1, 2].map(() => refundEndedOrder(order.id, now)));
    expect(told.filter(Boolean)).toHaveLength(1);
    const refund = await prisma.refund.findFirstOrThrow({ where: { orderId: order.id } });
    expect(refund).toMatchObject({
      status: 'approved',
      reason: 'artisan_declined',
      amountMinor: order.totalMinor,
      requestedBy: null,
    });
    await sweepRefunds(later(5));
    expect(await rowOf(refund.id)).toMatchObject({ status: 'succeeded' });
    expect(await balance('buyer_prepaid', order.id)).toBe(0);
    expect(await prisma.sellerTransfer.count({ where: { orderId: order.id } })).toBe(0);
    await expectBooksStraight();
  });
});

describe('cash', () => {
  test('goes back by hand to a bank, or as store credit, while the courier still holds it', async () => {
    const { number, key } = await buy(
      await cartWith([{ variantId: town().piece.variantId, quantity: 2 }], now),
      {},
      now,
    );
    expect((await confirmByLink({ number, key }, now)).ok).toBe(true);
    const order = await prisma.order.findFirstOrThrow({
      where: { group: { number } },
      include: { lines: true },
    });
    expect(codeOf(await requestRefund(support, order.id, asks(order, 1), now))).toBe(
      'refund.not_yet',
    );
    await bring(town().artisan, order.id, now);
    expect(codeOf(await requestRefund(support, order.id, asks(order, 1), now))).toBe(
      'refund.cash_has_no_way_back',
    );
    const id = await refunded(order, 1, { destination: { to: 'bank', number: iban } });
    const { amountMinor } = await rowOf(id);
    expect(await balance('refunds_due', id)).toBe(0 - Number(amountMinor));
    const numberFor = async (actor: typeof cashier) => codeOf(await showNumber(actor, id, now));
    expect(await numberFor(support)).toBe('refund.not_found');
    expect(await numberFor(finance)).toBe('refund.own_approval');
    if (cashier.kind !== 'user') throw new Error('the cashier is a person');
    const view = await refundView(cashier, id);
    expect(view).toMatchObject({ canShowNumber: true });
    expect(JSON.stringify(view)).not.toContain(iban);
    const looks = { action: 'refunds.show_number', subjectId: id };
    expect(await prisma.auditEvent.count({ where: looks })).toBe(0);
    expect(await showNumber(cashier, id, now)).toEqual({ ok: true, value: { number: iban } });
    const look = await prisma.auditEvent.findFirstOrThrow({ where: looks });
    expect(look.actorId).toBe(cashier.id);
    expect(JSON.stringify(look.details)).not.toContain(iban);
    expect(codeOf(await markSent(cashier, id, { reference: 'FT 77' }, now))).toBe('ok');
    expect(await numberFor(cashier)).toBe('refund.not_by_hand');
    const asCredit = await refunded(order, 1, { destination: { to: 'store_credit' } });
    expect((await rowOf(asCredit)).status).toBe('succeeded');
    expect(
      await prisma.notification.count({ where: { template: 'credit.issued' } }),
    ).toBeGreaterThan(0);
    await expectBooksStraight();
  });
});
