import type { Db } from '@/platform/db';
import { type AboutEntry, insertEntries } from '../repo/many';

/**
 * Posts many events of one kind and currency at once, as `post` does each: inside the caller's transaction, once.
 * Answers the `sourceId` of those that were not posted before. None may have transfers.
 */
export const postMany = (
  db: Db,
  entries: readonly AboutEntry[],
  now: Date,
): Promise<ReadonlySet<string>> => insertEntries(db, entries, now);
