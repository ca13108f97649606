import { type Money, money } from '@/domain/money';
import type { Words } from '@/domain/place';
import type { MemberRole } from '@/domain/policy';
import { wordsOf } from '@/domain/product/language';
import type { KnownWords } from '@/domain/product/table/read';
import type { Db } from '@/platform/db';

/** The words a table may use for crafts, materials and techniques. */
export async function readKnownWords(db: Db): Promise<KnownWords> {
  const select = { slug: true, name: true, nameUr: true } as const;
  const [crafts, materials, techniques] = await Promise.all([
    db.craft.findMany({ select: { ...select, spellings: true } }),
    db.material.findMany({ select }),
    db.technique.findMany({ select }),
  ]);
  const word = ({ slug, name, nameUr }: { slug: string; name: string; nameUr: string }) => ({
    slug,
    names: [name, nameUr],
  });
  return {
    crafts: crafts.map((craft) => ({
      slug: craft.slug,
      names: [craft.name, craft.nameUr, ...craft.spellings],
    })),
    materials: materials.map(word),
    techniques: techniques.map(word),
  };
}

/** A piece of the shop: whether its prices are asked about, and what each of its variants costs now. */
export type OwnPiece = {
  readonly title: Words;
  readonly isLive: boolean;
  readonly prices: ReadonlyMap<string, Money>;
};

/** Of these pieces, those that are this shop's. */
export async function ownPieces(
  db: Db,
  artisanId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OwnPiece>> {
  const variants = { where: { retired: false }, select: { id: true, priceMinor: true } } as const;
  const rows = await db.product.findMany({
    where: { artisanId, id: { in: [...ids] }, status: { notIn: ['archived', 'rejected'] } },
    select: { id: true, status: true, title: true, titleUr: true, variants },
  });
  return new Map(
    rows.map(({ id, status, title, titleUr, variants }) => [
      id,
      {
        title: wordsOf({ en: title, ur: titleUr }),
        isLive: status === 'published' || status === 'hidden',
        prices: new Map(variants.map((one) => [one.id, money(Number(one.priceMinor))])),
      },
    ]),
  );
}

export const craftOf = async (db: Db, artisanId: string): Promise<string> =>
  (await db.artisan.findUniqueOrThrow({ where: { id: artisanId }, select: { craftSlug: true } }))
    .craftSlug;

/** The role this person has in the shop now; null for none. */
export const roleIn = async (
  db: Db,
  artisanId: string,
  userId: string,
): Promise<MemberRole | null> => {
  const member = await db.artisanMember.findUnique({
    where: { artisanId_userId: { artisanId, userId }, user: { status: 'active' } },
    select: { role: true },
  });
  return (member?.role as MemberRole | undefined) ?? null;
};

/** Every piece of a shop that is not put away, oldest first. */
export const pieceIds = async (db: Db, artisanId: string): Promise<string[]> =>
  (
    await db.product.findMany({
      where: { artisanId, status: { notIn: ['archived', 'rejected'] } },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
  ).map(({ id }) => id);
