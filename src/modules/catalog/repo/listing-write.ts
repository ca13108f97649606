import type { TaxpayerStatus } from '@/domain/order/fees';
import type { Db } from '@/platform/db';

/** All that decides what a listing says, for each of `productIds` that exists. */
export type ListingSource = {
  readonly productId: string;
  readonly slug: string;
  readonly listed: boolean;
  readonly artisanId: string;
  readonly artisanSlug: string;
  readonly districtSlug: string;
  readonly craftSlug: string;
  readonly price: number | null;
  readonly taxpayerStatus: TaxpayerStatus;
  readonly title: string;
  readonly titleUr: string;
  /** What she said of it, in other languages, too. */
  readonly texts: unknown;
  /** Words of the craft, its spellings and the materials. */
  readonly trade: string;
  /** Words of the artisan and where she lives. */
  readonly people: string;
};

export const readListingSources = (db: Db, productIds: readonly string[]) =>
  db.$queryRaw<ListingSource[]>`
    SELECT p.id AS "productId", p.slug, p.title, p.title_ur AS "titleUr", p.texts,
      p.artisan_id AS "artisanId", a.slug AS "artisanSlug", a.district_slug AS "districtSlug",
      p.craft_slug AS "craftSlug",
      p.status = 'published' AND a.status = 'approved' AND v.price_minor IS NOT NULL
        AND EXISTS (SELECT 1 FROM product_images i WHERE i.product_id = p.id) AS listed,
      v.price_minor::float8 AS price, a.taxpayer_status AS "taxpayerStatus",
      concat_ws(' ', c.name, c.name_ur, array_to_string(c.spellings, ' '),
        (SELECT string_agg(m.name || ' ' || m.name_ur, ' ') FROM product_materials pm
          JOIN materials m ON m.slug = pm.material_slug WHERE pm.product_id = p.id)) AS trade,
      concat_ws(' ', a.public_name, a.public_name_ur, a.place, a.place_ur, d.name, d.name_ur,
        r.name, r.name_ur) AS people
    FROM products p
    JOIN artisans a ON a.id = p.artisan_id
    JOIN crafts c ON c.slug = p.craft_slug
    JOIN districts d ON d.slug = a.district_slug
    JOIN provinces r ON r.slug = d.province_slug
    LEFT JOIN LATERAL (
      SELECT price_minor FROM product_variants WHERE product_id = p.id AND NOT retired ORDER BY price_minor, position LIMIT 1
    ) v ON true
    WHERE p.id = ANY(${[...productIds]}::text[])`;

export const deleteListings = (db: Db, productIds: readonly string[]) =>
  db.$executeRaw`DELETE FROM product_listings WHERE product_id = ANY(${[...productIds]}::text[])`;

export type ListingWords = {
  readonly product_id: string;
  readonly share_minor: number;
  /** Working days its queue adds where it is made to order. */
  readonly extra_days: number;
  readonly search_words: string;
};

