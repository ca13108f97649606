import type { ArtisanState } from '@/domain/artisan/flow';
import { isClosedAt } from '@/domain/artisan/flow';
import type { Id } from '@/domain/ids';
import { type Currency, money } from '@/domain/money';
import type { TaxpayerStatus } from '@/domain/order/fees';
import type { PlacementLine } from '@/domain/order/placement';
import type { Words, Zone } from '@/domain/place';
import type { ProductState } from '@/domain/product/flow';
import type { StockKind } from '@/domain/stock/available';
import { insertAll } from '@/platform/bulk';
import { type Db, empty, rowsOf, sql } from '@/platform/db';

/** A picture as it is stored beside what it shows. */
export type PictureFacts = {
  readonly base: string;
  readonly widths: readonly number[];
  readonly w: number;
  readonly h: number;
  readonly thumbhash: string;
  readonly alt: string;
  readonly altUr: string;
};

/** A cart line with everything a screen or an order needs to know about it. */
export type CartFacts = PlacementLine & {
  readonly productSlug: string;
  readonly options: Words;
  /** Whether she or the piece has a limit of what is made in a week. */
  readonly isLimited: boolean;
  readonly image: PictureFacts | null;
  readonly artisan: {
    readonly id: Id<'artisan'>;
    readonly slug: string;
    readonly name: Words;
    readonly place: Words;
  };
};

type Row = {
  cartLineId: Id<'cartLine'>;
  variantId: Id<'variant'>;
  productId: Id<'product'>;
  artisanId: Id<'artisan'>;
  quantity: number;
  seenMinor: bigint;
  priceMinor: bigint;
  currency: Currency;
  kind: StockKind;
  onHand: number;
  held: number;
  makingDays: number;
  wish: string;
  askLetters: number;
  isLimited: boolean;
  options: string;
  optionsUr: string;
  productSlug: string;
  title: string;
  titleUr: string;
  productStatus: ProductState;
  weightGrams: number;
  craft: string;
  artisanSlug: string;
  artisanName: string;
  artisanNameUr: string;
  place: string;
  placeUr: string;
  artisanStatus: ArtisanState;
  taxpayerStatus: TaxpayerStatus;
  closedFrom: Date | null;
  closedTo: Date | null;
  district: string;
  province: string;
  zone: Zone;
  image: PictureFacts | null;
};

/** The cart's lines as they are today. With `lock` their stock rows stay locked, in id order, until the transaction ends. */
export async function readLines(
  db: Db,
  cartId: string,
  now: Date,
  lock = false,
): Promise<CartFacts[]> {
  const rows = await rowsOf<Row>(
    db,
    sql`
    SELECT l.id AS "cartLineId", l.variant_id AS "variantId", l.quantity, l.seen_price_minor AS "seenMinor",
      v.price_minor AS "priceMinor", v.currency, v.kind, v.on_hand AS "onHand", v.held, v.making_days AS "makingDays",
      v.options, v.options_ur AS "optionsUr", l.wish,
      CASE WHEN p.ask_buyer = '' AND p.ask_buyer_ur = '' THEN 0 ELSE p.ask_letters END AS "askLetters",
      p.weekly_capacity IS NOT NULL OR a.weekly_capacity IS NOT NULL AS "isLimited",
      p.id AS "productId", p.slug AS "productSlug", p.title, p.title_ur AS "titleUr", CASE WHEN v.retired THEN 'archived' ELSE p.status END AS "productStatus",
      p.weight_grams AS "weightGrams", p.craft_slug AS craft,
      a.id AS "artisanId", a.slug AS "artisanSlug", a.public_name AS "artisanName", a.public_name_ur AS "artisanNameUr",
      a.place, a.place_ur AS "placeUr", a.taxpayer_status AS "taxpayerStatus", a.status AS "artisanStatus", a.closed_from AS "closedFrom", a.closed_to AS "closedTo",
      d.slug AS district, d.province_slug AS province, d.zone,
      (SELECT jsonb_build_object('base', i.base, 'widths', i.widths, 'w', i.width, 'h', i.height,
         'thumbhash', i.thumbhash, 'alt', i.alt, 'altUr', i.alt_ur)
       FROM product_images i WHERE i.product_id = p.id ORDER BY i.position LIMIT 1) AS image
    FROM cart_lines l
    JOIN product_variants v ON v.id = l.variant_id
    JOIN products p ON p.id = v.product_id
    JOIN artisans a ON a.id = p.artisan_id
    JOIN districts d ON d.slug = a.district_slug
    WHERE l.cart_id = ${cartId}
    ORDER BY v.id, l.id
    ${lock ? sql`FOR UPDATE OF v` : empty}`,
  );
  return rows.map((row) => toFacts(row, now));
}

