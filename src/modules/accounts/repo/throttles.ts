import type { Db } from '@/platform/db';

/** Counts one more act in its window and answers how many there are now; holds across processes. */
export async function countAct(db: Db, key: string, windowStart: Date): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO throttles (key, window_start, count) VALUES (${key}, ${windowStart}, 1)
    ON CONFLICT (key, window_start) DO UPDATE SET count = throttles.count + 1
    RETURNING count`;
  return rows[0]?.count ?? 0;
}

/** Takes one act back: only what failed counts against a person. */
export async function uncountAct(db: Db, key: string, windowStart: Date): Promise<void> {
  await db.throttle.updateMany({
    where: { key, windowStart, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

export async function countSoFar(db: Db, key: string, windowStart: Date): Promise<number> {
  const row = await db.throttle.findUnique({ where: { key_windowStart: { key, windowStart } } });
  return row?.count ?? 0;
}

export async function deleteThrottlesBefore(db: Db, before: Date): Promise<number> {
  return (await db.throttle.deleteMany({ where: { windowStart: { lt: before } } })).count;
}
