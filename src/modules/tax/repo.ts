import type { Prisma } from '@/generated/prisma/client';
import { type Db, sql } from '@/platform/db';

export type FrozenTax = {
  readonly part: string;
  readonly rateId: string;
  readonly rateBps: number;
  /** What the rate was written for; null is for everybody. */
  readonly rateStatus: string | null;
  readonly artisanId: string;
  readonly artisanStatus: string;
  readonly method: string;
  readonly currency: string;
  /** The price it was taken of: the pieces less what the artisan herself gave off them. */
  readonly grossMinor: bigint;
  readonly amountMinor: bigint;
};

/** What an order's frozen fee lines in force withhold: one row for each kind of tax. */
export const readFrozenTax = (db: Db, orderId: string) =>
  db.$queryRaw<FrozenTax[]>(sql`
    SELECT f.part, min(f.rule_id) AS "rateId", min(f.rate_bps) AS "rateBps",
      min(r.taxpayer_status) AS "rateStatus", o.artisan_id AS "artisanId",
      a.taxpayer_status AS "artisanStatus", g.payment_method AS method, o.currency,
      sum(l.total_minor - coalesce(d.given, 0))::bigint AS "grossMinor",
      sum(f.amount_minor)::bigint AS "amountMinor"
    FROM fee_lines f
    JOIN orders o ON o.id = f.order_id AND f.version = o.fee_version
    JOIN order_lines l ON l.id = f.order_line_id
    JOIN order_groups g ON g.id = o.group_id
    JOIN artisans a ON a.id = o.artisan_id
    LEFT JOIN tax_rates r ON r.id = f.rule_id
    LEFT JOIN LATERAL (
      SELECT sum(x.amount_minor) AS given FROM discount_lines x
      WHERE x.order_line_id = l.id AND x.bearer = 'artisan') d ON true
    WHERE f.order_id = ${orderId} AND f.part IN ('tax', 'sales_tax')
    GROUP BY f.part, o.id, a.id, g.id`);

/** Writes certificate lines once for each event and kind. */
export const insertWithholdings = (db: Db, data: Prisma.TaxWithholdingCreateManyInput[]) =>
  db.taxWithholding.createMany({ data, skipDuplicates: true });

/** The lines that were written for an order's delivery, of which a refund takes back a part. */
export const readWithheld = (db: Db, orderId: string) =>
  db.taxWithholding.findMany({ where: { orderId, sourceId: orderId } });

export type MonthRow = {
  readonly month: string;
  readonly kind: string;
  readonly lines: bigint;
  readonly grossMinor: bigint;
  readonly amountMinor: bigint;
  readonly uncertified: bigint;
};

/** Every month's tax by kind. */
export const readMonths = (db: Db) =>
  db.$queryRaw<MonthRow[]>(sql`
    SELECT month, kind, count(*) AS lines, sum(gross_minor)::bigint AS "grossMinor",
      sum(amount_minor)::bigint AS "amountMinor",
      count(*) FILTER (WHERE certificate IS NULL) AS uncertified
    FROM tax_withholdings GROUP BY month, kind ORDER BY month DESC, kind`);

/** A part of a month's tax of a kind. */
export type TaxShare = TaxSlice & { readonly minor: bigint };
export type TaxSlice = { readonly month: string; readonly kind: string };

/** The event of a deposit; `readDeposits` reads it back. */
export const depositSource = (of: TaxSlice, receipt: string) => `${of.kind}:${of.month}:${receipt}`;

/** What was paid to the state for each month and kind. */
export const readDeposits = (db: Db) =>
  db.$queryRaw<TaxShare[]>(sql`
    SELECT split_part(e.source_id, ':', 2) AS month, split_part(e.source_id, ':', 1) AS kind,
      sum(p.amount_minor)::bigint AS minor
    FROM postings p
    JOIN journal_entries e ON e.id = p.entry_id AND e.kind = 'tax_deposited'
    JOIN ledger_accounts a ON a.id = p.account_id AND a.kind IN ('tax_withheld', 'sales_tax_withheld')
    GROUP BY 1, 2`);

/** What couriers kept back for the state out of remittances: of which kind and for deliveries of which month. */
export const readTakenByCouriers = (db: Db) =>
  db.$queryRaw<TaxShare[]>(sql`
    SELECT w.month, w.kind, sum(p.amount_minor)::bigint AS minor
    FROM postings p
    JOIN journal_entries e ON e.id = p.entry_id AND e.kind = 'cod_remitted'
    JOIN ledger_accounts a ON a.id = p.account_id AND a.kind IN ('tax_withheld', 'sales_tax_withheld')
    JOIN tax_withholdings w ON w.source_id = coalesce(p.item, e.order_id) AND w.order_id = w.source_id
      AND w.kind = CASE a.kind WHEN 'tax_withheld' THEN 'income_tax' ELSE 'sales_tax' END
    GROUP BY w.month, w.kind`);

/** Lines of a month without certificate; locked, so that a deposit takes each once. */
export const lockUncertified = (db: Db, { month, kind }: TaxSlice) =>
  db.$queryRaw<{ id: string; minor: bigint }[]>(sql`
    SELECT id, amount_minor AS minor FROM tax_withholdings
    WHERE month = ${month} AND kind = ${kind} AND certificate IS NULL ORDER BY id FOR UPDATE`);

export const certify = (db: Db, ids: readonly string[], certificate: string) =>
  db.taxWithholding.updateMany({
    where: { id: { in: [...ids] }, certificate: null },
    data: { certificate },
  });

/** A month's lines of a kind, as its statement lists them. */
export const readStatement = (db: Db, { month, kind }: TaxSlice) =>
  db.taxWithholding.findMany({
    where: { month, kind },
    orderBy: { id: 'asc' },
    include: {
      artisan: { select: { publicName: true, ntnSealed: true } },
      order: { select: { group: { select: { number: true } } } },
    },
    relationLoadStrategy: 'join',
  });

/** An artisan's certificate lines of a month. */
export const readWithheldOf = (db: Db, artisanId: string, month: string) =>
  db.taxWithholding.findMany({
    where: { artisanId, month },
    orderBy: { id: 'asc' },
    include: { order: { select: { group: { select: { number: true } } } } },
    relationLoadStrategy: 'join',
  });
