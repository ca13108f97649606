import type { Db } from '@/platform/db';

/**
 * What the seeding has just said to people outside of a purchase was said at `at`: messages are written with the
 * clock of the machine, which is later than `now`, the moment that the seeding calls today.
 */
export const toldAt = (db: Db, at: Date, now: Date) =>
  db.$executeRaw`
    UPDATE notifications SET created_at = ${at}
    WHERE group_id IS NULL AND created_at >= ${now}`;
