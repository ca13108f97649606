import { money } from '@/domain/money';
import type { StockKind } from '@/domain/stock/available';
import { sql } from '@/platform/db';
import type { Listing, Picture } from '../types';

/** The columns a list needs, short enough to read in one pass; `l` is product_listings. */
export const listingColumns = sql`
  l.product_id AS id, l.slug, l.title, l.title_ur AS "titleUr",
  l.artisan_id AS "artisanId", l.artisan_slug AS "artisanSlug",
  l.artisan_name AS "artisanName", l.artisan_name_ur AS "artisanNameUr",
  l.place, l.place_ur AS "placeUr",
  l.district_slug AS "districtSlug", l.district_name AS "districtName", l.district_name_ur AS "districtNameUr",
  l.province_slug AS province,
  l.craft_slug AS "craftSlug", l.craft_name AS "craftName", l.craft_name_ur AS "craftNameUr",
  l.variant_id AS "variantId", l.variant_count AS "variantCount",
  l.price_minor::float8 AS price, l.share_minor::float8 AS share,
  l.kind, l.available, l.in_stock AS "inStock", l.making_days AS "makingDays", l.image,
  (extract(epoch FROM l.published_at) * 1000)::float8 AS "publishedMillis"`;

export type StoredImage = Omit<Picture, 'alt'> & { readonly alt: string; readonly altUr: string };

export type ListingRow = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly titleUr: string;
  readonly artisanId: string;
  readonly artisanSlug: string;
  readonly artisanName: string;
  readonly artisanNameUr: string;
  readonly place: string;
  readonly placeUr: string;
  readonly districtSlug: string;
  readonly districtName: string;
  readonly districtNameUr: string;
  readonly province: string;
  readonly craftSlug: string;
  readonly craftName: string;
  readonly craftNameUr: string;
  readonly variantId: string;
  readonly variantCount: number;
  readonly price: number;
  readonly share: number;
  readonly kind: StockKind;
  readonly available: number;
  readonly inStock: boolean;
  readonly makingDays: number;
  readonly image: StoredImage;
  readonly publishedMillis: number;
};

export const toPicture = ({ base, widths, w, h, thumbhash, alt, altUr }: StoredImage): Picture => ({
  base,
  widths,
  w,
  h,
  thumbhash,
  alt: { en: alt, ur: altUr },
});

export const toListing = (row: ListingRow): Listing => ({
  id: row.id,
  slug: row.slug,
  title: { en: row.title, ur: row.titleUr },
  artisan: {
    id: row.artisanId,
    slug: row.artisanSlug,
    name: { en: row.artisanName, ur: row.artisanNameUr },
  },
  place: { en: row.place, ur: row.placeUr },
  district: { slug: row.districtSlug, name: { en: row.districtName, ur: row.districtNameUr } },
  province: row.province,
  craft: { slug: row.craftSlug, name: { en: row.craftName, ur: row.craftNameUr } },
  variantId: row.variantId,
  variantCount: row.variantCount,
  price: money(row.price),
  share: money(row.share),
  kind: row.kind,
  available: row.available,
  inStock: row.inStock,
  makingDays: row.makingDays,
  image: toPicture(row.image),
  publishedAt: new Date(row.publishedMillis).toISOString(),
});
