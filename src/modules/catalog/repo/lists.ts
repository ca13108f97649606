import { type Db, empty, sql } from '@/platform/db';
import type { Listing } from '../types';
import { type ListingRow, listingColumns, toListing } from './listing-rows';

type Which = {
  readonly craft?: string;
  readonly district?: string;
  readonly artisanId?: string;
  readonly except?: string;
  readonly limit: number;
};

/** The newest listings of a craft, a district, an artisan or the whole shop. */
export async function newestListings(db: Db, which: Which): Promise<Listing[]> {
  const rows = await db.$queryRaw<ListingRow[]>`
    SELECT ${listingColumns} FROM product_listings l
    WHERE true
      ${which.craft === undefined ? empty : sql`AND l.craft_slug = ${which.craft}`}
      ${which.district === undefined ? empty : sql`AND l.district_slug = ${which.district}`}
      ${which.artisanId === undefined ? empty : sql`AND l.artisan_id = ${which.artisanId}`}
      ${which.except === undefined ? empty : sql`AND l.product_id <> ${which.except}`}
    ORDER BY l.published_at DESC, l.product_id DESC LIMIT ${which.limit}`;
  return rows.map(toListing);
}

/** The newest pieces with no artisan twice, so that a front page shows many hands. */
export async function newestByArtisan(db: Db, limit: number): Promise<Listing[]> {
  const rows = await db.$queryRaw<ListingRow[]>`
    SELECT ${listingColumns} FROM (
      SELECT DISTINCT ON (artisan_id) product_id FROM product_listings
      WHERE in_stock ORDER BY artisan_id, published_at DESC, product_id DESC
    ) newest JOIN product_listings l ON l.product_id = newest.product_id
    ORDER BY l.published_at DESC, l.product_id DESC LIMIT ${limit}`;
  return rows.map(toListing);
}

/** Listings by id, in the order asked for; ids that are no longer listed are left out. */
export async function listingsByIds(db: Db, ids: readonly string[]): Promise<Listing[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<ListingRow[]>`
    SELECT ${listingColumns} FROM product_listings l WHERE l.product_id = ANY(${[...ids]}::text[])`;
  const byId = new Map(rows.map((row) => [row.id, toListing(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** How many pieces of a craft are for sale. */
export async function pieceCount(db: Db, craft: string): Promise<number> {
  const [row] = await db.$queryRaw<[{ pieces: number }]>`
    SELECT count(*)::int AS pieces FROM product_listings WHERE craft_slug = ${craft}`;
  return row.pieces;
}
