import type { Words } from '@/domain/place';
import type { PieceContent } from '@/domain/product/content';
import type { Failure } from '@/domain/result';
import type { Db } from '@/platform/db';

/** Crafts, materials and techniques with their names, the crafts that have used them and a picture of a piece each. */
export async function readChoices(db: Db) {
  const [crafts, materials, techniques, artisans] = await Promise.all([
    db.craft.findMany({
      orderBy: { position: 'asc' },
      select: { slug: true, name: true, nameUr: true },
    }),
    db.$queryRaw<TradeRow[]>`
      SELECT m.slug, m.name, m.name_ur AS "nameUr",
        coalesce((SELECT array_agg(craft ORDER BY pieces DESC, craft) FROM (
          SELECT p.craft_slug AS craft, count(*) AS pieces FROM product_materials pm
          JOIN products p ON p.id = pm.product_id WHERE pm.material_slug = m.slug GROUP BY 1
        ) used), '{}') AS crafts,
        coalesce((SELECT jsonb_agg(image) FROM (
          SELECT l.image FROM product_listings l WHERE m.slug = ANY(l.materials)
          ORDER BY cardinality(l.materials), l.published_at DESC LIMIT 8
        ) near), '[]') AS images
      FROM materials m ORDER BY m.name`,
    db.$queryRaw<TradeRow[]>`
      SELECT t.slug, t.name, t.name_ur AS "nameUr",
        coalesce((SELECT array_agg(craft ORDER BY pieces DESC, craft) FROM (
          SELECT p.craft_slug AS craft, count(*) AS pieces FROM product_techniques pt
          JOIN products p ON p.id = pt.product_id WHERE pt.technique_slug = t.slug GROUP BY 1
        ) used), '{}') AS crafts,
        coalesce((SELECT jsonb_agg(image) FROM (
          SELECT l.image FROM product_techniques pt JOIN product_listings l ON l.product_id = pt.product_id
          WHERE pt.technique_slug = t.slug ORDER BY l.published_at DESC LIMIT 8
        ) near), '[]') AS images
      FROM techniques t ORDER BY t.name`,
    db.$queryRaw<{ craft: string; image: StoredImage }[]>`
      SELECT DISTINCT ON (craft_slug) craft_slug AS craft, image
      FROM product_listings ORDER BY craft_slug, published_at DESC`,
  ]);
  const pictures = new Map(artisans.map(({ craft, image }) => [craft, image]));
  return {
    crafts: crafts.map((craft) => tileOf({ ...craft, image: pictures.get(craft.slug) ?? null })),
    materials: tradeTiles(materials),
    techniques: tradeTiles(techniques),
  };
}

type StoredImage = {
  readonly base: string;
  readonly widths: readonly number[];
  readonly thumbhash: string;
};
type NamedRow = {
  readonly slug: string;
  readonly name: string;
  readonly nameUr: string;
  readonly image: StoredImage | null;
};
type TradeRow = Omit<NamedRow, 'image'> & {
  readonly crafts: readonly string[];
  /** Pieces that show it, the plainest first. */
  readonly images: readonly StoredImage[];
};

/** Each with a picture that no other has, as long as there is one: who does not read tells them apart by it. */
function tradeTiles(rows: readonly TradeRow[]) {
  const taken = new Set<string>();
  return rows.map(({ images, crafts, ...row }) => {
    const image = images.find(({ base }) => !taken.has(base)) ?? images[0] ?? null;
    if (image) taken.add(image.base);
    return { ...tileOf({ ...row, image }), crafts };
  });
}

const tileOf = ({ slug, name, nameUr, image }: NamedRow) => ({
  slug,
  name: { en: name, ur: nameUr } satisfies Words,
  picture: image && { base: image.base, widths: image.widths, thumbhash: image.thumbhash },
});

export type ShopTerms = NonNullable<Awaited<ReturnType<typeof readShopTerms>>>;

/** What of her shop decides about a piece of hers. */
export const readShopTerms = (db: Db, id: string) =>
  db.artisan.findUnique({
    where: { id },
    select: { craftSlug: true, taxpayerStatus: true, status: true, locale: true, phone: true },
  });

/** A craft, material or technique that doesn't exist, at its field. */
export async function unknownTrade(
  db: Db,
  { craft, materials, techniques }: PieceContent,
): Promise<Failure<'piece.trade_unknown'> | null> {
  const [crafts, known, ways] = await Promise.all([
    db.craft.count({ where: { slug: craft } }),
    db.material.count({ where: { slug: { in: [...materials] } } }),
    db.technique.count({ where: { slug: { in: [...techniques] } } }),
  ]);
  const at = (field: string) => ({ code: 'piece.trade_unknown', field }) as const;
  if (crafts === 0) return at('craft');
  if (known < materials.length) return at('materials');
  return ways < techniques.length ? at('techniques') : null;
}
