import type { Id } from '@/domain/ids';
import type { Db } from '@/platform/db';

export type SessionMethod = 'password' | 'phone_code';

export type NewSession = {
  readonly id: Id<'session'>;
  readonly userId: string;
  readonly method: SessionMethod;
  readonly secondFactorAt: Date | null;
  readonly userAgent: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
};

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await db.session.create({ data: session });
}

export const findSession = (db: Db, id: string) => db.session.findUnique({ where: { id } });

/** Ends one live session of this user; false when there is none such. */
export async function revokeSession(
  db: Db,
  id: string,
  userId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await db.session.updateMany({
    where: { id, userId, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now },
  });
  return count === 1;
}

export async function revokeAllSessions(db: Db, userId: string, now: Date): Promise<number> {
  const { count } = await db.session.updateMany({
    where: { userId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}

export const findLiveSessions = (db: Db, userId: string, now: Date) =>
  db.session.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true, method: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });

export async function deleteSessionsBefore(db: Db, before: Date): Promise<number> {
  return (await db.session.deleteMany({ where: { expiresAt: { lt: before } } })).count;
}
