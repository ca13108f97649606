import type { Words } from '@/domain/place';
import type { Db } from '@/platform/db';
import type { Place } from '../types';

export type DistrictRow = Place & {
  readonly province: Place;
  readonly zone: string;
  readonly codServed: boolean;
  readonly pieces: number;
  readonly artisans: number;
};

type Row = {
  readonly slug: string;
  readonly name: string;
  readonly nameUr: string;
  readonly provinceSlug: string;
  readonly province: string;
  readonly provinceUr: string;
  readonly zone: string;
  readonly codServed: boolean;
  readonly pieces: number;
  readonly artisans: number;
};

/** Every district in the order of its province, with how much is for sale from it. */
export async function readDistricts(db: Db): Promise<DistrictRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT d.slug, d.name, d.name_ur AS "nameUr", p.slug AS "provinceSlug", p.name AS province,
      p.name_ur AS "provinceUr", d.zone, d.cod_served AS "codServed",
      coalesce(n.pieces, 0)::int AS pieces, coalesce(n.artisans, 0)::int AS artisans
    FROM districts d
    JOIN provinces p ON p.slug = d.province_slug
    LEFT JOIN (
      SELECT district_slug, count(*) AS pieces, count(DISTINCT artisan_id) AS artisans
      FROM product_listings GROUP BY district_slug
    ) n ON n.district_slug = d.slug
    ORDER BY p.position, d.name`;
  return rows.map(toDistrict);
}

export async function readDistrict(db: Db, slug: string): Promise<DistrictRow | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT d.slug, d.name, d.name_ur AS "nameUr", p.slug AS "provinceSlug", p.name AS province,
      p.name_ur AS "provinceUr", d.zone, d.cod_served AS "codServed",
      (SELECT count(*) FROM product_listings WHERE district_slug = d.slug)::int AS pieces,
      (SELECT count(DISTINCT artisan_id) FROM product_listings WHERE district_slug = d.slug)::int AS artisans
    FROM districts d JOIN provinces p ON p.slug = d.province_slug WHERE d.slug = ${slug}`;
  return row ? toDistrict(row) : null;
}

const toDistrict = (row: Row): DistrictRow => ({
  slug: row.slug,
  name: words(row.name, row.nameUr),
  province: { slug: row.provinceSlug, name: words(row.province, row.provinceUr) },
  zone: row.zone,
  codServed: row.codServed,
  pieces: row.pieces,
  artisans: row.artisans,
});

const words = (en: string, ur: string): Words => ({ en, ur });
