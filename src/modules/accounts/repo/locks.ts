import type { Db } from '@/platform/db';

/**
 * Locks a live session with the number it has, or with a new one; false when there is none of either. One that is
 * locked already stays as it is, so that locking again gives nobody new tries.
 */
export async function lock(db: Db, id: string, now: Date, pinHash?: string): Promise<boolean> {
  const { count } = await db.session.updateMany({
    where: {
      id,
      revokedAt: null,
      lockedAt: null,
      ...(pinHash === undefined ? { pinHash: { not: null } } : {}),
    },
    data: { lockedAt: now, pinTries: 0, ...(pinHash === undefined ? {} : { pinHash }) },
  });
  return count === 1 || (pinHash === undefined && (await isLocked(db, id)));
}

const isLocked = async (db: Db, id: string): Promise<boolean> =>
  (await db.session.count({ where: { id, revokedAt: null, lockedAt: { not: null } } })) === 1;

/** Counts one try against a locked session; null when it is not locked, has ended or has no tries left. */
export async function countTry(
  db: Db,
  id: string,
  most: number,
): Promise<{ readonly tries: number; readonly pinHash: string | null } | null> {
  const rows = await db.$queryRaw<{ tries: number; pinHash: string | null }[]>`
    UPDATE sessions SET pin_tries = pin_tries + 1
    WHERE id = ${id} AND locked_at IS NOT NULL AND revoked_at IS NULL AND pin_tries < ${most}
    RETURNING pin_tries AS tries, pin_hash AS "pinHash"`;
  return rows[0] ?? null;
}

export async function unlock(db: Db, id: string, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { id },
    data: { lockedAt: null, pinTries: 0, lastSeenAt: now },
  });
}

export async function endLocked(db: Db, id: string, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { id, lockedAt: { not: null }, revokedAt: null },
    data: { revokedAt: now },
  });
}
