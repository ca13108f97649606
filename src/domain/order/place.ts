import { codEligibility } from '@/domain/cod/eligibility';
import { add, allocate, least, type Money, subtract, sum, times, zero } from '@/domain/money';
import { homeCountry } from '@/domain/place';
import { choosePromotions } from '@/domain/promotion/choose';
import { type BasketOrder, type Discount, discountsFor } from '@/domain/promotion/discounts';
import type { Promotion } from '@/domain/promotion/promotion';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { promise } from '@/domain/shipping/promise';
import { type Lane, lane, priceAt, rateOn, type ShippingRate } from '@/domain/shipping/rate';
import { type FeeTerms, splitFor } from './fees';
import { type IssueCode, inspectCart } from './inspect';
import { givenUpByLine, lineShares } from './line-fees';
import {
  type LinePlan,
  type OrderPlan,
  type PlacementInput,
  type PlacementLine,
  type PlacementPlan,
  slowest,
} from './placement';

export type PlacementFailure = Failure<
  | 'cart.empty'
  | 'payment.not_offered'
  | 'country.not_served'
  | 'shipping.no_rate'
  | 'cod.not_served'
  | 'cod.over_cap'
  | IssueCode
>;

/**
 * Turns a cart into one order per artisan with every sum frozen, or says what stands in the way. The same lines in
 * any order give the same plan. Failures: `cart.empty`, `payment.not_offered`, `country.not_served`,
 * `shipping.no_rate`, those of `inspectCart` (the first line's), those of `codEligibility`.
 */
export function planPlacement<L extends PlacementLine>(
  input: PlacementInput<L>,
): Result<PlacementPlan<L>, PlacementFailure> {
  const refusal = refuse(input);
  if (!refusal.ok) return refusal;
  const parcels: Parcel<L>[] = [];
  for (const lines of byArtisan(input.lines)) {
    const parcel = planParcel(lines, input);
    if (!parcel.ok) return parcel;
    parcels.push(parcel.value);
  }
  const chosen = choosePromotions(input.promotions, parcels, input.now);
  const discounts = discountsFor(parcels, chosen.promotions);
  const orders = withCredit(
    parcels.map((parcel, index) => planOrder(parcel, index + 1, discounts, input)),
    input.credit,
  );
  const over = (of: (order: OrderPlan<L>) => Money) => sum(orders.map(of));
  const plan = {
    orders,
    items: over(({ items }) => items),
    shipping: over(({ shipping }) => shipping),
    discount: over(({ discount }) => discount),
    credit: over(({ credit }) => credit),
    total: over(({ total }) => total),
    used: usedOf(chosen.promotions, discounts),
    refusals: chosen.refusals,
  };
  const payable = checkPayable(plan, input);
  return payable.ok ? ok(plan) : payable;
}

/** A promotion that takes off nothing is not used up by it. */
const usedOf = (promotions: readonly Promotion[], discounts: readonly Discount[]) =>
  promotions
    .map((promotion) => ({
      promotion,
      amount: sum(
        discounts.flatMap((one) => (one.promotionId === promotion.id ? [one.amount] : [])),
      ),
    }))
    .filter(({ amount }) => amount.minor > 0);

function refuse(input: PlacementInput): Result<null, PlacementFailure> {
  if (input.lines.length === 0) return fail('cart.empty');
  if (!input.offered.includes(input.paymentMethod))
    return fail('payment.not_offered', { field: 'payment_method' });
  if (input.destination.country !== homeCountry)
    return fail('country.not_served', { field: 'country' });
  const [issue] = inspectCart([...input.lines].sort(byCartLine));
  return issue ? { ok: false, failure: issue.failure } : ok(null);
}

/** Where nothing is left to pay, nothing is paid at the door either. */
function checkPayable(plan: PlacementPlan, input: PlacementInput): Result<null, PlacementFailure> {
  if (input.paymentMethod !== 'cod' || plan.total.minor === 0) return ok(null);
  return codEligibility({ total: plan.total, cap: input.codCap, ...input.destination });
}

