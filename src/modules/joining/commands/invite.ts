import { invitationEnds } from '@/domain/artisan/invitation';
import { strictSlug } from '@/domain/artisan/name';
import { type Id, isId } from '@/domain/ids';
import { normalPhone } from '@/domain/phone';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { countAgainst } from '@/modules/accounts/commands/limits';
import { recordAudit } from '@/modules/audit/commands';
import { enqueueMessages } from '@/modules/notifications/commands';
import { type Db, inTx, newId } from '@/platform/db';
import { invitationHash, newInvitationToken } from '../queries/invitation-token';
import {
  answerInvitation,
  findWaitingFor,
  insertInvitation,
  lockInvitation,
  readPartners,
} from '../repo/invitations';
import { insertShop, moveShop } from '../repo/shops';
import { type Begun, type BegunFailure, readDraft, yearOf } from './open-shop';

type InviteFailure =
  | BegunFailure
  | Failure<
      | 'invitation.not_found'
      | 'invitation.waits_already'
      | 'phone.missing'
      | 'phone.not_mobile'
      | 'throttle.too_many'
    >;

const mostADay = 60;

/**
 * Invites somebody by her number to open a shop, with name, craft and district filled in for her to correct. Who
 * invites gains no right over the shop: it is hers once she has accepted with a code sent to this very number.
 * Failures: `invitation.not_found` (who may not), `invitation.waits_already` (for this number), `phone.*`,
 * `joining.*`, `throttle.too_many`.
 */
export async function invite(
  actor: Actor,
  of: Begun & {
    readonly phone: string;
    readonly partnerId: Id<'partner'> | null;
    readonly locale: 'en' | 'ur';
  },
  now: Date,
): Promise<Result<{ id: Id<'invitation'>; token: string }, InviteFailure>> {
  const { partnerId } = of;
  if (actor.kind !== 'user' || !may(actor, 'artisans.invite', { partnerId }))
    return fail('invitation.not_found');
  const phone = normalPhone(of.phone);
  if (!phone.ok) return phone;
  const limit = { act: 'invite.sender', of: actor.id, most: mostADay, minutes: 24 * 60 };
  const counted = await countAgainst([limit], now);
  if (!counted.ok) return counted;
  return inTx<Result<{ id: Id<'invitation'>; token: string }, InviteFailure>>(async (db) => {
    const draft = await readDraft(db, of);
    if (!draft.ok) return draft;
    if (await isInvited(db, phone.value, now))
      return fail('invitation.waits_already', { field: 'phone' });
    const artisanId = newId('artisan', now);
    await insertShop(db, {
      ...draft.value,
      id: artisanId,
      slug: strictSlug(draft.value.craftSlug, draft.value.districtSlug, artisanId),
      status: 'invited',
      phone: phone.value,
      locale: of.locale,
      sinceYear: yearOf(now),
      invitedBy: partnerId,
      createdAt: now,
    });
    const id = newId('invitation', now);
    const token = newInvitationToken();
    await insertInvitation(db, {
      id,
      kind: 'open_shop',
      artisanId,
      phone: phone.value,
      role: 'owner',
      tokenHash: invitationHash(token),
      invitedBy: actor.id,
      partnerId,
      createdAt: now,
      expiresAt: invitationEnds(now),
    });
    await enqueueMessages(db, [
      {
        dedupeKey: `joining.invited:${id}`,
        channel: 'sms',
        recipient: phone.value,
        locale: of.locale,
        template: 'joining.invited',
        params: {
          inviter: await inviterName(db, partnerId, of.locale),
          inviteLink: `/join?invite=${token}`,
        },
      },
    ]);
    const subject = { kind: 'artisan', id: artisanId };
    const details = { partner: partnerId };
    await recordAudit(db, { actor, action: 'invitations.send', subject, details }, now);
    return ok({ id, token });
  });
}

async function isInvited(db: Db, phone: string, now: Date): Promise<boolean> {
  const waiting = await findWaitingFor(db, phone);
  if (!waiting) return false;
  if (waiting.expiresAt > now) return true;
  await answerInvitation(db, waiting.id, { status: 'expired', acceptedBy: null, answeredAt: now });
  return false;
}

async function inviterName(db: Db, partnerId: string | null, locale: 'en' | 'ur'): Promise<string> {
  const [partner] = partnerId === null ? [] : await readPartners(db, [partnerId]);
  if (!partner) return locale === 'ur' ? 'ہنرمند' : 'Hunarmand';
  return locale === 'ur' ? partner.nameUr : partner.name;
}

/**
 * Takes an invitation back before it is answered. Failures: `invitation.not_found` (also for another partner's),
 * `invitation.over`.
 */
export async function revokeInvitation(
  actor: Actor,
  invitationId: string,
  now: Date,
): Promise<Result<null, Failure<'invitation.not_found' | 'invitation.over'>>> {
  return inTx<Result<null, Failure<'invitation.not_found' | 'invitation.over'>>>(async (db) => {
    const row = isId('invitation', invitationId) ? await lockInvitation(db, invitationId) : null;
    const partnerId = (row?.partnerId ?? null) as Id<'partner'> | null;
    if (row?.kind !== 'open_shop' || !may(actor, 'artisans.invite', { partnerId }))
      return fail('invitation.not_found');
    const answer = { status: 'revoked', acceptedBy: null, answeredAt: now };
    if (!(await answerInvitation(db, row.id, answer))) return fail('invitation.over');
    await moveShop(db, row.artisanId, ['invited'], { status: 'pending' });
    const subject = { kind: 'artisan', id: row.artisanId };
    await recordAudit(db, { actor, action: 'invitations.revoke', subject }, now);
    return ok(null);
  });
}
