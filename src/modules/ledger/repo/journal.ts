import type { Db } from '@/platform/db';
import { empty, sql } from '@/platform/db';

export type AccountRow = {
  readonly code: string;
  readonly kind: string;
  readonly minor: bigint;
  readonly lastAt: Date;
  readonly artisan: string | null;
  readonly artisanUr: string | null;
};

/** Every account that was ever used, with its balance and when it last moved. */
export const readTrialBalance = (db: Db) =>
  db.$queryRaw<AccountRow[]>(sql`
    SELECT a.code, a.kind, sum(p.amount_minor)::bigint AS minor, max(e.at) AS "lastAt",
      max(r.public_name) AS artisan, max(r.public_name_ur) AS "artisanUr"
    FROM ledger_accounts a
    JOIN postings p ON p.account_id = a.id
    JOIN journal_entries e ON e.id = p.entry_id
    LEFT JOIN artisans r ON r.id = a.artisan_id
    GROUP BY a.id ORDER BY a.code`);

export const readAccountNamed = (db: Db, code: string) =>
  db.ledgerAccount.findUnique({
    where: { code },
    include: { artisan: { select: { publicName: true, publicNameUr: true } } },
  });

export const readAccountSum = async (db: Db, accountId: string): Promise<number> =>
  Number(
    (await db.posting.aggregate({ where: { accountId }, _sum: { amountMinor: true } }))._sum
      .amountMinor ?? 0n,
  );

export type JournalRow = {
  readonly id: string;
  readonly entryId: string;
  readonly kind: string;
  readonly orderId: string | null;
  readonly number: string | null;
  readonly memo: string;
  readonly at: Date;
  readonly item: string;
  readonly minor: bigint;
};

export type JournalCursor = { readonly entryId: string; readonly id: string };

/** An account's postings, the newest first, from behind a cursor on. */
export const readJournal = (
  db: Db,
  accountId: string,
  after: JournalCursor | null,
  limit: number,
) =>
  db.$queryRaw<JournalRow[]>(sql`
    SELECT p.id, p.entry_id AS "entryId", e.kind, e.order_id AS "orderId", g.number, e.memo, e.at,
      coalesce(p.item, e.order_id, e.source_id) AS item, p.amount_minor AS minor
    FROM postings p
    JOIN journal_entries e ON e.id = p.entry_id
    LEFT JOIN orders o ON o.id = e.order_id
    LEFT JOIN order_groups g ON g.id = o.group_id
    WHERE p.account_id = ${accountId}
      ${after === null ? empty : sql`AND (p.entry_id, p.id) < (${after.entryId}, ${after.id})`}
    ORDER BY p.entry_id DESC, p.id DESC LIMIT ${limit}`);

export const readEntry = (db: Db, id: string) =>
  db.journalEntry.findUnique({
    where: { id },
    include: {
      postings: {
        orderBy: { id: 'asc' },
        include: { account: { include: { artisan: true } } },
      },
    },
    relationLoadStrategy: 'join',
  });

export const readEntriesOfKind = (db: Db, kind: string, limit: number) =>
  db.journalEntry.findMany({
    where: { kind },
    orderBy: { id: 'desc' },
    take: limit,
    include: { postings: { include: { account: { select: { code: true } } } } },
    relationLoadStrategy: 'join',
  });
