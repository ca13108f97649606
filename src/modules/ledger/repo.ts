import { type AccountCode, kindOf } from '@/domain/ledger/accounts';
import type { EntryDraft, TransferDraft } from '@/domain/ledger/entries';
import { type Db, newId } from '@/platform/db';

/** The accounts of `codes`, opened where they don't exist yet; that is rare, so they are looked for first. */
export async function accountIds(
  db: Db,
  codes: readonly AccountCode[],
  currency: string,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(codes)].sort();
  const known = await readAccountIds(db, wanted);
  const missing = wanted.filter((code) => !known.has(code));
  if (missing.length === 0) return known;
  await db.ledgerAccount.createMany({
    data: missing.map((code) => ({
      id: newId('ledgerAccount'),
      code,
      kind: kindOf(code),
      artisanId: code.startsWith('artisan_') ? code.slice(code.indexOf(':') + 1) : null,
      currency,
    })),
    skipDuplicates: true,
  });
  return readAccountIds(db, wanted);
}

async function readAccountIds(
  db: Db,
  codes: readonly AccountCode[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.ledgerAccount.findMany({
    where: { code: { in: [...codes] } },
    select: { id: true, code: true },
  });
  return new Map(rows.map((row) => [row.code, row.id]));
}

/** Writes an entry once; `false` when this event was posted before. */
export async function insertEntry(
  db: Db,
  entry: EntryDraft & { readonly orderId: string | null; readonly memo: string },
  now: Date,
): Promise<boolean> {
  const id = newId('journalEntry', now);
  const { count } = await db.journalEntry.createMany({
    data: [
      {
        id,
        kind: entry.kind,
        sourceId: entry.sourceId,
        orderId: entry.orderId,
        memo: entry.memo,
        at: now,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  const accounts = await accountIds(
    db,
    entry.postings.map((posting) => posting.account),
    entry.currency,
  );
  await db.posting.createMany({
    data: entry.postings.map(({ account, minor, item }) => ({
      id: newId('posting', now),
      item: item ?? entry.orderId,
      entryId: id,
      accountId: accounts.get(account) ?? account,
      amountMinor: BigInt(minor),
      currency: entry.currency,
    })),
  });
  return true;
}

/** Writes what an entry changes of what artisans are owed, for payouts to claim. */
export async function insertTransfers(
  db: Db,
  entry: EntryDraft & { readonly orderId: string | null },
  transfers: readonly TransferDraft[],
  now: Date,
): Promise<void> {
  const rows = transfers.filter(({ minor }) => minor !== 0);
  if (rows.length === 0) return;
  await db.sellerTransfer.createMany({
    data: rows.map(({ minor, ...transfer }) => ({
      id: newId('transfer', now),
      ...transfer,
      orderId: entry.orderId,
      sourceId: entry.sourceId,
      amountMinor: BigInt(minor),
      currency: entry.currency,
      createdAt: now,
    })),
  });
}

export type AccountLine = {
  readonly entryId: string;
  readonly kind: string;
  readonly orderId: string | null;
  readonly minor: number;
  readonly at: Date;
};

/** An account's postings, newest first, with the sum of all of them. */
export async function readAccount(
  db: Db,
  code: AccountCode,
  limit: number,
): Promise<{ readonly sum: number; readonly lines: AccountLine[] }> {
  const [total, rows] = await Promise.all([
    db.posting.aggregate({ where: { account: { code } }, _sum: { amountMinor: true } }),
    db.posting.findMany({
      where: { account: { code } },
      include: { entry: true },
      orderBy: { entryId: 'desc' },
      take: limit,
    }),
  ]);
  return {
    sum: Number(total._sum.amountMinor ?? 0n),
    lines: rows.map(({ entry, amountMinor }) => ({
      entryId: entry.id,
      kind: entry.kind,
      orderId: entry.orderId,
      minor: Number(amountMinor),
      at: entry.at,
    })),
  };
}
