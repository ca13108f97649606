import { codEligibility, defaultCodCap } from '@/domain/cod/eligibility';
import { type Money, sum } from '@/domain/money';
import { planPlacement } from '@/domain/order/place';
import type { PlacementPlan } from '@/domain/order/placement';
import type { PaymentMethod } from '@/domain/payment/methods';
import { normalPhone } from '@/domain/phone';
import { type DistrictPlace, homeCountry, type Words } from '@/domain/place';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { DeliveryPromise } from '@/domain/shipping/promise';
import type { CartAccess } from '@/modules/cart/commands';
import { type CartFacts, type CartView, placementLines, readCart } from '@/modules/cart/queries';
import { tariff } from '@/modules/tariff/queries';
import { prisma } from '@/platform/db';
import { offeredMethods } from '@/platform/payments/providers';
import { offerFor } from './offers';
import { type DistrictChoice, readDistricts } from './repo';
import { daysOf } from './waits';

export type { DistrictChoice } from './repo';

export type QuotedOrder = {
  readonly artisanId: string;
  readonly items: Money;
  readonly shipping: Money;
  readonly total: Money;
  readonly promise: DeliveryPromise;
};
export type Quote = {
  readonly orders: readonly QuotedOrder[];
  readonly items: Money;
  readonly shipping: Money;
  /** What each promotion takes off, in the order in which they are counted. */
  readonly discounts: readonly {
    readonly id: string;
    readonly name: Words;
    readonly amount: Money;
  }[];
  /** Paid out of store credit. */
  readonly credit: Money;
  readonly total: Money;
  /** Working days of making, one for each order. */
  readonly days: readonly number[];
};
/** One way of paying that is offered; `refusal` says why not for this purchase. */
export type WayOfPaying = { readonly method: PaymentMethod; readonly refusal: Failure | null };
export type CheckoutView = {
  readonly cart: CartView;
  readonly districts: readonly DistrictChoice[];
  /** The exact sums for the chosen district; `null` until one is chosen or while something stands in the way. */
  readonly quote: Quote | null;
  readonly problem: Failure | null;
  readonly ways: readonly WayOfPaying[];
  /** Codes that were written and can't be used. */
  readonly refusals: readonly Failure[];
};

const keptForMillis = 60_000;
let kept: { readonly districts: Promise<DistrictChoice[]>; readonly at: number } | undefined;

/** The districts of Pakistan as a buyer chooses one; up to a minute old. */
export function districtChoices(now: Date): Promise<readonly DistrictChoice[]> {
  if (!kept || now.getTime() - kept.at > keptForMillis || now.getTime() < kept.at) {
    kept = { districts: readDistricts(prisma), at: now.getTime() };
    kept.districts.catch(() => {
      kept = undefined;
    });
  }
  return kept.districts;
}

type Chosen = {
  readonly district: string | null;
  readonly method: PaymentMethod;
  /** Of coupons and store credit, as written. */
  readonly codes?: readonly string[];
  /** As written; it tells how often this buyer has used a coupon. */
  readonly phone?: string;
};

/** Everything the checkout page shows. Failure: `cart.not_found`. */
export async function checkoutView(
  access: CartAccess,
  chosen: Chosen,
  now: Date,
): Promise<Result<CheckoutView>> {
  const cart = await readCart(access, now);
  if (!cart.ok) return cart;
  const districts = await districtChoices(now);
  const district = districts.find((candidate) => candidate.slug === chosen.district);
  const phone = normalPhone(chosen.phone ?? '');
  const codes = chosen.codes ?? [];
  const offer = await offerFor(prisma, codes, phone.ok ? phone.value : '', now);
  if (!district) {
    const { refusals } = offer;
    const nothing = { quote: null, problem: null, ways: waysOf(null), refusals };
    return ok({ cart: cart.value, districts, ...nothing });
  }
  const lines = await placementLines(prisma, cart.value.id, now);
  const input = {
    lines,
    destination: { district, country: homeCountry },
    offered: offeredMethods(),
    codCap: defaultCodCap,
    promotions: offer.promotions,
    credit: sum(offer.credits.map(({ balance }) => balance)),
    ...(await tariff(now)),
    now,
  };
  const plan = planPlacement({ ...input, paymentMethod: chosen.method });
  // What is paid is the same by every way, so a refused one still shows its sums.
  const other = input.offered.find((method) => method !== chosen.method) ?? chosen.method;
  const shown = plan.ok ? plan : planPlacement({ ...input, paymentMethod: other });
  return ok({
    cart: cart.value,
    districts,
    quote: shown.ok ? quoteOf(shown.value) : null,
    problem: plan.ok ? null : plan.failure,
    ways: waysOf(shown.ok ? { total: shown.value.total, district } : null),
    refusals: [...offer.refusals, ...(shown.ok ? shown.value.refusals : [])],
  });
}

/** Every offered way, before anything is known of the purchase. */
export const offeredWays = (): readonly WayOfPaying[] => waysOf(null);

/** Every offered way; cash depends on the sum and the district, so it is open until both are known. */
function waysOf(
  known: { readonly total: Money; readonly district: DistrictPlace } | null,
): WayOfPaying[] {
  const cash = known && codEligibility({ ...known, cap: defaultCodCap, country: homeCountry });
  const isPayable = known?.total.minor !== 0;
  const refusal = cash && !cash.ok && isPayable ? cash.failure : null;
  return offeredMethods().map((method) => ({ method, refusal: method === 'cod' ? refusal : null }));
}

/** The sums of a cart sent to a district. Failures: `cart.not_found`, `district.unknown`, those of placing an order. */
export async function quote(
  access: CartAccess,
  chosen: Chosen & { readonly district: string },
  now: Date,
): Promise<Result<Quote>> {
  const view = await checkoutView(access, chosen, now);
  if (!view.ok) return view;
  const failure = view.value.problem ?? view.value.refusals[0];
  if (failure) return { ok: false, failure };
  return view.value.quote ? ok(view.value.quote) : fail('district.unknown', { field: 'district' });
}

const quoteOf = (plan: PlacementPlan<CartFacts>): Quote => ({
  orders: plan.orders.map(({ artisanId, items, shipping, total, promise }) => ({
    artisanId,
    items,
    shipping,
    total,
    promise,
  })),
  items: plan.items,
  shipping: plan.shipping,
  discounts: plan.used.map(({ promotion: { id, name }, amount }) => ({ id, name, amount })),
  credit: plan.credit,
  total: plan.total,
  days: daysOf(plan),
});
