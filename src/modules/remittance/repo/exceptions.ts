import {
  type CodCollectionMove,
  type CodCollectionState,
  codCollectionFlow,
} from '@/domain/cod/flow';
import { startsOf } from '@/domain/flow';
import { courierCash } from '@/domain/ledger/accounts';
import type { RemittanceBucket } from '@/domain/remittance/flow';
import { type Db, sql } from '@/platform/db';
import type { Resolution } from '../types';

export type OpenLine = {
  readonly id: string;
  readonly batchId: string;
  readonly courier: string;
  readonly tracking: string;
  readonly bucket: RemittanceBucket;
  readonly resolution: Resolution | null;
  readonly cash: {
    readonly id: string;
    readonly orderId: string;
    readonly status: CodCollectionState;
  } | null;
};

/** A line of a posted statement that nobody has dealt with, held until the transaction ends. */
export async function lockLine(db: Db, id: string): Promise<OpenLine | null> {
  const [held] = await db.$queryRaw<{ id: string }[]>(sql`
    SELECT id FROM remittance_lines WHERE id = ${id} AND resolved_at IS NULL
      AND bucket NOT IN ('pending', 'matched') FOR UPDATE`);
  if (!held) return null;
  const row = await db.remittanceLine.findUniqueOrThrow({
    where: { id },
    include: {
      batch: { select: { courierSlug: true, status: true } },
      collection: { select: { id: true, orderId: true, status: true } },
    },
  });
  if (row.batch.status !== 'exceptions') return null;
  return {
    id: row.id,
    batchId: row.batchId,
    courier: row.batch.courierSlug,
    tracking: row.trackingNumber,
    bucket: row.bucket as RemittanceBucket,
    resolution: row.resolution as Resolution | null,
    cash: row.collection && {
      ...row.collection,
      status: row.collection.status as CodCollectionState,
    },
  };
}

/** Says how far a line is; with `resolvedAt` it is dealt with. */
export const setResolution = (
  db: Db,
  id: string,
  resolution: Resolution | null,
  done: { readonly resolvedBy: string | null; readonly resolvedAt: Date } | null = null,
) => db.remittanceLine.update({ where: { id }, data: { resolution, ...done } });

export const setOwner = (db: Db, id: string, ownerId: string) =>
  db.remittanceLine.updateMany({ where: { id, resolvedAt: null }, data: { ownerId } });

/** Moves the cash of one parcel as its life cycle allows; `false` when it does not from where it stands. */
export async function stepCash(db: Db, id: string, move: CodCollectionMove): Promise<boolean> {
  const { count } = await db.codCollection.updateMany({
    where: { id, status: { in: startsOf(codCollectionFlow, move) } },
    data: { status: codCollectionFlow.moves[move].to },
  });
  return count === 1;
}

export type HeldCash = {
  readonly id: string;
  readonly orderId: string;
  readonly status: CodCollectionState;
  readonly heldMinor: number;
};

/** The cash of a courier's parcel by its number, held until the transaction ends. */
export async function lockCashOf(
  db: Db,
  courier: string,
  tracking: string,
): Promise<HeldCash | null> {
  const [row] = await db.$queryRaw<(Omit<HeldCash, 'heldMinor'> & { held: bigint })[]>(sql`
    SELECT k.id, k.order_id AS "orderId", k.status, k.collected_minor - k.remitted_minor AS held
    FROM cod_collections k JOIN fulfillments f ON f.id = k.fulfillment_id
    WHERE f.courier_slug = ${courier} AND f.tracking_number = ${tracking}
      AND k.status IN ('collected', 'remitted', 'short', 'disputed') FOR UPDATE OF k`);
  return row ? { ...row, heldMinor: Number(row.held) } : null;
}

/** What a line's write-off would clear: the cash of its parcel, or its own part of suspense. */
export const itemOf = (line: OpenLine): { readonly account: string; readonly item: string } =>
  line.cash !== null && (line.bucket === 'short' || line.bucket === 'missing')
    ? { account: courierCash(line.courier), item: line.cash.orderId }
    : { account: 'suspense', item: line.id };

export const findWaitingWriteOff = (
  db: Db,
  of: { readonly account: string; readonly item: string },
) =>
  db.writeOff.findFirst({
    where: { accountCode: of.account, item: of.item, status: 'requested' },
    select: { id: true, madeBy: true },
  });

/** Whether the newest write-off of the item was agreed to; null while it waits or when none was asked. */
export async function lastDecision(
  db: Db,
  of: { readonly account: string; readonly item: string },
): Promise<{ readonly isAgreed: boolean; readonly by: string | null } | null> {
  const row = await db.writeOff.findFirst({
    where: { accountCode: of.account, item: of.item },
    orderBy: { id: 'desc' },
  });
  if (!row || row.status === 'requested') return null;
  return { isAgreed: row.status === 'approved', by: row.decidedBy };
}

/** Lines whose write-off was asked for and that nobody has ended. */
export const linesAwaitingWriteOff = (db: Db, limit: number) =>
  db.remittanceLine.findMany({
    where: { resolution: 'write_off_asked', resolvedAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: limit,
  });

export const openLineCount = (db: Db, batchId: string) =>
  db.remittanceLine.count({
    where: { batchId, resolvedAt: null, bucket: { not: 'matched' } },
  });
