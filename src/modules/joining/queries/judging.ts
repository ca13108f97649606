import type { ArtisanState } from '@/domain/artisan/flow';
import { type Id, isId } from '@/domain/ids';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { type AskedOfShop, askedOf, levelLimitsOf } from '@/modules/levels/queries';
import { paperAddress } from '@/modules/media/queries/papers';
import { type Db, prisma } from '@/platform/db';
import {
  countOpenOrders,
  countPieces,
  readInvitationOf,
  readPartnerName,
  readPieces,
  readWaitingShops,
} from '../repo/review';
import { readShop } from '../repo/shops';

export type WaitingShop = {
  readonly id: Id<'artisan'>;
  readonly name: Words;
  readonly craft: Words;
  readonly district: Words;
  readonly since: Date;
};

/** Shops that ask to be opened, the longest waiting first. */
export async function shopsToJudge(db: Db): Promise<readonly WaitingShop[]> {
  return (await readWaitingShops(db)).map((row) => ({
    id: row.id as Id<'artisan'>,
    name: { en: row.publicName, ur: row.publicNameUr },
    craft: { en: row.craft.name, ur: row.craft.nameUr },
    district: { en: row.district.name, ur: row.district.nameUr },
    since: row.submittedAt ?? row.createdAt,
  }));
}

/** The same for a page of the desk; nothing for whoever may not judge. */
export const waitingShops = async (actor: Actor): Promise<readonly WaitingShop[]> =>
  may(actor, 'moderation.read', null) ? shopsToJudge(prisma) : [];

export type ShopReview = {
  readonly id: Id<'artisan'>;
  readonly slug: string;
  readonly status: ArtisanState;
  readonly name: Words;
  readonly ownName: string;
  readonly craft: Words;
  readonly district: Words;
  readonly reviewNote: string | null;
  readonly level: string;
  readonly openOrders: number;
  readonly mostOpenOrders: number | null;
  /** The partner who invited her, `staff`, or null when she came by herself. */
  readonly invitedBy: Words | 'staff' | null;
  readonly asked: readonly (AskedOfShop & { readonly paper: string | null })[];
  readonly pieces: readonly {
    readonly id: string;
    readonly title: Words;
    readonly status: string;
    readonly picture: string | null;
  }[];
  readonly waitingPieces: number;
};

/** All that a decision about a shop needs; null when there is none or it isn't the actor's to judge. */
export async function shopReview(actor: Actor, id: string, now: Date): Promise<ShopReview | null> {
  if (!may(actor, 'requirements.decide', null) || !isId('artisan', id)) return null;
  const shop = await readShop(prisma, id);
  if (!shop) return null;
  const [asked, limits, openOrders, pieces, waitingPieces, invitedBy] = await Promise.all([
    askedOf(prisma, id),
    levelLimitsOf(prisma, id),
    countOpenOrders(prisma, id),
    readPieces(prisma, id),
    countPieces(prisma, id, 'proposed'),
    inviterOf(shop),
  ]);
  return {
    id,
    slug: shop.slug,
    status: shop.status as ArtisanState,
    name: { en: shop.publicName, ur: shop.publicNameUr },
    ownName: shop.ownName || shop.ownNameUr,
    craft: { en: shop.craft.name, ur: shop.craft.nameUr },
    district: { en: shop.district.name, ur: shop.district.nameUr },
    reviewNote: shop.reviewNote,
    level: limits.level,
    openOrders,
    mostOpenOrders: limits.openOrders,
    invitedBy,
    asked: await Promise.all(asked.map((one) => withPaper(actor, one, now))),
    pieces: pieces.map(({ images, titleUr, title, ...piece }) => ({
      ...piece,
      title: { en: title || titleUr, ur: titleUr || title },
      picture: images[0] ? `${images[0].base}-${Math.min(...images[0].widths)}.webp` : null,
    })),
    waitingPieces,
  };
}

async function withPaper(actor: Actor, asked: AskedOfShop, now: Date) {
  const id = asked.submission?.paperId ?? null;
  const paper = id !== null && isId('media', id) ? await paperAddress(actor, id, now) : null;
  return { ...asked, paper };
}

async function inviterOf(shop: { id: string; invitedBy: string | null }) {
  if (shop.invitedBy !== null) {
    const partner = await readPartnerName(prisma, shop.invitedBy);
    return partner && { en: partner.name, ur: partner.nameUr };
  }
  return (await readInvitationOf(prisma, shop.id)) ? ('staff' as const) : null;
}
