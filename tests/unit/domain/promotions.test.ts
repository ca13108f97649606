import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codDelivered, orderDelivered } from '@/domain/ledger/order-entries';
import { money, sum } from '@/domain/money';
import { planPlacement } from '@/domain/order/place';
import type { OrderPlan, PlacementInput, PlacementPlan } from '@/domain/order/placement';
import { discountsFor } from '@/domain/promotion/discounts';
import type { Deal, Promotion } from '@/domain/promotion/promotion';
import { anyLines, anyRules, cart, idNo, line, since } from './trade';

const promotion = (over: Partial<Promotion> = {}): Promotion => ({
  id: idNo('promotion', 1),
  code: null,
  name: { en: 'Spring', ur: 'بہار' },
  deal: { kind: 'percent', bps: 700 },
  scope: { artisanId: null, craft: null, productId: null },
  max: null,
  minItems: null,
  bearer: 'platform',
  exclusive: false,
  limitTotal: null,
  limitPerPhone: null,
  used: 0,
  status: 'active',
  validFrom: since,
  validTo: null,
  ...over,
});
const asked = (...promotions: Promotion[]) => ({ promotions, usedByPhone: new Map() });

function planned(input: PlacementInput): PlacementPlan {
  const plan = planPlacement(input);
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value;
}

const anyDeal: fc.Arbitrary<Deal> = fc.oneof(
  fc.record({ kind: fc.constant('percent' as const), bps: fc.integer({ min: 1, max: 10_000 }) }),
  fc.record({
    kind: fc.constant('fixed' as const),
    amount: fc.integer({ min: 1, max: 90_000_000 }).map((minor) => money(minor)),
  }),
  fc.record({ kind: fc.constant('free_delivery' as const) }),
  fc.record({
    kind: fc.constant('buy_x_get_y' as const),
    buy: fc.integer({ min: 1, max: 4 }),
    get: fc.integer({ min: 1, max: 3 }),
    bps: fc.integer({ min: 1, max: 10_000 }),
  }),
);
const anyPromotions = fc
  .array(
    fc.record({
      deal: anyDeal,
      artisan: fc.option(fc.nat(4)),
      bearer: fc.constantFrom('platform' as const, 'artisan' as const),
      max: fc.option(fc.integer({ min: 1, max: 5_000_000 }).map((minor) => money(minor))),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ artisan, ...over }, index) => {
      const artisanId = artisan === null ? null : idNo('artisan', artisan);
      const scope = { artisanId, craft: null, productId: null };
      return promotion({ ...over, scope, id: idNo('promotion', index) });
    }),
  );
const anyCredit = fc.integer({ min: 0, max: 500_000_000 }).map((minor) => money(minor));

const borneBy = (order: OrderPlan, bearer: string): number =>
  sum(order.discounts.filter((one) => one.bearer === bearer).map((one) => one.amount)).minor;

