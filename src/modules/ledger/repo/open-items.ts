import { clearingOwners } from '@/domain/ledger/accounts';
import { type Db, empty, sql } from '@/platform/db';

/** What remains of one item on an account that must come back to zero. */
export type OpenItemRow = {
  readonly account: string;
  readonly kind: string;
  readonly item: string;
  readonly minor: bigint;
  readonly currency: string;
  /** Since when it has not been zero. */
  readonly since: Date;
  readonly lastAt: Date;
};

type Wanted = {
  readonly account?: string;
  readonly item?: string;
};

const clearingKinds = Object.keys(clearingOwners);

/** What a posting clears against: its item, else the entry's order, else the event itself. */
export const itemOf = sql`coalesce(p.item, e.order_id, e.source_id)`;

/** The items that are not zero, as a statement to select from. */
export function openItemsSql({ account, item }: Wanted = {}) {
  return sql`
    SELECT a.id AS account_id, a.code AS account, a.kind, ${itemOf} AS item, p.currency,
      sum(p.amount_minor)::bigint AS minor, min(e.at) AS first_at, max(e.at) AS "lastAt"
    FROM postings p
    JOIN ledger_accounts a ON a.id = p.account_id
    JOIN journal_entries e ON e.id = p.entry_id
    WHERE a.kind = ANY(${clearingKinds})
      ${account === undefined ? empty : sql`AND a.code = ${account}`}
      ${item === undefined ? empty : sql`AND ${itemOf} = ${item}`}
    GROUP BY a.id, a.code, a.kind, ${itemOf}, p.currency
    HAVING sum(p.amount_minor) <> 0`;
}

/** Adds to each open item since when it is open: the first posting after it was last at zero. */
export const sinceSql = (open: ReturnType<typeof openItemsSql>) => sql`
  SELECT o.account, o.kind, o.item, o.currency, o.minor, o."lastAt", coalesce(begun.at, o.first_at) AS since
  FROM (${open}) o
  LEFT JOIN LATERAL (
    SELECT min(l.at) AS at FROM (
      SELECT r.at, r.place, max(r.place) FILTER (WHERE r.running = 0) OVER () AS zero_at FROM (
        SELECT e.at, row_number() OVER (ORDER BY e.at, e.id) AS place,
          sum(sum(p.amount_minor)) OVER (ORDER BY e.at, e.id) AS running
        FROM postings p JOIN journal_entries e ON e.id = p.entry_id
        WHERE p.account_id = o.account_id AND (p.item = o.item OR p.item IS NULL)
          AND p.currency = o.currency AND ${itemOf} = o.item
        GROUP BY e.at, e.id) r) l
    WHERE l.place > coalesce(l.zero_at, 0)
  ) begun ON true`;

/** Every open item, the oldest first. */
export const readOpenItems = (db: Db, wanted: Wanted = {}, limit = 100_000) =>
  db.$queryRaw<OpenItemRow[]>(
    sql`${sinceSql(openItemsSql(wanted))} ORDER BY since, o.account, o.item LIMIT ${limit}`,
  );
