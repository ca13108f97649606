import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry } from '@/domain/ledger/entries';
import { refundApproved } from '@/domain/ledger/order-entries';
import { money } from '@/domain/money';
import { feeParts } from '@/domain/order/fees';
import {
  everythingOf,
  leftOf,
  type OrderFrozen,
  type Portion,
  planRefund,
  type Room,
} from '@/domain/refund/plan';
import { sharesOf } from '@/domain/refund/shares';
import { isAskDue, wayOf } from '@/domain/refund/way';

const noFees = { platform: 0, closing: 0, payment: 0, tax: 0, sales_tax: 0 };

/** One line of three pieces for 1000.01 of which 100 came from the platform; 250 of delivery, 50 off. */
const order: OrderFrozen = {
  lines: [
    {
      orderLineId: 'oln_1',
      quantity: 3,
      value: 90_001,
      platformDiscount: 10_000,
      artisan: 85_001,
      fees: { ...noFees, platform: 12_000, payment: 2_000, tax: 1_000 },
    },
  ],
  delivery: { value: 20_000, platformDiscount: 5_000, artisanDiscount: 0 },
};
const all: Room = { moneyMinor: 110_001, creditMinor: 0 };
const pieces = (quantity: number, shippingMinor = 0) => ({
  lines: [{ orderLineId: 'oln_1', quantity }],
  shippingMinor,
});
const codeOf = (planned: ReturnType<typeof planRefund>) =>
  planned.ok ? 'planned' : planned.failure.code;

describe('what goes back of an order', () => {
  test('a piece takes its part of each frozen share', () => {
    const planned = planRefund(order, [], pieces(1), all);
    expect(planned).toMatchObject({ ok: true, value: { moneyMinor: 30_000, creditMinor: 0 } });
    if (!planned.ok) return;
    const shares = sharesOf(planned.value.portion);
    const fees = feeParts.reduce((sum, part) => sum + shares.fees[part], 0);
    expect(shares.artisan + fees + shares.shipping - shares.platformDiscount).toBe(30_000);
  });

  test.each([
    ['nothing', pieces(0), 'refund.nothing_chosen'],
    ['less than nothing', pieces(-1), 'refund.amount_wrong'],
    ['half a piece', pieces(0.5), 'refund.amount_wrong'],
    ['no number', pieces(Number.NaN), 'refund.amount_wrong'],
    ['more pieces than there were', pieces(4), 'refund.pieces_above'],
    ['negative delivery', pieces(1, -1), 'refund.amount_wrong'],
    ['more delivery than was paid', pieces(0, 20_001), 'refund.delivery_above'],
    [
      'a foreign line',
      { lines: [{ orderLineId: 'oln_2', quantity: 1 }], shippingMinor: 0 },
      'refund.line_unknown',
    ],
    [
      'a line twice',
      { lines: [...pieces(1).lines, ...pieces(1).lines], shippingMinor: 0 },
      'refund.line_unknown',
    ],
  ])('%s is refused', (_what, wanted, code) => {
    expect(codeOf(planRefund(order, [], wanted, all))).toBe(code);
  });

  test('never above what was taken; what credit paid goes back as credit', () => {
    expect(codeOf(planRefund(order, [], pieces(3), { moneyMinor: 90_000, creditMinor: 0 }))).toBe(
      'refund.above_paid',
    );
    expect(
      planRefund(order, [], pieces(3), { moneyMinor: 80_000, creditMinor: 30_000 }),
    ).toMatchObject({ ok: true, value: { moneyMinor: 80_000, creditMinor: 10_001 } });
  });
});

const share = fc.integer({ min: 0, max: 500_000 });
const frozenLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 7 }),
    artisan: share,
    fees: fc.record({
      platform: share,
      closing: share,
      payment: share,
      tax: share,
      sales_tax: share,
    }),
    given: fc.integer({ min: 0, max: 10_000 }),
  })
  .map(({ given, ...line }) => {
    const gross = feeParts.reduce((sum, part) => sum + line.fees[part], line.artisan);
    const platformDiscount = Math.floor((gross * given) / 10_000);
    return { ...line, value: gross - platformDiscount, platformDiscount };
  });
const frozenOrder = fc
  .record({
    lines: fc.array(frozenLine, { minLength: 1, maxLength: 4 }),
    delivery: fc.record({ value: share, platformDiscount: share, artisanDiscount: share }),
  })
  .map(
    ({ lines, delivery }): OrderFrozen => ({
      lines: lines.map((line, index) => ({ ...line, orderLineId: `oln_${index}` })),
      delivery,
    }),
  );
