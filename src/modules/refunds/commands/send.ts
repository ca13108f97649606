import { startsOf } from '@/domain/flow';
import { type Actor, may, system } from '@/domain/policy';
import { refundFlow } from '@/domain/refund/flow';
import { wayOf } from '@/domain/refund/way';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { prisma } from '@/platform/db';
import { faultPoint } from '@/platform/faults';
import type { PaymentProvider, RefundInput } from '@/platform/payments/port';
import { providerFor } from '@/platform/payments/providers';
import { findRefund, type RefundFacts } from '../repo/read';
import { moveRefund } from '../repo/write';
import { hearAnswer } from './answer';
import { inRefund, type NotFound } from './hold';

type Sender = Required<Pick<PaymentProvider, 'refund'>> & Pick<PaymentProvider, 'findRefund'>;
type Call = { readonly sender: Sender; readonly input: RefundInput; readonly refund: RefundFacts };

/** The call that sends a refund, where the taker of the money does it; null where a person must. */
export function callFor(refund: RefundFacts, now: Date): Call | null {
  const { attempt } = refund;
  const provider = providerFor(refund.provider);
  if (wayOfRefund(refund) !== 'provider' || !attempt || !provider?.refund) return null;
  const { refund: send, findRefund: find } = provider;
  return {
    refund,
    sender: { refund: send, ...(find ? { findRefund: find } : {}) },
    input: {
      attemptRef: attempt.reference,
      ...(attempt.providerRef === null ? {} : { providerRef: attempt.providerRef }),
      amountMinor: attempt.paidMinor,
      currency: refund.amount.currency,
      memo: attempt.memo,
      now,
      refundId: refund.id,
      refundMinor: refund.amount.minor,
    },
  };
}

/** How it goes out, by what whoever took the money can do on this installation. */
export const wayOfRefund = (refund: RefundFacts) =>
  wayOf({
    destination: refund.destination,
    capability: providerFor(refund.provider)?.capabilities.refund ?? null,
    paidMinor: refund.attempt?.paidMinor ?? 0,
    amountMinor: refund.amount.minor,
    sentBefore: refund.sentBefore,
  });

/**
 * Sends an approved refund the way it came. Written down before the call leaves and answered after, outside of any
 * transaction: a crash in between leaves it `processing`, and the sweep asks what became of it. Does nothing for one
 * that is not waiting to be sent, or that a person must send.
 */
export async function sendRefund(refundId: string, now: Date): Promise<void> {
  const call = await leave(refundId, ['approved'], now);
  if (call.ok) await carryOut(call.value, now);
}

/**
 * Staff sends a refund again that was turned away: the same refund. Failures: `refund.not_found`,
 * `refund.by_hand` (nobody can send it for us), `refund.not_failed`.
 */
export async function sendAgain(
  actor: Actor,
  refundId: string,
  now: Date,
): Promise<Result<null, SendFailure>> {
  if (!may(actor, 'refunds.pay', null)) return fail('refund.not_found');
  const call = await leave(refundId, ['failed', 'approved'], now, actor);
  if (!call.ok) return call;
  await carryOut(call.value, now);
  return ok(null);
}
type SendFailure = NotFound | Failure<'refund.by_hand' | 'refund.not_failed'>;

const leave = (
  refundId: string,
  from: readonly ('approved' | 'failed')[],
  now: Date,
  actor: Actor = system,
): Promise<Result<Call, SendFailure>> =>
  inRefund<Call, SendFailure>(refundId, async (db, refund) => {
    const open = from.filter((state) => startsOf(refundFlow, 'send').includes(state));
    if (!open.some((state) => state === refund.status)) return fail('refund.not_failed');
    const call = callFor(refund, now);
    if (!call) return fail('refund.by_hand');
    const row = { status: refundFlow.moves.send.to, sentAt: now, tries: { increment: 1 } };
    const moved = await moveRefund(db, refund.id, open, { ...row, outcomeUnknown: false });
    if (!moved) return fail('refund.not_failed');
    if (actor.kind === 'user') {
      const subject = { kind: 'refund', id: refund.id };
      const details = { number: refund.number };
      await recordAudit(db, { actor, action: 'refunds.send_again', subject, details }, now);
    }
    return ok(call);
  });

async function carryOut({ sender, input, refund }: Call, now: Date): Promise<void> {
  faultPoint('refund.after_row');
  const answer = await sender.refund(input);
  faultPoint('refund.after_call');
  await hearAnswer(system, refund.id, answer, now);
}

/** A provider that has no such refund says so; only then the same one is sent again. */
const notThere = 'not_found';

/**
 * Asks what became of a refund whose answer was lost or that was still under way. Sent again only if the provider
 * knows nothing of it, as the same refund; otherwise it goes on waiting, in the end for a person.
 */
export async function askAfterRefund(refundId: string, now: Date): Promise<void> {
  const refund = await findRefund(prisma, refundId);
  if (refund?.status !== 'processing') return;
  const call = callFor(refund, now);
  if (!call?.sender.findRefund)
    return hearAnswer(system, refundId, { state: 'unknown', code: 'cannot_be_asked' }, now);
  const answer = await call.sender.findRefund(call.input);
  if (answer.state !== 'unknown' || answer.code !== notThere)
    return hearAnswer(system, refundId, answer, now);
  const again = await inRefund(refundId, async (db) => {
    const also = { tries: refund.tries, sentAt: refund.sentAt };
    const row = { sentAt: now, tries: { increment: 1 }, outcomeUnknown: false };
    const moved = await moveRefund(db, refundId, ['processing'], row, also);
    return moved ? ok(null) : fail('refund.not_failed');
  });
  if (again.ok) await carryOut(call, now);
}
