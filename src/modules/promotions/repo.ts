import type { Id } from '@/domain/ids';
import { type Currency, type Money, money } from '@/domain/money';
import type { Bearer, Deal, Promotion, PromotionKind } from '@/domain/promotion/promotion';
import type { Prisma } from '@/generated/prisma/client';
import { type Db, newId, rowsOf, sql } from '@/platform/db';

type Row = {
  id: string;
  code: string | null;
  name: string;
  nameUr: string;
  kind: string;
  bps: number | null;
  amountMinor: bigint | null;
  buyQuantity: number | null;
  getQuantity: number | null;
  maxMinor: bigint | null;
  minItems: bigint | null;
  currency: string;
  bearer: string;
  artisanId: string | null;
  craftSlug: string | null;
  productId: string | null;
  exclusive: boolean;
  limitTotal: number | null;
  limitPerPhone: number | null;
  usedCount: number;
  status: string;
  validFrom: Date;
  validTo: Date | null;
};

/** A row as the domain knows a promotion. */
export const promotionOf = (row: Row): Promotion => ({
  id: row.id as Id<'promotion'>,
  code: row.code,
  name: { en: row.name, ur: row.nameUr },
  deal: dealOf(row),
  scope: {
    artisanId: row.artisanId as Id<'artisan'> | null,
    craft: row.craftSlug,
    productId: row.productId as Id<'product'> | null,
  },
  max: amountOf(row.maxMinor, row.currency),
  minItems: amountOf(row.minItems, row.currency),
  bearer: row.bearer as Bearer,
  exclusive: row.exclusive,
  limitTotal: row.limitTotal,
  limitPerPhone: row.limitPerPhone,
  used: row.usedCount,
  status: row.status as Promotion['status'],
  validFrom: row.validFrom,
  validTo: row.validTo,
});

const amountOf = (minor: bigint | null, currency: string): Money | null =>
  minor === null ? null : money(Number(minor), currency as Currency);

function dealOf(row: Row): Deal {
  const kind = row.kind as PromotionKind;
  const bps = row.bps ?? 0;
  if (kind === 'percent') return { kind, bps };
  if (kind === 'free_delivery') return { kind };
  if (kind === 'fixed')
    return { kind, amount: money(Number(row.amountMinor ?? 0n), row.currency as Currency) };
  return { kind, buy: row.buyQuantity ?? 1, get: row.getQuantity ?? 1, bps };
}

/** Those that apply by themselves and those of `codes`, with how often this phone has used each. */
export const readCandidates = (db: Db, codes: readonly string[], phone: string, now: Date) =>
  rowsOf<Row & { usedByPhone: number }>(
    db,
    sql`
    SELECT p.id, p.code, p.name, p.name_ur AS "nameUr", p.kind, p.bps, p.amount_minor AS "amountMinor",
      p.buy_quantity AS "buyQuantity", p.get_quantity AS "getQuantity", p.max_minor AS "maxMinor",
      p.min_items_minor AS "minItems", p.currency, p.bearer, p.artisan_id AS "artisanId", p.craft_slug AS "craftSlug",
      p.product_id AS "productId", p.exclusive, p.limit_total AS "limitTotal", p.limit_per_phone AS "limitPerPhone",
      p.used_count AS "usedCount", p.status, p.valid_from AS "validFrom", p.valid_to AS "validTo",
      (SELECT count(*)::int FROM redemptions r
        WHERE r.promotion_id = p.id AND r.phone = ${phone} AND r.status = 'used') AS "usedByPhone"
    FROM promotions p
    WHERE p.code = ANY(${[...codes]}::text[]) OR (p.code IS NULL AND p.status = 'active' AND p.valid_from <= ${now}
      AND (p.valid_to IS NULL OR p.valid_to > ${now}))`,
  );

/**
 * Counts one use, if there is one left; the row stays locked until the transaction ends, so that uses of it are
 * counted one after the other.
 */
