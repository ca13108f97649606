import { type Db, sql } from '@/platform/db';
import { itemOf } from './open-items';

/** Whoever settles an account goes one after the other. */
export const lockAccount = (db: Db, code: string) =>
  db.$queryRaw(sql`SELECT id FROM ledger_accounts WHERE code = ${code} FOR UPDATE`);

export type HeldItem = { readonly item: string; readonly minor: bigint; readonly at: Date };

/**
 * What a provider held of each item up to a moment and has not settled since: what came and went by then, less every
 * settlement, whenever it was recorded. Negative where a refund was paid out of what had been settled before.
 */
export const readHeld = (db: Db, code: string, upTo: Date) =>
  db.$queryRaw<HeldItem[]>(sql`
    SELECT ${itemOf} AS item, sum(p.amount_minor)::bigint AS minor, min(e.at) AS at
    FROM postings p
    JOIN ledger_accounts a ON a.id = p.account_id
    JOIN journal_entries e ON e.id = p.entry_id
    WHERE a.code = ${code} AND (e.at <= ${upTo} OR e.kind IN ('provider_settled', 'write_off'))
    GROUP BY ${itemOf} HAVING sum(p.amount_minor) <> 0 ORDER BY min(e.at), 1`);

export const isPosted = async (db: Db, kind: string, sourceId: string): Promise<boolean> =>
  (await db.journalEntry.findUnique({
    where: { kind_sourceId: { kind, sourceId } },
    select: { id: true },
  })) !== null;
