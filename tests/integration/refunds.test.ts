import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/domain/policy';
import { decline } from '@/modules/orders/commands/answer';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { approveRefund, declineRefund } from '@/modules/refunds/commands/approve';
import { changeDestination, markNotSent, markSent } from '@/modules/refunds/commands/by-hand';
import { refundEndedOrder } from '@/modules/refunds/commands/ended';
import { type RefundRequest, requestRefund } from '@/modules/refunds/commands/request';
import { sendAgain, sendRefund } from '@/modules/refunds/commands/send';
import { sweepRefunds } from '@/modules/refunds/commands/sweep';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { buy, cartWith } from '../support/buying';
import { bring, buyPaid, openGateways } from '../support/prepaid';

const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const support = staffActor('support');
const finance = staffActor('finance');
const cashier = staffActor('finance');
const iban = 'PK36SCBL0000001123456702';
let gateways: Awaited<ReturnType<typeof openGateways>>;
let artisan: MadeArtisan;
let other: MadeArtisan;
let piece: MadeProduct;
let second: MadeProduct;

beforeAll(async () => {
  gateways = await openGateways();
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
  other = await makeArtisan(prisma);
  piece = await makeProduct(prisma, artisan, { priceRupees: 1999.99, stock: 500 });
  second = await makeProduct(prisma, other, { priceRupees: 777.01, stock: 500 });
});
afterAll(async () => {
  await expectBooksStraight();
  await gateways.close();
});

type Order = Awaited<ReturnType<typeof buyPaid>>['orders'][number];
const first = <T>(all: readonly T[]): T => {
  const [one] = all;
  if (one === undefined) throw new Error('there is none');
  return one;
};

/** A delivered order of `quantity` pieces, paid by card. */
async function delivered(quantity = 3, wanted: Parameters<typeof buyPaid>[1] = {}) {
  const bought = await buyPaid([{ variantId: piece.variantId, quantity }], wanted, now);
  const order = first(bought.orders);
  await bring(artisan, order.id, now);
  return { ...bought, order };
}

const asks = (
  order: Order,
  quantity: number,
  more: Partial<RefundRequest> = {},
): RefundRequest => ({
  wanted: { lines: [{ orderLineId: first(order.lines).id, quantity }], shippingMinor: 0 },
  reason: 'damaged',
  note: 'a crack',
  destination: { to: 'original' },
  ...more,
});

const made = async (asked: ReturnType<typeof requestRefund>) => {
  const requested = await asked;
  if (!requested.ok) throw new Error(requested.failure.code);
  return requested.value.refundId;
};
const codeOf = (done: { ok: true } | { ok: false; failure: { code: string } }) =>
  done.ok ? 'ok' : done.failure.code;

/** Asked for by support, agreed to by finance, sent. */
async function refunded(order: Order, quantity: number, more: Partial<RefundRequest> = {}) {
  const id = await made(requestRefund(support, order.id, asks(order, quantity, more), now));
  expect(codeOf(await approveRefund(finance, id, now))).toBe('ok');
  await sendRefund(id, now);
  return id;
}

const rowOf = (id: string) => prisma.refund.findUniqueOrThrow({ where: { id } });
const balance = async (account: string, item?: string) => {
  const { _sum } = await prisma.posting.aggregate({
    where: { account: { code: account }, ...(item === undefined ? {} : { item }) },
    _sum: { amountMinor: true },
  });
  return Number(_sum.amountMinor ?? 0n);
};

