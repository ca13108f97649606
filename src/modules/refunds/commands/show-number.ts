import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { open } from '@/platform/seal';
import { findSealedNumber } from '../repo/read';
import { destinationPurpose } from '../types';
import { isForAPerson } from './by-hand';
import { inRefund, type NotFound } from './hold';

type ShowFailure = NotFound | Failure<'refund.own_approval' | 'refund.not_by_hand'>;

/**
 * The whole number that a refund goes to, for whoever is to send it by hand; that it was looked at is recorded.
 * Failures: `refund.not_found` (also when it has none), `.own_approval`, `.not_by_hand`.
 */
export const showNumber = (
  actor: Actor,
  refundId: string,
  now: Date,
): Promise<Result<{ readonly number: string }, ShowFailure>> =>
  inRefund<{ readonly number: string }, ShowFailure>(refundId, async (db, refund) => {
    if (actor.kind !== 'user' || !may(actor, 'refunds.pay', null)) return fail('refund.not_found');
    if (refund.approvedBy === actor.id) return fail('refund.own_approval');
    if (!isForAPerson(refund)) return fail('refund.not_by_hand');
    const sealed = await findSealedNumber(db, refundId);
    if (sealed === null) return fail('refund.not_found');
    const subject = { kind: 'refund', id: refundId };
    const details = { number: refund.number };
    await recordAudit(db, { actor, action: 'refunds.show_number', subject, details }, now);
    return ok({ number: open(destinationPurpose, sealed) });
  });
