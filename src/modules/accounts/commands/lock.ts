import { type Failure, fail, ok, type Result } from '@/domain/result';
import { prisma } from '@/platform/db';
import { log } from '@/platform/log';
import type { LiveSession } from '@/platform/session-row';
import * as locks from '../repo/locks';
import { hashPassword, isPassword } from './passwords';

/** After so many wrong numbers the session ends, and only a code to her phone opens her studio again. */
export const mostPinTries = 5;

type LockFailure = Failure<'session.not_found' | 'pin.not_chosen'>;

/** Locks this browser at once. Failure: `pin.not_chosen` where no number has been chosen yet. */
export async function lockSession(
  session: Pick<LiveSession, 'id'> | null,
  now: Date,
): Promise<Result<null, LockFailure>> {
  if (session === null) return fail('session.not_found');
  return (await locks.lock(prisma, session.id, now)) ? ok(null) : fail('pin.not_chosen');
}

/** Chooses the number that opens this browser again, and locks it. Failures: `pin.too_easy`, `session.not_found`. */
export async function chooseLock(
  session: Pick<LiveSession, 'id' | 'owes'> | null,
  pin: string,
  now: Date,
): Promise<Result<null, Failure<'session.not_found' | 'pin.too_easy'>>> {
  if (session === null || session.owes !== 'nothing') return fail('session.not_found');
  if (isEasy(pin)) return fail('pin.too_easy', { field: 'pin' });
  const pinHash = await hashPassword(pin);
  return (await locks.lock(prisma, session.id, now, pinHash))
    ? ok(null)
    : fail('session.not_found');
}

/** The numbers that everybody tries first. */
const isEasy = (pin: string): boolean =>
  /^(\d)\1{3}$/.test(pin) || '0123456789'.includes(pin) || '9876543210'.includes(pin);

type OpenFailure = Failure<'session.not_found' | 'pin.wrong' | 'pin.ended'>;

/**
 * Opens a locked browser. Each try is counted before it is looked at, so that many at once are no more than five.
 * Failures: `session.not_found`, `pin.wrong` with the `left` tries, `pin.ended` when that was the last.
 */
export async function unlockSession(
  session: Pick<LiveSession, 'id'> | null,
  pin: string,
  now: Date,
): Promise<Result<null, OpenFailure>> {
  if (session === null) return fail('session.not_found');
  const kept = await locks.countTry(prisma, session.id, mostPinTries);
  if (kept === null) return fail('session.not_found');
  if (await isPassword(kept.pinHash, pin)) {
    await locks.unlock(prisma, session.id, now);
    return ok(null);
  }
  const left = mostPinTries - kept.tries;
  if (left > 0) return fail('pin.wrong', { field: 'pin', params: { left } });
  await locks.endLocked(prisma, session.id, now);
  log.warn('pin.session_ended', { session: session.id });
  return fail('pin.ended');
}
