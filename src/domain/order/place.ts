import { codEligibility } from '@/domain/cod/eligibility';
import { add, sum, times } from '@/domain/money';
import { homeCountry } from '@/domain/place';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { promise } from '@/domain/shipping/promise';
import { lane, priceAt, rateOn } from '@/domain/shipping/rate';
import { splitFor } from './fees';
import { type IssueCode, inspectCart } from './inspect';
import type {
  LinePlan,
  OrderPlan,
  PlacementInput,
  PlacementLine,
  PlacementPlan,
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
  const orders: OrderPlan<L>[] = [];
  for (const lines of byArtisan(input.lines)) {
    const order = planOrder(lines, orders.length + 1, input);
    if (!order.ok) return order;
    orders.push(order.value);
  }
  const items = sum(orders.map((order) => order.items));
  const shipping = sum(orders.map((order) => order.shipping));
  const plan = { orders, items, shipping, total: add(items, shipping) };
  const payable = checkPayable(plan, input);
  return payable.ok ? ok(plan) : payable;
}

function refuse(input: PlacementInput): Result<null, PlacementFailure> {
  if (input.lines.length === 0) return fail('cart.empty');
  if (!input.offered.includes(input.paymentMethod))
    return fail('payment.not_offered', { field: 'payment_method' });
  if (input.destination.country !== homeCountry)
    return fail('country.not_served', { field: 'country' });
  const [issue] = inspectCart([...input.lines].sort(byCartLine));
  return issue ? { ok: false, failure: issue.failure } : ok(null);
}

function checkPayable(plan: PlacementPlan, input: PlacementInput): Result<null, PlacementFailure> {
  if (input.paymentMethod !== 'cod') return ok(null);
  return codEligibility({ total: plan.total, cap: input.codCap, ...input.destination });
}

function planOrder<L extends PlacementLine>(
  group: readonly [L, ...L[]],
  position: number,
  input: PlacementInput<L>,
): Result<OrderPlan<L>, Failure<'shipping.no_rate'>> {
  const on = lane(group[0].artisanDistrict, input.destination.district);
  const rate = rateOn(on, input.shippingRates, input.now);
  if (!rate.ok) return rate;
  const lines = group.map((line) => planLine(line, input));
  const weightGrams = group.reduce((all, line) => all + line.weightGrams * line.quantity, 0);
  const items = sum(lines.map((line) => line.total));
  const shipping = priceAt(rate.value, weightGrams);
  return ok({
    artisanId: group[0].artisanId,
    position,
    lines,
    items,
    shipping,
    total: add(items, shipping),
    due: sum(lines.map((line) => line.due)),
    weightGrams,
    lane: on,
    shippingRateId: rate.value.id,
    promise: promise(input.now, Math.max(...group.map((line) => line.makingDays)), rate.value),
  });
}

function planLine<L extends PlacementLine>(line: L, input: PlacementInput<L>): LinePlan<L> {
  const split = splitFor(line.price, {
    artisanId: line.artisanId,
    craft: line.craft,
    productId: line.productId,
    method: input.paymentMethod,
    taxpayerStatus: line.taxpayerStatus,
    rules: input.rules,
    taxRates: input.taxRates,
    now: input.now,
  });
  const [artisan, ...fees] = split;
  return {
    line,
    unitPrice: line.price,
    total: times(line.price, line.quantity),
    split,
    fees: fees.map((fee) => ({ ...fee, amount: times(fee.amount, line.quantity) })),
    due: times(artisan.amount, line.quantity),
  };
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
