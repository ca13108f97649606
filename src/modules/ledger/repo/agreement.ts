import { type Db, type raw, sql } from '@/platform/db';

/** A number that two books keep and that differs between them. */
export type Disagreement = {
  readonly subject: string;
  readonly booked: bigint;
  readonly kept: bigint;
};

type Statement = ReturnType<typeof raw>;

/** Postings with their entry and account. */
const booked = sql`postings p JOIN journal_entries e ON e.id = p.entry_id JOIN ledger_accounts a ON a.id = p.account_id`;

const balance = sql`
  SELECT p.currency AS subject, sum(p.amount_minor)::bigint AS booked, 0::bigint AS kept
  FROM postings p GROUP BY p.currency HAVING sum(p.amount_minor) <> 0
  UNION ALL
  SELECT p.entry_id, sum(p.amount_minor)::bigint, 0::bigint
  FROM postings p GROUP BY p.entry_id, p.currency HAVING sum(p.amount_minor) <> 0`;

/** What artisans are owed: by their accounts, and by their transfers less the payouts that are under way or made. */
const transfers = sql`
  SELECT coalesce(b.id, k.id) AS subject, coalesce(b.minor, 0)::bigint AS booked, coalesce(k.minor, 0)::bigint AS kept
  FROM (SELECT a.artisan_id AS id, -sum(p.amount_minor) AS minor FROM ${booked}
    WHERE a.kind = 'artisan_payable' GROUP BY a.artisan_id) b
  FULL JOIN (SELECT id, sum(minor) AS minor FROM (
      SELECT artisan_id AS id, amount_minor AS minor FROM seller_transfers
      UNION ALL
      SELECT artisan_id, -amount_minor FROM payouts
      WHERE status IN ('approved', 'processing', 'paid', 'failed', 'returned')) t GROUP BY id) k
  ON k.id = b.id WHERE coalesce(b.minor, 0) <> coalesce(k.minor, 0)`;

/** What was taken for each order: by the entries of capturing and of cash, and by its part of the payment. */
const splits = sql`
  SELECT coalesce(b.id, k.id) AS subject, coalesce(b.minor, 0)::bigint AS booked, coalesce(k.minor, 0)::bigint AS kept
  FROM (SELECT coalesce(p.item, e.order_id) AS id,
      sum(CASE WHEN e.kind = 'payment_captured' THEN -p.amount_minor ELSE p.amount_minor END) AS minor
    FROM ${booked}
    WHERE (e.kind = 'payment_captured' AND a.kind = 'buyer_prepaid')
      OR (e.kind = 'cod_delivered' AND a.kind IN ('courier_cash', 'artisan_cash'))
    GROUP BY coalesce(p.item, e.order_id)) b
  FULL JOIN (SELECT order_id AS id, captured_minor AS minor FROM payment_splits WHERE captured_minor <> 0) k
  ON k.id = b.id WHERE coalesce(b.minor, 0) <> coalesce(k.minor, 0)`;

/** What is owed back and not yet sent: by the account, and by the refunds that are approved and not paid. */
const refunds = sql`
  SELECT coalesce(b.id, k.id) AS subject, coalesce(b.minor, 0)::bigint AS booked, coalesce(k.minor, 0)::bigint AS kept
  FROM (SELECT p.item AS id, -sum(p.amount_minor) AS minor FROM ${booked}
    WHERE a.kind = 'refunds_due' AND e.kind <> 'write_off' GROUP BY p.item HAVING sum(p.amount_minor) <> 0) b
  FULL JOIN (SELECT id, amount_minor AS minor FROM refunds
    WHERE status IN ('approved', 'processing', 'failed') AND amount_minor <> 0) k
  ON k.id = b.id WHERE coalesce(b.minor, 0) <> coalesce(k.minor, 0)`;

/** What is under way to artisans. */
const payouts = sql`
  SELECT coalesce(b.id, k.id) AS subject, coalesce(b.minor, 0)::bigint AS booked, coalesce(k.minor, 0)::bigint AS kept
  FROM (SELECT p.item AS id, -sum(p.amount_minor) AS minor FROM ${booked}
    WHERE a.kind = 'payouts_in_transit' AND e.kind <> 'write_off' GROUP BY p.item HAVING sum(p.amount_minor) <> 0) b
  FULL JOIN (SELECT id, amount_minor AS minor FROM payouts
    WHERE status IN ('approved', 'processing', 'failed', 'returned')) k
  ON k.id = b.id WHERE coalesce(b.minor, 0) <> coalesce(k.minor, 0)`;

/** Cash that couriers hold: by their accounts, and by the collections (write-offs aside). */
const cash = sql`
  SELECT coalesce(b.id, k.id) AS subject, coalesce(b.minor, 0)::bigint AS booked, coalesce(k.minor, 0)::bigint AS kept
  FROM (SELECT substr(a.code, length('courier_cash:') + 1) AS id, sum(p.amount_minor) AS minor FROM ${booked}
    WHERE a.kind = 'courier_cash' AND e.kind NOT IN ('write_off', 'adjustment', 'reversal') GROUP BY a.code) b
  FULL JOIN (SELECT c.courier_slug AS id, sum(c.collected_minor - c.remitted_minor) AS minor
    FROM cod_collections c JOIN couriers o ON o.slug = c.courier_slug
    WHERE o.cash_holder = 'courier' GROUP BY c.courier_slug) k
  ON k.id = b.id WHERE coalesce(b.minor, 0) <> coalesce(k.minor, 0)`;

/** Where two books keep the same number; a difference is always a fault. The name is the alert's kind. */
const statements = {
  'books.balance': balance,
  'books.transfers': transfers,
  'books.splits': splits,
  'books.refunds': refunds,
  'books.payouts': payouts,
  'books.cash': cash,
} as const satisfies Record<string, Statement>;
export type Agreement = keyof typeof statements;

/** What each agreement is about, for the alert. */
export const agreements: { readonly [A in Agreement]: string } = {
  'books.balance': 'ledger',
  'books.transfers': 'artisan',
  'books.splits': 'order',
  'books.refunds': 'refund',
  'books.payouts': 'payout',
  'books.cash': 'courier',
};

const MOST = 200;

export const readDisagreements = (db: Db, of: Agreement) =>
  db.$queryRaw<Disagreement[]>(sql`${statements[of]} LIMIT ${MOST}`);
