import { money } from '@/domain/money';
import type { StatementLine } from '@/domain/remittance/line';
import { insertAll } from '@/platform/bulk';
import { type Db, newId, sql } from '@/platform/db';
import type { StatementRow } from '../commands/read-statement';
import { dayOf } from './batches';

type LineRow = Exclude<StatementRow, { kind: 'total' }>;
const nothing: Omit<StatementLine, 'trackingNumber'> = {
  reference: '',
  collectedMinor: 0,
  feeMinor: 0,
  feeTaxMinor: 0,
  incomeTaxMinor: 0,
  salesTaxMinor: 0,
  netMinor: 0,
  paidOn: null,
};

/** Writes lines of a file as they were read; what they mean is decided by `matchLines`. */
export async function insertLines(db: Db, batchId: string, rows: readonly LineRow[], now: Date) {
  const lines = rows.map((row) => {
    const isLine = row.kind === 'line';
    const line = isLine ? row.line : { ...nothing, trackingNumber: row.trackingNumber };
    return {
      ...line,
      id: newId('remittanceLine', now),
      batchId,
      rowNumber: row.number,
      bucket: isLine ? 'pending' : 'unreadable',
      problem: isLine ? null : row.problem,
      raw: isLine ? null : row.raw,
      currency: money(0).currency,
    };
  });
  await insertAll(db, [{ table: 'remittance_lines', rows: lines }]);
}

export const deleteLines = (db: Db, batchId: string) =>
  db.remittanceLine.deleteMany({ where: { batchId } });

/**
 * Says of each line what it is, from how its parcel's cash stands now. A line is a duplicate when the same number
 * stood before it in the file, or when its cash came earlier.
 */
export const matchLines = (db: Db, batchId: string, courier: string, ids: readonly string[]) =>
  db.$executeRaw(sql`
    WITH facts AS (
      SELECT l.id, l.collected_minor AS paid, f.id AS parcel, k.id AS cash, k.status,
        CASE WHEN k.status IN ('collected', 'remitted', 'short', 'disputed')
          THEN k.collected_minor - k.remitted_minor ELSE 0 END AS held,
        EXISTS (SELECT 1 FROM remittance_lines e WHERE e.tracking_number = l.tracking_number
          AND e.batch_id = l.batch_id AND e.id <> l.id AND e.bucket <> 'unreadable' AND e.row_number IS NOT NULL
          AND (e.row_number < l.row_number OR l.resolution = 'entered')) AS again
      FROM remittance_lines l
      LEFT JOIN fulfillments f ON f.courier_slug = ${courier} AND f.tracking_number = l.tracking_number
      LEFT JOIN cod_collections k ON k.fulfillment_id = f.id AND k.courier_slug = ${courier}
      WHERE l.batch_id = ${batchId} AND l.id = ANY(${[...ids]}::text[])),
    said AS (
      SELECT *, CASE
          WHEN again THEN 'duplicate twice_in_file'
          WHEN parcel IS NULL THEN 'unknown no_such_parcel'
          WHEN cash IS NULL OR status IN ('void', 'expected') THEN CASE
            WHEN paid = 0 THEN 'matched'
            WHEN status = 'expected' THEN 'unknown not_delivered' ELSE 'unknown no_cash' END
          WHEN status = 'written_off' THEN 'duplicate written_off'
          WHEN held = 0 THEN 'duplicate paid_before'
          WHEN paid = held THEN 'matched' WHEN paid < held THEN 'short' ELSE 'over' END AS words
      FROM facts)
    UPDATE remittance_lines l SET bucket = split_part(s.words, ' ', 1),
      problem = nullif(split_part(s.words, ' ', 2), ''), collection_id = s.cash,
      expected_minor = CASE WHEN s.words LIKE 'duplicate%' THEN 0 ELSE s.held END
    FROM said s WHERE l.id = s.id`);

/** The ids of the next lines with a row in the file, in the order of the file. */
export async function nextLineIds(
  db: Db,
  batchId: string,
  afterRow: number,
  limit: number,
): Promise<{ readonly id: string; readonly row: number }[]> {
  return db.$queryRaw<{ id: string; row: number }[]>(sql`
    SELECT id, row_number AS row FROM remittance_lines
    WHERE batch_id = ${batchId} AND row_number > ${afterRow} AND bucket <> 'unreadable'
    ORDER BY row_number LIMIT ${limit}`);
}

type Absent = { readonly id: string; readonly tracking: string; readonly held: bigint };

/**
 * Parcels whose cash the courier should have paid by `before` and whose number the file does not name; those that
 * are asked for in another open statement are not asked for again.
 */
export const findMissing = (
  db: Db,
  batchId: string,
  courier: string,
  before: Date,
  limit: number,
) =>
  db.$queryRaw<Absent[]>(sql`
    SELECT k.id, f.tracking_number AS tracking, k.collected_minor - k.remitted_minor AS held
    FROM cod_collections k JOIN fulfillments f ON f.id = k.fulfillment_id
    WHERE k.courier_slug = ${courier} AND k.status = 'collected' AND k.collected_at < ${before}
      AND k.collected_minor > k.remitted_minor
      AND NOT EXISTS (SELECT 1 FROM remittance_lines l
        WHERE l.batch_id = ${batchId} AND l.tracking_number = f.tracking_number)
      AND NOT EXISTS (SELECT 1 FROM remittance_lines l JOIN remittance_batches b ON b.id = l.batch_id
        WHERE l.collection_id = k.id AND l.bucket = 'missing' AND l.resolved_at IS NULL
          AND b.status IN ('matching', 'exceptions'))
    ORDER BY k.id LIMIT ${limit}`);

export async function insertMissing(
  db: Db,
  batchId: string,
  absent: readonly Absent[],
  now: Date,
): Promise<void> {
  await db.remittanceLine.createMany({
    data: absent.map(({ id, tracking, held }) => ({
      id: newId('remittanceLine', now),
      batchId,
      trackingNumber: tracking,
      bucket: 'missing',
      collectionId: id,
      expectedMinor: held,
      currency: money(0).currency,
    })),
  });
}

/** The last day on which the file says money was paid. */
export async function lastPaidOn(db: Db, batchId: string): Promise<string | null> {
  const { _max } = await db.remittanceLine.aggregate({
    where: { batchId },
    _max: { paidOn: true },
  });
  return _max.paidOn?.toISOString().slice(0, 10) ?? null;
}

/** An unreadable line as a person read it; `false` when it was dealt with before. */
export async function enterLine(
  db: Db,
  id: string,
  { paidOn, ...line }: StatementLine,
  by: string,
): Promise<boolean> {
  const { count } = await db.remittanceLine.updateMany({
    where: { id, bucket: 'unreadable', resolvedAt: null },
    data: { ...line, paidOn: dayOf(paidOn), bucket: 'pending', resolution: 'entered', ownerId: by },
  });
  return count === 1;
}
