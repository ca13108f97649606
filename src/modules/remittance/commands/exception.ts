import { isId } from '@/domain/ids';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { type Db, inTx } from '@/platform/db';
import { lockLine, type OpenLine, setOwner, setResolution } from '../repo/exceptions';
import type { Resolution } from '../types';

export type LineFailure = Failure<'line.not_open' | 'line.not_for_this'>;

/**
 * Deals with one exception of a posted statement, held and written to the trail. Failures: `line.not_open` (dealt with
 * before, not there, or not theirs to deal with), `line.not_for_this` (another bucket), those of `work`.
 */
export const withLine = <F extends Failure>(
  actor: Actor,
  lineId: string,
  done: { readonly as: string; readonly buckets: readonly OpenLine['bucket'][] },
  now: Date,
  work: (db: Db, line: OpenLine, actor: UserActor) => Promise<Result<null, F>>,
): Promise<Result<null, F | LineFailure>> =>
  inTx<Result<null, F | LineFailure>>(async (db) => {
    if (
      actor.kind !== 'user' ||
      !may(actor, 'cod.reconcile', null) ||
      !isId('remittanceLine', lineId)
    )
      return fail('line.not_open');
    const line = await lockLine(db, lineId);
    if (!line) return fail('line.not_open');
    if (!done.buckets.includes(line.bucket)) return fail('line.not_for_this');
    const worked = await work(db, line, actor);
    if (!worked.ok) return worked;
    const subject = { kind: 'remittance', id: line.batchId };
    const details = { tracking: line.tracking, bucket: line.bucket, resolution: done.as };
    await recordAudit(db, { actor, action: 'remittance.resolve', subject, details }, now);
    return ok(null);
  });

export const endLine = (db: Db, line: OpenLine, as: Resolution, by: string | null, now: Date) =>
  setResolution(db, line.id, as, { resolvedBy: by, resolvedAt: now });

const exceptions: readonly OpenLine['bucket'][] = [
  'short',
  'over',
  'missing',
  'duplicate',
  'unknown',
  'unreadable',
];

/** Makes an exception one's own. Failures: those of every line. */
export const takeLine = (
  actor: Actor,
  lineId: string,
  now: Date,
): Promise<Result<null, LineFailure>> =>
  withLine<LineFailure>(
    actor,
    lineId,
    { as: 'taken', buckets: exceptions },
    now,
    async (db, line, { id }) => {
      await setOwner(db, line.id, id);
      return ok(null);
    },
  );
