import { money } from '@/domain/money';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { inGroup } from '@/modules/orders/commands/group';
import { owedBack } from '@/modules/refunds/commands/surplus';
import { inTx, prisma } from '@/platform/db';
import { attemptById } from '../repo/attempts';
import { within } from './call';
import { inquire } from './inquire';

type DeskFailure = Failure<'attempt.not_found' | 'attempt.not_mismatched'>;
const patienceMillis = 8000;

/** Staff asks the gateway now. Failure: `attempt.not_found`. */
export async function askNow(
  actor: Actor,
  attemptId: string,
  now: Date,
): Promise<Result<null, DeskFailure>> {
  const attempt = may(actor, 'payments.read', null) ? await attemptById(prisma, attemptId) : null;
  if (attempt === null) return fail('attempt.not_found');
  await within(patienceMillis, inquire(attemptId, now));
  const subject = { kind: 'payment_attempt', id: attemptId };
  return inTx<Result<null, DeskFailure>>(async (db) => {
    await recordAudit(db, { actor, action: 'payments.inquire', subject }, now);
    return ok(null);
  });
}

/**
 * Another sum than was asked for came: it goes back the way it came. Failures: `attempt.not_found`,
 * `attempt.not_mismatched` (nothing is left to send).
 */
export async function returnMismatch(
  actor: Actor,
  attemptId: string,
  now: Date,
): Promise<Result<null, DeskFailure>> {
  const found = may(actor, 'payments.confirm', null) ? await attemptById(prisma, attemptId) : null;
  if (found === null) return fail('attempt.not_found');
  return inGroup<Result<null, DeskFailure>>(found.groupId, async (db) => {
    const attempt = await attemptById(db, attemptId);
    if (attempt?.status !== 'mismatched' || !attempt.paidMinor)
      return fail('attempt.not_mismatched');
    const { paymentId, paidMinor } = attempt;
    const reason = 'amount_differs';
    await owedBack(db, { paymentId, attemptId, amount: money(paidMinor), reason }, now);
    const subject = { kind: 'payment_attempt', id: attemptId };
    const details = { amountMinor: paidMinor };
    await recordAudit(db, { actor, action: 'payments.return', subject, details }, now);
    return ok(null);
  });
}