const tries = fc.array(
  fc.record({
    lines: fc.array(fc.record({ line: fc.nat(3), quantity: fc.nat(4) }), { maxLength: 3 }),
    shipping: fc.nat(200_000),
    declined: fc.boolean(),
  }),
  { maxLength: 12 },
);

describe('any sequence of refunds', () => {
  test('sums exactly to what was paid and to each frozen share, and never goes above', () => {
    fc.assert(
      fc.property(frozenOrder, tries, fc.nat(100), (frozen, asked, creditPercent) => {
        const paid = frozen.lines.reduce((sum, { value }) => sum + value, frozen.delivery.value);
        const credit = Math.floor((paid * creditPercent) / 100);
        const taken: Portion[] = [];
        let back = { money: 0, credit: 0 };
        const refund = (wanted: Parameters<typeof planRefund>[2], isKept: boolean) => {
          const room = {
            moneyMinor: paid - credit - back.money,
            creditMinor: credit - back.credit,
          };
          const planned = planRefund(frozen, taken, wanted, room);
          if (!planned.ok || !isKept) return planned.ok;
          const { portion, moneyMinor, creditMinor } = planned.value;
          expectBalanced(portion, moneyMinor, creditMinor);
          taken.push(portion);
          back = { money: back.money + moneyMinor, credit: back.credit + creditMinor };
          expectNoneBelowZero(leftOf(frozen, taken));
          return true;
        };
        for (const one of asked) {
          const lines = one.lines.map(({ line, quantity }) => ({
            orderLineId: `oln_${line}`,
            quantity,
          }));
          refund({ lines, shippingMinor: one.shipping }, !one.declined);
        }
        const rest = everythingOf(leftOf(frozen, taken));
        refund(rest, true);
        expect(back.money + back.credit).toBe(paid);
        const left = leftOf(frozen, taken);
        for (const line of left.lines.filter(({ quantity }) => quantity === 0))
          expect([
            line.value,
            line.platformDiscount,
            line.artisan,
            ...Object.values(line.fees),
          ]).toEqual(Array(8).fill(0));
      }),
      { numRuns: 1_000 },
    );
  });
});

function expectNoneBelowZero(left: OrderFrozen) {
  for (const { orderLineId: _, fees, ...line } of left.lines)
    for (const minor of [...Object.values(line), ...Object.values(fees)])
      expect(minor).toBeGreaterThanOrEqual(0);
  for (const minor of Object.values(left.delivery)) expect(minor).toBeGreaterThanOrEqual(0);
}

/** The entry of it balances, before delivery and after. */
function expectBalanced(portion: Portion, moneyMinor: number, creditMinor: number) {
  for (const isDelivered of [true, false]) {
    const posted = refundApproved({
      refundId: 'rfd_1',
      orderId: 'ord_1',
      artisanId: 'art_1',
      isDelivered,
      money: money(moneyMinor),
      credit: money(creditMinor),
      storeCreditId: null,
      shares: sharesOf(portion),
    });
    expect(() => entry(posted.kind, 'again', 'PKR', posted.postings)).not.toThrow();
  }
}

describe('how it goes out', () => {
  const partial = { destination: 'original', paidMinor: 500, amountMinor: 200 } as const;
  test.each([
    ['partial_many', partial, 3, 'provider'],
    ['partial_once', partial, 0, 'provider'],
    ['partial_once', partial, 1, 'by_hand'],
    ['whole', partial, 0, 'by_hand'],
    ['whole', { ...partial, amountMinor: 500 }, 0, 'provider'],
    ['none', { ...partial, amountMinor: 500 }, 0, 'by_hand'],
    [null, { ...partial, amountMinor: 500 }, 0, 'by_hand'],
    ['partial_many', { ...partial, destination: 'bank' }, 0, 'by_hand'],
    ['partial_many', { ...partial, destination: 'wallet' }, 0, 'by_hand'],
    ['partial_many', { ...partial, destination: 'store_credit' }, 0, 'credit'],
  ] as const)('%s', (capability, refund, sentBefore, way) => {
    expect(wayOf({ ...refund, capability, sentBefore })).toBe(way);
  });

  test('a lost answer is asked for often at first, then seldom, and never given up', () => {
    const sent = new Date(0);
    const asked = Array.from({ length: 3 * 1440 }, (_, minute) => new Date(minute * 60_000)).filter(
      (now) => isAskDue(sent, now),
    );
    expect(asked).toHaveLength(60 + (1440 - 60) / 15 + (2 * 1440) / 360);
  });
});
