import { type Db, sql } from '@/platform/db';

export type WaitingRow = {
  readonly kind: 'product' | 'product_change';
  readonly id: string;
  readonly productId: string;
  readonly artisanId: string;
  readonly title: string;
  readonly titleUr: string;
  readonly shop: string;
  readonly shopUr: string;
  readonly picture: {
    readonly base: string;
    readonly widths: readonly number[];
    readonly thumbhash: string;
  } | null;
  readonly since: Date;
};

const picture = sql`(SELECT jsonb_build_object('base', i.base, 'widths', i.widths, 'thumbhash', i.thumbhash)
  FROM product_images i WHERE i.product_id = p.id ORDER BY i.position LIMIT 1) AS picture`;
const named = sql`p.artisan_id AS "artisanId", p.title, p.title_ur AS "titleUr",
  a.public_name AS shop, a.public_name_ur AS "shopUr"`;

/** New pieces and changes that wait for a check, the longest waiting first. */
export const readWaiting = (db: Db, limit: number) =>
  db.$queryRaw<WaitingRow[]>(sql`
    SELECT 'product' AS kind, p.id, p.id AS "productId", ${named}, ${picture},
      coalesce(p.proposed_at, p.created_at) AS since
    FROM products p JOIN artisans a ON a.id = p.artisan_id WHERE p.status = 'proposed'
    UNION ALL
    SELECT 'product_change', c.id, p.id, ${named}, ${picture}, c.created_at
    FROM product_changes c JOIN products p ON p.id = c.product_id
      JOIN artisans a ON a.id = p.artisan_id WHERE c.status = 'pending'
    ORDER BY since, id LIMIT ${limit}`);

export const readShopName = (db: Db, id: string) =>
  db.artisan.findUniqueOrThrow({
    where: { id },
    select: { publicName: true, publicNameUr: true, slug: true, status: true },
  });
