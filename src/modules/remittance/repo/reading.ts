import type { Id } from '@/domain/ids';
import { money } from '@/domain/money';
import { type RemittanceBucket, remittanceBuckets } from '@/domain/remittance/flow';
import { type Db, empty, sql } from '@/platform/db';
import type { BucketSum, Deductions, Line, Resolution } from '../types';

export type HeldRow = {
  readonly courier: string;
  readonly parcels: number;
  readonly fresh: bigint;
  readonly week: bigint;
  readonly fortnight: bigint;
  readonly old: bigint;
  readonly total: bigint;
};

/** What each courier holds of our cash, by how many whole days it has held it. */
export const readHeld = (db: Db, now: Date) =>
  db.$queryRaw<HeldRow[]>(sql`
    WITH open AS (
      SELECT substr(a.code, length('courier_cash:') + 1) AS courier, p.item, sum(p.amount_minor) AS minor,
        floor(extract(epoch FROM ${now} - min(e.at)) / 86400) AS days
      FROM postings p JOIN ledger_accounts a ON a.id = p.account_id JOIN journal_entries e ON e.id = p.entry_id
      WHERE a.kind = 'courier_cash' GROUP BY a.code, p.item HAVING sum(p.amount_minor) <> 0)
    SELECT courier, count(*)::int AS parcels,
      coalesce(sum(minor) FILTER (WHERE days <= 3), 0)::bigint AS fresh,
      coalesce(sum(minor) FILTER (WHERE days BETWEEN 4 AND 7), 0)::bigint AS week,
      coalesce(sum(minor) FILTER (WHERE days BETWEEN 8 AND 14), 0)::bigint AS fortnight,
      coalesce(sum(minor) FILTER (WHERE days >= 15), 0)::bigint AS old,
      sum(minor)::bigint AS total
    FROM open GROUP BY courier ORDER BY courier`);

/** Who has the money: on its way from couriers, waiting in suspense, and owed to artisans; each as it is owed. */
export async function readPurse(db: Db) {
  const rows = await db.$queryRaw<{ kind: string; minor: bigint }[]>(sql`
    SELECT a.kind, sum(p.amount_minor)::bigint AS minor FROM postings p JOIN ledger_accounts a ON a.id = p.account_id
    WHERE a.kind IN ('courier_cash', 'courier_remittance', 'artisan_payable') GROUP BY a.kind`);
  const of = (kind: string) => Number(rows.find((row) => row.kind === kind)?.minor ?? 0n);
  return {
    withCouriers: money(of('courier_cash')),
    onTheWay: money(of('courier_remittance')),
    owedToArtisans: money(0 - of('artisan_payable')),
  };
}

/** How many lines of each posted statement wait for a person, and since when the oldest does. */
export const readOpenCounts = (db: Db, ids: readonly string[]) =>
  db.$queryRaw<{ batchId: string; lines: number }[]>(sql`
    SELECT batch_id AS "batchId", count(*)::int AS lines FROM remittance_lines
    WHERE batch_id = ANY(${[...ids]}::text[]) AND resolved_at IS NULL AND bucket NOT IN ('matched', 'pending')
    GROUP BY batch_id`);

export type OpenBucket = {
  readonly bucket: RemittanceBucket;
  readonly lines: number;
  readonly oldest: Date;
  /** The statement with the oldest of them. */
  readonly batchId: string;
};

/** Exceptions of all posted statements, by what they are. */
export const readOpenBuckets = (db: Db) =>
  db.$queryRaw<OpenBucket[]>(sql`
    SELECT l.bucket, count(*)::int AS lines, min(b.uploaded_at) AS oldest,
      min(b.id) AS "batchId"
    FROM remittance_lines l JOIN remittance_batches b ON b.id = l.batch_id
    WHERE l.resolved_at IS NULL AND l.bucket NOT IN ('matched', 'pending') AND b.status = 'exceptions'
    GROUP BY l.bucket ORDER BY min(b.uploaded_at)`);

