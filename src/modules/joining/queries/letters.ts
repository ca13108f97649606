import { type InvitationState, invitationAt } from '@/domain/artisan/invitation';
import type { Id } from '@/domain/ids';
import { isPhone, localPhone, maskedPhone } from '@/domain/phone';
import type { Words } from '@/domain/place';
import { type Actor, type MemberRole, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { findInvitation, readInvitations, readPartners } from '../repo/invitations';
import { invitationHash, isInvitationToken } from './invitation-token';

/** What the link of an invitation shows to whoever holds it; the number stays covered. */
export type Letter = {
  readonly kind: 'open_shop' | 'member';
  /** The partner who invites, or the shop; null for the house itself. */
  readonly from: Words | null;
  readonly role: MemberRole;
  readonly ownName: string;
  readonly craft: Words;
  readonly district: Words;
  readonly masked: string;
  readonly isWaiting: boolean;
};

/** The invitation behind a link; null when there is none. */
export async function letterOf(token: string, now: Date): Promise<Letter | null> {
  if (!isInvitationToken(token)) return null;
  const row = await findInvitation(prisma, invitationHash(token));
  if (!row) return null;
  const { artisan } = row;
  const [partner] = row.partnerId === null ? [] : await readPartners(prisma, [row.partnerId]);
  const kind = row.kind === 'member' ? 'member' : 'open_shop';
  const shop = { en: artisan.publicName, ur: artisan.publicNameUr };
  const status = row.status as InvitationState;
  return {
    kind,
    from: kind === 'member' ? shop : partner ? { en: partner.name, ur: partner.nameUr } : null,
    role: row.role as MemberRole,
    ownName: kind === 'member' ? '' : artisan.ownName || artisan.ownNameUr,
    craft: { en: artisan.craft.name, ur: artisan.craft.nameUr },
    district: { en: artisan.district.name, ur: artisan.district.nameUr },
    masked: isPhone(row.phone) ? maskedPhone(row.phone) : '',
    isWaiting: invitationAt({ status, expiresAt: row.expiresAt }, now) === 'pending',
  };
}

/** The number a letter was sent to, for sending its code and nothing else; null when it waits no longer. */
export async function phoneOfLetter(token: string, now: Date): Promise<string | null> {
  if (!isInvitationToken(token)) return null;
  const row = await findInvitation(prisma, invitationHash(token));
  if (!row) return null;
  const status = row.status as InvitationState;
  return invitationAt({ status, expiresAt: row.expiresAt }, now) === 'pending' ? row.phone : null;
}

export type SentLetter = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly craft: Words;
  readonly district: Words;
  readonly state: InvitationState;
  readonly shop: string;
  readonly expiresAt: Date;
};

/** What one partner, or the house (null), has sent; nothing for whoever may not invite for it. */
export async function sentLetters(
  actor: Actor,
  partnerId: Id<'partner'> | null,
  now: Date,
): Promise<readonly SentLetter[]> {
  if (!may(actor, 'artisans.invite', { partnerId })) return [];
  const rows = await readInvitations(prisma, partnerId, 100);
  return rows.map((row) => ({
    id: row.id,
    name: row.artisan.ownName || row.artisan.ownNameUr,
    phone: isPhone(row.phone) ? localPhone(row.phone) : row.phone,
    craft: { en: row.artisan.craft.name, ur: row.artisan.craft.nameUr },
    district: { en: row.artisan.district.name, ur: row.artisan.district.nameUr },
    state: invitationAt({ status: row.status as InvitationState, expiresAt: row.expiresAt }, now),
    shop: row.artisan.status,
    expiresAt: row.expiresAt,
  }));
}

/** The partners whose agent the actor is. */
export const ownPartners = async (actor: Actor) =>
  actor.kind === 'user' && actor.partners.length > 0
    ? (await readPartners(prisma, actor.partners)).map(({ id, name, nameUr }) => ({
        id: id as Id<'partner'>,
        name: { en: name, ur: nameUr },
      }))
    : [];
