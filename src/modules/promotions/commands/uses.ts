import type { Money } from '@/domain/money';
import type { Promotion } from '@/domain/promotion/promotion';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { Db } from '@/platform/db';
import { countUse, giveBack, insertRedemption, usesOfPhone } from '../repo';

export type Use = { readonly promotion: Promotion; readonly amount: Money };
type UseFailure = Failure<'coupon.used_up' | 'coupon.used_before' | 'coupon.changed'>;

/**
 * Uses promotions up for a purchase inside the transaction that places it. Each counter moves only while there is
 * something left of it, and stays locked until the purchase stands, so that a limit holds however many buy at once.
 * Failures at `codes`: `coupon.used_up`, `coupon.used_before`, `coupon.changed` (one without a code has just ended).
 */
export async function takeUses(
  db: Db,
  uses: readonly Use[],
  by: { readonly groupId: string; readonly phone: string },
  now: Date,
): Promise<Result<null, UseFailure>> {
  for (const { promotion, amount } of [...uses].sort(byId)) {
    const at = { field: 'codes', params: { code: promotion.code ?? '' } };
    if (!(await countUse(db, promotion.id, now)))
      return fail(promotion.code === null ? 'coupon.changed' : 'coupon.used_up', at);
    const { limitPerPhone } = promotion;
    if (limitPerPhone !== null && (await usesOfPhone(db, promotion.id, by.phone)) >= limitPerPhone)
      return fail(promotion.code === null ? 'coupon.changed' : 'coupon.used_before', at);
    const use = { promotionId: promotion.id, ...by, amountMinor: BigInt(amount.minor) };
    await insertRedemption(db, use, now);
  }
  return ok(null);
}

/** Everybody takes the counters in one order. */
const byId = (a: Use, b: Use): number => (a.promotion.id < b.promotion.id ? -1 : 1);

/** The whole purchase ended before anything was delivered: what it used can be used again. Safe to repeat. */
export const giveBackUses = (db: Db, groupId: string): Promise<void> => giveBack(db, groupId);