/** Writes the listing of each given product from what the tables say now. */
export const writeListings = (db: Db, listings: readonly ListingWords[]) => db.$executeRaw`
  INSERT INTO product_listings (
    product_id, slug, title, title_ur, artisan_id, artisan_slug, artisan_name, artisan_name_ur,
    place, place_ur, district_slug, district_name, district_name_ur, province_slug, zone,
    craft_slug, craft_name, craft_name_ur, materials, variant_id, variant_count,
    price_minor, currency, share_minor, kind, available, in_stock, making_days, weight_grams,
    image, search_words, published_at)
  SELECT p.id, p.slug, p.title, p.title_ur, a.id, a.slug, a.public_name, a.public_name_ur,
    a.place, a.place_ur, d.slug, d.name, d.name_ur, d.province_slug, d.zone,
    c.slug, c.name, c.name_ur,
    ARRAY(SELECT material_slug FROM product_materials WHERE product_id = p.id ORDER BY 1),
    v.id, s.variants, v.price_minor, v.currency, w.share_minor, v.kind, s.available, s.in_stock,
    v.making_days + CASE v.kind WHEN 'made_to_order' THEN w.extra_days ELSE 0 END, p.weight_grams, i.image, w.search_words::tsvector, p.published_at
  FROM jsonb_to_recordset(${JSON.stringify(listings)}::jsonb)
    AS w(product_id text, share_minor bigint, extra_days int, search_words text)
  JOIN products p ON p.id = w.product_id
  JOIN artisans a ON a.id = p.artisan_id
  JOIN districts d ON d.slug = a.district_slug
  JOIN crafts c ON c.slug = p.craft_slug
  JOIN LATERAL (
    SELECT * FROM product_variants WHERE product_id = p.id AND NOT retired ORDER BY price_minor, position LIMIT 1
  ) v ON true
  JOIN LATERAL (
    SELECT count(*)::int AS variants,
      coalesce(sum(on_hand - held) FILTER (WHERE kind <> 'made_to_order'), 0)::int AS available,
      bool_or(kind = 'made_to_order' OR on_hand > held) AS in_stock
    FROM product_variants WHERE product_id = p.id AND NOT retired
  ) s ON true
  JOIN LATERAL (
    SELECT jsonb_build_object('base', base, 'widths', widths, 'w', width, 'h', height,
      'thumbhash', thumbhash, 'alt', alt, 'altUr', alt_ur) AS image
    FROM product_images WHERE product_id = p.id ORDER BY position LIMIT 1
  ) i ON true
  WHERE p.status = 'published' AND a.status = 'approved'
  ORDER BY p.id
  ON CONFLICT (product_id) DO UPDATE SET
    slug = excluded.slug, title = excluded.title, title_ur = excluded.title_ur,
    artisan_id = excluded.artisan_id, artisan_slug = excluded.artisan_slug,
    artisan_name = excluded.artisan_name, artisan_name_ur = excluded.artisan_name_ur,
    place = excluded.place, place_ur = excluded.place_ur,
    district_slug = excluded.district_slug, district_name = excluded.district_name,
    district_name_ur = excluded.district_name_ur, province_slug = excluded.province_slug,
    zone = excluded.zone, craft_slug = excluded.craft_slug, craft_name = excluded.craft_name,
    craft_name_ur = excluded.craft_name_ur, materials = excluded.materials,
    variant_id = excluded.variant_id, variant_count = excluded.variant_count,
    price_minor = excluded.price_minor, currency = excluded.currency,
    share_minor = excluded.share_minor, kind = excluded.kind, available = excluded.available,
    in_stock = excluded.in_stock, making_days = excluded.making_days,
    weight_grams = excluded.weight_grams, image = excluded.image,
    search_words = excluded.search_words, published_at = excluded.published_at`;

export type Standing = {
  readonly productId: string;
  readonly slug: string;
  readonly craftSlug: string;
  readonly districtSlug: string;
  readonly artisanSlug: string;
  readonly inStock: boolean;
};

/** Takes the listings these variants belong to, in one order for everybody, and says how they stood. */
export const lockListingsOf = (db: Db, variantIds: readonly string[]) => db.$queryRaw<Standing[]>`
  SELECT l.product_id AS "productId", l.slug, l.craft_slug AS "craftSlug",
    l.district_slug AS "districtSlug", l.artisan_slug AS "artisanSlug", l.in_stock AS "inStock"
  FROM product_listings l
  WHERE l.product_id IN (SELECT product_id FROM product_variants WHERE id = ANY(${[...variantIds]}::text[]))
  ORDER BY l.product_id FOR UPDATE`;

/**
 * Writes what can be promised now, where somebody would see it: a piece sells out or comes back, or no more than
 * `shown` are left. Returns only those listings.
 */
export const writeAvailability = (db: Db, productIds: readonly string[], shown: number) =>
  db.$queryRaw<{ productId: string; inStock: boolean }[]>`
    UPDATE product_listings l SET available = s.available, in_stock = s.in_stock
    FROM (
      SELECT product_id,
        coalesce(sum(on_hand - held) FILTER (WHERE kind <> 'made_to_order'), 0)::int AS available,
        bool_or(kind = 'made_to_order' OR on_hand > held) AS in_stock
      FROM product_variants WHERE product_id = ANY(${[...productIds]}::text[]) AND NOT retired GROUP BY product_id
    ) s
    WHERE l.product_id = s.product_id AND (
      l.in_stock <> s.in_stock OR (l.available <> s.available AND s.available <= ${shown}))
    RETURNING l.product_id AS "productId", l.in_stock AS "inStock"`;
