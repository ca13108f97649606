import type { Words } from '@/domain/place';
import type { Db } from '@/platform/db';
import type { CraftFacts, CraftTile, Picture } from '../types';
import { type StoredImage, toPicture } from './listing-rows';

type TileRow = {
  readonly slug: string;
  readonly name: string;
  readonly nameUr: string;
  readonly summary: string;
  readonly summaryUr: string;
  readonly band: string;
  readonly pieces: number;
  readonly artisans: number;
  readonly image: StoredImage | null;
  readonly picture: string | null;
};

/** Every craft with how much of it is for sale and a picture of its newest piece, else of its workshop. */
export async function readCraftTiles(db: Db): Promise<CraftTile[]> {
  const rows = await db.$queryRaw<TileRow[]>`
    SELECT c.slug, c.name, c.name_ur AS "nameUr", c.summary, c.summary_ur AS "summaryUr", c.band, c.picture,
      coalesce(n.pieces, 0)::int AS pieces, coalesce(n.artisans, 0)::int AS artisans, i.image
    FROM crafts c
    LEFT JOIN (
      SELECT craft_slug, count(*) AS pieces, count(DISTINCT artisan_id) AS artisans
      FROM product_listings GROUP BY craft_slug
    ) n ON n.craft_slug = c.slug
    LEFT JOIN LATERAL (
      SELECT image FROM product_listings WHERE craft_slug = c.slug
      ORDER BY published_at DESC, product_id DESC LIMIT 1
    ) i ON true
    ORDER BY c.position, c.slug`;
  return rows.map((row) => ({
    slug: row.slug,
    name: { en: row.name, ur: row.nameUr },
    summary: { en: row.summary, ur: row.summaryUr },
    band: row.band,
    pieces: row.pieces,
    artisans: row.artisans,
    image: row.image === null ? workshop(row.picture) : toPicture(row.image),
  }));
}

/** A craft's own picture is kept by its address alone; every picture has this width. */
const workshop = (base: string | null): Picture | null =>
  base === null
    ? null
    : { base, widths: [640], w: 1, h: 1, thumbhash: '', alt: { en: '', ur: '' } };

export async function readCraft(db: Db, slug: string): Promise<CraftFacts | null> {
  const [row] = await db.$queryRaw<
    {
      name: string;
      nameUr: string;
      summary: string;
      summaryUr: string;
      history: string;
      historyUr: string;
      spellings: string[];
      band: string;
      picture: string | null;
      provinces: { slug: string; en: string; ur: string }[];
    }[]
  >`
    SELECT c.name, c.name_ur AS "nameUr", c.summary, c.summary_ur AS "summaryUr",
      c.history, c.history_ur AS "historyUr", c.spellings, c.band, c.picture,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', p.slug, 'en', p.name, 'ur', p.name_ur) ORDER BY p.position), '[]')
       FROM provinces p WHERE p.slug = ANY(c.provinces)) AS provinces
    FROM crafts c WHERE c.slug = ${slug}`;
  if (!row) return null;
  return {
    slug,
    name: { en: row.name, ur: row.nameUr },
    summary: { en: row.summary, ur: row.summaryUr },
    history: { en: row.history, ur: row.historyUr },
    spellings: row.spellings,
    provinces: row.provinces.map(({ slug: at, en, ur }) => ({ slug: at, name: { en, ur } })),
    band: row.band,
    workshop: workshop(row.picture),
  };
}

export type CraftSpelling = {
  readonly slug: string;
  readonly name: Words;
  readonly spellings: readonly string[];
};

export async function readSpellings(db: Db): Promise<CraftSpelling[]> {
  const rows = await db.craft.findMany({
    select: { slug: true, name: true, nameUr: true, spellings: true },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  });
  return rows.map(({ slug, name, nameUr, spellings }) => ({
    slug,
    name: { en: name, ur: nameUr },
    spellings,
  }));
}
