import { type ArtisanState, artisanFlow } from '@/domain/artisan/flow';
import { type InvitationState, invitationAt } from '@/domain/artisan/invitation';
import { step } from '@/domain/flow';
import type { Id } from '@/domain/ids';
import type { Actor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { settleLevel } from '@/modules/levels/commands';
import { joinAsMember } from '@/modules/shops/commands/join';
import { type Db, inTx } from '@/platform/db';
import { invitationHash, isInvitationToken } from '../queries/invitation-token';
import { answerInvitation, findInvitation, lockInvitation } from '../repo/invitations';
import { addOwner, lockPerson, moveShop, namePerson } from '../repo/shops';

type AnswerFailure = Failure<
  'invitation.not_found' | 'invitation.over' | 'invitation.other_number' | 'joining.sign_in'
>;
/** `open_shop`: the shop is hers to build now; `member`: she works in it from now on. */
export type Accepted = { readonly kind: 'open_shop' | 'member'; readonly artisanId: Id<'artisan'> };

/**
 * Accepts an invitation. The account must be that of the very number it was sent to, proved by a code; whoever else
 * holds the link gets nothing by it. It is good once.
 * Failures: `joining.sign_in`, `invitation.not_found`, `invitation.other_number`, `invitation.over` (accepted,
 * revoked or too old).
 */
export function acceptInvitation(
  actor: Actor,
  token: string,
  now: Date,
): Promise<Result<Accepted, AnswerFailure>> {
  return answer<Accepted>(actor, token, now, async (db, letter, person) => {
    const artisanId = letter.artisanId as Id<'artisan'>;
    if (letter.kind === 'member') {
      await joinAsMember(db, { id: person.id as Id<'user'> }, letter, now);
      return ok({ kind: 'member', artisanId });
    }
    const status = letter.artisan.status as ArtisanState;
    const next = step(artisanFlow, 'begin', status, 'artisan');
    if (!next.ok) return fail('invitation.over');
    const accepted = { status: 'accepted', acceptedBy: person.id, answeredAt: now };
    await answerInvitation(db, letter.id, accepted);
    await moveShop(db, artisanId, [status], { status: next.value, phone: letter.phone });
    await addOwner(db, artisanId, person.id);
    await namePerson(db, person.id, letter.artisan.ownName || letter.artisan.ownNameUr);
    await settleLevel(db, artisanId);
    const subject = { kind: 'artisan', id: artisanId };
    await recordAudit(db, { actor, action: 'invitations.accept', subject }, now);
    return ok({ kind: 'open_shop', artisanId });
  });
}

/** Says no to an invitation. Failures as `acceptInvitation`. */
export function declineInvitation(
  actor: Actor,
  token: string,
  now: Date,
): Promise<Result<null, AnswerFailure>> {
  return answer<null>(actor, token, now, async (db, letter) => {
    await answerInvitation(db, letter.id, {
      status: 'declined',
      acceptedBy: null,
      answeredAt: now,
    });
    if (letter.kind === 'open_shop')
      await moveShop(db, letter.artisanId, ['invited'], { status: 'pending' });
    return ok(null);
  });
}

type Letter = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;
type Person = NonNullable<Awaited<ReturnType<typeof lockPerson>>>;

async function answer<T>(
  actor: Actor,
  token: string,
  now: Date,
  act: (db: Db, letter: Letter, person: Person) => Promise<Result<T, AnswerFailure>>,
): Promise<Result<T, AnswerFailure>> {
  if (actor.kind !== 'user') return fail('joining.sign_in');
  if (!isInvitationToken(token)) return fail('invitation.not_found');
  return inTx<Result<T, AnswerFailure>>(async (db) => {
    const letter = await findInvitation(db, invitationHash(token));
    if (!letter) return fail('invitation.not_found');
    const person = await lockPerson(db, actor.id);
    if (!person) return fail('joining.sign_in');
    if (person.phone !== letter.phone) return fail('invitation.other_number');
    const held = await lockInvitation(db, letter.id);
    const status = (held?.status ?? 'revoked') as InvitationState;
    if (invitationAt({ status, expiresAt: letter.expiresAt }, now) !== 'pending')
      return fail('invitation.over');
    return act(db, letter, person);
  });
}
