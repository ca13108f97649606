import type Stripe from 'stripe';
import { z } from 'zod';
import type { RefundAnswer, RefundInput } from './port';
import { called } from './stripe-calls';
import { attemptRefOf, intentIdOf, type Session } from './stripe-session';

const refundSchema = z.object({
  id: z.string().min(1),
  object: z.literal('refund'),
  amount: z.int(),
  status: z.string().nullish(),
  failure_reason: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
});
const listSchema = z.object({ data: z.array(refundSchema) });
type Refund = z.infer<typeof refundSchema>;

/** How a refund asks for what it needs: the client, the session of the attempt, and how long a call may take. */
export type Refunds = {
  readonly client: Stripe;
  readonly callMillis: number;
  /** Null when Stripe could not say. */
  readonly sessionOf: (refund: RefundInput) => Promise<Session | null>;
};

/** Sends the money back; the refund's id is the idempotency key and is written on the refund itself. */
export async function sendRefund(refunds: Refunds, refund: RefundInput): Promise<RefundAnswer> {
  const found = await intentFor(refunds, refund);
  if ('state' in found) return found;
  const asked = {
    payment_intent: found.intent,
    amount: refund.refundMinor,
    metadata: { refundId: refund.refundId, attemptRef: refund.attemptRef },
  };
  const answer = await called(
    () => refunds.client.refunds.create(asked, { idempotencyKey: refund.refundId }),
    refunds.callMillis,
  );
  if (answer.kind === 'unknown') return { state: 'unknown', code: answer.code };
  if (answer.kind === 'answered') return readRefund(answer.value, refund);
  // Stripe forgets keys after a day or more: the refund that is there already may be this very one.
  const earlier = await listed(refunds, refund, found.intent);
  if (earlier.code !== notFound) return earlier;
  const { code, message } = answer;
  return { state: 'refused', code, ...(message === undefined ? {} : { message }) };
}

/** `unknown` with the code `not_found` when Stripe has no such refund: the same id may be sent again. */
export async function lookUpRefund(refunds: Refunds, refund: RefundInput): Promise<RefundAnswer> {
  const found = await intentFor(refunds, refund);
  return 'state' in found ? found : listed(refunds, refund, found.intent);
}

const notFound = 'not_found';

async function listed(
  refunds: Refunds,
  refund: RefundInput,
  intent: string,
): Promise<RefundAnswer> {
  const answer = await called(
    () => refunds.client.refunds.list({ payment_intent: intent, limit: 100 }),
    refunds.callMillis,
  );
  if (answer.kind !== 'answered') return { state: 'unknown', code: answer.code };
  const list = listSchema.safeParse(answer.value);
  if (!list.success) return { state: 'unknown', code: 'unreadable_answer' };
  const ours = list.data.data.find(({ metadata }) => metadata?.refundId === refund.refundId);
  return ours ? readRefund(ours, refund) : { state: 'unknown', code: notFound };
}

async function intentFor(
  refunds: Refunds,
  refund: RefundInput,
): Promise<{ readonly intent: string } | RefundAnswer> {
  const session = await refunds.sessionOf(refund);
  if (session === null || attemptRefOf(session) !== refund.attemptRef)
    return { state: 'unknown', code: 'session_unknown' };
  const intent = intentIdOf(session);
  return intent === null ? { state: 'refused', code: 'never_paid' } : { intent };
}

function readRefund(answer: unknown, asked: RefundInput): RefundAnswer {
  const refund = refundSchema.safeParse(answer);
  const isOurs =
    refund.success &&
    refund.data.metadata?.refundId === asked.refundId &&
    refund.data.amount === asked.refundMinor;
  if (!isOurs) return { state: 'unknown', code: 'unreadable_answer' };
  const { id, status, failure_reason: reason } = refund.data;
  const code = reason ?? status;
  return { state: stateOf(refund.data), providerRefundRef: id, ...(code ? { code } : {}) };
}

function stateOf({ status }: Refund): RefundAnswer['state'] {
  if (status === 'succeeded') return 'done';
  return status === 'failed' || status === 'canceled' ? 'refused' : 'pending';
}
