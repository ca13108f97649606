import { type Id, isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { isReadable } from '@/domain/remittance/columns';
import type { ColumnMap } from '@/domain/remittance/fields';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { inTx, newId, prisma } from '@/platform/db';
import { keepStream } from '@/platform/file-streams';
import { findByHash, insertBatch, keepColumns, readCouriers } from '../repo/batches';
import { type Batch, folder, mostMegabytes, type Reading } from '../types';
import { batchOr404, dropBatch, type ReadFailure, readBatch } from './read-batch';

export type IncomingStatement = {
  readonly courier: string;
  readonly fileName: string;
  readonly pieces: AsyncIterable<Uint8Array>;
  /** The last day it covers, `yyyy-mm-dd`; the last day of payment in it when left out. */
  readonly coversTo?: string | null;
};

type Received = { readonly batchId: Id<'remittanceBatch'>; readonly isNew: boolean };
type ReceiveFailure =
  | ReadFailure
  | Failure<'statement.not_found' | 'file.too_large' | 'file.missing' | 'courier.unknown'>;

const mayReconcile = (actor: Actor): boolean => may(actor, 'cod.reconcile', null);
/** A reading that has not ended after so long was cut short, and may be taken up again. */
const readingMinutes = 3;

/**
 * Keeps a courier's statement and reads it; nothing is posted. The same file again answers the first batch. Failures:
 * `statement.not_found` (who may not), `courier.unknown`, `file.missing`, `file.too_large`, those of reading.
 */
export async function receiveStatement(
  actor: Actor,
  sent: IncomingStatement,
  now: Date,
): Promise<Result<Received, ReceiveFailure>> {
  if (actor.kind !== 'user' || !mayReconcile(actor)) return fail('statement.not_found');
  const courier = (await readCouriers(prisma)).find(({ slug }) => slug === sent.courier);
  if (!courier) return fail('courier.unknown', { field: 'courier' });
  const kept = await keepStream(folder, sent.pieces, mostMegabytes * 1_048_576);
  if (!kept.ok) return kept;
  if (kept.value.bytes === 0) return fail('file.missing', { field: 'file' });
  const { batch, isNew } = await takeIn(actor.id, { ...sent, hash: kept.value.hash }, now);
  const isCutShort =
    batch.reading.stage === 'reading' &&
    now.getTime() - batch.uploadedAt.getTime() > readingMinutes * 60_000;
  if (isNew || isCutShort) {
    const read = await readBatch(batch, courier.columns, now);
    if (!read.ok) return read;
  }
  if (isNew) {
    const details = { courier: courier.slug, file: batch.fileName };
    const subject = { kind: 'remittance', id: batch.id };
    await recordAudit(prisma, { actor, action: 'remittance.upload', subject, details }, now);
  }
  return ok({ batchId: batch.id, isNew });
}

type Kept = Omit<IncomingStatement, 'pieces'> & { readonly hash: string };

async function takeIn(
  uploadedBy: string,
  sent: Kept,
  now: Date,
): Promise<{ batch: Batch; isNew: boolean }> {
  const id = newId('remittanceBatch', now);
  const reading: Reading = {
    heads: [],
    map: {},
    sample: [],
    stage: 'reading',
    token: id,
    statedMinor: null,
    file: sent.hash,
  };
  const isNew = await insertBatch(
    prisma,
    {
      id,
      number: numberOf(sent.courier, id, now),
      courier: sent.courier,
      hash: sent.hash,
      fileName: plainLine(sent.fileName).slice(0, 120) || 'statement.csv',
      coversTo: sent.coversTo ?? null,
      reading,
      uploadedBy,
    },
    now,
  );
  const batch = await findByHash(prisma, sent.courier, sent.hash);
  if (!batch) throw new Error('a statement that was just kept is gone');
  return { batch, isNew };
}

/** `TCS-261122-4F7K`: the courier, the day in Pakistan, and something of its own. */
function numberOf(courier: string, id: string, now: Date): string {
  const day = new Date(now.getTime() + 5 * 3_600_000)
    .toISOString()
    .slice(2, 10)
    .replaceAll('-', '');
  return `${courier.slice(0, 4).toUpperCase()}-${day}-${id.slice(-4).toUpperCase()}`;
}

type MapFailure = ReadFailure | Failure<'statement.not_found' | 'columns.missing' | 'flow.not_now'>;

/**
 * Says which column holds what, for this file and for this courier's next ones. Failures: `statement.not_found`,
 * `columns.missing`, `flow.not_now`, those of reading.
 */
export async function sayColumns(
  actor: Actor,
  batchId: string,
  said: ColumnMap,
  now: Date,
): Promise<Result<null, MapFailure>> {
  const found = await openBatch(actor, batchId);
  if (!found.ok) return found;
  const batch = found.value;
  if (batch.status !== 'uploaded') return fail('flow.not_now');
  const heads = new Set(batch.reading.heads);
  const map = Object.fromEntries(
    Object.entries(said).filter(([, head]) => head !== undefined && heads.has(head)),
  );
  if (!isReadable(map)) return fail('columns.missing', { field: 'tracking' });
  if (new Set(Object.values(map)).size < Object.keys(map).length)
    return fail('columns.missing', { field: 'tracking' });
  await keepColumns(prisma, batch.courier.slug, map);
  return readBatch(batch, map, now);
}

/** Throws a statement away that was not posted. Failures: `statement.not_found`, `flow.not_now`. */
export async function discardStatement(
  actor: Actor,
  batchId: string,
  now: Date,
): Promise<Result<null, Failure<'statement.not_found' | 'flow.not_now'>>> {
  const found = await openBatch(actor, batchId);
  if (!found.ok) return found;
  const dropped = await dropBatch(found.value);
  if (!dropped.ok) return dropped;
  return inTx(async (db) => {
    const subject = { kind: 'remittance', id: batchId };
    await recordAudit(db, { actor, action: 'remittance.discard', subject }, now);
    return ok(null);
  });
}

async function openBatch(
  actor: Actor,
  id: string,
): Promise<Result<Batch, Failure<'statement.not_found'>>> {
  if (!mayReconcile(actor) || !isId('remittanceBatch', id)) return fail('statement.not_found');
  return batchOr404(id);
}
