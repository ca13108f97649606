import { randomBytes } from 'node:crypto';
import { type PayoutPlan, planPayouts } from '@/domain/payout/plan';
import {
  isRunLate,
  pakistanDay,
  payoutMinimum,
  payoutNumber,
  payoutWeek,
} from '@/domain/payout/schedule';
import { type Actor, may, system } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { raiseAlert, settleAlerts } from '@/modules/ledger/commands/alerts';
import { type Db, inTx, newId, prisma } from '@/platform/db';
import { faultPoint } from '@/platform/faults';
import { carryHeld, claimTransfers, lockArtisansWithOpen, readOpenMoney } from '../repo/claims';
import { insertPayouts, insertRun, readLastRun, readRunOf, setTotal } from '../repo/runs';

export type RunWanted = {
  /** What asks for it; the same occasion is the same run, however often and by how many it is asked for. */
  readonly occasion: string;
  readonly cutOff: Date;
  readonly minimumMinor: number;
};
export type MadeRun = {
  readonly runId: string;
  readonly number: string;
  readonly isNew: boolean;
};
type RunFailure = Failure<'payout_run.not_found' | 'payout_run.minimum' | 'payout_run.cut_off'>;

/**
 * Makes a run: one payout for every artisan who is owed at least the minimum, claiming the transfers that make it up.
 * A run that would pay nobody is kept as discarded. Failures: `payout_run.not_found` (also for who may not make one),
 * `payout_run.minimum`, `payout_run.cut_off` (in the future).
 */
export async function makeRun(
  actor: Actor,
  wanted: RunWanted,
  now: Date,
): Promise<Result<MadeRun, RunFailure>> {
  if (!may(actor, 'payouts.make', null)) return fail('payout_run.not_found');
  if (wanted.minimumMinor < 0) return fail('payout_run.minimum', { field: 'minimum' });
  if (wanted.cutOff > now) return fail('payout_run.cut_off', { field: 'cutOff' });
  return inTx<Result<MadeRun, RunFailure>>(async (db) => {
    const id = newId('payoutRun', now);
    const number = payoutNumber('PR', randomBytes(5));
    const isNew = await insertRun(db, {
      id,
      number,
      occasion: wanted.occasion,
      cutOff: wanted.cutOff,
      minimumMinor: BigInt(wanted.minimumMinor),
      madeBy: actor.kind === 'user' ? actor.id : null,
      madeAt: now,
    });
    if (!isNew) return earlier(db, wanted.occasion);
    const plan = await planAndClaim(db, { runId: id, ...wanted }, now);
    await setTotal(db, id, plan.totalMinor, plan.payouts.length === 0 ? 'discarded' : 'made');
    const details = { number, payouts: plan.payouts.length, totalMinor: plan.totalMinor };
    const subject = { kind: 'payout_run', id };
    await recordAudit(db, { actor, action: 'payouts.make', subject, details }, now);
    faultPoint('payout.before_commit');
    return ok({ runId: id, number, isNew: true });
  });
}

async function earlier(db: Db, occasion: string): Promise<Result<MadeRun, RunFailure>> {
  const run = await readRunOf(db, occasion);
  if (!run) throw new Error(`the run of ${occasion} is neither new nor there`);
  return ok({ runId: run.id, number: run.number, isNew: false });
}

async function planAndClaim(
  db: Db,
  run: RunWanted & { readonly runId: string },
  now: Date,
): Promise<PayoutPlan> {
  const locked = await lockArtisansWithOpen(db);
  const open = await readOpenMoney(
    db,
    pakistanDay(now),
    locked.map(({ id }) => id),
  );
  const plan = planPayouts(open, { ...run, now });
  const drafts = plan.payouts.map((payout) => ({ ...payout, id: newId('payout', now) }));
  await insertPayouts(
    db,
    drafts.map(({ id, artisanId, accountId, amountMinor }) => ({
      id,
      number: payoutNumber('PO', randomBytes(5)),
      runId: run.runId,
      artisanId,
      accountId,
      amountMinor: BigInt(amountMinor),
      createdAt: now,
    })),
  );
  const claims = drafts.flatMap(({ id, transferIds }) =>
    transferIds.map((transferId) => ({ transferId, payoutId: id })),
  );
  const claimed = await claimTransfers(db, claims);
  if (claimed !== claims.length)
    throw new Error(`claimed ${claimed} of ${claims.length} transfers`);
  await carryHeld(
    db,
    drafts
      .filter(({ heldMinor }) => heldMinor > 0)
      .map(({ id, artisanId, heldMinor }) => ({ payoutId: id, artisanId, minor: heldMinor })),
    now,
  );
  faultPoint('payout.after_claim');
  return plan;
}

/**
 * The schedule: makes the run of this week if it isn't there yet, on Monday or, when the house stood still then, as soon
 * as it works again; a person approves it.
 */
export async function makeWeeklyRun(now: Date): Promise<void> {
  const { minor: minimumMinor } = payoutMinimum;
  await makeRun(system, { ...payoutWeek(now), minimumMinor }, now);
}

/** Raises the alert of a schedule that has stopped, and settles it when it goes on. */
export async function watchRuns(now: Date): Promise<void> {
  const last = (await readLastRun(prisma))?.madeAt ?? null;
  const isLate = isRunLate(last, now);
  await inTx(async (db) => {
    if (isLate) {
      const details = { lastRun: last?.toISOString() ?? null };
      const subject = { subjectKind: 'payout_run', subjectId: 'schedule' };
      await raiseAlert(db, { kind: 'payouts.no_run', ...subject, details }, now);
    } else await settleAlerts(db, 'payouts.no_run', [], now);
    return ok(null);
  });
}
