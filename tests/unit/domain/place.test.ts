import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codDelivered } from '@/domain/ledger/order-entries';
import { add, money, sum } from '@/domain/money';
import { inspectCart } from '@/domain/order/inspect';
import { planPlacement } from '@/domain/order/place';
import type { PlacementInput, PlacementPlan } from '@/domain/order/placement';
import { anyLines, anyRules, cart, chitral, idNo, lahore, line, multan, now } from './trade';

function planned(input: PlacementInput): PlacementPlan {
  const plan = planPlacement(input);
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value;
}
const refusal = (input: PlacementInput) => {
  const plan = planPlacement(input);
  return plan.ok ? null : plan.failure;
};

describe('a placement', () => {
  it('sums exactly, from each piece up to what the buyer is asked to pay', () => {
    fc.assert(
      fc.property(anyLines, anyRules, (lines, rules) => {
        const plan = planned(cart(lines, { rules }));
        expect(plan.total).toEqual(sum(plan.orders.map((order) => order.total)));
        expect(plan.total).toEqual(add(plan.items, plan.shipping));
        for (const order of plan.orders) {
          expect(order.total).toEqual(add(order.items, order.shipping));
          expect(order.due).toEqual(sum(order.lines.map((each) => each.due)));
          for (const each of order.lines) {
            expect(sum([each.due, ...each.fees.map((fee) => fee.amount)])).toEqual(each.total);
          }
        }
      }),
    );
  });

  it('is the same whatever the order of the lines', () => {
    const shuffled = anyLines.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, ([lines, mixed]) => {
        expect(planPlacement(cart(mixed))).toEqual(planPlacement(cart(lines)));
      }),
    );
  });

  it('loses no line and gives each artisan one order', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { orders } = planned(cart(lines));
        const artisans = orders.map((order) => order.artisanId);
        expect(new Set(artisans)).toEqual(new Set(lines.map((each) => each.artisanId)));
        expect(artisans).toHaveLength(new Set(artisans).size);
        expect(orders.map((order) => order.position)).toEqual(orders.map((_, index) => index + 1));
        expect(orders.flatMap((order) => order.lines)).toHaveLength(lines.length);
      }),
    );
  });

  it('posts in the ledger what it promised each artisan, to the paisa', () => {
    fc.assert(
      fc.property(anyLines, anyRules, (lines, rules) => {
        for (const order of planned(cart(lines, { rules })).orders) {
          const shares = {
            orderId: idNo('order', order.position),
            artisanId: order.artisanId,
            total: order.total,
            credit: money(0),
            platformDiscount: money(0),
            shipping: order.shipping,
            due: order.due,
            fees: order.lines.flatMap((each) => each.fees),
          };
          const entry = codDelivered(shares, { courier: 'tcs' });
          expect(entry.postings.reduce((all, posting) => all + posting.minor, 0)).toBe(0);
          const hers = entry.postings.find((posting) =>
            posting.account.startsWith('artisan_payable:'),
          );
          expect(0 - (hers?.minor ?? 0)).toBe(order.due.minor);
        }
      }),
    );
  });

  it('weighs a parcel whole and promises by its slowest piece', () => {
    const lines = [
      line(1, { artisanId: idNo('artisan', 1), quantity: 2 }),
      line(2, { artisanId: idNo('artisan', 1), kind: 'made_to_order', onHand: 0, makingDays: 6 }),
    ];
    const [order] = planned(cart(lines)).orders;
    expect(order).toMatchObject({
      weightGrams: 1_200,
      lane: 'other_province',
      shipping: money(23_000 + 2 * 6_000),
      promise: { sendBy: '2026-11-26', from: '2026-11-30', to: '2026-12-02' },
    });
  });
});

describe('a placement is refused', () => {
  it.each([
    ['cart.empty', cart([])],
    ['payment.not_offered', cart([line(1)], { paymentMethod: 'card' })],
    ['country.not_served', cart([line(1)], { destination: { district: lahore, country: 'GB' } })],
    ['shipping.no_rate', cart([line(1)], { shippingRates: [] })],
    ['cod.not_served', cart([line(1)], { destination: { district: chitral, country: 'PK' } })],
    ['cod.over_cap', cart([line(1)], { codCap: money(267_999) })],
    ['line.not_buyable', cart([line(1), line(2, { productStatus: 'hidden' })])],
    ['stock.not_enough', cart([line(1, { quantity: 2, onHand: 3, held: 2 })])],
    ['price.changed', cart([line(1, { seenPrice: money(200_000) })])],
    ['quantity.invalid', cart([line(1, { quantity: 0 })])],
    ['quantity.invalid', cart([line(1, { quantity: 1.5 })])],
    ['quantity.invalid', cart([line(1, { quantity: -2 })])],
  ])('with %s', (code, input) => {
    expect(refusal(input)?.code).toBe(code);
  });

  it('above the cap only', () => {
    expect(refusal(cart([line(1)], { codCap: money(268_000) }))).toBeNull();
    expect(refusal(cart([line(1, { artisanDistrict: multan })], { now }))).toBeNull();
  });
});

describe('the cart screen', () => {
  it('sums what two lines ask of the same variant', () => {
    const two = [1, 2].map((n) =>
      line(n, { variantId: idNo('variant', 7), onHand: 3, quantity: 2 }),
    );
    expect(inspectCart(two).map((issue) => issue.failure.params)).toMatchObject([
      { available: 3, asked: 4, variant: idNo('variant', 7), line: idNo('cartLine', 1) },
      { available: 3, asked: 4, line: idNo('cartLine', 2) },
    ]);
  });

  it('blocks a line for one reason only and lets the rest go', () => {
    const issues = inspectCart([
      line(1, { artisanStatus: 'suspended', onHand: 0, seenPrice: money(1) }),
      line(2, { artisanClosed: true }),
      line(3, { productStatus: 'archived' }),
      line(4),
    ]);
    expect(issues.map((issue) => [issue.failure.code, issue.failure.params?.reason])).toEqual([
      ['line.not_buyable', 'artisan'],
      ['line.not_buyable', 'closed'],
      ['line.not_buyable', 'product'],
    ]);
  });

  it('names both when the last piece is gone and the price has moved', () => {
    const issues = inspectCart([
      line(1, { onHand: 0, price: money(250_000), seenPrice: money(245_000) }),
    ]);
    expect(issues.map((issue) => issue.failure.code)).toEqual([
      'stock.not_enough',
      'price.changed',
    ]);
    expect(issues[1]?.failure.params).toMatchObject({
      seen: 245_000,
      price: 250_000,
      difference: 5_000,
    });
  });
});
