import { isId } from '@/domain/ids';
import { codRemitted } from '@/domain/ledger/money-entries';
import { money } from '@/domain/money';
import { type Actor, may } from '@/domain/policy';
import { cashAfter, splitOf } from '@/domain/remittance/settle';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { postMany } from '@/modules/ledger/commands/post-many';
import { type Db, inTx, prisma } from '@/platform/db';
import { faultPoint } from '@/platform/faults';
import { enqueueJob } from '@/platform/jobs';
import { findBatch, halfPosted, lockBatch, moveBatch, refreshSums } from '../repo/batches';
import { matchLines, nextLineIds } from '../repo/lines';
import {
  type CashMove,
  endFound,
  endPaidLater,
  type LineToPost,
  lockCash,
  moveCash,
  notPosted,
  ownExceptions,
  readLinesToPost,
} from '../repo/posting';
import type { Batch } from '../types';

export const postJob = 'remittance.post';
const linesAtOnce = 500;
/** So few are posted while the person waits; more are posted by the job. */
const linesWhileWaiting = 2_000;

type PostFailure = Failure<'statement.not_found' | 'statement.not_read' | 'flow.not_now'>;

/**
 * Posts a statement that was looked at: its lines in chunks, each whole or not at all, by this call or by the job that
 * is enqueued with it. Posting it twice at once posts it once. Failures: `statement.not_found`, `statement.not_read`
 * (its reading did not end), `flow.not_now`.
 */
export async function postStatement(
  actor: Actor,
  batchId: string,
  now: Date,
): Promise<Result<null, PostFailure>> {
  if (
    actor.kind !== 'user' ||
    !may(actor, 'cod.reconcile', null) ||
    !isId('remittanceBatch', batchId)
  )
    return fail('statement.not_found');
  const begun = await inTx<Result<Batch, PostFailure>>(async (db) => {
    const batch = await lockBatch(db, batchId);
    if (!batch) return fail('statement.not_found');
    if (batch.reading.stage !== 'read') return fail('statement.not_read');
    if (!(await moveBatch(db, batchId, 'match', { postedBy: actor.id })))
      return fail('flow.not_now');
    await enqueueJob(db, postJob, { batchId }, { key: `${postJob}:${batchId}` });
    const details = { courier: batch.courier.slug, lines: batch.lines, netMinor: batch.net.minor };
    const subject = { kind: 'remittance', id: batchId };
    await recordAudit(db, { actor, action: 'remittance.post', subject, details }, now);
    return ok(batch);
  });
  if (!begun.ok) return begun;
  if (begun.value.lines <= linesWhileWaiting) await goOnPosting(batchId, now);
  return ok(null);
}

/** Posts what is not posted of a batch that is being posted; may be called at any time, also twice at once. */
export async function goOnPosting(batchId: string, now: Date): Promise<void> {
  const batch = await findBatch(prisma, batchId);
  if (batch?.status !== 'matching') return;
  for (let after: number | null = 0; after !== null; ) after = await postChunk(batch, after, now);
}

/** Goes on with the statements whose worker was killed: its job stays in its hands for hours. */
export async function postForgotten(now: Date): Promise<void> {
  for (const { id } of await halfPosted(prisma)) await goOnPosting(id, now);
}

/** Where the next chunk begins, or null after the last. */
async function postChunk(batch: Batch, after: number, now: Date): Promise<number | null> {
  const posted = await inTx(async (db) => {
    const held = await lockBatch(db, batch.id);
    if (held?.status !== 'matching') return ok(null);
    const next = await nextLineIds(db, batch.id, after, linesAtOnce);
    const last = next.at(-1);
    if (!last) {
      await finish(db, held, now);
      return ok(null);
    }
    await postLines(
      db,
      batch,
      next.map(({ id }) => id),
      now,
    );
    faultPoint('remit.before_commit');
    return ok(last.row);
  });
  faultPoint('remit.after_chunk');
  return posted.value;
}

async function finish(db: Db, batch: Batch, now: Date): Promise<void> {
  await endFound(db, batch.id, now);
  await refreshSums(db, batch.id);
  await ownExceptions(db, batch.id, batch.postedBy);
  if (!(await moveBatch(db, batch.id, 'post', { postedAt: now })))
    throw new Error(`statement ${batch.number} moved while it was held`);
}

/** Posts those of the lines that were not, as their parcels stand at this moment. */
export async function postLines(
  db: Db,
  batch: Batch,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  const open = await notPosted(db, ids);
  if (open.length === 0) return;
  await lockCash(db, batch.courier.slug, open);
  await matchLines(db, batch.id, batch.courier.slug, open);
  const lines = await readLinesToPost(db, open);
  const entries = lines.flatMap((line) => entryOf(batch, line));
  await postMany(db, entries, now);
  const moves = lines.flatMap(moveOf);
  await moveCash(db, moves, now);
  const whole = moves.flatMap((move) => (move.now === 'reconciled' ? [move.id] : []));
  await endPaidLater(db, whole, open, now);
}

function entryOf(batch: Batch, line: LineToPost) {
  const { clearedMinor, excessMinor } = splitOf(line.bucket, line.paidMinor, line.heldMinor);
  const amounts = [line.paidMinor, line.feeMinor, line.feeTaxMinor, line.incomeTaxMinor];
  if ([...amounts, line.salesTaxMinor].every((minor) => minor === 0)) return [];
  const orderId = line.cash?.orderId ?? null;
  const entry = codRemitted({
    lineId: line.id,
    batchId: batch.id,
    courier: batch.courier.slug,
    orderId,
    cleared: money(clearedMinor),
    excess: money(excessMinor),
    courierFee: money(line.feeMinor + line.feeTaxMinor),
    incomeTax: money(line.incomeTaxMinor),
    salesTax: money(line.salesTaxMinor),
  });
  const memo = `${batch.number} line ${line.row ?? 0} ${line.tracking} ${line.bucket}`;
  return [{ entry, orderId, memo }];
}

function moveOf(line: LineToPost): CashMove[] {
  const { cash, bucket, heldMinor } = line;
  if (cash === null || !['matched', 'short', 'over'].includes(bucket) || heldMinor === 0) return [];
  const { clearedMinor } = splitOf(bucket, line.paidMinor, heldMinor);
  return [
    {
      id: cash.id,
      was: cash.status,
      now: cashAfter(cash.status, clearedMinor, heldMinor),
      clearedMinor,
    },
  ];
}
