import { z } from 'zod';
import type { Outcome, PaymentFact, Trust } from '@/domain/payment/fact';
import { shortened } from './stripe-calls';

const paymentError = z.object({
  code: z.string().optional(),
  decline_code: z.string().optional(),
  message: z.string().optional(),
});
const metadata = z.record(z.string(), z.string()).nullish();

/** What is read of a payment intent, which one session makes when the buyer first tries to pay. */
export const intentSchema = z.object({
  id: z.string().min(1),
  object: z.literal('payment_intent'),
  metadata,
  last_payment_error: paymentError.nullish(),
});
export type Intent = z.infer<typeof intentSchema>;

/** What is read of a Checkout Session; everything else Stripe says about it is left alone. */
export const sessionSchema = z.object({
  id: z.string().startsWith('cs_'),
  object: z.literal('checkout.session'),
  client_reference_id: z.string().nullish(),
  metadata,
  status: z.enum(['open', 'complete', 'expired']),
  payment_status: z.enum(['paid', 'unpaid', 'no_payment_required']),
  amount_total: z.int().nonnegative(),
  currency: z.string().length(3),
  url: z.string().nullish(),
  payment_intent: z.union([z.string(), intentSchema]).nullish(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Our reference; null for a session that somebody else made in the same Stripe account. */
export const attemptRefOf = (of: {
  readonly client_reference_id?: string | null | undefined;
  readonly metadata?: Readonly<Record<string, string>> | null | undefined;
}): string | null => of.client_reference_id ?? of.metadata?.attemptRef ?? null;

export const intentIdOf = ({ payment_intent }: Session): string | null =>
  typeof payment_intent === 'string' ? payment_intent : (payment_intent?.id ?? null);

/** A session in which a card was declined stays open: the buyer may try another card in it. */
export function outcomeOf(session: Session): Outcome {
  if (session.payment_status === 'paid') return 'paid';
  // Nothing here is free: such a session isn't what we asked for.
  if (session.payment_status === 'no_payment_required') return 'unknown';
  return session.status === 'expired' ? 'expired' : 'pending';
}

/** The fact that a session states about the attempt with this reference. */
export function sessionFact(
  session: Session,
  about: {
    readonly attemptRef: string;
    readonly eventKey: string;
    readonly outcome: Outcome;
    readonly trust: Trust;
    readonly occurredAt?: Date;
  },
): PaymentFact {
  const { payment_intent: intent } = session;
  const failure = typeof intent === 'object' ? intent?.last_payment_error : null;
  const isPaid = about.outcome === 'paid';
  return {
    ...about,
    provider: 'stripe',
    providerRef: session.id,
    amountMinor: session.amount_total,
    currency: session.currency.toUpperCase(),
    code: (isPaid ? null : errorCode(failure)) ?? `${session.status}/${session.payment_status}`,
    ...(!isPaid && failure?.message ? { message: shortened(failure.message) } : {}),
  };
}

export const errorCode = (error: z.infer<typeof paymentError> | null | undefined): string | null =>
  error?.decline_code ?? error?.code ?? null;
