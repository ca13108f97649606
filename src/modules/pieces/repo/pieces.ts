import { type Db, sql } from '@/platform/db';

const forSums = { craftSlug: true, artisanId: true } as const;
const shown = {
  ...forSums,
  id: true,
  slug: true,
  status: true,
  title: true,
  titleUr: true,
  artisan: { select: { taxpayerStatus: true } },
  images: { orderBy: { position: 'asc' }, take: 1 },
  reviewNote: true,
  reviewReasons: true,
  changes: { where: { status: 'pending' }, select: { id: true } },
  variants: { where: { retired: false }, orderBy: { position: 'asc' } },
} as const;

/** Her pieces, newest first, from after the piece `after` on; those put away are left out. */
export const readPieces = (
  db: Db,
  which: { readonly artisanId: string; readonly after: string | null; readonly limit: number },
) =>
  db.product.findMany({
    relationLoadStrategy: 'join',
    where: {
      artisanId: which.artisanId,
      status: { not: 'archived' },
      ...(which.after === null ? {} : { id: { lt: which.after } }),
    },
    orderBy: { id: 'desc' },
    take: which.limit,
    select: shown,
  });

export const readPiece = (db: Db, id: string) =>
  db.product.findUnique({ relationLoadStrategy: 'join', where: { id }, select: shown });

export type PieceRow = NonNullable<Awaited<ReturnType<typeof readPiece>>>;

export type LockedVariant = {
  readonly id: string;
  readonly productId: string;
  readonly artisanId: string;
  readonly status: string;
  readonly kind: string;
  readonly priceMinor: bigint;
  readonly onHand: number;
  readonly held: number;
  readonly makingDays: number;
};

/** The variant as it is now; nobody buys or changes it until the transaction ends. */
export async function lockVariant(db: Db, id: string): Promise<LockedVariant | null> {
  const [row] = await db.$queryRaw<LockedVariant[]>(sql`
    SELECT v.id, v.product_id AS "productId", p.artisan_id AS "artisanId", p.status, v.kind,
      v.price_minor AS "priceMinor", v.on_hand AS "onHand", v.held, v.making_days AS "makingDays"
    FROM product_variants v JOIN products p ON p.id = v.product_id
    WHERE v.id = ${id} FOR UPDATE OF v`);
  return row ?? null;
}

export async function writeVariant(
  db: Db,
  { id, productId }: Pick<LockedVariant, 'id' | 'productId'>,
  change: Pick<LockedVariant, 'priceMinor' | 'onHand' | 'makingDays'> & { readonly kind?: string },
  now: Date,
): Promise<void> {
  await db.productVariant.update({ where: { id }, data: change });
  await db.product.update({
    where: { id: productId },
    data: { updatedAt: now, version: { increment: 1 } },
  });
}
