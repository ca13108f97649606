import { type Db, sql } from '@/platform/db';

/** Two savings of one shop follow each other; orders go on meanwhile. */
export const lockShop = (db: Db, id: string) =>
  db.$queryRaw(sql`SELECT 1 FROM artisans WHERE id = ${id} FOR NO KEY UPDATE`);

/** Nobody sells, changes or judges the piece until the transaction ends. */
export async function lockPiece(db: Db, id: string): Promise<void> {
  await db.$queryRaw(
    sql`SELECT 1 FROM product_variants WHERE product_id = ${id} ORDER BY id FOR UPDATE`,
  );
  await db.$queryRaw(sql`SELECT 1 FROM products WHERE id = ${id} FOR NO KEY UPDATE`);
}

/** How many pieces a shop has before buyers and checkers, beside `except`. */
export const countLive = (db: Db, artisanId: string, except: string): Promise<number> =>
  db.product.count({
    where: { artisanId, id: { not: except }, status: { in: ['published', 'proposed'] } },
  });

/** A draft of the last day with exactly these photos: the same piece, sent again under another key. */
export async function findTwin(
  db: Db,
  { artisanId, media, since }: { artisanId: string; media: readonly string[]; since: Date },
): Promise<string | null> {
  if (media.length === 0) return null;
  const [row] = await db.$queryRaw<{ id: string }[]>(sql`
    SELECT p.id FROM products p
    WHERE p.artisan_id = ${artisanId} AND p.created_at > ${since}
      AND p.status IN ('draft', 'proposed', 'changes_requested')
      AND ARRAY(SELECT media_id FROM product_images WHERE product_id = p.id ORDER BY position)
        = ${[...media]}::text[]
    ORDER BY p.id LIMIT 1`);
  return row?.id ?? null;
}
