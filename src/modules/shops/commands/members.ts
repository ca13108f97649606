import { invitationEnds } from '@/domain/artisan/invitation';
import type { Id } from '@/domain/ids';
import { normalPhone } from '@/domain/phone';
import { type Actor, memberRoles } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { countAgainst } from '@/modules/accounts/commands/limits';
import { recordAudit } from '@/modules/audit/commands';
import { enqueueMessages } from '@/modules/notifications/commands';
import { type Db, newId } from '@/platform/db';
import { keyed, randomText } from '@/platform/secrets';
import {
  endInvitation,
  expireInvitations,
  findOpenInvitation,
  hasMemberWithPhone,
  insertInvitation,
  openInvitations,
  readMembers,
} from '../repo/members';
import { inOwnShop, type ShopMissing } from './own-shop';

type InviteFailure =
  | ShopMissing
  | Failure<
      | 'members.role'
      | 'members.is_member'
      | 'members.invited'
      | 'members.many'
      | 'phone.missing'
      | 'phone.not_mobile'
      | 'throttle.too_many'
    >;

const mostADay = 20;
const mostMembers = 40;

/**
 * Asks somebody by her number to work in the shop; she joins once she has accepted with a code sent to this very
 * number. Failures: `shop.not_found`, `phone.*`, `members.role`, `members.is_member`, `members.invited` (a letter
 * waits already), `members.many`, `throttle.too_many`.
 */
export async function inviteMember(
  actor: Actor,
  artisanId: string,
  written: { readonly phone: string; readonly role: string; readonly locale: 'en' | 'ur' },
  now: Date,
): Promise<Result<{ readonly id: Id<'invitation'>; readonly token: string }, InviteFailure>> {
  const role = memberRoles.find((known) => known === written.role);
  if (!role) return fail('members.role', { field: 'role' });
  const phone = normalPhone(written.phone);
  if (!phone.ok) return phone;
  if (actor.kind !== 'user') return fail('shop.not_found');
  const limit = { act: 'members.invite', of: actor.id, most: mostADay, minutes: 24 * 60 };
  const counted = await countAgainst([limit], now);
  if (!counted.ok) return counted;
  type Sent = { readonly id: Id<'invitation'>; readonly token: string };
  return inOwnShop<Sent, InviteFailure>(
    actor,
    'members.change',
    artisanId,
    async (db, shop): Promise<Result<Sent, InviteFailure>> => {
      if (await hasMemberWithPhone(db, shop.id, phone.value))
        return fail('members.is_member', { field: 'phone' });
      await expireInvitations(db, shop.id, now);
      if (await findOpenInvitation(db, shop.id, phone.value))
        return fail('members.invited', { field: 'phone' });
      const waiting = await openInvitations(db, shop.id, now);
      if (waiting.length + (await readMembers(db, shop.id)).length >= mostMembers)
        return fail('members.many', { params: { most: mostMembers } });
      const letter = { id: newId('invitation', now), token: randomText(18) };
      await insertInvitation(db, {
        id: letter.id,
        artisanId: shop.id,
        phone: phone.value,
        role,
        tokenHash: keyed('invitation', letter.token),
        invitedBy: actor.id,
        createdAt: now,
        expiresAt: invitationEnds(now),
      });
      await enqueueMessages(db, [
        {
          dedupeKey: `member.invited:${letter.id}`,
          channel: 'sms',
          recipient: phone.value,
          locale: written.locale,
          template: 'member.invited',
          params: {
            artisan: written.locale === 'ur' ? shop.publicNameUr : shop.publicName,
            inviteLink: `/join?invite=${letter.token}`,
          },
        },
      ]);
      await audit(db, actor, 'members.invite', shop.id, role, now);
      return ok(letter);
    },
  );
}

/** Takes a letter back that nobody answered yet. Failures: `shop.not_found`, `members.no_invitation`. */
export const takeBackInvitation = (
  actor: Actor,
  artisanId: string,
  invitationId: string,
  now: Date,
): Promise<Result<null, ShopMissing | Failure<'members.no_invitation'>>> =>
  inOwnShop<null, Failure<'members.no_invitation'>>(
    actor,
    'members.change',
    artisanId,
    async (db, shop) => {
      const waiting = await openInvitations(db, shop.id, now);
      const letter = waiting.find(({ id }) => id === invitationId);
      if (!letter || !(await endInvitation(db, letter.id, { status: 'revoked' }, now)))
        return fail('members.no_invitation');
      await audit(db, actor, 'members.take_back', shop.id, letter.role, now);
      return ok(null);
    },
  );

const audit = (
  db: Db,
  actor: Actor,
  action: 'members.invite' | 'members.take_back',
  artisanId: string,
  role: string,
  now: Date,
) =>
  recordAudit(
    db,
    { actor, action, subject: { kind: 'artisan', id: artisanId }, details: { role } },
    now,
  );