/** What a batch holds, bucket by bucket, and what the courier kept of it. */
export async function readBuckets(
  db: Db,
  batchId: string,
): Promise<{ readonly buckets: BucketSum[]; readonly deductions: Deductions }> {
  const rows = await db.$queryRaw<
    (Record<'paid' | 'held' | 'fee' | 'feeTax' | 'incomeTax' | 'salesTax', bigint> & {
      bucket: RemittanceBucket;
      lines: number;
      open: number;
    })[]
  >(sql`
    SELECT bucket, count(*)::int AS lines, count(*) FILTER (WHERE resolved_at IS NULL)::int AS open,
      sum(collected_minor)::bigint AS paid, sum(expected_minor)::bigint AS held, sum(fee_minor)::bigint AS fee,
      sum(fee_tax_minor)::bigint AS "feeTax", sum(income_tax_minor)::bigint AS "incomeTax",
      sum(sales_tax_minor)::bigint AS "salesTax"
    FROM remittance_lines WHERE batch_id = ${batchId} GROUP BY bucket`);
  const total = (of: 'fee' | 'feeTax' | 'incomeTax' | 'salesTax') =>
    money(rows.reduce((all, row) => all + Number(row[of]), 0));
  const buckets = remittanceBuckets.flatMap((bucket) => {
    const row = rows.find((each) => each.bucket === bucket);
    if (!row) return [];
    const { lines, open } = row;
    return [{ bucket, lines, open, paid: money(Number(row.paid)), held: money(Number(row.held)) }];
  });
  const deductions = {
    fee: total('fee'),
    feeTax: total('feeTax'),
    incomeTax: total('incomeTax'),
    salesTax: total('salesTax'),
  };
  return { buckets, deductions };
}

export type LinesAsked = {
  readonly bucket: RemittanceBucket | null;
  readonly isOpen: boolean;
  readonly after: string | null;
};

/** Lines with their parcel, who owns them and since when they wait. */
const linesWhere = (wanted: ReturnType<typeof sql>) => sql`
  SELECT l.*, k.order_id, f.number AS parcel_number, u.name AS owner_name,
    CASE WHEN l.bucket = 'missing' THEN k.collected_at ELSE b.uploaded_at END AS since
  FROM remittance_lines l JOIN remittance_batches b ON b.id = l.batch_id
  LEFT JOIN cod_collections k ON k.id = l.collection_id
  LEFT JOIN fulfillments f ON f.id = k.fulfillment_id
  LEFT JOIN users u ON u.id = l.owner_id
  WHERE ${wanted}`;

/** Lines in the order of the file, those it should have named at the end; from `after` on. */
export async function readLines(
  db: Db,
  batchId: string,
  asked: LinesAsked,
  limit: number,
): Promise<Line[]> {
  const wanted = sql`l.batch_id = ${batchId} ${asked.bucket === null ? empty : sql`AND l.bucket = ${asked.bucket}`}
    ${asked.isOpen ? sql`AND l.resolved_at IS NULL AND l.bucket <> 'matched'` : empty}
    ${asked.after === null ? empty : sql`AND l.id > ${asked.after}`}`;
  const rows = await db.$queryRaw<LineRow[]>(
    sql`${linesWhere(wanted)} ORDER BY l.id LIMIT ${limit}`,
  );
  return rows.map(toLine);
}

type LineRow = {
  readonly id: string;
  readonly batch_id: string;
  readonly row_number: number | null;
  readonly tracking_number: string;
  readonly reference: string;
  readonly bucket: RemittanceBucket;
  readonly problem: string | null;
  readonly raw: string | null;
  readonly collected_minor: bigint;
  readonly expected_minor: bigint;
  readonly net_minor: bigint;
  readonly order_id: string | null;
  readonly parcel_number: string | null;
  readonly resolution: Resolution | null;
  readonly resolved_at: Date | null;
  readonly owner_name: string | null;
  readonly since: Date;
};

const toLine = (row: LineRow): Line => ({
  id: row.id as Id<'remittanceLine'>,
  batchId: row.batch_id as Id<'remittanceBatch'>,
  row: row.row_number,
  trackingNumber: row.tracking_number,
  reference: row.reference,
  bucket: row.bucket,
  problem: row.problem,
  raw: row.raw,
  paid: money(Number(row.collected_minor)),
  held: money(Number(row.expected_minor)),
  deducted: money(Number(row.collected_minor - row.net_minor)),
  net: money(Number(row.net_minor)),
  orderId: row.order_id,
  parcelNumber: row.parcel_number,
  resolution: row.resolution,
  resolvedAt: row.resolved_at,
  ownerName: row.owner_name,
  waitingSince: row.since,
});

export async function readLine(db: Db, batchId: string, id: string): Promise<Line | null> {
  const found = sql`l.id = ${id} AND l.batch_id = ${batchId}`;
  const [row] = await db.$queryRaw<LineRow[]>(linesWhere(found));
  return row ? toLine(row) : null;
}
