import type Stripe from 'stripe';
import type { Outcome, PaymentFact } from '@/domain/payment/fact';
import type { AttemptFacts, PaymentProvider, Started, StartInput } from './port';
import { called, type StripeSettings, stripeClient } from './stripe-calls';
import { lookUpRefund, type Refunds, sendRefund } from './stripe-refund';
import {
  attemptRefOf,
  outcomeOf,
  type Session,
  sessionFact,
  sessionSchema,
} from './stripe-session';
import { acknowledgeStripe, readStripe } from './stripe-webhook';

const minuteSeconds = 60;
/** Stripe refuses a session that ends sooner than 30 minutes or later than 24 hours from now. */
const shortestSeconds = 31 * minuteSeconds;
const longestSeconds = (24 * 60 - 1) * minuteSeconds;
/** How far back an attempt is looked for whose session's id was lost with the answer to `start`. */
const mostPages = 3;

type Desk = {
  readonly client: Stripe;
  readonly callMillis: number;
  readonly apiUrl: string | null;
};

/**
 * Cards through Stripe Checkout: the buyer is sent to Stripe's page, so no card number comes near us.
 * `providerRef` is always the session's id. Starting again with the same key and the same input gives the same
 * session. One call takes at most `callMillis`.
 */
export function stripeProvider(settings: StripeSettings, callMillis: number): PaymentProvider {
  const desk = { client: stripeClient(settings, callMillis), callMillis, apiUrl: settings.apiUrl };
  const refunds: Refunds = { ...desk, sessionOf: (refund) => sessionOf(desk, refund) };
  return {
    key: 'stripe',
    capabilities: {
      currencies: ['PKR'],
      // Stripe takes nothing below about half a US dollar, and at most eight digits.
      minMinor: 150_00,
      maxMinor: 999_999_99,
      refund: 'partial_many',
      inquiry: true,
      inquiryDelaySeconds: 0,
      attemptTtlSeconds: 45 * minuteSeconds,
    },
    start: (input) => start(desk, input),
    read: (inbound) => readStripe(inbound, settings.webhookSecret),
    acknowledge: acknowledgeStripe,
    inquire: (attempt) => inquire(desk, attempt),
    cancel: (attempt) => cancel(desk, attempt),
    refund: (refund) => sendRefund(refunds, refund),
    findRefund: (refund) => lookUpRefund(refunds, refund),
  };
}

async function start(desk: Desk, input: StartInput): Promise<Started> {
  const options = { idempotencyKey: input.idempotencyKey };
  const answer = await called(
    () => desk.client.checkout.sessions.create(sessionRequest(input), options),
    desk.callMillis,
  );
  const next = { kind: 'none' } as const;
  if (answer.kind === 'unknown') return { outcome: 'unknown', next, code: answer.code };
  if (answer.kind === 'refused') {
    const { code, message } = answer;
    return { outcome: 'failed', next, code, ...(message === undefined ? {} : { message }) };
  }
  const session = sessionSchema.safeParse(answer.value);
  if (!session.success || !isWhatWeAsked(session.data, input))
    return { outcome: 'unknown', next, code: 'unreadable_answer' };
  const { id: providerRef, url } = session.data;
  if (!isPageOfTheirs(url, desk.apiUrl))
    return { outcome: 'unknown', next, providerRef, code: 'no_page' };
  return { outcome: 'pending', next: { kind: 'redirect', url }, providerRef };
}

function sessionRequest(input: StartInput): Stripe.Checkout.SessionCreateParams {
  const metadata = { attemptRef: input.attemptRef, orderNumber: input.orderNumber };
  const currency = input.currency.toLowerCase();
  const product = { name: `Hunarmand ${input.orderNumber}` };
  const price = { currency, unit_amount: input.amountMinor, product_data: product };
  return {
    mode: 'payment',
    allowed_payment_method_types: ['card'],
    // What is asked for is what is paid, to the paisa.
    adaptive_pricing: { enabled: false },
    line_items: [{ quantity: 1, price_data: price }],
    client_reference_id: input.attemptRef,
    metadata,
    payment_intent_data: { metadata },
    expires_at: endOf(input),
    // Stripe's page has no Urdu.
    locale: 'en',
    success_url: input.returnUrl,
    cancel_url: input.cancelUrl,
  };
}

