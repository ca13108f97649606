import { type Id, isId } from '@/domain/ids';
import { isSame, money } from '@/domain/money';
import { type Actor, may } from '@/domain/policy';
import {
  countOf,
  isChangeable,
  planChange,
  type VariantTerms,
  type WrittenChange,
} from '@/domain/product/change';
import type { ProductState } from '@/domain/product/flow';
import { fail, ok, type Result } from '@/domain/result';
import type { StockKind } from '@/domain/stock/available';
import { recordAudit } from '@/modules/audit/commands';
import { refreshListing } from '@/modules/catalog/commands';
import { type Db, inTx } from '@/platform/db';
import { type LockedVariant, lockVariant, writeVariant } from '../repo/pieces';

/**
 * Changes price and stock, or days of making, of one variant; it is shown and sold so at once. Orders that were
 * placed keep their sums, carts are asked to agree to the new price. Failures: `piece.not_found` (also for another
 * artisan's), `piece.not_now`, those of `planChange`.
 */
export async function changeVariant(
  actor: Actor,
  variantId: string,
  written: WrittenChange,
  now: Date,
): Promise<Result<null>> {
  if (!isId('variant', variantId)) return fail('piece.not_found');
  return inTx<Result<null>>(async (db) => {
    const row = await lockVariant(db, variantId);
    const artisanId = row?.artisanId as Id<'artisan'> | undefined;
    if (!row || !artisanId || !may(actor, 'product.change', { artisanId }))
      return fail('piece.not_found');
    if (!isChangeable(row.status as ProductState)) return fail('piece.not_now');
    const before = termsOf(row);
    const plan = planChange(before, written);
    if (!plan.ok) return plan;
    const after = { ...before, ...plan.value };
    if (isSame(before.price, after.price) && countOf(before) === countOf(after)) return ok(null);
    const { price, onHand, makingDays } = plan.value;
    await writeVariant(db, row, { priceMinor: BigInt(price.minor), onHand, makingDays }, now);
    await audit(db, actor, row, before, after, now);
    await refreshListing(db, [row.productId], now);
    return ok(null);
  });
}

const termsOf = (row: LockedVariant): VariantTerms => ({
  kind: row.kind as StockKind,
  price: money(Number(row.priceMinor)),
  onHand: row.onHand,
  held: row.held,
  makingDays: row.makingDays,
});

const audit = (
  db: Db,
  actor: Actor,
  { productId }: LockedVariant,
  before: VariantTerms,
  after: VariantTerms,
  now: Date,
) =>
  recordAudit(
    db,
    {
      actor,
      action: 'product.change',
      subject: { kind: 'product', id: productId },
      details: {
        priceWasMinor: before.price.minor,
        priceMinor: after.price.minor,
        countWas: countOf(before),
        count: countOf(after),
      },
    },
    now,
  );
