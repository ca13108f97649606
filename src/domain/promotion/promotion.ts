import { type Dated, isValidAt } from '@/domain/dated';
import { latinDigits } from '@/domain/digits';
import type { Id } from '@/domain/ids';
import { compare, type Money, sum, times, zero } from '@/domain/money';
import type { Words } from '@/domain/place';
import { type Failure, fail, ok, type Result } from '@/domain/result';

export const promotionKinds = ['percent', 'fixed', 'free_delivery', 'buy_x_get_y'] as const;
export type PromotionKind = (typeof promotionKinds)[number];
export type Bearer = 'platform' | 'artisan';

/** What is given. Of `buy_x_get_y`, of each `buy` + `get` pieces the `get` cheapest cost `bps` less. */
export type Deal =
  | { readonly kind: 'percent'; readonly bps: number }
  | { readonly kind: 'fixed'; readonly amount: Money }
  | { readonly kind: 'free_delivery' }
  | {
      readonly kind: 'buy_x_get_y';
      readonly buy: number;
      readonly get: number;
      readonly bps: number;
    };

/** Which pieces it is for; `null` means any. */
export type Scope = {
  readonly artisanId: Id<'artisan'> | null;
  readonly craft: string | null;
  readonly productId: Id<'product'> | null;
};

export type Promotion = Dated & {
  readonly id: Id<'promotion'>;
  /** What the buyer writes; without one it applies by itself. */
  readonly code: string | null;
  readonly name: Words;
  readonly deal: Deal;
  readonly scope: Scope;
  /** The most it gives for one purchase. */
  readonly max: Money | null;
  /** What the pieces it is for must come to, at their full prices. */
  readonly minItems: Money | null;
  /** Out of whose share it is given. */
  readonly bearer: Bearer;
  /** Goes with no other promotion. */
  readonly exclusive: boolean;
  readonly limitTotal: number | null;
  readonly limitPerPhone: number | null;
  readonly used: number;
  readonly status: 'active' | 'paused' | 'ended';
};

export type BasketLine = {
  readonly cartLineId: Id<'cartLine'>;
  readonly artisanId: Id<'artisan'>;
  readonly productId: Id<'product'>;
  readonly craft: string;
  readonly price: Money;
  readonly quantity: number;
};

export const isFor = ({ scope }: Pick<Promotion, 'scope'>, line: BasketLine): boolean =>
  (scope.artisanId === null || scope.artisanId === line.artisanId) &&
  (scope.craft === null || scope.craft === line.craft) &&
  (scope.productId === null || scope.productId === line.productId);

export type CouponFailure = Failure<
  | 'coupon.unknown'
  | 'coupon.not_yet'
  | 'coupon.over'
  | 'coupon.used_up'
  | 'coupon.used_before'
  | 'coupon.nothing_fits'
  | 'coupon.too_little'
>;

/**
 * Whether a promotion can be used for a basket; `usedByPhone` is how often this buyer has used it. Failures at
 * `codes`, all with `code`: `coupon.unknown` (paused), `coupon.not_yet`, `coupon.over`, `coupon.used_up`,
 * `coupon.used_before`, `coupon.nothing_fits`, `coupon.too_little` (`least` in minor units).
 */
export function checkUse(
  promotion: Promotion,
  lines: readonly BasketLine[],
  usedByPhone: number,
  now: Date,
): Result<null, CouponFailure> {
  const at = { field: 'codes', params: { code: promotion.code ?? '' } };
  if (promotion.status === 'paused') return fail('coupon.unknown', at);
  if (promotion.validFrom > now) return fail('coupon.not_yet', at);
  if (promotion.status === 'ended' || !isValidAt(promotion, now)) return fail('coupon.over', at);
  if (promotion.limitTotal !== null && promotion.used >= promotion.limitTotal)
    return fail('coupon.used_up', at);
  if (promotion.limitPerPhone !== null && usedByPhone >= promotion.limitPerPhone)
    return fail('coupon.used_before', at);
  const fitting = lines.filter((line) => isFor(promotion, line));
  if (fitting.length === 0) return fail('coupon.nothing_fits', at);
  const items = sum(fitting.map((line) => times(line.price, line.quantity)));
  const least = promotion.minItems ?? zero(items.currency);
  if (compare(items, least) < 0)
    return fail('coupon.too_little', { ...at, params: { ...at.params, least: least.minor } });
  return ok(null);
}

/** The most codes one purchase is given. */
export const mostCodes = 5;
const longestCode = 24;

/** Codes as people write them into one field: any case, any digits, apart by spaces or commas; each once. */
export function readCodes(written: readonly string[]): string[] {
  const words = written.flatMap((text) =>
    latinDigits(text)
      .toUpperCase()
      .split(/[\s,،;]+/),
  );
  return [...new Set(words.filter((word) => word !== ''))]
    .slice(0, mostCodes + 1)
    .map((word) => word.slice(0, longestCode));
}

/** Whether a code could be a promotion's; those of store credit are others. */
export const isCouponCode = (code: string): boolean =>
  /^[A-Z0-9-]{3,24}$/.test(code) && !isCreditCode(code);
export const isCreditCode = (code: string): boolean => /^HM(-[A-Z0-9]{4}){3}$/.test(code);