const toFacts = (row: Row, now: Date): CartFacts => ({
  cartLineId: row.cartLineId,
  variantId: row.variantId,
  productId: row.productId,
  artisanId: row.artisanId,
  quantity: row.quantity,
  seenPrice: money(Number(row.seenMinor), row.currency),
  price: money(Number(row.priceMinor), row.currency),
  kind: row.kind,
  onHand: row.onHand,
  held: row.held,
  makingDays: row.makingDays,
  wish: row.wish,
  askLetters: row.askLetters,
  isLimited: row.isLimited,
  weightGrams: row.weightGrams,
  craft: row.craft,
  title: { en: row.title, ur: row.titleUr },
  options: { en: row.options, ur: row.optionsUr },
  productSlug: row.productSlug,
  productStatus: row.productStatus,
  artisanStatus: row.artisanStatus,
  taxpayerStatus: row.taxpayerStatus,
  artisanClosed: isClosedAt(now, row.closedFrom, row.closedTo),
  artisanDistrict: { slug: row.district, province: row.province, zone: row.zone },
  image: row.image,
  artisan: {
    id: row.artisanId,
    slug: row.artisanSlug,
    name: { en: row.artisanName, ur: row.artisanNameUr },
    place: { en: row.place, ur: row.placeUr },
  },
});

export type CartRow = {
  readonly id: string;
  readonly tokenHash: string;
  readonly status: string;
  readonly expiresAt: Date;
};

export const insertCart = (
  db: Db,
  row: CartRow & { readonly locale: string; readonly createdAt: Date; readonly updatedAt: Date },
) => insertAll(db, [{ table: 'carts', rows: [row] }]);

/** With `lock` nobody else changes or orders this cart until the transaction ends. */
export async function findCart(db: Db, id: string, lock: boolean): Promise<CartRow | null> {
  const [row] = await rowsOf<CartRow>(
    db,
    sql`
    SELECT id, token_hash AS "tokenHash", status, expires_at AS "expiresAt" FROM carts WHERE id = ${id}
    ${lock ? sql`FOR UPDATE` : empty}`,
  );
  return row ?? null;
}

export const completeCart = (db: Db, id: string, now: Date) =>
  db.$executeRaw`UPDATE carts SET status = 'completed', updated_at = ${now} WHERE id = ${id}`;

/** What may be put into a cart: a variant with what decides whether it can be bought. */
export async function findBuyable(db: Db, variantId: string, cartId: string) {
  const [row] = await rowsOf<{
    priceMinor: bigint;
    kind: StockKind;
    onHand: number;
    held: number;
    productStatus: ProductState;
    artisanStatus: ArtisanState;
    closedFrom: Date | null;
    closedTo: Date | null;
    askLetters: number;
    /** What of it is in the cart already, by the buyer's wish. */
    inCart: readonly { readonly wish: string; readonly quantity: number }[];
  }>(
    db,
    sql`
    SELECT v.price_minor AS "priceMinor", v.kind, v.on_hand AS "onHand", v.held, CASE WHEN v.retired THEN 'archived' ELSE p.status END AS "productStatus",
      a.status AS "artisanStatus", a.closed_from AS "closedFrom", a.closed_to AS "closedTo",
      CASE WHEN p.ask_buyer = '' AND p.ask_buyer_ur = '' THEN 0 ELSE p.ask_letters END AS "askLetters",
      coalesce((SELECT jsonb_agg(jsonb_build_object('wish', l.wish, 'quantity', l.quantity))
        FROM cart_lines l WHERE l.cart_id = ${cartId} AND l.variant_id = v.id), '[]') AS "inCart"
    FROM product_variants v JOIN products p ON p.id = v.product_id JOIN artisans a ON a.id = p.artisan_id
    WHERE v.id = ${variantId}`,
  );
  return row ?? null;
}

/** Sets the quantity of a variant in a cart, adding the line where there is none. */
export async function putLine(
  db: Db,
  line: {
    readonly id: string;
    readonly cartId: string;
    readonly variantId: string;
    readonly wish: string;
    readonly quantity: number;
    readonly priceMinor: bigint;
  },
  now: Date,
): Promise<string> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`
    WITH touched AS (UPDATE carts SET updated_at = ${now} WHERE id = ${line.cartId})
    INSERT INTO cart_lines (id, cart_id, variant_id, wish, quantity, seen_price_minor, created_at)
    VALUES (${line.id}, ${line.cartId}, ${line.variantId}, ${line.wish}, ${line.quantity}, ${line.priceMinor}, ${now})
    ON CONFLICT (cart_id, variant_id, wish) DO UPDATE
      SET quantity = excluded.quantity, seen_price_minor = excluded.seen_price_minor
    RETURNING id`,
  );
  return rows[0]?.id ?? line.id;
}

export const findLine = (db: Db, cartId: string, lineId: string) =>
  db.cartLine.findFirst({ where: { id: lineId, cartId } });

export const deleteLine = async (db: Db, cartId: string, lineId: string): Promise<boolean> =>
  (await db.cartLine.deleteMany({ where: { id: lineId, cartId } })).count === 1;

export async function acceptTodaysPrices(db: Db, cartId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE cart_lines l SET seen_price_minor = v.price_minor
    FROM product_variants v WHERE v.id = l.variant_id AND l.cart_id = ${cartId}`;
}

export const expireCarts = async (db: Db, now: Date): Promise<number> =>
  (
    await db.cart.updateMany({
      where: { status: 'active', expiresAt: { lt: now } },
      data: { status: 'expired', updatedAt: now },
    })
  ).count;