describe('what promotions and credit leave to pay', () => {
  it('adds up for every order, whatever is combined', () => {
    fc.assert(
      fc.property(anyLines, anyRules, anyPromotions, anyCredit, (lines, rules, all, credit) => {
        const plan = planned(cart(lines, { rules, promotions: asked(...all), credit }));
        for (const order of plan.orders) {
          const fees = sum(order.lines.flatMap((each) => each.fees.map(({ amount }) => amount)));
          const { items, shipping, discount, total, due } = order;
          expect(total.minor).toBeGreaterThanOrEqual(0);
          expect(due.minor).toBeGreaterThanOrEqual(0);
          expect(total.minor).toBe(
            items.minor + shipping.minor - discount.minor - order.credit.minor,
          );
          expect(items.minor - borneBy(order, 'artisan')).toBe(due.minor + fees.minor);
          const platform = borneBy(order, 'platform');
          expect(due.minor + fees.minor + shipping.minor).toBe(
            total.minor + order.credit.minor + platform,
          );
          for (const each of order.lines) {
            expect(each.discount.minor).toBeLessThanOrEqual(each.total.minor);
          }
          const shares = {
            orderId: idNo('order', order.position),
            artisanId: order.artisanId,
            total,
            credit: order.credit,
            platformDiscount: money(platform),
            shipping,
            due,
            fees: order.lines.flatMap((each) => each.fees),
          };
          for (const entry of [codDelivered(shares, { courier: 'tcs' }), orderDelivered(shares)]) {
            expect(entry.postings.reduce((rest, { minor }) => rest + minor, 0)).toBe(0);
          }
        }
        expect(plan.credit.minor).toBeLessThanOrEqual(credit.minor);
        expect(sum(plan.used.map(({ amount }) => amount))).toEqual(plan.discount);
        expect(plan.total.minor).toBe(
          plan.items.minor + plan.shipping.minor - plan.discount.minor - plan.credit.minor,
        );
      }),
    );
  });

  it('is the same whatever the order of lines and promotions', () => {
    fc.assert(
      fc.property(anyLines, anyPromotions, (lines, all) => {
        const there = planned(cart(lines, { promotions: asked(...all) }));
        const back = planned(
          cart([...lines].reverse(), { promotions: asked(...[...all].reverse()) }),
        );
        expect(back.orders).toEqual(there.orders);
      }),
    );
  });

  it('takes seven percent off odd paisa of three artisans exactly', () => {
    const lines = [1, 2, 3].map((n) =>
      line(n, { artisanId: idNo('artisan', n), price: money(33_333), seenPrice: money(33_333) }),
    );
    const plan = planned(cart(lines, { promotions: asked(promotion()) }));
    expect(plan.discount).toEqual(money(7_000));
    expect(plan.orders.map(({ discount }) => discount.minor).sort()).toEqual([2_333, 2_333, 2_334]);
  });

  it('leaves fees on the full price where the platform bears it, and takes hers out of her prices', () => {
    const lines = [line(1, { price: money(100_000), seenPrice: money(100_000) })];
    const ten = { deal: { kind: 'percent', bps: 1_000 } } as const;
    const [full] = planned(cart(lines)).orders;
    const [ours] = planned(cart(lines, { promotions: asked(promotion(ten)) })).orders;
    expect(ours?.due).toEqual(full?.due);
    const hers = planned(
      cart(lines, { promotions: asked(promotion({ ...ten, bearer: 'artisan' })) }),
    ).orders[0];
    expect(hers?.due).toEqual(money(77_400));
    expect(hers?.lines[0]?.fees.map(({ amount }) => amount.minor)).toEqual([9_000, 1_800, 1_800]);
  });
});

describe('a deal', () => {
  const order = (quantity: number, prices: readonly number[]) => ({
    artisanId: idNo('artisan', 1),
    shipping: money(25_000),
    lines: prices.map((price, index) =>
      line(index, { artisanId: idNo('artisan', 1), price: money(price), quantity }),
    ),
  });
  const off = (deal: Deal, over: Partial<Promotion> = {}, prices = [40_000, 30_000, 20_000]) =>
    discountsFor([order(1, prices)], [promotion({ deal, ...over })]).map(
      ({ amount }) => amount.minor,
    );

  it('gives the cheapest of so many pieces', () => {
    const third = { kind: 'buy_x_get_y', buy: 2, get: 1, bps: 10_000 } as const;
    expect(off(third)).toEqual([20_000]);
    expect(off(third, {}, [40_000, 30_000])).toEqual([]);
    const two = discountsFor([order(3, [40_000, 10_000])], [promotion({ deal: third })]);
    expect(two.map(({ amount }) => amount.minor)).toEqual([20_000]);
  });

  it('never gives more than its most, nor than there is', () => {
    expect(
      sum(off({ kind: 'percent', bps: 5_000 }, { max: money(1_000) }).map((m) => money(m))),
    ).toEqual(money(1_000));
    expect(off({ kind: 'fixed', amount: money(10_000_000) })).toEqual([40_000, 30_000, 20_000]);
    expect(off({ kind: 'free_delivery' })).toEqual([25_000]);
  });

  it('touches no piece that it is not for', () => {
    const scope = { artisanId: idNo('artisan', 2), craft: null, productId: null };
    expect(off({ kind: 'percent', bps: 1_000 }, { scope })).toEqual([]);
    const piece = { artisanId: null, craft: null, productId: idNo('product', 1) };
    expect(off({ kind: 'percent', bps: 1_000 }, { scope: piece })).toEqual([3_000]);
  });
});
