import { compare, type Money, money } from '@/domain/money';
import { type DistrictPlace, homeCountry } from '@/domain/place';
import { type Failure, fail, ok, type Result } from '@/domain/result';

/** The most one order group may cost on delivery, unless the operator sets another cap. */
export const defaultCodCap: Money = money(5_000_000, 'PKR');

/** More open cash orders than this from one phone wait for a person's look before they are confirmed. */
export const openCodOrdersPerPhone = 5;

export type CodQuestion = {
  readonly total: Money;
  readonly cap: Money;
  readonly district: DistrictPlace;
  readonly country: string;
};

/**
 * Whether a group may be paid on delivery.
 * Failures at `payment_method`: `cod.not_served` (country or district), `cod.over_cap` (`cap` in minor units).
 */
export function codEligibility(
  ask: CodQuestion,
): Result<null, Failure<'cod.not_served' | 'cod.over_cap'>> {
  const field = 'payment_method';
  if (ask.country !== homeCountry || !ask.district.codServed)
    return fail('cod.not_served', { field });
  if (compare(ask.total, ask.cap) > 0) {
    return fail('cod.over_cap', { field, params: { cap: ask.cap.minor, total: ask.total.minor } });
  }
  return ok(null);
}

/** `openOrders`: groups of this phone that are unconfirmed or on their way, the new one not counted. */
export const needsReview = (openOrders: number, limit: number = openCodOrdersPerPhone): boolean =>
  openOrders >= limit;
