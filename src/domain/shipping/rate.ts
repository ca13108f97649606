import type { Id } from '@/domain/ids';
import { add, type Money, times } from '@/domain/money';
import type { DistrictPlace } from '@/domain/place';
import { type Failure, fail, ok, type Result } from '@/domain/result';

export const lanes = ['same_district', 'same_province', 'other_province', 'remote'] as const;
export type Lane = (typeof lanes)[number];

/** One lane's price: `base` up to `firstGrams`, `perStep` for each begun `stepGrams` above; transit in working days. */
export type ShippingRate = {
  readonly id: Id<'shippingRate'>;
  readonly lane: Lane;
  readonly base: Money;
  readonly firstGrams: number;
  readonly stepGrams: number;
  readonly perStep: Money;
  readonly transitMinDays: number;
  readonly transitMaxDays: number;
};

/** A remote district at either end makes the lane remote, unless the parcel never leaves its district. */
export function lane(from: DistrictPlace, to: DistrictPlace): Lane {
  if (from.slug === to.slug) return 'same_district';
  if (from.zone === 'remote' || to.zone === 'remote') return 'remote';
  return from.province === to.province ? 'same_province' : 'other_province';
}

/** Failure: `shipping.no_rate` when no platform rate covers the lane. */
export function rateOn(
  on: Lane,
  rates: readonly ShippingRate[],
): Result<ShippingRate, Failure<'shipping.no_rate'>> {
  const rate = rates.find((candidate) => candidate.lane === on);
  return rate ? ok(rate) : fail('shipping.no_rate');
}

/** What the buyer pays for one parcel of `weightGrams`. */
export function priceAt(rate: ShippingRate, weightGrams: number): Money {
  const above = Math.max(0, weightGrams - rate.firstGrams);
  return add(rate.base, times(rate.perStep, Math.ceil(above / rate.stepGrams)));
}

/** What the buyer pays on this lane. Failure: `shipping.no_rate`. */
export function rateFor(
  on: Lane,
  weightGrams: number,
  rates: readonly ShippingRate[],
): Result<Money, Failure<'shipping.no_rate'>> {
  const rate = rateOn(on, rates);
  return rate.ok ? ok(priceAt(rate.value, weightGrams)) : rate;
}
