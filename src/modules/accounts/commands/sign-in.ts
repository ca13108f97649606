import { fail, ok, type Result } from '@/domain/result';
import { newId, prisma } from '@/platform/db';
import { log } from '@/platform/log';
import type { Caller } from '@/platform/request';
import { owed } from '@/platform/session-row';
import { findUserByEmail, findUserByPhone, insertPhoneUser, type Person } from '../repo/users';
import { spendCode } from './codes';
import { countAgainst, forgive, passwordLimits } from './limits';
import { isPassword } from './passwords';
import { doorOf, openSession, type SignedIn } from './sessions';

/** `demo`: staff who enrolled no second factor need none. */
type From = { readonly caller: Caller; readonly demo: boolean };

/**
 * Signs in by e-mail and password; staff owe their second factor afterwards. Failures, alike for
 * unknown, suspended and wrong: `sign_in.wrong`; `throttle.too_many` after ten tries.
 */
export async function signInWithPassword(
  given: { readonly email: string; readonly password: string },
  from: From,
  now: Date,
): Promise<Result<SignedIn>> {
  const email = given.email.trim().toLowerCase();
  const limits = passwordLimits(email, from.caller.address);
  const counted = await countAgainst(limits, now);
  if (!counted.ok) return counted;
  const person = await findUserByEmail(prisma, email);
  const isRight = await isPassword(person?.passwordHash ?? null, given.password);
  if (!isRight || person?.status !== 'active') {
    log.warn('sign_in.refused', { method: 'password' });
    return fail('sign_in.wrong', { field: 'password' });
  }
  await forgive(limits, now);
  return ok(await signedIn(person, 'password', from, now));
}

/**
 * Signs in by mobile number and the code sent to it. Failures: those of the code; a number without an
 * account is refused as if the code were wrong.
 */
export async function signInWithCode(
  given: { readonly phone: string; readonly code: string },
  from: From,
  now: Date,
): Promise<Result<SignedIn>> {
  const spent = await spendCode(
    { ...given, purpose: 'sign_in', address: from.caller.address },
    now,
  );
  if (!spent.ok) return spent;
  const person = await findUserByPhone(prisma, spent.value.phone);
  if (person?.status !== 'active') return fail('code.wrong', { field: 'code' });
  return ok(await signedIn(person, 'phone_code', from, now));
}

/**
 * Signs in by mobile number and code like `signInWithCode`, and makes the account of a number that has none: the code
 * has just proved it. Failures: those of the code; a suspended person's is refused as if it were wrong.
 */
export async function joinWithCode(
  given: { readonly phone: string; readonly code: string; readonly locale: 'en' | 'ur' },
  from: From,
  now: Date,
): Promise<Result<SignedIn>> {
  const { locale, ...shown } = given;
  const spent = await spendCode(
    { ...shown, purpose: 'sign_in', address: from.caller.address },
    now,
  );
  if (!spent.ok) return spent;
  const { phone } = spent.value;
  await insertPhoneUser(prisma, { id: newId('user', now), phone, locale, createdAt: now });
  const person = await findUserByPhone(prisma, phone);
  if (person?.status !== 'active') return fail('code.wrong', { field: 'code' });
  return ok(await signedIn(person, 'phone_code', from, now));
}

async function signedIn(
  person: Person,
  method: 'password' | 'phone_code',
  from: From,
  now: Date,
): Promise<SignedIn> {
  const opened = await openSession(
    prisma,
    { person, method, secondFactorAt: null, userAgent: from.caller.userAgent },
    now,
  );
  const owes = owed(person.staffRole !== null, person.totpEnabledAt !== null, false, from.demo);
  log.info('sign_in.done', { method, user: person.id, owes });
  return { ...opened, door: doorOf(person), owes };
}
