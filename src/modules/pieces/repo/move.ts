import type { ProductState } from '@/domain/product/flow';
import type { Db } from '@/platform/db';

type Turn = {
  readonly from: readonly ProductState[];
  readonly to: ProductState;
  readonly now: Date;
};

/** Writes the next state unless somebody moved it first; says whether it did. */
export async function moveProduct(
  db: Db,
  id: string,
  { from, to, now }: Turn,
  more: {
    readonly publishedAt?: Date;
    readonly reviewNote?: string | null;
    readonly reviewReasons?: string[];
  } = {},
): Promise<boolean> {
  const { count } = await db.product.updateMany({
    where: { id, status: { in: [...from] } },
    data: { ...more, status: to, updatedAt: now },
  });
  return count > 0;
}

type Ruling = {
  readonly status: 'confirmed' | 'declined' | 'canceled';
  readonly note: string | null;
  readonly reasons: readonly string[];
  readonly now: Date;
};

/** Ends a waiting change unless somebody ended it first; says whether it did. */
export async function endChange(
  db: Db,
  id: string,
  { status, note, reasons, now }: Ruling,
): Promise<boolean> {
  const { count } = await db.productChange.updateMany({
    where: { id, status: 'pending' },
    data: { status, reviewNote: note, reviewReasons: [...reasons], decidedAt: now },
  });
  return count > 0;
}

export const keepReview = (db: Db, id: string, note: string | null, reasons: readonly string[]) =>
  db.product.update({ where: { id }, data: { reviewNote: note, reviewReasons: [...reasons] } });

/** The piece a change is of; null when there is no such change. */
export async function pieceOfChange(db: Db, id: string): Promise<string | null> {
  const row = await db.productChange.findUnique({ where: { id }, select: { productId: true } });
  return row?.productId ?? null;
}
