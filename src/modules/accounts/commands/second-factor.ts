import { fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { type Db, inTx, prisma } from '@/platform/db';
import type { Caller } from '@/platform/request';
import type { LiveSession } from '@/platform/session-row';
import { findSession, revokeSession } from '../repo/sessions';
import { enrolTotp, findUser, type Person, takeTotpStep } from '../repo/users';
import { countAgainst, forgive, secondFactorLimits } from './limits';
import { doorOf, openSession, type SignedIn } from './sessions';
import { offeredSecret, openSecret, sealSecret, stepOf } from './totp';

/**
 * Shows the second factor of a session and moves on into a new one. A code counts once.
 * Failures: `second_factor.wrong`, `throttle.too_many`, `session.not_found`.
 */
export async function showSecondFactor(
  session: LiveSession,
  given: { readonly code: string; readonly caller: Caller },
  now: Date,
): Promise<Result<SignedIn>> {
  const limits = secondFactorLimits(session.user.id);
  const counted = await countAgainst(limits, now);
  if (!counted.ok) return counted;
  const person = await findUser(prisma, session.user.id);
  if (!person?.totpSecret || person.totpEnabledAt === null) return fail('session.not_found');
  const step = stepOf(openSecret(person.totpSecret, person.id), given.code, now);
  if (step === null) return fail('second_factor.wrong', { field: 'code' });
  const result = await inTx(async (db) => {
    if (!(await takeTotpStep(db, person.id, step)))
      return fail('second_factor.wrong', { field: 'code' });
    return moveOn(db, session, person, given.caller, now);
  });
  if (result.ok) await forgive(limits, now);
  return result;
}

/**
 * Enrols a second factor: the first code proves that the authenticator holds the offered secret.
 * Failures: `second_factor.wrong`, `second_factor.enrolled_already`, `throttle.too_many`, `session.not_found`.
 */
export async function enrolSecondFactor(
  session: LiveSession,
  given: { readonly code: string; readonly caller: Caller },
  now: Date,
): Promise<Result<SignedIn>> {
  const counted = await countAgainst(secondFactorLimits(session.user.id), now);
  if (!counted.ok) return counted;
  const person = await findUser(prisma, session.user.id);
  if (!person || person.staffRole === null) return fail('session.not_found');
  const secret = offeredSecret(session.id);
  const step = stepOf(secret, given.code, now);
  if (step === null) return fail('second_factor.wrong', { field: 'code' });
  return inTx(async (db) => {
    const enrolled = { secret: sealSecret(secret, person.id), step, at: now };
    if (!(await enrolTotp(db, person.id, enrolled)))
      return fail('second_factor.enrolled_already', { field: 'code' });
    await recordAudit(
      db,
      {
        actor: session.actor,
        action: 'second_factor.enrolled',
        subject: { kind: 'user', id: person.id },
      },
      now,
    );
    return moveOn(db, session, person, given.caller, now);
  });
}

/** Rights grew, so the id changes: the old session ends where the new one begins. */
async function moveOn(
  db: Db,
  session: LiveSession,
  person: Person,
  caller: Caller,
  now: Date,
): Promise<Result<SignedIn>> {
  const before = await findSession(db, session.id);
  if (!before || !(await revokeSession(db, session.id, person.id, now)))
    return fail('session.not_found');
  const opened = await openSession(
    db,
    {
      person,
      method: before.method === 'phone_code' ? 'phone_code' : 'password',
      secondFactorAt: now,
      userAgent: caller.userAgent,
    },
    now,
  );
  return ok({ ...opened, door: doorOf(person), owes: 'nothing' });
}
