import type { ColumnMap } from '@/domain/remittance/fields';
import { settlesInDays } from '@/domain/remittance/heads';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { inTx, newId, prisma } from '@/platform/db';
import { keptPath } from '@/platform/file-streams';
import {
  dayOf,
  findBatch,
  freeHash,
  lockBatch,
  moveBatch,
  refreshSums,
  setReading,
} from '../repo/batches';
import {
  deleteLines,
  findMissing,
  insertLines,
  insertMissing,
  lastPaidOn,
  matchLines,
  nextLineIds,
} from '../repo/lines';
import { type Batch, folder, mostLines } from '../types';
import { openStatement, type StatementRow } from './read-statement';

const linesAtOnce = 2_000;

export type ReadFailure = Failure<
  'statement.not_a_table' | 'statement.too_long' | 'statement.empty' | 'statement.changed_meanwhile'
>;

/**
 * Reads the kept file of a batch and says of each line what it is; nothing is posted. Goes on from the start when it
 * was cut short. Leaves the batch at `columns` when a person must first say what they mean. Failures:
 * `statement.not_a_table`, `statement.too_long` (`lines`), `statement.empty`; then the batch is discarded.
 */
export async function readBatch(
  batch: Batch,
  known: ColumnMap,
  now: Date,
): Promise<Result<null, ReadFailure>> {
  const { reading } = batch;
  const file = keptPath(folder, reading.file);
  const statement = await openStatement(file, known, batch.courier.slug);
  if (!statement) return giveUp(batch, fail('statement.not_a_table'));
  const { heads, map, sample } = statement;
  const token = newId('remittanceBatch', now);
  const next = { ...reading, heads, map, sample, token, statedMinor: null };
  if (!statement.isReadable) {
    await setReading(prisma, batch.id, { ...next, stage: 'columns' });
    return ok(null);
  }
  const started = await inTx(async (db) => {
    if (!(await setReading(db, batch.id, { ...next, stage: 'reading' })))
      return fail('statement.changed_meanwhile');
    await deleteLines(db, batch.id);
    return ok(null);
  });
  if (!started.ok) return started;
  const written = await writeLines(batch, token, statement.rows(), now);
  if (!written.ok) return giveUp(batch, written);
  await matchAll(batch);
  const coversTo = batch.coversTo ?? (await lastPaidOn(prisma, batch.id));
  await addMissing(batch, coversTo, now);
  await refreshSums(prisma, batch.id);
  const { statedMinor } = written.value;
  await setReading(
    prisma,
    batch.id,
    { ...next, statedMinor, stage: 'read' },
    { coversTo: dayOf(coversTo) },
  );
  return ok(null);
}

/** A file that says nothing leaves nothing behind. */
async function giveUp<F extends ReadFailure>(
  batch: Batch,
  failed: { readonly ok: false; readonly failure: F },
) {
  if (failed.failure.code !== 'statement.changed_meanwhile') await dropBatch(batch);
  return failed;
}

export const dropBatch = (batch: Batch): Promise<Result<null, Failure<'flow.not_now'>>> =>
  inTx(async (db) => {
    if (!(await moveBatch(db, batch.id, 'discard'))) return fail('flow.not_now');
    await freeHash(db, batch);
    await deleteLines(db, batch.id);
    return ok(null);
  });

type Written = { readonly statedMinor: number | null };

async function writeLines(
  batch: Batch,
  token: string,
  rows: AsyncIterable<StatementRow>,
  now: Date,
): Promise<Result<Written, ReadFailure>> {
  let chunk: Exclude<StatementRow, { kind: 'total' }>[] = [];
  let count = 0;
  let statedMinor: number | null = null;
  const write = () => writeChunk(batch.id, token, chunk, now);
  for await (const row of rows) {
    if (row.kind === 'total') {
      statedMinor = row.collectedMinor ?? statedMinor;
      continue;
    }
    count += 1;
    if (count > mostLines) return fail('statement.too_long', { params: { lines: mostLines } });
    chunk.push(row);
    if (chunk.length < linesAtOnce) continue;
    const written = await write();
    if (!written.ok) return written;
    chunk = [];
  }
  if (count === 0) return fail('statement.empty');
  const last = await write();
  return last.ok ? ok({ statedMinor }) : last;
}

/** Only the newest reading of a file writes its lines. */
const writeChunk = (
  batchId: string,
  token: string,
  chunk: readonly Exclude<StatementRow, { kind: 'total' }>[],
  now: Date,
): Promise<Result<null, ReadFailure>> =>
  inTx(async (db) => {
    const batch = await lockBatch(db, batchId);
    if (batch?.status !== 'uploaded' || batch.reading.token !== token)
      return fail('statement.changed_meanwhile');
    await insertLines(db, batchId, chunk, now);
    return ok(null);
  });

async function matchAll(batch: Batch): Promise<void> {
  for (let after = 0; ; ) {
    const next = await nextLineIds(prisma, batch.id, after, linesAtOnce);
    const last = next.at(-1);
    if (!last) return;
    const ids = next.map(({ id }) => id);
    await matchLines(prisma, batch.id, batch.courier.slug, ids);
    after = last.row;
  }
}

const dayMillis = 86_400_000;

/** The courier has so many days to pay; what it took before those and does not name is missing. */
async function addMissing(batch: Batch, coversTo: string | null, now: Date): Promise<void> {
  const end = coversTo === null ? now : new Date(`${coversTo}T24:00:00+05:00`);
  const before = new Date(end.getTime() - settlesInDays(batch.courier.slug) * dayMillis);
  for (;;) {
    const absent = await findMissing(prisma, batch.id, batch.courier.slug, before, linesAtOnce);
    await insertMissing(prisma, batch.id, absent, now);
    if (absent.length < linesAtOnce) return;
  }
}

/** The batch as it stands; failures of a batch that isn't there are one sentence. */
export async function batchOr404(
  id: string,
): Promise<Result<Batch, Failure<'statement.not_found'>>> {
  const batch = await findBatch(prisma, id);
  return batch ? ok(batch) : fail('statement.not_found');
}
