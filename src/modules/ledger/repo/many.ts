import type { EntryDraft } from '@/domain/ledger/entries';
import { type Db, newId } from '@/platform/db';
import { accountIds } from '../repo';

export type AboutEntry = {
  readonly entry: EntryDraft;
  readonly orderId: string | null;
  readonly memo: string;
};

/** Writes entries of one currency in three statements; answers the `sourceId` of those that are new. */
export async function insertEntries(
  db: Db,
  all: readonly AboutEntry[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const [first] = all;
  if (!first) return new Set();
  const rows = all.map(({ entry, orderId, memo }) => ({
    id: newId('journalEntry', now),
    kind: entry.kind,
    sourceId: entry.sourceId,
    orderId,
    memo,
    at: now,
  }));
  const made = await db.journalEntry.createManyAndReturn({
    data: rows,
    skipDuplicates: true,
    select: { id: true, sourceId: true },
  });
  const idOf = new Map(made.map(({ id, sourceId }) => [sourceId, id]));
  const fresh = all.filter(({ entry }) => idOf.has(entry.sourceId));
  const codes = fresh.flatMap(({ entry }) => entry.postings.map(({ account }) => account));
  const accounts = await accountIds(db, codes, first.entry.currency);
  await db.posting.createMany({
    data: fresh.flatMap(({ entry, orderId }) =>
      entry.postings.map(({ account, minor, item }) => ({
        id: newId('posting', now),
        entryId: idOf.get(entry.sourceId) ?? entry.sourceId,
        accountId: accounts.get(account) ?? account,
        amountMinor: BigInt(minor),
        currency: entry.currency,
        item: item ?? orderId,
      })),
    ),
  });
  return new Set(idOf.keys());
}
