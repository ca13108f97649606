import { startsOf, step } from '@/domain/flow';
import {
  type PayoutAccountMove,
  type PayoutAccountState,
  payoutAccountFlow,
} from '@/domain/payout/flow';
import { type Actor, guest, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { raiseAlert } from '@/modules/ledger/commands/alerts';
import { settleLevel } from '@/modules/levels/commands';
import { inTx } from '@/platform/db';
import { lockArtisan, moveAccount, readAccount, readStanding } from '../repo/accounts';
import { isStopKey } from './account-secrets';
import { askForEyes } from './notices';

type StandingFailure = Failure<
  | 'payout_account.not_found'
  | 'payout_account.reason_missing'
  | 'payout_account.own'
  | 'flow.not_yours'
  | 'flow.not_now'
>;
type StaffMove = Extract<PayoutAccountMove, 'verify' | 'reject' | 'restrict' | 'release'>;
const needsReason: readonly StaffMove[] = ['reject', 'restrict', 'release'];

/**
 * Finance looks at an account: the title is hers (`verify`), it isn't (`reject`), stop it (`restrict`), or it is in order
 * after all (`release`). Failures: `payout_account.not_found` (also for who may not), `.reason_missing`, `.own` (one's
 * own account), `flow.not_now`.
 */
export const judgeAccount = (
  actor: Actor,
  accountId: string,
  judged: { readonly move: StaffMove; readonly reason?: string | undefined },
  now: Date,
): Promise<Result<null, StandingFailure>> =>
  inTx<Result<null, StandingFailure>>(async (db) => {
    if (actor.kind !== 'user' || !may(actor, 'payouts.verify_account', null))
      return fail('payout_account.not_found');
    const account = await readAccount(db, accountId);
    if (!account) return fail('payout_account.not_found');
    if (account.addedBy === actor.id) return fail('payout_account.own');
    const reason = plainLine(judged.reason ?? '').slice(0, 200);
    if (needsReason.includes(judged.move) && reason === '')
      return fail('payout_account.reason_missing', { field: 'reason' });
    await lockArtisan(db, account.artisanId);
    const state = account.status as PayoutAccountState;
    const next = step(payoutAccountFlow, judged.move, state, 'staff');
    if (!next.ok) return next;
    const proof = next.value === 'active' ? { verifiedBy: actor.id, verifiedAt: now } : {};
    const from = startsOf(payoutAccountFlow, judged.move);
    const also = { ...proof, reason: reason || null };
    if (!(await moveAccount(db, accountId, from, next.value, also))) return fail('flow.not_now');
    await settleLevel(db, account.artisanId);
    if (next.value !== 'active')
      await askForEyes(
        db,
        account.artisanId,
        `${accountId}:${now.getTime()}`,
        '/studio/earnings/account',
      );
    const subject = { kind: 'artisan', id: account.artisanId };
    const details = { number: account.numberMasked, ...(reason ? { reason } : {}) };
    const action = `payout_account.${judged.move}` as const;
    await recordAudit(db, { actor, action, subject, details }, now);
    return ok(null);
  });

/** The link of a notice works for so long; after that finance is asked. */
const linkDays = 14;

/**
 * "This wasn't me", by the link of the notice: the account in force is stopped, whichever it is by now, and finance is
 * told. Again is the same. Failure: `payout_account.not_found` (wrong key, too old, nothing to stop).
 */
export const stopByLink = (
  link: { readonly accountId: string; readonly key: string },
  now: Date,
): Promise<Result<null, StandingFailure>> =>
  inTx<Result<null, StandingFailure>>(async (db) => {
    if (!isStopKey(link.accountId, link.key)) return fail('payout_account.not_found');
    const told = await readAccount(db, link.accountId);
    if (!told || now.getTime() - told.createdAt.getTime() > linkDays * 24 * 3_600_000)
      return fail('payout_account.not_found');
    await lockArtisan(db, told.artisanId);
    const standing = await readStanding(db, told.artisanId);
    if (!standing) return fail('payout_account.not_found');
    if (standing.status === 'restricted') return ok(null);
    const from = startsOf(payoutAccountFlow, 'restrict');
    await moveAccount(db, standing.id, from, 'restricted', { reason: 'not_me' });
    await settleLevel(db, told.artisanId);
    const alert = { subjectKind: 'payout_account', subjectId: standing.id };
    await raiseAlert(db, { kind: 'payout_account.stopped', ...alert, details: {} }, now);
    const subject = { kind: 'artisan', id: told.artisanId };
    const details = { number: standing.numberMasked };
    const action = 'payout_account.stop';
    await recordAudit(db, { actor: guest, action, subject, details }, now);
    return ok(null);
  });
