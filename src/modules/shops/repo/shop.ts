import type { Prisma } from '@/generated/prisma/client';
import type { Db } from '@/platform/db';

/** All that her shop's own pages are about. */
export const readShop = (db: Db, id: string) =>
  db.artisan.findUnique({
    where: { id },
    relationLoadStrategy: 'join',
    include: {
      craft: { select: { slug: true, name: true, nameUr: true } },
      district: { select: { slug: true, name: true, nameUr: true } },
    },
  });
export type ShopRow = NonNullable<Awaited<ReturnType<typeof readShop>>>;

export const changeShop = (db: Db, id: string, data: Prisma.ArtisanUpdateInput) =>
  db.artisan.update({ where: { id }, data });

/** Her own texts that buyers read, beside those of the shop: titles of her stories and pieces with all their words. */
export async function readHerTexts(
  db: Db,
  artisanId: string,
): Promise<{ readonly kind: 'story' | 'piece'; readonly title: string; readonly words: string }[]> {
  return db.$queryRaw`
    SELECT 'story' AS kind, title, concat_ws(' ', title, title_ur, array_to_string(body, ' '),
      array_to_string(body_ur, ' ')) AS words FROM stories
    WHERE artisan_id = ${artisanId} AND status = 'published'
    UNION ALL
    SELECT 'piece', title, concat_ws(' ', title, title_ur, description, description_ur) FROM products
    WHERE artisan_id = ${artisanId} AND status IN ('published', 'sold_out')`;
}

/** Shops with a new portrait that is not shown yet. */
export const waitingPortraits = (db: Db) =>
  db.$queryRaw<{ id: string; media: string }[]>`
    SELECT id, portrait->>'next' AS media FROM artisans
    WHERE portrait->>'next' IS NOT NULL
    ORDER BY id LIMIT 200`;
