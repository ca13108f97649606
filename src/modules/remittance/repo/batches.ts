import { startsOf } from '@/domain/flow';
import type { Id } from '@/domain/ids';
import { money } from '@/domain/money';
import type { ColumnMap } from '@/domain/remittance/fields';
import {
  type RemittanceMove,
  type RemittanceState,
  remittanceFlow,
} from '@/domain/remittance/flow';
import type { Prisma } from '@/generated/prisma/client';
import { type Db, sql } from '@/platform/db';
import type { Batch, Reading } from '../types';

const include = { courier: { select: { slug: true, name: true } } } as const;
type BatchRow = Prisma.RemittanceBatchGetPayload<{ include: typeof include }>;

const toBatch = (row: BatchRow): Batch => ({
  id: row.id as Id<'remittanceBatch'>,
  number: row.number,
  courier: row.courier,
  fileName: row.fileName,
  status: row.status as RemittanceState,
  reading: Object(row.columns) as Reading,
  coversTo: row.coversTo?.toISOString().slice(0, 10) ?? null,
  lines: row.lineCount,
  gross: money(Number(row.grossMinor)),
  deducted: money(Number(row.deductMinor)),
  net: money(Number(row.netMinor)),
  banked: row.bankedMinor === null ? null : money(Number(row.bankedMinor)),
  bankRef: row.bankRef,
  uploadedAt: row.uploadedAt,
  uploadedBy: row.uploadedBy,
  postedAt: row.postedAt,
  postedBy: row.postedBy,
  closedAt: row.closedAt,
});

export async function findBatch(db: Db, id: string): Promise<Batch | null> {
  const row = await db.remittanceBatch.findUnique({ where: { id }, include });
  return row && toBatch(row);
}

/** Statements that are being posted, or were when their worker died. */
export const halfPosted = (db: Db): Promise<{ id: string }[]> =>
  db.remittanceBatch.findMany({
    where: { status: 'matching' },
    select: { id: true },
    orderBy: { id: 'asc' },
  });

/** Holds the batch until the transaction ends: its lines are posted by one at a time. */
export async function lockBatch(db: Db, id: string): Promise<Batch | null> {
  await db.$queryRaw(sql`SELECT id FROM remittance_batches WHERE id = ${id} FOR UPDATE`);
  return findBatch(db, id);
}

export async function findByHash(db: Db, courier: string, hash: string): Promise<Batch | null> {
  const row = await db.remittanceBatch.findUnique({
    where: { courierSlug_fileHash: { courierSlug: courier, fileHash: hash } },
    include,
  });
  return row && toBatch(row);
}

type NewBatch = {
  readonly id: Id<'remittanceBatch'>;
  readonly number: string;
  readonly courier: string;
  readonly hash: string;
  readonly fileName: string;
  readonly coversTo: string | null;
  readonly reading: Reading;
  readonly uploadedBy: string;
};

/** `false` when this file of this courier is there already. */
export async function insertBatch(db: Db, batch: NewBatch, now: Date): Promise<boolean> {
  const { count } = await db.remittanceBatch.createMany({
    data: [
      {
        id: batch.id,
        number: batch.number,
        courierSlug: batch.courier,
        fileHash: batch.hash,
        fileName: batch.fileName,
        status: remittanceFlow.start,
        columns: batch.reading,
        coversTo: dayOf(batch.coversTo),
        currency: 'PKR',
        uploadedBy: batch.uploadedBy,
        uploadedAt: now,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}

export const dayOf = (day: string | null): Date | null =>
  day === null ? null : new Date(`${day}T00:00:00Z`);

/** Moves the batch as its life cycle allows; `false` when somebody was faster. */
export async function moveBatch(
  db: Db,
  id: string,
  move: RemittanceMove,
  also: Prisma.RemittanceBatchUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await db.remittanceBatch.updateMany({
    where: { id, status: { in: startsOf(remittanceFlow, move) } },
    data: { ...also, status: remittanceFlow.moves[move].to },
  });
  return count === 1;
}

/** Writes down how far the reading is, as long as the file waits to be read or looked at. */
export async function setReading(
  db: Db,
  id: string,
  reading: Reading,
  also: Prisma.RemittanceBatchUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await db.remittanceBatch.updateMany({
    where: { id, status: 'uploaded' },
    data: { ...also, columns: reading },
  });
  return count === 1;
}

/** A discarded file can be sent again: its hash is free. */
export const freeHash = (db: Db, batch: Batch) =>
  db.remittanceBatch.update({
    where: { id: batch.id },
    data: { fileHash: `${batch.reading.file}:${batch.id}` },
  });

/** Counts and sums of a batch from its lines. */
export const refreshSums = (db: Db, id: string) =>
  db.$executeRaw`
    UPDATE remittance_batches b SET line_count = s.lines, gross_minor = s.gross,
      deduct_minor = s.gross - s.net, net_minor = s.net, covers_from = coalesce(s.first, b.covers_from)
    FROM (SELECT count(*) FILTER (WHERE row_number IS NOT NULL)::int AS lines,
        coalesce(sum(collected_minor) FILTER (WHERE bucket <> 'unreadable'), 0) AS gross,
        coalesce(sum(net_minor) FILTER (WHERE bucket <> 'unreadable'), 0) AS net, min(paid_on) AS first
      FROM remittance_lines WHERE batch_id = ${id}) s
    WHERE b.id = ${id}`;

/** Another arrival at the bank. */
export const addBanked = (db: Db, id: string, minor: number, bankRef: string) =>
  db.$executeRaw`
    UPDATE remittance_batches SET banked_minor = coalesce(banked_minor, 0) + ${BigInt(minor)},
      bank_ref = concat_ws(', ', bank_ref, ${bankRef}::text) WHERE id = ${id}`;

/** The newest batches that were not discarded. */
export async function readBatches(db: Db, limit: number, before: string | null): Promise<Batch[]> {
  const rows = await db.remittanceBatch.findMany({
    where: { status: { not: 'discarded' }, ...(before === null ? {} : { id: { lt: before } }) },
    include,
    orderBy: { id: 'desc' },
    take: limit,
  });
  return rows.map(toBatch);
}

/** The couriers that carry other people's cash, and what staff said of their columns. */
export async function readCouriers(db: Db) {
  const rows = await db.courier.findMany({
    where: { cashHolder: 'courier' },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ slug, name, columns }) => ({
    slug,
    name,
    columns: Object(columns) as ColumnMap,
  }));
}

export const keepColumns = (db: Db, slug: string, columns: ColumnMap) =>
  db.courier.update({ where: { slug }, data: { columns } });
