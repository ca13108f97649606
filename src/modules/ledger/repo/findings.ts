import { type ClearingKind, clearingOwners } from '@/domain/ledger/accounts';
import { type Db, newId, sql } from '@/platform/db';
import { openItemsSql, readOpenItems, sinceSql } from './open-items';

const AT_ONCE = 1000;

/** Two checks at the same time go one after the other. Held to the end of the transaction. */
export const lockCheck = (db: Db) =>
  db.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtext('ledger_findings'))`);

/** Brings the findings to what the postings say: new ones are noted, known ones brought up to date, gone ones stamped. */
export async function putFindings(db: Db, now: Date): Promise<number> {
  const open = await readOpenItems(db);
  for (let from = 0; from < open.length; from += AT_ONCE) {
    await db.ledgerFinding.createMany({
      data: open.slice(from, from + AT_ONCE).map((row) => ({
        id: newId('finding', now),
        accountCode: row.account,
        item: row.item,
        amountMinor: row.minor,
        currency: row.currency,
        openSince: row.since,
        ownerRole: clearingOwners[row.kind as ClearingKind],
        foundAt: now,
        checkedAt: now,
      })),
      skipDuplicates: true,
    });
  }
  await db.$executeRaw(sql`
    UPDATE ledger_findings f SET amount_minor = o.minor, open_since = o.since, checked_at = ${now},
      owner_id = CASE WHEN f.cleared_at IS NULL THEN f.owner_id END,
      found_at = CASE WHEN f.cleared_at IS NULL THEN f.found_at ELSE ${now} END,
      cleared_at = NULL
    FROM (${sinceSql(openItemsSql())}) o WHERE o.account = f.account_code AND o.item = f.item`);
  await db.$executeRaw(sql`
    UPDATE ledger_findings f SET cleared_at = ${now}, checked_at = ${now}
    WHERE f.cleared_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM (${openItemsSql()}) o WHERE o.account = f.account_code AND o.item = f.item)`);
  return open.length;
}

export async function ownFinding(db: Db, id: string, ownerId: string): Promise<boolean> {
  const { count } = await db.ledgerFinding.updateMany({
    where: { id, clearedAt: null },
    data: { ownerId },
  });
  return count === 1;
}

/** What is open since the last check, the oldest first, and when that was. */
export async function readFindings(db: Db, limit: number) {
  const [rows, last] = await Promise.all([
    db.ledgerFinding.findMany({
      where: { clearedAt: null },
      orderBy: [{ openSince: 'asc' }, { id: 'asc' }],
      take: limit,
    }),
    db.ledgerFinding.aggregate({ _max: { checkedAt: true } }),
  ]);
  return { rows, checkedAt: last._max.checkedAt };
}

/** What people call the things that items name. */
export async function readItemNumbers(
  db: Db,
  items: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (items.length === 0) return new Map();
  const ids = [...new Set(items)];
  const rows = await db.$queryRaw<{ id: string; number: string }[]>(sql`
    SELECT o.id, g.number FROM orders o JOIN order_groups g ON g.id = o.group_id WHERE o.id = ANY(${ids})
    UNION ALL SELECT id, number FROM refunds WHERE id = ANY(${ids})
    UNION ALL SELECT id, number FROM payouts WHERE id = ANY(${ids})
    UNION ALL SELECT id, number FROM remittance_batches WHERE id = ANY(${ids})
    UNION ALL SELECT id, tracking_number FROM remittance_lines WHERE id = ANY(${ids})
    UNION ALL SELECT a.id, g.number FROM payment_attempts a JOIN payments p ON p.id = a.payment_id
      JOIN order_groups g ON g.id = p.group_id WHERE a.id = ANY(${ids})`);
  return new Map(rows.map(({ id, number }) => [id, number]));
}

export type Waiting = { readonly kind: string; readonly since: Date; readonly count: bigint };

/** How much is open on each kind of account, and since when the oldest. */
export const countFindings = (db: Db, late: readonly { kind: string; before: Date }[]) =>
  db.$queryRaw<Waiting[]>(sql`
    SELECT l.kind, count(*) AS count, min(f.open_since) AS since
    FROM ledger_findings f
    JOIN unnest(${late.map(({ kind }) => kind)}::text[], ${late.map(({ before }) => before)}::timestamptz[]) AS l(kind, before)
      ON split_part(f.account_code, ':', 1) = l.kind AND f.open_since < l.before
    WHERE f.cleared_at IS NULL GROUP BY l.kind ORDER BY min(f.open_since)`);
