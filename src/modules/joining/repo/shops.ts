import type { Words } from '@/domain/place';
import type { Db } from '@/platform/db';

/** Holds a person, so that two taps of hers open one shop. */
export async function lockPerson(db: Db, userId: string) {
  await db.$queryRaw`SELECT 1 FROM users WHERE id = ${userId} FOR NO KEY UPDATE`;
  return db.user.findUnique({
    where: { id: userId },
    select: { id: true, name: true, phone: true, locale: true },
  });
}

export async function namePerson(db: Db, userId: string, name: string): Promise<void> {
  await db.user.updateMany({ where: { id: userId, name: '' }, data: { name } });
}

/** A shop of hers that has not been looked at yet. */
export const findUnfinished = (db: Db, userId: string) =>
  db.artisan.findFirst({
    where: {
      status: { in: ['onboarding', 'ready_for_review'] },
      members: { some: { userId, role: 'owner' } },
    },
    orderBy: { createdAt: 'desc' },
    select: { id: true, status: true },
  });

export type ShopDraft = {
  readonly craftSlug: string;
  readonly districtSlug: string;
  readonly publicName: string;
  readonly publicNameUr: string;
  readonly place: string;
  readonly placeUr: string;
  readonly ownName: string;
  readonly ownNameUr: string;
};

export async function insertShop(
  db: Db,
  shop: ShopDraft & {
    readonly id: string;
    readonly slug: string;
    readonly status: 'onboarding' | 'invited';
    readonly phone: string | null;
    readonly locale: string;
    readonly sinceYear: number;
    readonly invitedBy: string | null;
    readonly createdAt: Date;
  },
): Promise<void> {
  await db.artisan.create({
    data: {
      ...shop,
      kind: 'person',
      // Not asked for: it only colours a sentence, and she may tell it in her shop.
      gender: 'mixed',
      quote: '',
      quoteUr: '',
      about: '',
      aboutUr: '',
    },
  });
}

export async function changeShop(db: Db, id: string, shop: ShopDraft): Promise<void> {
  await db.artisan.updateMany({ where: { id, status: 'onboarding' }, data: shop });
}

export async function addOwner(db: Db, artisanId: string, userId: string): Promise<void> {
  await db.artisanMember.upsert({
    where: { artisanId_userId: { artisanId, userId } },
    create: { artisanId, userId, role: 'owner' },
    update: { role: 'owner' },
  });
}

/** Moves a shop only from one of `from`; `false` means that someone was faster. */
export async function moveShop(
  db: Db,
  id: string,
  from: readonly string[],
  to: {
    readonly status: string;
    readonly submittedAt?: Date;
    readonly approvedAt?: Date;
    readonly reviewNote?: string | null;
    readonly phone?: string;
  },
): Promise<boolean> {
  const { count } = await db.artisan.updateMany({
    where: { id, status: { in: [...from] } },
    data: to,
  });
  return count === 1;
}

export const readShop = (db: Db, id: string) =>
  db.artisan.findUnique({
    where: { id },
    relationLoadStrategy: 'join',
    include: {
      craft: { select: { name: true, nameUr: true } },
      district: { select: { name: true, nameUr: true, provinceSlug: true } },
    },
  });

export type PlaceRow = { readonly slug: string; readonly words: Words };

export async function findCraft(db: Db, slug: string): Promise<PlaceRow | null> {
  const row = await db.craft.findUnique({ where: { slug } });
  return row && { slug, words: { en: row.name, ur: row.nameUr } };
}

export async function findDistrict(db: Db, slug: string): Promise<PlaceRow | null> {
  const row = await db.district.findUnique({ where: { slug } });
  return row && { slug, words: { en: row.name, ur: row.nameUr } };
}

/** Those who own a shop and where they hear of it. */
export const readOwners = (db: Db, artisanId: string) =>
  db.artisanMember.findMany({
    where: { artisanId, role: 'owner' },
    select: { user: { select: { id: true, phone: true, locale: true } } },
  });

export const readProvinces = (db: Db) =>
  db.province.findMany({
    orderBy: { position: 'asc' },
    include: { districts: { orderBy: { name: 'asc' } } },
    relationLoadStrategy: 'join',
  });

export const readCrafts = (db: Db) => db.craft.findMany({ orderBy: { position: 'asc' } });

export async function setAvatar(db: Db, id: string, avatar: string): Promise<void> {
  await db.artisan.updateMany({ where: { id }, data: { avatar } });
}

export const readShopsOf = (db: Db, ids: readonly string[]) =>
  db.artisan.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { createdAt: 'desc' },
    relationLoadStrategy: 'join',
    include: {
      craft: { select: { name: true, nameUr: true } },
      district: { select: { name: true, nameUr: true } },
    },
  });
