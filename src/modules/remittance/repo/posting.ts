import type { CodCollectionState } from '@/domain/cod/flow';
import type { RemittanceBucket } from '@/domain/remittance/flow';
import { type Db, sql } from '@/platform/db';

/** Holds the cash of the parcels that the lines name, in one order, so that two batches never wait for each other. */
export const lockCash = (db: Db, courier: string, lineIds: readonly string[]) =>
  db.$queryRaw(sql`
    SELECT k.id FROM remittance_lines l
    JOIN fulfillments f ON f.courier_slug = ${courier} AND f.tracking_number = l.tracking_number
    JOIN cod_collections k ON k.fulfillment_id = f.id
    WHERE l.id = ANY(${[...lineIds]}::text[]) ORDER BY k.id FOR UPDATE OF k`);

/** Of the lines, those whose money is not in the ledger. */
export async function notPosted(db: Db, ids: readonly string[]): Promise<string[]> {
  const posted = await db.journalEntry.findMany({
    where: { kind: 'cod_remitted', sourceId: { in: [...ids] } },
    select: { sourceId: true },
  });
  const done = new Set(posted.map(({ sourceId }) => sourceId));
  return ids.filter((id) => !done.has(id));
}

export type LineToPost = {
  readonly id: string;
  readonly row: number | null;
  readonly tracking: string;
  readonly bucket: RemittanceBucket;
  readonly paidMinor: number;
  readonly heldMinor: number;
  readonly feeMinor: number;
  readonly feeTaxMinor: number;
  readonly incomeTaxMinor: number;
  readonly salesTaxMinor: number;
  readonly cash: {
    readonly id: string;
    readonly orderId: string;
    readonly status: CodCollectionState;
  } | null;
};

export async function readLinesToPost(db: Db, ids: readonly string[]): Promise<LineToPost[]> {
  const rows = await db.remittanceLine.findMany({
    where: { id: { in: [...ids] } },
    include: { collection: { select: { id: true, orderId: true, status: true } } },
    orderBy: { rowNumber: 'asc' },
    relationLoadStrategy: 'join',
  });
  return rows.map((row) => ({
    id: row.id,
    row: row.rowNumber,
    tracking: row.trackingNumber,
    bucket: row.bucket as RemittanceBucket,
    paidMinor: Number(row.collectedMinor),
    heldMinor: Number(row.expectedMinor),
    feeMinor: Number(row.feeMinor),
    feeTaxMinor: Number(row.feeTaxMinor),
    incomeTaxMinor: Number(row.incomeTaxMinor),
    salesTaxMinor: Number(row.salesTaxMinor),
    cash: row.collection && {
      ...row.collection,
      status: row.collection.status as CodCollectionState,
    },
  }));
}

export type CashMove = {
  readonly id: string;
  readonly was: CodCollectionState;
  readonly now: CodCollectionState;
  readonly clearedMinor: number;
};

/** Moves the cash of parcels; throws when one no longer stands where it stood when it was locked. */
export async function moveCash(db: Db, moves: readonly CashMove[], now: Date): Promise<void> {
  if (moves.length === 0) return;
  const count = await db.$executeRaw(sql`
    UPDATE cod_collections k SET status = m.now, remitted_minor = k.remitted_minor + m.cleared,
      remitted_at = CASE WHEN m.cleared > 0 THEN ${now} ELSE k.remitted_at END
    FROM json_to_recordset(${JSON.stringify(
      moves.map(({ clearedMinor, ...move }) => ({ ...move, cleared: clearedMinor })),
    )}::json) AS m(id text, was text, now text, cleared bigint)
    WHERE k.id = m.id AND k.status = m.was`);
  if (count !== moves.length) throw new Error('the cash of a parcel moved while it was held');
}

/** Short and missing lines of parcels whose cash has now come in full need nobody any more. */
export const endPaidLater = (
  db: Db,
  cashIds: readonly string[],
  except: readonly string[],
  now: Date,
) =>
  db.$executeRaw(sql`
    UPDATE remittance_lines SET resolution = 'paid_later', resolved_at = ${now}
    WHERE collection_id = ANY(${[...cashIds]}::text[]) AND bucket IN ('short', 'missing')
      AND resolved_at IS NULL AND id <> ALL(${[...except]}::text[])
      AND batch_id IN (SELECT id FROM remittance_batches WHERE status IN ('matching', 'exceptions'))`);

/** Missing parcels that were paid or written off since the file was read. */
export const endFound = (db: Db, batchId: string, now: Date) =>
  db.$executeRaw(sql`
    UPDATE remittance_lines l SET resolution = 'paid_later', resolved_at = ${now}
    FROM cod_collections k
    WHERE l.batch_id = ${batchId} AND l.bucket = 'missing' AND l.resolved_at IS NULL
      AND k.id = l.collection_id AND k.status NOT IN ('collected', 'short', 'disputed')`);

/** Every exception has an owner: whoever posted the statement, until somebody else takes it. */
export const ownExceptions = (db: Db, batchId: string, ownerId: string | null) =>
  db.remittanceLine.updateMany({
    where: { batchId, bucket: { not: 'matched' }, ownerId: null },
    data: { ownerId },
  });

/** What stays on an account for one item: positive when somebody owes it to us. */
export async function remainsOf(db: Db, account: string, item: string): Promise<number> {
  const { _sum } = await db.posting.aggregate({
    where: { account: { code: account }, item },
    _sum: { amountMinor: true },
  });
  return Number(_sum.amountMinor ?? 0n);
}
