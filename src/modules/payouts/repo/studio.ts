import type { Db } from '@/platform/db';

/** What no payout has claimed yet, newest first. */
export const readOpenTransfers = (db: Db, artisanId: string, limit: number) =>
  db.sellerTransfer.findMany({
    where: { artisanId, payoutId: null },
    orderBy: { id: 'desc' },
    take: limit,
  });

export const readTransfersOf = (db: Db, payoutId: string) =>
  db.sellerTransfer.findMany({ where: { payoutId }, orderBy: { id: 'desc' }, take: 500 });

export const readPayoutsFor = (db: Db, artisanId: string, limit: number) =>
  db.payout.findMany({
    where: { artisanId, status: { not: 'canceled' } },
    include: { account: { select: { kind: true, numberMasked: true } } },
    orderBy: { id: 'desc' },
    take: limit,
  });

export const readOnePayout = (db: Db, artisanId: string, id: string) =>
  db.payout.findFirst({
    where: { id, artisanId, status: { not: 'canceled' } },
    include: { account: { select: { kind: true, numberMasked: true } } },
  });

export type JournalRow = {
  readonly id: string;
  readonly kind: string;
  readonly sourceId: string;
  readonly orderId: string | null;
  readonly minor: bigint;
  readonly at: Date;
};

/** What was written on her account in a span of time, oldest first, and what stood there before it. */
export async function readJournal(
  db: Db,
  artisanId: string,
  span: { readonly from: Date; readonly before: Date },
): Promise<{ readonly opening: number; readonly rows: readonly JournalRow[] }> {
  const code = `artisan_payable:${artisanId}`;
  const [opening] = await db.$queryRaw<{ minor: bigint }[]>`
    SELECT coalesce(-sum(p.amount_minor), 0)::bigint AS minor FROM postings p
    JOIN ledger_accounts a ON a.id = p.account_id AND a.code = ${code}
    JOIN journal_entries e ON e.id = p.entry_id WHERE e.at < ${span.from}`;
  const rows = await db.$queryRaw<JournalRow[]>`
    SELECT p.id, e.kind, e.source_id AS "sourceId", e.order_id AS "orderId",
      -p.amount_minor AS minor, e.at FROM postings p
    JOIN ledger_accounts a ON a.id = p.account_id AND a.code = ${code}
    JOIN journal_entries e ON e.id = p.entry_id
    WHERE e.at >= ${span.from} AND e.at < ${span.before} ORDER BY e.at, p.id LIMIT 5000`;
  return { opening: Number(opening?.minor ?? 0n), rows };
}

export async function readPayoutNumbers(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.payout.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, number: true },
  });
  return new Map(rows.map((row) => [row.id, row.number]));
}
