import Stripe from 'stripe';
import { z } from 'zod';
import type { Outcome } from '@/domain/payment/fact';
import type { Acknowledgement, Inbound, Read } from './port';
import { shortened } from './stripe-calls';
import {
  attemptRefOf,
  errorCode,
  intentSchema,
  outcomeOf,
  sessionFact,
  sessionSchema,
} from './stripe-session';

const toleranceSeconds = 300;

const eventSchema = z.object({
  id: z.string().min(1).max(255),
  type: z.string().max(255),
  created: z.int().positive(),
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});
type Event = z.infer<typeof eventSchema>;

const refundSchema = z.object({
  id: z.string(),
  amount: z.int().nonnegative(),
  currency: z.string(),
  status: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
});
const namedSchema = z.object({
  metadata: z.record(z.string(), z.string()).nullish(),
});

/**
 * Reads a webhook or the buyer's way back.
 *
 * Subscribe the endpoint to `checkout.session.*`, `payment_intent.payment_failed`, `refund.*`, `charge.refunded` and
 * `charge.dispute.created`. The last three kinds settle nothing and are ignored with their reason: our own refunds are
 * known from our calls (`refund.failed` is a reason to ask `findRefund` again), a refund that somebody made at Stripe by
 * hand names no attempt and shows in the clearing account, and a dispute decides nothing yet.
 */
export async function readStripe(inbound: Inbound, webhookSecret: string): Promise<Read> {
  return inbound.via === 'return' ? readReturn(inbound) : readWebhook(inbound, webhookSecret);
}

/** Anybody can open our return address: it says nothing but "ask now". */
function readReturn({ query }: Inbound): Read {
  const attemptRef = query.attempt ?? '';
  if (!/^[A-Za-z0-9]{1,20}$/.test(attemptRef)) return { kind: 'rejected', why: 'malformed' };
  return { kind: 'hint', attemptRef };
}

function readWebhook(inbound: Inbound, webhookSecret: string): Read {
  let signed: unknown;
  try {
    signed = Stripe.webhooks.constructEvent(
      inbound.rawBody,
      inbound.headers['stripe-signature'] ?? '',
      webhookSecret,
      toleranceSeconds,
      undefined,
      inbound.now.getTime(),
    );
  } catch (error) {
    return { kind: 'rejected', why: whyRejected(error) };
  }
  const event = eventSchema.safeParse(signed);
  return event.success ? readEvent(event.data) : { kind: 'rejected', why: 'malformed' };
}

function whyRejected(error: unknown): 'bad_signature' | 'stale' | 'malformed' {
  if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) return 'malformed';
  return error.message.includes('tolerance zone') ? 'stale' : 'bad_signature';
}

function readEvent(event: Event): Read {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return readSession(event);
    case 'checkout.session.async_payment_failed':
      return readSession(event, 'failed');
    case 'checkout.session.expired':
      return readSession(event, 'expired');
    case 'payment_intent.payment_failed':
      return readDecline(event);
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return readRefund(event);
    default:
      return ignored(event, `${event.type} settles nothing`);
  }
}

/** A session that says "paid" is paid whatever its event is called; the reverse is never assumed. */
function readSession(event: Event, closed?: Outcome): Read {
  const session = sessionSchema.safeParse(event.data.object);
  if (!session.success) return { kind: 'rejected', why: 'malformed' };
  const attemptRef = attemptRefOf(session.data);
  if (attemptRef === null) return { kind: 'ignored', why: 'a session of somebody else' };
  const outcome = closed ?? outcomeOf(session.data);
  const about = { attemptRef, eventKey: event.id, trust: 'signed', ...moment(event) } as const;
  return { kind: 'fact', fact: sessionFact(session.data, { ...about, outcome }) };
}

/** Only a note for staff and buyer: the session is still open for another card. */
function readDecline(event: Event): Read {
  const intent = intentSchema.safeParse(event.data.object);
  if (!intent.success) return { kind: 'rejected', why: 'malformed' };
  const attemptRef = attemptRefOf(intent.data);
  if (attemptRef === null) return { kind: 'ignored', why: 'a payment of somebody else' };
  const failure = intent.data.last_payment_error;
  return {
    kind: 'fact',
    fact: {
      provider: 'stripe',
      eventKey: event.id,
      attemptRef,
      outcome: 'pending',
      code: errorCode(failure) ?? 'payment_failed',
      ...(failure?.message ? { message: shortened(failure.message) } : {}),
      trust: 'signed',
      ...moment(event),
    },
  };
}

function readRefund(event: Event): Read {
  const refund = refundSchema.safeParse(event.data.object);
  if (!refund.success) return { kind: 'rejected', why: 'malformed' };
  const { id, amount, currency, status, metadata } = refund.data;
  const whose = metadata?.refundId ? `our refund ${metadata.refundId}` : 'a refund not made by us';
  const sum = `${amount} ${currency.toUpperCase()} minor`;
  return ignored(event, `${whose}: ${id} over ${sum} is ${status ?? 'pending'}`);
}

/** Keeps the reference, so that staff finds the payment. */
function ignored(event: Event, why: string): Read {
  const named = namedSchema.safeParse(event.data.object);
  const attemptRef = named.success ? attemptRefOf(named.data) : null;
  return { kind: 'ignored', why, ...(attemptRef === null ? {} : { attemptRef }) };
}

const moment = (event: Event) => ({ occurredAt: new Date(event.created * 1000) });

/** Stripe sends again for three days whatever isn't answered with 2xx; a forged call deserves a plain no. */
export function acknowledgeStripe(read: Read): Acknowledgement {
  const isTaken = read.kind !== 'rejected';
  return {
    status: isTaken ? 200 : 400,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(isTaken ? { received: true } : { error: read.why }),
  };
}
