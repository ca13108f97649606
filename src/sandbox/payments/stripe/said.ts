import type { Answered } from '../twin';
import type { KeptRefund, KeptSession } from './book';

/** Stripe's objects as its API and its events state them. */
export const sessionObject = (session: KeptSession, expandIntent = false) => ({
  id: session.id,
  object: 'checkout.session',
  amount_subtotal: session.amount,
  amount_total: session.amount,
  cancel_url: session.cancelUrl,
  client_reference_id: session.reference,
  created: session.created,
  currency: session.currency,
  expires_at: session.expiresAt,
  livemode: false,
  locale: 'en',
  metadata: session.metadata,
  mode: 'payment',
  payment_intent: expandIntent && session.intent ? intentObject(session) : session.intent,
  payment_status: session.isPaid ? 'paid' : 'unpaid',
  status: session.status,
  success_url: session.successUrl,
  ui_mode: 'hosted_page',
  url: session.status === 'open' ? session.url : null,
});

export const intentObject = (session: KeptSession) => ({
  id: session.intent,
  object: 'payment_intent',
  amount: session.amount,
  amount_received: session.isPaid ? session.amount : 0,
  currency: session.currency,
  livemode: false,
  metadata: session.intentMetadata,
  status: session.isPaid ? 'succeeded' : 'requires_payment_method',
  last_payment_error: session.declined && !session.isPaid ? declined : null,
});

const declined = {
  type: 'card_error',
  code: 'card_declined',
  decline_code: 'generic_decline',
  message: 'Your card was declined.',
};

export const refundObject = (refund: KeptRefund) => ({
  id: refund.id,
  object: 'refund',
  amount: refund.amount,
  created: refund.created,
  currency: refund.currency,
  metadata: refund.metadata,
  payment_intent: refund.intent,
  reason: null,
  status: 'succeeded',
});

export const listObject = (data: readonly unknown[], url: string, hasMore = false) => ({
  object: 'list',
  data,
  has_more: hasMore,
  url,
});

export const said = (value: unknown, status = 200): Exclude<Answered, 'cut'> => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

export const refusal = (
  message: string,
  more: { readonly code?: string; readonly param?: string } = {},
) => said({ error: { type: 'invalid_request_error', message, ...more } }, 400);

export const missing = (what: string, id: string) =>
  said(
    {
      error: {
        type: 'invalid_request_error',
        code: 'resource_missing',
        message: `No such ${what}: '${id}'`,
      },
    },
    404,
  );
