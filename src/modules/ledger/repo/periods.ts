import { monthAfter, monthOf } from '@/domain/ledger/month';
import { type Db, sql } from '@/platform/db';

export type Balances = Readonly<Record<string, number>>;
/** Something open at the end of a month that is carried into the next, and why. */
export type Carried = {
  readonly account: string;
  readonly item: string;
  readonly minor: number;
  readonly reason: string;
};
/** What is kept of a closed month. */
export type Closing = { readonly accounts: Balances; readonly carried: readonly Carried[] };

/** Every account's balance at a moment, without those at zero. */
export async function readBalancesAt(db: Db, before: Date): Promise<Balances> {
  const rows = await db.$queryRaw<{ code: string; minor: bigint }[]>(sql`
    SELECT a.code, sum(p.amount_minor)::bigint AS minor
    FROM postings p
    JOIN ledger_accounts a ON a.id = p.account_id
    JOIN journal_entries e ON e.id = p.entry_id
    WHERE e.at < ${before} GROUP BY a.code HAVING sum(p.amount_minor) <> 0 ORDER BY a.code`);
  return Object.fromEntries(rows.map(({ code, minor }) => [code, Number(minor)]));
}

export const insertPeriod = (
  db: Db,
  month: string,
  closing: Closing,
  by: { readonly closedBy: string; readonly closedAt: Date },
) =>
  db.ledgerPeriod.createMany({
    data: [
      { month, ...by, balances: { accounts: closing.accounts, carried: [...closing.carried] } },
    ],
    skipDuplicates: true,
  });

export const readPeriods = (db: Db) => db.ledgerPeriod.findMany({ orderBy: { month: 'desc' } });

/** What was kept of a closed month, as it was written by `insertPeriod`. */
export const closingOf = (balances: unknown): Closing => balances as Closing;

/** The oldest month with entries that is not closed; null while nothing was ever posted. */
export async function nextToClose(db: Db): Promise<string | null> {
  const [last, first] = await Promise.all([
    db.ledgerPeriod.findFirst({ orderBy: { month: 'desc' } }),
    db.journalEntry.aggregate({ _min: { at: true } }),
  ]);
  if (last) return monthAfter(last.month);
  return first._min.at && monthOf(first._min.at);
}
