import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import type { AuditedAction } from '@/modules/audit/types';
import type { Db } from '@/platform/db';
import type { RefundFacts } from '../repo/read';
import { moveRefund } from '../repo/write';
import { heldFor, turnedAway } from './answer';
import { moneyAsCredit, payAsCredit } from './credit';
import { type Destination, sealDestination } from './destination';
import { finishRefund } from './finish';
import { inRefund, type NotFound } from './hold';
import { wayOfRefund } from './send';

type MarkFailure =
  | NotFound
  | Failure<'refund.not_by_hand' | 'refund.own_approval' | 'refund.reference_missing'>;

/**
 * Finance says that it sent a refund by hand, or has seen at the provider that a lost one arrived: never whoever
 * approved it. Failures: `refund.not_found`, `.own_approval`, `.reference_missing`, `.not_by_hand`.
 */
export const markSent = (
  actor: Actor,
  refundId: string,
  proof: { readonly reference: string },
  now: Date,
): Promise<Result<null, MarkFailure>> =>
  inRefund<null, MarkFailure>(refundId, async (db, refund) => {
    if (actor.kind !== 'user' || !may(actor, 'refunds.pay', null)) return fail('refund.not_found');
    if (refund.approvedBy === actor.id) return fail('refund.own_approval');
    const providerRef = plainLine(proof.reference).slice(0, 80);
    if (providerRef === '') return fail('refund.reference_missing', { field: 'reference' });
    if (!isForAPerson(refund)) return fail('refund.not_by_hand');
    if (refund.status !== 'processing')
      await moveRefund(db, refund.id, ['approved', 'failed'], {
        status: 'processing',
        sentAt: now,
      });
    const arrival = { from: heldFor(refund), providerRef, paidBy: actor.id };
    await finishRefund(db, actor, refund, arrival, now);
    const details = { number: refund.number, reference: providerRef };
    await note(db, actor, refund, 'refunds.mark_sent', details, now);
    return ok(null);
  });

/** One that nobody can send for us, or of which nobody can say what became of it. */
export const isForAPerson = (refund: RefundFacts): boolean =>
  refund.status === 'processing'
    ? refund.isUnknown
    : ['approved', 'failed'].includes(refund.status) && wayOfRefund(refund) === 'by_hand';

/**
 * Finance has seen at the provider that a lost refund never arrived: it can be sent again or elsewhere.
 * Failures: `refund.not_found`, `.own_approval`, `.reason_missing`, `.not_unknown`.
 */
export const markNotSent = (
  actor: Actor,
  refundId: string,
  seen: { readonly reason: string },
  now: Date,
): Promise<Result<null, Failure>> =>
  inRefund<null, Failure>(refundId, async (db, refund) => {
    if (actor.kind !== 'user' || !may(actor, 'refunds.pay', null)) return fail('refund.not_found');
    if (refund.approvedBy === actor.id) return fail('refund.own_approval');
    const message = plainLine(seen.reason).slice(0, 300);
    if (message === '') return fail('refund.reason_missing', { field: 'reason' });
    if (refund.status !== 'processing' || !refund.isUnknown) return fail('refund.not_unknown');
    await turnedAway(db, actor, refund, { code: null, message }, now);
    const details = { number: refund.number, reason: message };
    await note(db, actor, refund, 'refunds.mark_not_sent', details, now);
    return ok(null);
  });

/**
 * The money goes elsewhere, as the same refund: to a bank, a wallet, or store credit at once. Whoever changes it
 * stands for it as its approver, so that another person sends it. Failures: `refund.not_found`, `.own_request`,
 * `.not_movable`, those of the destination.
 */
export const changeDestination = (
  actor: Actor,
  refundId: string,
  destination: Destination,
  now: Date,
): Promise<Result<null, Failure>> =>
  inRefund<null, Failure>(refundId, async (db, refund) => {
    if (actor.kind !== 'user' || !may(actor, 'refunds.approve', null))
      return fail('refund.not_found');
    if (refund.requestedBy === actor.id) return fail('refund.own_request');
    const isMovable = refund.status === 'failed' || isForAPerson(refund);
    if (!isMovable || refund.status === 'processing') return fail('refund.not_movable');
    const payment = { isCash: refund.group.method === 'cod', walletMasked: null };
    const to = sealDestination(destination, payment);
    if (!to.ok) return to;
    const row = { ...to.value, approvedBy: actor.id };
    await moveRefund(db, refund.id, ['approved', 'failed'], row);
    const details = { number: refund.number, destination: to.value.destination };
    await note(db, actor, refund, 'refunds.change_destination', details, now);
    if (to.value.destination === 'store_credit') {
      const moved = { ...refund, destination: to.value.destination };
      await payAsCredit(db, actor, moved, await moneyAsCredit(db, moved, now), now);
    }
    return ok(null);
  });

const note = (
  db: Db,
  actor: Actor,
  { id }: RefundFacts,
  action: AuditedAction,
  details: Readonly<Record<string, string>>,
  now: Date,
) => recordAudit(db, { actor, action, subject: { kind: 'refund', id }, details }, now);
