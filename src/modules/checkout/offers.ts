import type { Asked } from '@/domain/promotion/choose';
import { isCouponCode, isCreditCode, mostCodes, readCodes } from '@/domain/promotion/promotion';
import type { Failure } from '@/domain/result';
import { type Credit, creditsAtHand } from '@/modules/credits/queries';
import { candidates } from '@/modules/promotions/queries';
import type { Db } from '@/platform/db';

/** What takes off or pays a part of a purchase, as far as its codes open anything. */
export type Offer = {
  readonly promotions: Asked;
  readonly credits: readonly Credit[];
  /** Codes that open nothing. */
  readonly refusals: readonly Failure[];
};

/**
 * Looks up the codes a buyer wrote, coupons and store credit alike, beside the promotions that need none. Failures at
 * `codes`, with `code`: `coupon.unknown`, `credit.empty`; `coupon.too_many` (`most`).
 */
export async function offerFor(
  db: Db,
  written: readonly string[],
  phone: string,
  now: Date,
): Promise<Offer> {
  const all = readCodes(written);
  const codes = all.slice(0, mostCodes);
  const [found, credit] = await Promise.all([
    candidates(db, codes.filter(isCouponCode), phone, now),
    creditsAtHand(db, codes),
  ]);
  const strange = codes.filter((code) => !isCouponCode(code) && !isCreditCode(code));
  const refused = (code: Failure['code'], which: readonly string[]): Failure[] =>
    which.map((one) => ({ code, field: 'codes', params: { code: one } }));
  return {
    promotions: found,
    credits: credit.credits,
    refusals: [
      ...refused('coupon.unknown', [...strange, ...found.unknown, ...credit.unknown]),
      ...refused('credit.empty', credit.empty),
      ...(all.length > codes.length ? [tooMany] : []),
    ],
  };
}

const tooMany: Failure = { code: 'coupon.too_many', field: 'codes', params: { most: mostCodes } };
