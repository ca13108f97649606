import { type Actor, may } from '@/domain/policy';
import type { RefundReason } from '@/domain/refund/flow';
import {
  everythingOf,
  leftOf,
  planRefund,
  type RefundPlan,
  type Wanted,
} from '@/domain/refund/plan';
import { sharesOf } from '@/domain/refund/shares';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { inOrder } from '@/modules/orders/commands/group';
import type { Db } from '@/platform/db';
import { attemptBehind, type OrderMoney, readOrderMoney } from '../repo/order';
import { findRefund } from '../repo/read';
import { insertRefund } from '../repo/write';
import { settleApproved } from './approve';
import { type Destination, sealDestination } from './destination';

export type RefundRequest = {
  /** Pieces by order line and delivery in minor units; or all that is left. */
  readonly wanted: Wanted | 'everything';
  readonly reason: RefundReason;
  readonly note: string;
  readonly destination: Destination;
};
export type Requested = { readonly refundId: string; readonly number: string };

const LONGEST = 300;

/**
 * Asks for a refund of an order, whoever asks: support, finance or the system, whose own is approved at once. Of an
 * order that is delivered or has ended; one on its way is canceled or delivered first. Failures: `order.not_found`,
 * `refund.not_yet`, those of planning (`refund.above_paid` and the like) and of the destination.
 */
export const requestRefund = (
  actor: Actor,
  orderId: string,
  request: RefundRequest,
  now: Date,
): Promise<Result<Requested, Failure>> =>
  inOrder<Requested, Failure>(orderId, async (db) => {
    if (!may(actor, 'refunds.request', null)) return fail('order.not_found');
    const order = await readOrderMoney(db, orderId);
    if (!order || order.paymentId === null) return fail('order.not_found');
    if (!order.isDelivered && !order.isEnded) return fail('refund.not_yet');
    const plan = planOf(order, request.wanted);
    if (!plan.ok) return plan;
    return writeDown(db, actor, order, { request, plan: plan.value }, now);
  });

function planOf(order: OrderMoney, asked: Wanted | 'everything'): Result<RefundPlan, Failure> {
  const { frozen, taken, moneyLeftMinor, creditLeftMinor } = order;
  const wanted = asked === 'everything' ? everythingOf(leftOf(frozen, taken)) : asked;
  const room = { moneyMinor: moneyLeftMinor, creditMinor: creditLeftMinor };
  const plan = planRefund(frozen, taken, wanted, room);
  if (!plan.ok || order.isDelivered) return plan;
  // Before delivery store credit goes back on the credit it came from, with the order's end.
  if (plan.value.moneyMinor === 0) return fail('refund.nothing_chosen', { field: 'lines' });
  return ok({ ...plan.value, creditMinor: 0 });
}

async function writeDown(
  db: Db,
  actor: Actor,
  order: OrderMoney,
  { request, plan }: { readonly request: RefundRequest; readonly plan: RefundPlan },
  now: Date,
): Promise<Result<Requested, Failure>> {
  const attemptId = await attemptBehind(db, order.id);
  const attempt =
    attemptId === null ? null : await db.paymentAttempt.findUnique({ where: { id: attemptId } });
  const walletMasked = attempt?.walletMasked ?? null;
  const to = sealDestination(request.destination, { isCash: order.method === 'cod', walletMasked });
  if (!to.ok) return to;
  const { portion } = plan;
  const refund = await insertRefund(
    db,
    {
      kind: 'order',
      paymentId: order.paymentId ?? '',
      orderId: order.id,
      attemptId,
      status: 'requested',
      reason: request.reason,
      note: plainLine(request.note).slice(0, LONGEST) || null,
      ...to.value,
      amountMinor: plan.moneyMinor,
      creditMinor: plan.creditMinor,
      shippingMinor: portion.delivery.value,
      currency: order.currency,
      shares: { ...sharesOf(portion), lines: [...portion.lines], delivery: portion.delivery },
      requestedBy: actor.kind === 'user' ? actor.id : null,
      lines: portion.lines.map(({ orderLineId, quantity, value }) => ({
        orderLineId,
        quantity,
        amountMinor: value,
      })),
    },
    now,
  );
  const subject = { kind: 'refund', id: refund.id };
  const details = { number: refund.number, amountMinor: plan.moneyMinor, reason: request.reason };
  await recordAudit(db, { actor, action: 'refunds.request', subject, details }, now);
  if (actor.kind === 'system') await approveByItself(db, actor, refund.id, now);
  return ok({ refundId: refund.id, number: refund.number });
}

async function approveByItself(db: Db, actor: Actor, refundId: string, now: Date): Promise<void> {
  const refund = await findRefund(db, refundId);
  if (!refund) throw new Error(`refund ${refundId} was written and is gone`);
  const approved = await settleApproved(db, actor, refund, now);
  if (!approved.ok) throw new Error(`refund ${refundId}: ${approved.failure.code}`);
}
