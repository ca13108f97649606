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
