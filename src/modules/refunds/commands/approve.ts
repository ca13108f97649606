import { startsOf } from '@/domain/flow';
import { refundApproved } from '@/domain/ledger/order-entries';
import { money } from '@/domain/money';
import { providerOf } from '@/domain/payment/methods';
import { type Actor, may } from '@/domain/policy';
import { refundFlow } from '@/domain/refund/flow';
import type { Portion } from '@/domain/refund/plan';
import { sharesOf } from '@/domain/refund/shares';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { post } from '@/modules/ledger/commands';
import { takeBackWithholding } from '@/modules/tax/commands';
import type { Db } from '@/platform/db';
import { enqueueJob } from '@/platform/jobs';
import { sendJob } from '../job-names';
import { readOrderMoney } from '../repo/order';
import type { RefundFacts } from '../repo/read';
import { moveRefund } from '../repo/write';
import { creditFor, payAsCredit } from './credit';
import { inRefund, type NotFound } from './hold';
import { noteRefund, tellRefund } from './tell';

type ApproveFailure = NotFound | Failure<'refund.not_waiting' | 'refund.own_request'>;

/**
 * Agrees to a refund that somebody else asked for: it is owed, every share that earned gives back its part, and it is
 * sent. Failures: `refund.not_found`, `refund.own_request`, `refund.not_waiting`.
 */
export const approveRefund = (
  actor: Actor,
  refundId: string,
  now: Date,
): Promise<Result<null, ApproveFailure>> =>
  inRefund<null, ApproveFailure>(refundId, async (db, refund) => {
    if (!may(actor, 'refunds.approve', null)) return fail('refund.not_found');
    if (actor.kind === 'user' && actor.id === refund.requestedBy) return fail('refund.own_request');
    return settleApproved(db, actor, refund, now);
  });

/** Turns a request down, with the reason for staff. Failures: `refund.not_found`, `.not_waiting`, `.reason_missing`. */
export const declineRefund = (
  actor: Actor,
  refundId: string,
  why: { readonly reason: string },
  now: Date,
): Promise<Result<null, NotFound | Failure<'refund.not_waiting' | 'refund.reason_missing'>>> =>
  inRefund<null, NotFound | Failure<'refund.not_waiting' | 'refund.reason_missing'>>(
    refundId,
    async (db, refund) => {
      if (!may(actor, 'refunds.approve', null)) return fail('refund.not_found');
      const message = plainLine(why.reason).slice(0, 300);
      if (message === '') return fail('refund.reason_missing', { field: 'reason' });
      const { to: status } = refundFlow.moves.decline;
      const moved = await moveRefund(db, refund.id, startsOf(refundFlow, 'decline'), {
        status,
        message,
      });
      if (!moved) return fail('refund.not_waiting');
      const subject = { kind: 'refund', id: refund.id };
      const details = { number: refund.number, reason: message };
      await recordAudit(db, { actor, action: 'refunds.decline', subject, details }, now);
      return ok(null);
    },
  );

/** Approves within the caller's transaction; the caller holds the purchase. */
export async function settleApproved(
  db: Db,
  actor: Actor,
  refund: RefundFacts,
  now: Date,
): Promise<Result<null, Failure<'refund.not_waiting'>>> {
  const { order, portion } = refund;
  if (order === null || portion === null) return fail('refund.not_waiting');
  const moved = await moveRefund(db, refund.id, startsOf(refundFlow, 'approve'), {
    status: refundFlow.moves.approve.to,
    approvedBy: actor.kind === 'user' ? actor.id : null,
    approvedAt: now,
  });
  if (!moved) return fail('refund.not_waiting');
  const storeCreditId = await creditFor(db, refund, now);
  await takeBack(db, { refund, order, portion, storeCreditId }, now);
  await noteRefund(db, actor, refund, 'refund_approved', now);
  await tellRefund(db, refund, 'refund.approved');
  const subject = { kind: 'refund', id: refund.id };
  const details = { number: refund.number, amountMinor: refund.amount.minor };
  await recordAudit(db, { actor, action: 'refunds.approve', subject, details }, now);
  if (storeCreditId !== null && (refund.destination === 'store_credit' || isCreditAlone(refund)))
    await payAsCredit(db, actor, refund, storeCreditId, now);
  else await enqueueJob(db, sendJob, { refundId: refund.id }, { key: `${sendJob}:${refund.id}` });
  return ok(null);
}

const isCreditAlone = (refund: RefundFacts): boolean => refund.amount.minor === 0;

type TakenBack = {
  readonly refund: RefundFacts;
  readonly order: NonNullable<RefundFacts['order']>;
  readonly portion: Portion;
  readonly storeCreditId: string | null;
};

/** Posts it: out of what waited as the buyer's, or, after delivery, every share gives back its part. */
async function takeBack(db: Db, taken: TakenBack, now: Date): Promise<void> {
  const { refund, order, portion, storeCreditId } = taken;
  const facts = await readOrderMoney(db, order.id);
  const isDelivered = facts?.isDelivered ?? false;
  const shares = sharesOf(portion);
  const { artisanId } = order;
  const { amount, credit } = refund;
  const back = { refundId: refund.id, orderId: order.id, artisanId, money: amount, credit };
  const reversed = {
    kind: 'refund_reversal' as const,
    artisanId,
    minor: 0 - shares.artisan,
    provider: providerOf[refund.group.method],
  };
  await post(
    db,
    refundApproved({ ...back, isDelivered, storeCreditId, shares }),
    {
      orderId: order.id,
      memo: `${refund.number} of ${refund.group.number}: ${refund.reason}`,
      transfers: isDelivered ? [reversed] : [],
    },
    now,
  );
  for (const { orderLineId, quantity } of refund.lines) {
    await db.orderLine.update({
      where: { id: orderLineId },
      data: { refundedQuantity: { increment: quantity } },
    });
  }
  if (!isDelivered) return;
  const gross = portion.lines.reduce((all, line) => all + line.value + line.platformDiscount, 0);
  const { tax, sales_tax } = shares.fees;
  const of = { orderId: order.id, refundId: refund.id, gross: money(gross) };
  await takeBackWithholding(db, { ...of, fees: { tax, sales_tax } }, now);
}
