import { startsOf, step } from '@/domain/flow';
import type { Id } from '@/domain/ids';
import { payoutCanceled } from '@/domain/ledger/money-entries';
import { money } from '@/domain/money';
import { type PayoutAccountState, type PayoutState, payoutFlow } from '@/domain/payout/flow';
import { whyUnusable } from '@/domain/payout/plan';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { post } from '@/modules/ledger/commands';
import { type Db, inTx } from '@/platform/db';
import { readStanding } from '../repo/accounts';
import { freeTransfers } from '../repo/claims';
import { lockPayout, lockRun, movePayouts, readRunIdOf, setAccount } from '../repo/runs';
import { closeIfSettled } from './close-run';

type MendFailure = Failure<
  | 'payout.not_found'
  | 'payout.reason_missing'
  | 'payout.same_account'
  | 'payout.account_unusable'
  | 'flow.not_yours'
  | 'flow.not_now'
>;
type Payout = NonNullable<Awaited<ReturnType<typeof lockPayout>>>;

/** Holds the run and then the payout, and works on it; unknown and not allowed are alike not found. */
const withPayout = (
  actor: Actor,
  payoutId: string,
  work: (db: Db, payout: Payout) => Promise<Result<null, MendFailure>>,
): Promise<Result<null, MendFailure>> =>
  inTx<Result<null, MendFailure>>(async (db) => {
    if (!may(actor, 'payouts.approve', null)) return fail('payout.not_found');
    const runId = await readRunIdOf(db, payoutId);
    if (runId === null || !(await lockRun(db, runId))) return fail('payout.not_found');
    const payout = await lockPayout(db, payoutId);
    return payout ? work(db, payout) : fail('payout.not_found');
  });

/**
 * Gives a payout up that hasn't left or has come back: what it paid is owed again and the next run claims it. Failures:
 * `payout.not_found`, `payout.reason_missing`, `flow.not_now` (it is under way or paid).
 */
export const cancelPayout = (
  actor: Actor,
  payoutId: string,
  why: { readonly reason: string },
  now: Date,
): Promise<Result<null, MendFailure>> =>
  withPayout(actor, payoutId, async (db, payout) => {
    const reason = plainLine(why.reason).slice(0, 200);
    if (reason === '') return fail('payout.reason_missing', { field: 'reason' });
    const next = step(payoutFlow, 'cancel', payout.status as PayoutState, 'staff');
    if (!next.ok) return next;
    if (payout.status !== 'pending') {
      const entry = payoutCanceled({
        payoutId,
        artisanId: payout.artisanId as Id<'artisan'>,
        tries: payout.tries,
        amount: money(Number(payout.amountMinor)),
      });
      await post(db, entry, { orderId: null, memo: `Payout ${payout.number} canceled` }, now);
    }
    await freeTransfers(db, payoutId);
    await movePayouts(db, [payoutId], startsOf(payoutFlow, 'cancel'), next.value, { reason });
    await closeIfSettled(db, payout.runId, now);
    const subject = { kind: 'payout', id: payoutId };
    const details = { number: payout.number, reason };
    await recordAudit(db, { actor, action: 'payouts.cancel', subject, details }, now);
    return ok(null);
  });

const movable: readonly PayoutState[] = ['pending', 'approved', 'failed', 'returned'];

/**
 * Sends a payout to the account the artisan has now instead of the one it was made for: always by a person, never by
 * itself, and only once that account is verified and has cooled off. Failures: `payout.not_found`, `flow.not_now`,
 * `payout.same_account`, `payout.account_unusable`.
 */
export const repointPayout = (
  actor: Actor,
  payoutId: string,
  now: Date,
): Promise<Result<null, MendFailure>> =>
  withPayout(actor, payoutId, async (db, payout) => {
    if (!movable.includes(payout.status as PayoutState)) return fail('flow.not_now');
    const account = await readStanding(db, payout.artisanId);
    if (account?.id === payout.accountId) return fail('payout.same_account');
    const isUsable =
      account !== null &&
      whyUnusable({ ...account, status: account.status as PayoutAccountState }, now) === null;
    if (!isUsable) return fail('payout.account_unusable');
    await setAccount(db, payoutId, account.id);
    const subject = { kind: 'payout', id: payoutId };
    const details = {
      number: payout.number,
      from: payout.account.numberMasked,
      to: account.numberMasked,
    };
    await recordAudit(db, { actor, action: 'payouts.repoint', subject, details }, now);
    return ok(null);
  });
