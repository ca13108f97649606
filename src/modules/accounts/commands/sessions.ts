import type { Actor } from '@/domain/policy';
import { fail, ok, type Result } from '@/domain/result';
import type { OpenedSession } from '@/platform/auth';
import { type Db, newId, prisma } from '@/platform/db';
import {
  findSession,
  insertSession,
  revokeAllSessions,
  revokeSession,
  type SessionMethod,
} from '../repo/sessions';
import type { Person } from '../repo/users';

const HOUR_MS = 3_600_000;
const STAFF_HOURS = 12;
const OTHERS_HOURS = 30 * 24;

/** The door behind which a person works. */
export type Door = 'studio' | 'admin' | 'account';

/** A session just opened and where it leads; `owesCode`: the second factor comes first. */
export type SignedIn = OpenedSession & {
  readonly door: Door;
  readonly owes: 'nothing' | 'second_factor' | 'enrolment';
};

export const doorOf = (person: Person): Door => {
  if (person.staffRole !== null) return 'admin';
  return person._count.members > 0 ? 'studio' : 'account';
};

/** Opens a session under an id that never existed before; staff for a working day, others for a month. */
export async function openSession(
  db: Db,
  opened: {
    readonly person: Person;
    readonly method: SessionMethod;
    readonly secondFactorAt: Date | null;
    readonly userAgent: string;
  },
  now: Date,
): Promise<OpenedSession> {
  const id = newId('session', now);
  const hours = opened.person.staffRole === null ? OTHERS_HOURS : STAFF_HOURS;
  const expiresAt = new Date(now.getTime() + hours * HOUR_MS);
  await insertSession(db, {
    id,
    userId: opened.person.id,
    method: opened.method,
    secondFactorAt: opened.secondFactorAt,
    userAgent: opened.userAgent,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
  });
  return { sessionId: id, userId: opened.person.id, expiresAt };
}

/** Ends one of the actor's own sessions. Failure: `session.not_found`, also for other people's. */
export async function endSession(
  actor: Actor,
  sessionId: string,
  now: Date,
): Promise<Result<null>> {
  if (actor.kind !== 'user') return fail('session.not_found');
  const isEnded = await revokeSession(prisma, sessionId, actor.id, now);
  return isEnded ? ok(null) : fail('session.not_found');
}

/** Signs the actor out on every device. Failure: `session.not_found` for who isn't signed in. */
export async function endAllSessions(actor: Actor, now: Date): Promise<Result<number>> {
  if (actor.kind !== 'user') return fail('session.not_found');
  return ok(await revokeAllSessions(prisma, actor.id, now));
}

/** Ends a session by the id its own cookie proved. */
export async function leaveSession(sessionId: string, now: Date): Promise<void> {
  const session = await findSession(prisma, sessionId);
  if (session) await revokeSession(prisma, sessionId, session.userId, now);
}
