import { type Db, empty, join, sql } from '@/platform/db';

export type ArtisanSought = {
  readonly text: string;
  readonly status: string | null;
  readonly craft: string | null;
  readonly district: string | null;
};
export type ArtisanCursor = { readonly name: string; readonly id: string };

export type ArtisanRow = {
  id: string;
  slug: string;
  kind: string;
  name: string;
  nameUr: string;
  status: string;
  craft: string;
  craftUr: string;
  district: string;
  districtUr: string;
  place: string;
  placeUr: string;
  phone: string | null;
  memberCount: number;
  createdAt: Date;
  suspendedReason: string | null;
  pieces: number;
  running: number;
  owedMinor: bigint;
};

const columns = sql`a.id, a.slug, a.kind, a.public_name AS name, a.public_name_ur AS "nameUr", a.status,
  c.name AS craft, c.name_ur AS "craftUr", d.name AS district, d.name_ur AS "districtUr",
  a.place, a.place_ur AS "placeUr", a.phone, a.member_count AS "memberCount",
  a.created_at AS "createdAt", a.suspended_reason AS "suspendedReason",
  (SELECT count(*) FROM products p WHERE p.artisan_id = a.id AND p.status = 'published')::int AS pieces,
  (SELECT count(*) FROM orders o WHERE o.artisan_id = a.id AND o.status = 'placed'
    AND o.fulfillment_status <> 'delivered')::int AS running,
  coalesce((SELECT -sum(p.amount_minor) FROM postings p JOIN ledger_accounts l ON l.id = p.account_id
    WHERE l.artisan_id = a.id AND l.kind = 'artisan_payable'), 0)::bigint AS "owedMinor"`;

const source = sql`artisans a
  JOIN crafts c ON c.slug = a.craft_slug JOIN districts d ON d.slug = a.district_slug`;

/** Artisans by name, `limit` of them beyond `after`. */
export function readArtisans(
  db: Db,
  sought: ArtisanSought,
  page: { readonly after: ArtisanCursor | null; readonly limit: number },
): Promise<ArtisanRow[]> {
  const like = `%${sought.text.replace(/[\\%_]/g, '\\$&')}%`;
  const wanted = [
    sought.text === ''
      ? empty
      : sql`(a.public_name ILIKE ${like} OR a.public_name_ur ILIKE ${like} OR a.place ILIKE ${like})`,
    sought.status === null ? empty : sql`a.status = ${sought.status}`,
    sought.craft === null ? empty : sql`a.craft_slug = ${sought.craft}`,
    sought.district === null ? empty : sql`a.district_slug = ${sought.district}`,
    page.after === null
      ? empty
      : sql`(a.public_name, a.id) > (${page.after.name}, ${page.after.id})`,
  ].filter((condition) => condition !== empty);
  const where = wanted.length > 0 ? sql`WHERE ${join(wanted, ' AND ')}` : empty;
  return db.$queryRaw<ArtisanRow[]>`
    SELECT ${columns} FROM ${source} ${where} ORDER BY a.public_name, a.id LIMIT ${page.limit}`;
}

export async function readArtisanRow(db: Db, id: string): Promise<ArtisanRow | null> {
  const [row] = await db.$queryRaw<ArtisanRow[]>`
    SELECT ${columns} FROM ${source} WHERE a.id = ${id}`;
  return row ?? null;
}

export const countStatuses = (db: Db) =>
  db.artisan.groupBy({ by: ['status'], _count: { _all: true } });
