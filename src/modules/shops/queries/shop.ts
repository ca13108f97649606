import type { ClosureReason } from '@/domain/artisan/closure';
import { namesIn, type Privacy, placeShown, privacies, publicNameOf } from '@/domain/artisan/name';
import type { Id } from '@/domain/ids';
import { isPhone, localPhone, maskedPhone } from '@/domain/phone';
import type { Words } from '@/domain/place';
import { type Actor, type MemberRole, may } from '@/domain/policy';
import { karachiDay } from '@/domain/shipping/promise';
import { readPicture } from '@/modules/catalog/queries/pictures';
import type { Picture } from '@/modules/catalog/types';
import { prisma } from '@/platform/db';
import { factsOf, ownNames, wordsOf } from '../naming';
import { portraitNotes } from '../portrait';
import { plannedClosures } from '../repo/closures';
import { openInvitations, readMembers } from '../repo/members';
import { readHerTexts, readShop, type ShopRow } from '../repo/shop';

export type NameChoice = { readonly privacy: Privacy; readonly name: Words; readonly place: Words };

/** A shop in its owner's eyes. */
export type ShopView = {
  readonly id: Id<'artisan'>;
  readonly slug: string;
  readonly status: string;
  readonly name: Words;
  readonly place: Words;
  readonly district: Words;
  readonly craft: Words;
  readonly kind: string;
  readonly gender: string;
  readonly privacy: Privacy;
  readonly ownName: Words;
  readonly groupName: Words;
  /** What buyers would read, by each choice; under the names as they are kept. */
  readonly choices: readonly NameChoice[];
  readonly avatar: 'thappa' | 'drawn' | 'photo';
  readonly drawn: Picture | null;
  readonly portrait: Picture | null;
  /** How a photo stands that she sent and that isn't shown. */
  readonly portraitState: 'none' | 'waiting' | 'unreadable';
  readonly quote: Words;
  readonly about: Words;
  readonly sinceYear: number;
  readonly weeklyCapacity: number | null;
  readonly memberCount: number;
};

/** What a shop's own pages show of it; null for who may not read it. */
export async function ownShop(actor: Actor, artisanId: Id<'artisan'>): Promise<ShopView | null> {
  if (!may(actor, 'shop.read', { artisanId })) return null;
  const row = await readShop(prisma, artisanId);
  return row && shopView(row, artisanId);
}

function shopView(row: ShopRow, id: Id<'artisan'>): ShopView {
  const facts = factsOf(row);
  const portrait = readPicture(row.portrait);
  const drawn = readPicture(row.picture);
  const notes = portraitNotes(row.portrait);
  return {
    id,
    slug: row.slug,
    status: row.status,
    name: wordsOf(row.publicName, row.publicNameUr),
    place: wordsOf(row.place, row.placeUr),
    district: facts.district,
    craft: facts.craft,
    kind: row.kind,
    gender: row.gender,
    privacy: facts.privacy,
    ownName: facts.ownName,
    groupName: facts.groupName,
    choices: privacies.map((privacy) => ({
      privacy,
      name: publicNameOf({ ...facts, privacy }),
      place: placeShown(privacy, wordsOf(row.place, row.placeUr), facts.district),
    })),
    avatar: row.avatar as ShopView['avatar'],
    drawn,
    portrait,
    portraitState: notes.next !== null ? 'waiting' : notes.isUnreadable ? 'unreadable' : 'none',
    quote: wordsOf(row.quote, row.quoteUr),
    about: wordsOf(row.about, row.aboutUr),
    sinceYear: row.sinceYear,
    weeklyCapacity: row.weeklyCapacity,
    memberCount: row.memberCount,
  };
}

/** Published texts in which a name still stands that the shop doesn't show. */
export async function textsWithName(
  actor: Actor,
  artisanId: Id<'artisan'>,
): Promise<readonly { readonly kind: 'about' | 'story' | 'piece'; readonly title: string }[]> {
  if (!may(actor, 'shop.read', { artisanId })) return [];
  const row = await readShop(prisma, artisanId);
  if (!row || row.privacy === 'public_name') return [];
  const names = ownNames(row);
  const about = [row.quote, row.quoteUr, row.about, row.aboutUr].join(' ');
  const texts = await readHerTexts(prisma, artisanId);
  return [
    ...(namesIn(about, names) ? [{ kind: 'about' as const, title: '' }] : []),
    ...texts.filter(({ words }) => namesIn(words, names)),
  ];
}

export type ClosureView = {
  readonly id: string;
  readonly reason: ClosureReason;
  readonly from: string;
  readonly to: string | null;
  readonly isNow: boolean;
};

/** What is planned or in force, in the order of its days. */
export async function ownClosures(
  actor: Actor,
  artisanId: Id<'artisan'>,
  now: Date,
): Promise<readonly ClosureView[]> {
  if (!may(actor, 'shop.read', { artisanId })) return [];
  const today = karachiDay(now);
  const rows = await plannedClosures(prisma, artisanId, today);
  return rows.map(({ id, reason, from, to }) => ({
    id,
    reason: reason as ClosureReason,
    from,
    to,
    isNow: from <= today,
  }));
}

export type MemberView = {
  readonly userId: string;
  readonly name: string;
  readonly phone: string;
  readonly role: MemberRole;
  readonly isYou: boolean;
  /** The last owner can't go. */
  readonly staysOwner: boolean;
};
export type LetterView = {
  readonly id: string;
  readonly phone: string;
  readonly role: MemberRole;
  readonly expiresAt: Date;
};

/** Who works in the shop, and who was asked to; numbers in full for its owners alone. */
export async function shopMembers(
  actor: Actor,
  artisanId: Id<'artisan'>,
  now: Date,
): Promise<{ readonly members: readonly MemberView[]; readonly letters: readonly LetterView[] }> {
  if (actor.kind !== 'user' || !may(actor, 'shop.read', { artisanId }))
    return { members: [], letters: [] };
  const isOwner = may(actor, 'members.change', { artisanId });
  const rows = await readMembers(prisma, artisanId);
  const owners = rows.filter(({ role }) => role === 'owner').length;
  const letters = isOwner ? await openInvitations(prisma, artisanId, now) : [];
  return {
    members: rows.map(({ userId, name, phone, role }) => ({
      userId,
      name,
      phone: shownPhone(phone, isOwner),
      role,
      isYou: userId === actor.id,
      staysOwner: role === 'owner' && owners === 1,
    })),
    letters: letters.map(({ id, phone, role, expiresAt }) => ({
      id,
      phone: shownPhone(phone, true),
      role: role as MemberRole,
      expiresAt,
    })),
  };
}

const shownPhone = (phone: string | null, isWhole: boolean): string => {
  if (phone === null || !isPhone(phone)) return '';
  return isWhole ? localPhone(phone) : maskedPhone(phone);
};
