import { isSame, money } from '@/domain/money';
import type { UserActor } from '@/domain/policy';
import { countOf, planChange, type VariantTerms } from '@/domain/product/change';
import { tidyContent } from '@/domain/product/check';
import type { PieceContent } from '@/domain/product/content';
import { isSameContent } from '@/domain/product/merge';
import { whatIsMissing } from '@/domain/product/missing';
import { fail, ok, type Result } from '@/domain/result';
import { writtenSum } from '@/domain/rupees';
import { isCounted, type StockKind } from '@/domain/stock/available';
import { recordAudit } from '@/modules/audit/commands';
import { refreshListing } from '@/modules/catalog/commands';
import { type Db, newId } from '@/platform/db';
import { contentOf, type WholePiece } from '../repo/content';
import { writeVariant } from '../repo/pieces';
import { asJson } from '../repo/write';

/**
 * Changes a piece that is for sale or was: the prices, counts and days of its rows at once, everything else as the
 * one change that waits, in place of an earlier one. A change that would change nothing is taken back. `sure`: she means
 * a price far from today's, too.
 */
export async function changeLive(
  db: Db,
  actor: UserActor,
  row: WholePiece,
  { content, sure }: { readonly content: PieceContent; readonly sure: boolean },
  now: Date,
): Promise<Result<null>> {
  const [missing] = whatIsMissing(content).filter(({ code }) => !soldOut.includes(code));
  if (missing) return { ok: false, failure: missing };
  for (const variant of row.variants) {
    const wanted = content.variants.find(({ id }) => id === variant.id);
    if (!wanted) continue;
    const changed = await changeTerms(
      db,
      actor,
      { variant, wanted, kind: content.kind, sure },
      now,
    );
    if (!changed.ok) return changed;
  }
  await keepChange(db, actor, row, content, now);
  await db.product.update({
    where: { id: row.id },
    data: {
      version: { increment: 1 },
      weeklyCapacity: content.weeklyCapacity,
      reviewNote: null,
      reviewReasons: [],
      updatedAt: now,
    },
  });
  await refreshListing(db, [row.id], now);
  return ok(null);
}

/** Nothing left of it is no reason to refuse other words for it; the counts themselves are asked by `planChange`. */
const soldOut: readonly string[] = ['piece.count_wrong', 'piece.single'];

type Row = WholePiece['variants'][number];
type Wanted = {
  readonly variant: Row;
  readonly wanted: PieceContent['variants'][number];
  readonly kind: StockKind;
  readonly sure: boolean;
};

/** The count is what both phones came to. */
async function changeTerms(
  db: Db,
  actor: UserActor,
  { variant, wanted, kind, sure }: Wanted,
  now: Date,
): Promise<Result<null>> {
  const before: VariantTerms = {
    kind: variant.kind as StockKind,
    price: money(Number(variant.priceMinor)),
    onHand: variant.onHand,
    held: variant.held,
    makingDays: variant.makingDays,
  };
  if (before.kind !== kind && variant.held > 0 && kind !== 'ready')
    return fail('piece.held', { field: 'count', params: { held: variant.held } });
  const asked = before.kind === kind ? before : { ...before, kind };
  const plan = planChange(asked, {
    price: writtenSum(wanted.price),
    count: String(wanted.count),
    seenPrice: writtenSum(before.price),
    seenCount: String(countOf(asked)),
    sure: sure ? String(wanted.price.minor) : '',
  });
  if (!plan.ok) return plan;
  const onHand = isCounted(kind) ? plan.value.onHand : 0;
  const makingDays = isCounted(kind) && before.kind !== kind ? 0 : plan.value.makingDays;
  const after = { ...before, kind, price: plan.value.price, onHand, makingDays };
  if (
    before.kind === kind &&
    isSame(before.price, after.price) &&
    countOf(before) === countOf(after)
  )
    return ok(null);
  await writeVariant(
    db,
    variant,
    { kind, priceMinor: BigInt(after.price.minor), onHand, makingDays },
    now,
  );
  await recordAudit(
    db,
    {
      actor,
      action: 'product.change',
      subject: { kind: 'product', id: variant.productId },
      details: {
        priceWasMinor: before.price.minor,
        priceMinor: after.price.minor,
        countWas: countOf(before),
        count: countOf(after),
      },
    },
    now,
  );
  return ok(null);
}

async function keepChange(
  db: Db,
  actor: UserActor,
  row: WholePiece,
  content: PieceContent,
  now: Date,
): Promise<void> {
  await db.productChange.updateMany({
    where: { productId: row.id, status: 'pending' },
    data: { status: 'canceled', decidedAt: now },
  });
  if (isSameContent(told(content), told(tidyContent(contentOf(row))))) return;
  await db.productChange.create({
    data: {
      id: newId('productChange', now),
      artisanId: row.artisanId,
      productId: row.id,
      content: asJson(content),
      baseVersion: row.version,
      createdBy: actor.id,
      createdAt: now,
    },
  });
}

/** What is looked at first: all but the terms that change at once. */
const told = (content: PieceContent) => ({
  ...content,
  kind: null,
  weeklyCapacity: null,
  variants: content.variants.map(({ id, values }) => ({ id, values })),
});