/** An artisan's pieces on their way together, before anything is taken off. */
type Parcel<L extends PlacementLine> = Omit<BasketOrder, 'lines'> & {
  readonly lines: readonly [L, ...L[]];
  readonly weightGrams: number;
  readonly lane: Lane;
  readonly rate: ShippingRate;
};

function planParcel<L extends PlacementLine>(
  lines: readonly [L, ...L[]],
  input: PlacementInput<L>,
): Result<Parcel<L>, Failure<'shipping.no_rate'>> {
  const on = lane(lines[0].artisanDistrict, input.destination.district);
  const rate = rateOn(on, input.shippingRates, input.now);
  if (!rate.ok) return rate;
  const weightGrams = lines.reduce((all, line) => all + line.weightGrams * line.quantity, 0);
  const shipping = priceAt(rate.value, weightGrams);
  const { artisanId } = lines[0];
  return ok({ artisanId, lines, shipping, weightGrams, lane: on, rate: rate.value });
}

function planOrder<L extends PlacementLine>(
  parcel: Parcel<L>,
  position: number,
  all: readonly Discount[],
  input: PlacementInput<L>,
): OrderPlan<L> {
  const discounts = all.filter(({ artisanId }) => artisanId === parcel.artisanId);
  const lines = planLines(parcel.lines, discounts, input);
  const items = sum(lines.map((line) => line.total));
  const discount = sum(discounts.map(({ amount }) => amount));
  return {
    artisanId: parcel.artisanId,
    position,
    lines,
    items,
    shipping: parcel.shipping,
    discount,
    discounts,
    credit: zero(items.currency),
    total: subtract(add(items, parcel.shipping), discount),
    due: sum(lines.map((line) => line.due)),
    weightGrams: parcel.weightGrams,
    lane: parcel.lane,
    shippingRateId: parcel.rate.id,
    promise: promise(input.now, slowest(parcel.lines), parcel.rate),
  };
}

function planLines<L extends PlacementLine>(
  lines: readonly L[],
  discounts: readonly Discount[],
  input: PlacementInput<L>,
): LinePlan<L>[] {
  const givenUp = givenUpByLine(
    lines.map(({ cartLineId, price, quantity }) => ({
      id: cartLineId,
      total: times(price, quantity),
    })),
    discounts.map(({ cartLineId, ...discount }) => ({ ...discount, lineId: cartLineId })),
  );
  return lines.map((line) => {
    const terms = termsOf(line, input);
    const own = discounts.filter(({ cartLineId }) => cartLineId === line.cartLineId);
    return {
      line,
      unitPrice: line.price,
      total: times(line.price, line.quantity),
      split: splitFor(line.price, terms),
      discount: sum(own.map(({ amount }) => amount)),
      ...lineShares(line.price, line.quantity, givenUp.get(line.cartLineId) ?? zero(), terms),
    };
  });
}

const termsOf = (line: PlacementLine, input: PlacementInput): FeeTerms => ({
  artisanId: line.artisanId,
  craft: line.craft,
  productId: line.productId,
  method: input.paymentMethod,
  taxpayerStatus: line.taxpayerStatus,
  rules: input.rules,
  taxRates: input.taxRates,
  now: input.now,
});

/** Credit pays a part of each order, in proportion to what is to pay. */
function withCredit<L extends PlacementLine>(
  orders: readonly OrderPlan<L>[],
  atHand: Money,
): OrderPlan<L>[] {
  const totals = orders.map(({ total }) => total);
  const credit = least(atHand, sum(totals));
  if (credit.minor === 0) return [...orders];
  const shares = allocate(
    credit,
    totals.map(({ minor }) => minor),
  );
  return orders.map((order, index) => {
    const own = shares[index] ?? zero();
    return { ...order, credit: own, total: subtract(order.total, own) };
  });
}

function byArtisan<L extends PlacementLine>(lines: readonly L[]): [L, ...L[]][] {
  const groups = new Map<string, [L, ...L[]]>();
  for (const line of [...lines].sort(byCartLine)) {
    const group = groups.get(line.artisanId);
    if (group) group.push(line);
    else groups.set(line.artisanId, [line]);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

const byCartLine = (a: PlacementLine, b: PlacementLine): number =>
  a.cartLineId < b.cartLineId ? -1 : 1;
