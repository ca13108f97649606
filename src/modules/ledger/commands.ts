import type { EntryDraft } from '@/domain/ledger/entries';
import type { Db } from '@/platform/db';
import { insertEntry } from './repo';

/**
 * Posts one event of money inside the caller's transaction; an event that was posted before is left alone.
 * The database refuses at commit what doesn't sum to zero. `memo` is for the books, in English.
 */
export const post = (
  db: Db,
  entry: EntryDraft,
  about: { readonly orderId: string | null; readonly memo: string },
  now: Date,
): Promise<boolean> => insertEntry(db, { ...entry, ...about }, now);
