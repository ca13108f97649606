import { startsOf, step } from '@/domain/flow';
import type { Id } from '@/domain/ids';
import { payoutSent } from '@/domain/ledger/money-entries';
import { money } from '@/domain/money';
import { type PayoutRunState, payoutFlow, payoutRunFlow } from '@/domain/payout/flow';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { post } from '@/modules/ledger/commands';
import { inTx, prisma } from '@/platform/db';
import { faultPoint } from '@/platform/faults';
import { enqueueJob } from '@/platform/jobs';
import { freeTransfers } from '../repo/claims';
import { lockRun, movePayouts, moveRun, readHalfApproved, readPayoutsOf } from '../repo/runs';
import { closeIfSettled } from './close-run';

/** Finishes an approval that was cut short. */
export const approveRestJob = 'payouts.approve_rest';
const atOnce = 100;

type ApproveFailure = Failure<
  'payout_run.not_found' | 'payout_run.same_person' | 'flow.not_yours' | 'flow.not_now'
>;

/**
 * Another person than the maker says yes: from here the money is no longer owed but under way. Failures:
 * `payout_run.not_found` (also for who may not), `payout_run.same_person`, `flow.not_now`.
 */
export async function approveRun(
  actor: Actor,
  runId: string,
  now: Date,
): Promise<Result<null, ApproveFailure>> {
  const said = await inTx<Result<null, ApproveFailure>>(async (db) => {
    if (actor.kind !== 'user' || !may(actor, 'payouts.approve', null))
      return fail('payout_run.not_found');
    const run = await lockRun(db, runId);
    if (!run) return fail('payout_run.not_found');
    if (run.madeBy === actor.id) return fail('payout_run.same_person');
    const next = step(payoutRunFlow, 'approve', run.status as PayoutRunState, 'staff');
    if (!next.ok) return next;
    const approval = { approvedBy: actor.id, approvedAt: now };
    await moveRun(db, runId, startsOf(payoutRunFlow, 'approve'), next.value, approval);
    await enqueueJob(db, approveRestJob, { runId }, { key: `${approveRestJob}:${runId}` });
    const details = { number: run.number, totalMinor: Number(run.totalMinor) };
    const subject = { kind: 'payout_run', id: runId };
    await recordAudit(db, { actor, action: 'payouts.approve', subject, details }, now);
    return ok(null);
  });
  if (said.ok) await approvePending(runId, now);
  return said;
}

/** Books the payouts of an approved run, some at a time; goes on where it was cut short. */
export async function approvePending(runId: string, now: Date): Promise<void> {
  for (let isMore = true; isMore; ) {
    const some = await inTx(async (db) => {
      const run = await lockRun(db, runId);
      if (!run || run.status === 'made' || run.status === 'discarded') return ok(0);
      const payouts = (await readPayoutsOf(db, runId, ['pending'])).slice(0, atOnce);
      for (const payout of payouts) {
        const entry = payoutSent({
          payoutId: payout.id,
          artisanId: payout.artisanId as Id<'artisan'>,
          tries: payout.tries,
          amount: money(Number(payout.amountMinor)),
        });
        await post(db, entry, { orderId: null, memo: `Payout ${payout.number} approved` }, now);
      }
      const ids = payouts.map(({ id }) => id);
      await movePayouts(db, ids, startsOf(payoutFlow, 'approve'), 'approved');
      if (payouts.length < atOnce) await closeIfSettled(db, runId, now);
      return ok(payouts.length);
    });
    faultPoint('payout.after_claim');
    isMore = some.ok && some.value === atOnce;
  }
}

/** Finishes the approvals whose worker was killed: its job stays in its hands for hours. */
export async function approveForgotten(now: Date): Promise<void> {
  for (const { id } of await readHalfApproved(prisma)) await approvePending(id, now);
}

/**
 * Gives a run up before anybody approved it: what it had claimed is open again. Failures: `payout_run.not_found`,
 * `flow.not_now`.
 */
export const discardRun = (
  actor: Actor,
  runId: string,
  now: Date,
): Promise<Result<null, ApproveFailure>> =>
  inTx<Result<null, ApproveFailure>>(async (db) => {
    if (!may(actor, 'payouts.make', null)) return fail('payout_run.not_found');
    const run = await lockRun(db, runId);
    if (!run) return fail('payout_run.not_found');
    const next = step(payoutRunFlow, 'discard', run.status as PayoutRunState, 'staff');
    if (!next.ok) return next;
    const payouts = await readPayoutsOf(db, runId, ['pending']);
    for (const { id } of payouts) await freeTransfers(db, id);
    const ids = payouts.map(({ id }) => id);
    await movePayouts(db, ids, startsOf(payoutFlow, 'cancel'), 'canceled');
    await moveRun(db, runId, startsOf(payoutRunFlow, 'discard'), next.value, { closedAt: now });
    const details = { number: run.number };
    const subject = { kind: 'payout_run', id: runId };
    await recordAudit(db, { actor, action: 'payouts.discard', subject, details }, now);
    return ok(null);
  });
