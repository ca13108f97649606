import type { Actor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { decideWriteOff, requestWriteOff } from '@/modules/ledger/commands/write-offs';
import { type Db, inTx, prisma } from '@/platform/db';
import {
  findWaitingWriteOff,
  itemOf,
  lastDecision,
  linesAwaitingWriteOff,
  lockLine,
  type OpenLine,
  setResolution,
  stepCash,
} from '../repo/exceptions';
import { endLine, type LineFailure, withLine } from './exception';

const buckets = ['short', 'missing', 'over', 'duplicate', 'unknown'] as const;

/**
 * Asks to give up what a courier did not pay, or to keep what it paid too much; another person decides. Failures:
 * `write_off.…` of the ledger, those of every line.
 */
export const askWriteOff = (
  actor: Actor,
  lineId: string,
  why: { readonly reason: string },
  now: Date,
): Promise<Result<null, LineFailure | Failure>> =>
  withLine<LineFailure | Failure>(
    actor,
    lineId,
    { as: 'write_off_asked', buckets },
    now,
    async (db, line) => {
      const { account, item } = itemOf(line);
      const asked = await requestWriteOff(
        db,
        actor,
        { accountCode: account, item, reason: why.reason },
        now,
      );
      if (!asked.ok) return asked;
      if (line.bucket === 'missing' && line.cash) await stepCash(db, line.cash.id, 'dispute');
      await setResolution(db, line.id, 'write_off_asked');
      return ok(null);
    },
  );

/** Agrees to a line's write-off, or not, as another person than who asked. Failures: as of `askWriteOff`. */
export const decideLineWriteOff = (
  actor: Actor,
  lineId: string,
  move: 'approve' | 'decline',
  now: Date,
): Promise<Result<null, LineFailure | Failure>> =>
  withLine<LineFailure | Failure>(
    actor,
    lineId,
    { as: `write_off_${move}`, buckets },
    now,
    async (db, line) => {
      const waiting = await findWaitingWriteOff(db, itemOf(line));
      if (!waiting) return fail('write_off.not_waiting');
      const decided = await decideWriteOff(db, actor, waiting.id, move, now);
      if (!decided.ok) return decided;
      await endByDecision(db, line, now);
      return ok(null);
    },
  );

const linesAtOnce = 200;

/** Ends the lines whose write-off was decided on the ledger's own page. */
export async function followWriteOffs(now: Date): Promise<void> {
  for (const { id } of await linesAwaitingWriteOff(prisma, linesAtOnce)) {
    await inTx(async (db) => {
      const line = await lockLine(db, id);
      if (line?.resolution === 'write_off_asked') await endByDecision(db, line, now);
      return ok(null);
    });
  }
}

async function endByDecision(db: Db, line: OpenLine, now: Date): Promise<void> {
  const decision = await lastDecision(db, itemOf(line));
  if (decision === null) return;
  if (!decision.isAgreed) {
    await setResolution(db, line.id, null);
    return;
  }
  if (line.cash && (line.bucket === 'short' || line.bucket === 'missing'))
    await stepCash(db, line.cash.id, 'write_off');
  await endLine(db, line, 'written_off', decision.by, now);
}