/** Nothing may be wrong: every query names rows that break a law of refunds. */
async function expectBooksStraight() {
  expect({
    entries: await prisma.$queryRaw`
      SELECT entry_id FROM postings GROUP BY entry_id, currency HAVING sum(amount_minor) <> 0`,
    due: await prisma.$queryRaw`
      SELECT r.id FROM refunds r LEFT JOIN LATERAL (
        SELECT coalesce(sum(p.amount_minor), 0) AS open FROM postings p
        JOIN ledger_accounts a ON a.id = p.account_id AND a.kind = 'refunds_due' WHERE p.item = r.id) d ON true
      WHERE d.open <> CASE WHEN r.status IN ('approved', 'processing', 'failed') THEN -r.amount_minor ELSE 0 END`,
    splits: await prisma.$queryRaw`
      SELECT s.order_id FROM payment_splits s WHERE s.refunded_minor <> (
        SELECT coalesce(sum(r.amount_minor), 0) FROM refunds r
        WHERE r.order_id = s.order_id AND r.kind = 'order' AND r.status = 'succeeded')
      OR s.refunded_minor > s.captured_minor`,
    payments: await prisma.$queryRaw`
      SELECT p.id FROM payments p WHERE p.refunded_minor <>
        (SELECT sum(s.refunded_minor) FROM payment_splits s WHERE s.payment_id = p.id)`,
    transfers: await prisma.$queryRaw`
      SELECT a.artisan_id FROM ledger_accounts a
      JOIN postings p ON p.account_id = a.id WHERE a.kind = 'artisan_payable' GROUP BY a.artisan_id
      HAVING -sum(p.amount_minor) <> (SELECT coalesce(sum(t.amount_minor), 0) FROM seller_transfers t
        WHERE t.artisan_id = a.artisan_id)`,
    taxes: await prisma.$queryRaw`
      SELECT a.kind FROM ledger_accounts a JOIN postings p ON p.account_id = a.id
      WHERE a.kind IN ('tax_withheld', 'sales_tax_withheld') GROUP BY a.kind
      HAVING -sum(p.amount_minor) <> (SELECT coalesce(sum(t.amount_minor), 0) FROM tax_withholdings t
        WHERE t.kind = CASE a.kind WHEN 'tax_withheld' THEN 'income_tax' ELSE 'sales_tax' END)`,
    prepaid: await prisma.$queryRaw`
      SELECT o.id FROM orders o JOIN postings p ON p.item = o.id
      JOIN ledger_accounts a ON a.id = p.account_id AND a.kind = 'buyer_prepaid'
      WHERE o.status = 'canceled' OR o.fulfillment_status = 'delivered'
      GROUP BY o.id HAVING sum(p.amount_minor) <> 0`,
  }).toEqual({
    entries: [],
    due: [],
    splits: [],
    payments: [],
    transfers: [],
    taxes: [],
    prepaid: [],
  });
}

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
    const { orders } = await buyPaid([{ variantId: piece.variantId, quantity: 2 }], {}, now);
    const order = first(orders);
    expect(codeOf(await requestRefund(support, order.id, asks(order, 1), now))).toBe(
      'refund.not_yet',
    );
    const maker = artisanActor(artisan) as Actor;
    expect(codeOf(await requestRefund(maker, order.id, asks(order, 1), now))).toBe(
      'order.not_found',
    );
  });

  test('after she was paid, what goes back is carried as a negative balance', async () => {
    const { order } = await delivered(1);
    const before = await balance(`artisan_payable:${artisan.id}`);
    await refunded(order, 1);
    expect((await balance(`artisan_payable:${artisan.id}`)) - before).toBe(Number(order.dueMinor));
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
    const lines = [{ variantId: piece.variantId }, { variantId: second.variantId }];
    const { orders } = await buyPaid(lines, {}, now);
    const order = orders.find(({ artisanId }) => artisanId === other.id);
    if (!order) throw new Error('no order of the other');
    expect((await decline(artisanActor(other), order.id, { reason: 'other' }, now)).ok).toBe(true);
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

describe('cash', () => {
  test('goes back by hand to a bank, or as store credit, while the courier still holds it', async () => {
    const { number, key } = await buy(
      await cartWith([{ variantId: piece.variantId, quantity: 2 }], now),
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
    await bring(artisan, order.id, now);
    expect(codeOf(await requestRefund(support, order.id, asks(order, 1), now))).toBe(
      'refund.cash_has_no_way_back',
    );
    const id = await refunded(order, 1, { destination: { to: 'bank', number: iban } });
    const { amountMinor } = await rowOf(id);
    expect(await balance('refunds_due', id)).toBe(0 - Number(amountMinor));
    expect(codeOf(await markSent(cashier, id, { reference: 'FT 77' }, now))).toBe('ok');
    const asCredit = await refunded(order, 1, { destination: { to: 'store_credit' } });
    expect((await rowOf(asCredit)).status).toBe('succeeded');
    expect(
      await prisma.notification.count({ where: { template: 'credit.issued' } }),
    ).toBeGreaterThan(0);
    await expectBooksStraight();
  });
});
