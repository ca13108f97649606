import { randomBytes, randomInt } from 'node:crypto';
import pg from 'pg';
import { idFrom } from '@/domain/ids';
import { runningCopyDatabaseUrl } from './running-copy';

/** Asks the database of the copy under test, whose books no page can gloss over. */
export async function ask<Row extends object>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: runningCopyDatabaseUrl() });
  await client.connect();
  try {
    return (await client.query<Row & pg.QueryResultRow>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The only row that is asked for. */
export async function askOne<Row extends object>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row> {
  const [row, ...more] = await ask<Row>(sql, values);
  if (!row || more.length > 0) throw new Error(`expected one row of: ${sql}`);
  return row;
}

/** A mobile number that nobody in the town has, as people write it. */
export const newPhone = (): string => `0347${String(randomInt(10_000_000)).padStart(7, '0')}`;

export type Piece = { readonly variantId: string; readonly slug: string };

/** A piece of the town again, with its own stock and in no list: buying it disturbs nobody. */
export async function makePiece(stock: number): Promise<Piece> {
  const productId = idFrom('product', Date.now(), randomBytes(10));
  const variantId = idFrom('variant', Date.now(), randomBytes(10));
  const slug = `trial-${variantId.slice(-12)}`;
  const { original } = await askOne<{ original: string }>(
    `SELECT product_id AS original FROM product_listings
     WHERE kind = 'ready' AND price_minor < 500000 ORDER BY product_id LIMIT 1`,
  );
  await ask(
    `INSERT INTO products SELECT (jsonb_populate_record(p, jsonb_build_object('id', $2::text, 'slug', $3::text))).*
     FROM products p WHERE id = $1`,
    [original, productId, slug],
  );
  await ask(
    `INSERT INTO product_variants
     SELECT (jsonb_populate_record(v, jsonb_build_object('id', $2::text, 'product_id', $3::text, 'on_hand', $4::int, 'held', 0))).*
     FROM product_variants v WHERE product_id = $1 AND kind = 'ready' ORDER BY position LIMIT 1`,
    [original, variantId, productId, stock],
  );
  return { variantId, slug };
}

export const stockOf = ({ variantId }: Piece): Promise<{ on_hand: number; held: number }> =>
  askOne('SELECT on_hand, held FROM product_variants WHERE id = $1', [variantId]);

/** Numbers of the house that must never be read in public: phones of buyers, artisans and everybody who signs in. */
export async function secretNumbers(): Promise<string[]> {
  const rows = await ask<{ phone: string }>(
    `SELECT phone FROM users WHERE phone IS NOT NULL
     UNION SELECT phone FROM artisans WHERE phone IS NOT NULL UNION SELECT contact_phone FROM order_groups`,
  );
  return rows.map(({ phone }) => phone);
}
