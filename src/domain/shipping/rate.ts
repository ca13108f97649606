import { type Dated, isValidAt, newestFirst } from '@/domain/dated';
import type { Id } from '@/domain/ids';
import { add, type Money, times } from '@/domain/money';
import type { DistrictPlace } from '@/domain/place';
import { type Failure, fail, ok, type Result } from '@/domain/result';

export const lanes = ['same_district', 'same_province', 'other_province', 'remote'] as const;
export type Lane = (typeof lanes)[number];

/** A lane's price: `base` up to `baseGrams`, `step` for each begun `stepGrams` above; transit in working days. */
export type ShippingRate = Dated & {
  readonly id: Id<'shippingRate'>;
  readonly lane: Lane;
  readonly baseGrams: number;
  readonly base: Money;
  readonly stepGrams: number;
  readonly step: Money;
  readonly minDays: number;
  readonly maxDays: number;
};

/** A remote district at either end makes the lane remote, unless the parcel never leaves its district. */
export function lane(
  from: Pick<DistrictPlace, 'slug' | 'province' | 'zone'>,
  to: Pick<DistrictPlace, 'slug' | 'province' | 'zone'>,
): Lane {
  if (from.slug === to.slug) return 'same_district';
  if (from.zone === 'remote' || to.zone === 'remote') return 'remote';
  return from.province === to.province ? 'same_province' : 'other_province';
}

/** The platform's rate on a lane at `now`. Failure: `shipping.no_rate`. */
export function rateOn(
  on: Lane,
  rates: readonly ShippingRate[],
  now: Date,
): Result<ShippingRate, Failure<'shipping.no_rate'>> {
  const [rate] = rates.filter((r) => r.lane === on && isValidAt(r, now)).sort(newestFirst);
  return rate ? ok(rate) : fail('shipping.no_rate');
}

/** What the buyer pays for one parcel of `weightGrams`. */
export function priceAt(rate: ShippingRate, weightGrams: number): Money {
  const above = Math.max(0, weightGrams - rate.baseGrams);
  return add(rate.base, times(rate.step, Math.ceil(above / rate.stepGrams)));
}

/** What the buyer pays on this lane at `now`. Failure: `shipping.no_rate`. */
export function rateFor(
  on: Lane,
  weightGrams: number,
  rates: readonly ShippingRate[],
  now: Date,
): Result<Money, Failure<'shipping.no_rate'>> {
  const rate = rateOn(on, rates, now);
  return rate.ok ? ok(priceAt(rate.value, weightGrams)) : rate;
}