export async function countUse(db: Db, promotionId: string, now: Date): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE promotions SET used_count = used_count + 1
    WHERE id = ${promotionId} AND status = 'active' AND valid_from <= ${now}
      AND (valid_to IS NULL OR valid_to > ${now}) AND (limit_total IS NULL OR used_count < limit_total)`;
  return count === 1;
}

export const usesOfPhone = (db: Db, promotionId: string, phone: string): Promise<number> =>
  db.redemption.count({ where: { promotionId, phone, status: 'used' } });

export const insertRedemption = (
  db: Db,
  use: {
    readonly promotionId: string;
    readonly groupId: string;
    readonly phone: string;
    readonly amountMinor: bigint;
  },
  now: Date,
) => db.redemption.createMany({ data: [{ id: newId('redemption', now), ...use, createdAt: now }] });

/** Gives back every use of a purchase, once. */
export async function giveBack(db: Db, groupId: string): Promise<void> {
  await db.$executeRaw`
    WITH back AS (
      UPDATE redemptions SET status = 'given_back' WHERE group_id = ${groupId} AND status = 'used'
      RETURNING promotion_id)
    UPDATE promotions SET used_count = used_count - 1 WHERE id IN (SELECT promotion_id FROM back)`;
}

export const insertPromotion = (db: Db, row: Prisma.PromotionUncheckedCreateInput) =>
  db.promotion.createMany({ data: [row], skipDuplicates: true });

export const isCodeTaken = async (db: Db, code: string): Promise<boolean> =>
  (await db.promotion.count({ where: { code } })) > 0;

/** Moves a promotion from one of `from`; `false` when it stands elsewhere. */
export async function setStatus(
  db: Db,
  id: string,
  from: readonly Promotion['status'][],
  to: Promotion['status'],
): Promise<boolean> {
  const { count } = await db.promotion.updateMany({
    where: { id, status: { in: [...from] } },
    data: { status: to },
  });
  return count === 1;
}

const withNames = {
  artisan: { select: { slug: true, publicName: true, publicNameUr: true } },
  redemptions: { where: { status: 'used' }, select: { amountMinor: true } },
} as const;

export const readPromotion = (db: Db, id: string) =>
  db.promotion.findUnique({ where: { id }, include: withNames });

/** Newest first; those of one artisan, or of everybody. */
export const readPromotions = (
  db: Db,
  of: { readonly artisanId: string | null; readonly after: string | null; readonly limit: number },
) =>
  db.promotion.findMany({
    where: of.artisanId === null ? {} : { artisanId: of.artisanId, issuer: 'artisan' },
    include: withNames,
    orderBy: { id: 'desc' },
    ...(of.after ? { cursor: { id: of.after }, skip: 1 } : {}),
    take: of.limit,
    relationLoadStrategy: 'join',
  });

export type ListedRow = NonNullable<Awaited<ReturnType<typeof readPromotion>>>;

/** Her pieces with what decides what she gets of each. */
export const readPieces = (db: Db, artisanId: string) =>
  db.product.findMany({
    where: { artisanId, status: 'published' },
    select: {
      id: true,
      slug: true,
      title: true,
      titleUr: true,
      craftSlug: true,
      artisan: { select: { taxpayerStatus: true } },
      variants: {
        where: { retired: false },
        select: { priceMinor: true },
        orderBy: { priceMinor: 'asc' },
        take: 1,
      },
    },
    orderBy: { id: 'desc' },
    take: 50,
  });

/** Which of these stand: an artisan by her slug, a craft, a piece by its slug. */
export async function readScope(
  db: Db,
  scope: { readonly artisan: string; readonly craft: string; readonly piece: string },
) {
  const [artisan, craft, piece] = await Promise.all([
    scope.artisan === '' ? null : db.artisan.findUnique({ where: { slug: scope.artisan } }),
    scope.craft === '' ? null : db.craft.findUnique({ where: { slug: scope.craft } }),
    scope.piece === '' ? null : db.product.findUnique({ where: { slug: scope.piece } }),
  ]);
  return { artisanId: artisan?.id ?? null, craft: craft?.slug ?? null, piece };
}
