import type { Words } from '@/domain/place';
import { wordsOf } from '@/domain/product/language';
import { readPicture } from '@/modules/catalog/queries/pictures';
import type { Db } from '@/platform/db';
import type { ArtisanCard } from './types';

/** Approved artisans of one craft or of all, in the order of provinces, districts and names. */
export async function readArtisanCards(db: Db, craft: string | null): Promise<ArtisanCard[]> {
  const rows = await db.$queryRaw<
    {
      id: string;
      slug: string;
      kind: string;
      gender: string;
      name: string;
      nameUr: string;
      place: string;
      placeUr: string;
      districtSlug: string;
      district: string;
      districtUr: string;
      provinceSlug: string;
      province: string;
      provinceUr: string;
      craftSlug: string;
      craft: string;
      craftUr: string;
      quote: string;
      quoteUr: string;
      pieces: number;
      picture: unknown;
    }[]
  >`
    SELECT a.id, a.slug, a.kind, a.gender, a.public_name AS name, a.public_name_ur AS "nameUr",
      a.place, a.place_ur AS "placeUr", d.slug AS "districtSlug", d.name AS district, d.name_ur AS "districtUr",
      p.slug AS "provinceSlug", p.name AS province, p.name_ur AS "provinceUr",
      c.slug AS "craftSlug", c.name AS craft, c.name_ur AS "craftUr", a.quote, a.quote_ur AS "quoteUr",
      (SELECT count(*) FROM product_listings l WHERE l.artisan_id = a.id)::int AS pieces,
      coalesce(
        (SELECT l.image FROM product_listings l WHERE l.artisan_id = a.id
         ORDER BY l.published_at DESC, l.product_id DESC LIMIT 1),
        CASE a.avatar WHEN 'photo' THEN a.portrait WHEN 'drawn' THEN a.picture END) AS picture
    FROM artisans a
    JOIN districts d ON d.slug = a.district_slug
    JOIN provinces p ON p.slug = d.province_slug
    JOIN crafts c ON c.slug = a.craft_slug
    WHERE a.status = 'approved' AND (${craft}::text IS NULL OR a.craft_slug = ${craft}::text)
    ORDER BY p.position, d.name, a.public_name, a.id`;
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    gender: row.gender,
    name: words(row.name, row.nameUr),
    place: words(row.place, row.placeUr),
    district: { slug: row.districtSlug, name: words(row.district, row.districtUr) },
    province: { slug: row.provinceSlug, name: words(row.province, row.provinceUr) },
    craft: { slug: row.craftSlug, name: words(row.craft, row.craftUr) },
    quote: wordsOf({ en: row.quote, ur: row.quoteUr }),
    pieces: row.pieces,
    picture: readPicture(row.picture),
  }));
}

/** One approved artisan with her published stories, in one round trip. */
export const readArtisan = (db: Db, slug: string) =>
  db.artisan.findFirst({
    relationLoadStrategy: 'join',
    where: { slug, status: 'approved' },
    include: {
      craft: true,
      district: { include: { province: true } },
      stories: {
        where: { status: 'published' },
        orderBy: { publishedAt: 'desc' },
        select: { slug: true, title: true, titleUr: true, body: true, bodyUr: true },
      },
    },
  });

const words = (en: string, ur: string): Words => ({ en, ur });

/** Moves an artisan only from one of `from`; `false` means that someone was faster. */
export async function moveArtisan(
  db: Db,
  id: string,
  from: readonly string[],
  to: string,
  suspendedReason: string | null,
): Promise<boolean> {
  const { count } = await db.artisan.updateMany({
    where: { id, status: { in: [...from] } },
    data: { status: to, suspendedReason },
  });
  return count === 1;
}

/** What stands on public pages in her name. */
export const readPublished = (db: Db, id: string) =>
  db.artisan.findUnique({
    where: { id },
    select: {
      slug: true,
      status: true,
      craftSlug: true,
      districtSlug: true,
      products: { select: { id: true } },
      stories: { select: { slug: true } },
    },
    relationLoadStrategy: 'join',
  });
