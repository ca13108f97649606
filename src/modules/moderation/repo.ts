import type { Db } from '@/platform/db';

/** Who made what is looked at, and how she has done so far. */
export async function readMaker(db: Db, id: string) {
  const [maker, sold] = await Promise.all([
    db.artisan.findUniqueOrThrow({
      where: { id },
      select: {
        status: true,
        level: true,
        locale: true,
        place: true,
        placeUr: true,
        district: { select: { name: true, nameUr: true } },
      },
    }),
    db.orderLine.aggregate({
      where: { artisanId: id },
      _sum: { fulfilledQuantity: true },
    }),
  ]);
  return { ...maker, sold: sold._sum.fulfilledQuantity ?? 0 };
}

/** What other pieces of a craft cost, in paisa. */
export async function pricesOfCraft(db: Db, craft: string, except: string): Promise<number[]> {
  const rows = await db.productListing.findMany({
    where: { craftSlug: craft, productId: { not: except } },
    select: { priceMinor: true },
    take: 500,
  });
  return rows.map(({ priceMinor }) => Number(priceMinor));
}

/** The names of crafts, materials and techniques, by their slugs. */
export async function readTradeNames(db: Db, slugs: readonly string[]) {
  const named = {
    where: { slug: { in: [...slugs] } },
    select: { slug: true, name: true, nameUr: true } as const,
  };
  const [crafts, materials, techniques] = await Promise.all([
    db.craft.findMany(named),
    db.material.findMany(named),
    db.technique.findMany(named),
  ]);
  const byName = (rows: typeof crafts) =>
    new Map(rows.map(({ slug, name, nameUr }) => [slug, { en: name, ur: nameUr }]));
  return {
    crafts: byName(crafts),
    materials: byName(materials),
    techniques: byName(techniques),
  };
}
