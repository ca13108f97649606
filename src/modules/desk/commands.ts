import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { inTx } from '@/platform/db';
import { retryJob } from '@/platform/jobs';

/** Staff gives a job that was set aside another chance. Failure: `job.not_waiting` (done meanwhile, or unknown). */
export const retryDeadJob = (
  actor: Actor,
  id: string,
  now: Date,
): Promise<Result<null, Failure<'job.not_waiting'>>> =>
  inTx(async (db) => {
    if (!may(actor, 'jobs.retry', null) || !/^\d{1,18}$/.test(id)) return fail('job.not_waiting');
    if (!(await retryJob(db, id))) return fail('job.not_waiting');
    const subject = { kind: 'job', id };
    await recordAudit(db, { actor, action: 'jobs.retry', subject }, now);
    return ok(null);
  });
