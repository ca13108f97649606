import type { EntryDraft, TransferDraft } from '@/domain/ledger/entries';
import type { Db } from '@/platform/db';
import { insertEntry, insertTransfers } from './repo';

type About = {
  readonly orderId: string | null;
  readonly memo: string;
  /** What the event adds to or takes from what artisans are owed. */
  readonly transfers?: readonly TransferDraft[];
};

/**
 * Posts one event of money inside the caller's transaction, with the artisans' transfers it makes; an event that was
 * posted before is left alone (`false`). The database refuses at commit what doesn't sum to zero. `memo` is for the
 * books, in English.
 */
export async function post(db: Db, entry: EntryDraft, about: About, now: Date): Promise<boolean> {
  const { transfers = [], ...row } = about;
  if (!(await insertEntry(db, { ...entry, ...row }, now))) return false;
  await insertTransfers(db, { ...entry, ...row }, transfers, now);
  return true;
}