function endOf({ now, expiresAt }: StartInput): number {
  const from = Math.floor(now.getTime() / 1000);
  const wanted = Math.floor(expiresAt.getTime() / 1000);
  return Math.min(Math.max(wanted, from + shortestSeconds), from + longestSeconds);
}

const isWhatWeAsked = (session: Session, input: StartInput): boolean =>
  attemptRefOf(session) === input.attemptRef &&
  session.amount_total === input.amountMinor &&
  session.currency.toUpperCase() === input.currency;

/** Checkout may stand at a domain of one's own, but always behind TLS; only a twin is reached without. */
function isPageOfTheirs(url: string | null | undefined, apiUrl: string | null): url is string {
  if (!url || !URL.canParse(url)) return false;
  const page = new URL(url);
  return page.protocol === 'https:' || (apiUrl !== null && page.origin === new URL(apiUrl).origin);
}

async function inquire(desk: Desk, attempt: AttemptFacts): Promise<PaymentFact | null> {
  const session = await sessionOf(desk, attempt);
  return session === null ? null : learned(session, attempt, outcomeOf(session));
}

/** Expires the session. One that was paid in the meantime says so instead. */
async function cancel(desk: Desk, attempt: AttemptFacts): Promise<PaymentFact | null> {
  const open = await sessionOf(desk, attempt);
  if (open === null) return null;
  if (open.status !== 'open') return learned(open, attempt, closedOutcome(open));
  const answer = await called(() => desk.client.checkout.sessions.expire(open.id), desk.callMillis);
  if (answer.kind === 'unknown') return null;
  if (answer.kind === 'refused') return inquire(desk, attempt);
  const closed = believed(answer.value, attempt);
  return closed === null ? null : learned(closed, attempt, closedOutcome(closed));
}

const closedOutcome = (session: Session): Outcome => {
  const outcome = outcomeOf(session);
  return outcome === 'expired' ? 'canceled' : outcome;
};

const learned = (session: Session, { attemptRef }: AttemptFacts, outcome: Outcome): PaymentFact =>
  sessionFact(session, {
    attemptRef,
    eventKey: `inquiry:${session.id}:${outcome}`,
    outcome,
    trust: 'server_inquiry',
  });

/** Null when Stripe could not say, or spoke of another attempt. */
async function sessionOf(desk: Desk, attempt: AttemptFacts): Promise<Session | null> {
  const { providerRef } = attempt;
  if (providerRef === undefined) return lostSession(desk, attempt);
  const answer = await called(
    () => desk.client.checkout.sessions.retrieve(providerRef, { expand: ['payment_intent'] }),
    desk.callMillis,
  );
  return answer.kind === 'answered' ? believed(answer.value, attempt) : null;
}

function believed(answer: unknown, attempt: AttemptFacts): Session | null {
  const session = sessionSchema.safeParse(answer);
  return session.success && attemptRefOf(session.data) === attempt.attemptRef ? session.data : null;
}

/** Stripe can't be asked by our reference, so the latest sessions are looked through. */
async function lostSession(desk: Desk, attempt: AttemptFacts): Promise<Session | null> {
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const from = after === undefined ? {} : { starting_after: after };
    const answer = await called(
      () => desk.client.checkout.sessions.list({ limit: 100, ...from }),
      desk.callMillis,
    );
    if (answer.kind !== 'answered' || !Array.isArray(answer.value.data)) return null;
    const found = answer.value.data.find((one) => believed(one, attempt) !== null);
    if (found) return believed(found, attempt);
    after = answer.value.data.at(-1)?.id;
    if (after === undefined || answer.value.has_more !== true) return null;
  }
  return null;
}
