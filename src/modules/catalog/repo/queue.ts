import { type Db, rowsOf, sql } from '@/platform/db';

export type QueueRow = {
  readonly productId: string;
  readonly artisanId: string;
  readonly weekly: number | null;
  readonly shopWeekly: number | null;
  readonly ahead: number;
  readonly shopAhead: number;
};

/**
 * How many pieces made to order wait to be made, per piece and per shop, and the limits they stand under; nothing
 * where neither set one. A piece waits from the moment it is ordered until its parcel is packed.
 */
export const readQueues = (db: Db, productIds: readonly string[]): Promise<QueueRow[]> =>
  rowsOf<QueueRow>(
    db,
    sql`
    WITH limited AS (
      SELECT p.id, p.artisan_id, p.weekly_capacity AS weekly, a.weekly_capacity AS shop_weekly
      FROM products p JOIN artisans a ON a.id = p.artisan_id
      WHERE p.id = ANY(${[...productIds]}::text[])
        AND (p.weekly_capacity IS NOT NULL OR a.weekly_capacity IS NOT NULL)
    ), waiting AS (
      SELECT l.artisan_id, l.product_id, sum(l.quantity - l.canceled_quantity)::int AS pieces
      FROM order_lines l JOIN orders o ON o.id = l.order_id
      WHERE l.kind = 'made_to_order' AND o.status IN ('pending_payment', 'unconfirmed', 'placed')
        AND l.artisan_id IN (SELECT artisan_id FROM limited)
        AND NOT EXISTS (SELECT 1 FROM fulfillments f WHERE f.order_id = o.id
          AND f.status NOT IN ('pending', 'canceled'))
      GROUP BY l.artisan_id, l.product_id
    )
    SELECT m.id AS "productId", m.artisan_id AS "artisanId", m.weekly, m.shop_weekly AS "shopWeekly",
      coalesce((SELECT sum(pieces) FROM waiting w WHERE w.product_id = m.id), 0)::int AS ahead,
      coalesce((SELECT sum(pieces) FROM waiting w WHERE w.artisan_id = m.artisan_id), 0)::int AS "shopAhead"
    FROM limited m`,
  );

/**
 * Nobody else orders what these makers make to order, beyond a limit of hers, until the transaction ends. Taken
 * before the lines are read, so that what others ordered meanwhile is counted.
 */
export const lockMakers = (db: Db, cartId: string) => db.$executeRaw`
  SELECT 1 FROM artisans a WHERE a.id IN (
    SELECT p.artisan_id FROM cart_lines l
    JOIN product_variants v ON v.id = l.variant_id AND v.kind = 'made_to_order'
    JOIN products p ON p.id = v.product_id JOIN artisans o ON o.id = p.artisan_id
    WHERE l.cart_id = ${cartId} AND (p.weekly_capacity IS NOT NULL OR o.weekly_capacity IS NOT NULL)
  ) ORDER BY a.id FOR NO KEY UPDATE OF a`;

export type ShownPromise = {
  readonly productId: string;
  readonly slug: string;
  readonly craftSlug: string;
  readonly districtSlug: string;
  readonly artisanSlug: string;
  /** As the lists say it, and as she set it. */
  readonly shownDays: number;
  readonly ownDays: number;
};

/** What the lists say of the pieces this artisan makes to order. */
export const readShownPromises = (db: Db, artisanId: string): Promise<ShownPromise[]> =>
  rowsOf<ShownPromise>(
    db,
    sql`
    SELECT l.product_id AS "productId", l.slug, l.craft_slug AS "craftSlug", l.district_slug AS "districtSlug",
      l.artisan_slug AS "artisanSlug", l.making_days AS "shownDays", v.making_days AS "ownDays"
    FROM product_listings l JOIN product_variants v ON v.id = l.variant_id
    JOIN artisans a ON a.id = l.artisan_id JOIN products p ON p.id = l.product_id
    WHERE l.artisan_id = ${artisanId} AND v.kind = 'made_to_order'
      AND (a.weekly_capacity IS NOT NULL OR p.weekly_capacity IS NOT NULL)
    ORDER BY l.product_id`,
  );

/** Writes new making days into the lists. */
export const writeShownDays = (
  db: Db,
  days: readonly { readonly product_id: string; readonly days: number }[],
) => db.$executeRaw`
  UPDATE product_listings l SET making_days = w.days
  FROM jsonb_to_recordset(${JSON.stringify(days)}::jsonb) AS w(product_id text, days int)
  WHERE l.product_id = w.product_id`;
