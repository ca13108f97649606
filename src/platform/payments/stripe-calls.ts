import Stripe from 'stripe';
import type { PaymentSettings } from './settings';

export type StripeSettings = NonNullable<PaymentSettings['stripe']>;

/** What came of a call: an answer, a plain no by which nothing was done, or nobody knows. */
export type Called<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: string; readonly message?: string }
  | { readonly kind: 'unknown'; readonly code: string };

/** The official client; our own schedule retries, so it doesn't, except once with the same key on a dropped line. */
export function stripeClient(settings: StripeSettings, callMillis: number): Stripe {
  const shared = { maxNetworkRetries: 0, timeout: callMillis, telemetry: false };
  if (settings.apiUrl === null) return new Stripe(settings.secretKey, shared);
  const url = new URL(settings.apiUrl);
  const isPlain = url.protocol === 'http:';
  return new Stripe(settings.secretKey, {
    ...shared,
    host: url.hostname,
    port: url.port || (isPlain ? '80' : '443'),
    protocol: isPlain ? 'http' : 'https',
  });
}

/**
 * Makes one call that ends within `callMillis` as a whole: the client's own limit starts anew with every piece that
 * arrives. Never throws.
 */
export async function called<T>(call: () => Promise<T>, callMillis: number): Promise<Called<T>> {
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<Called<T>>((resolve) => {
    alarm = setTimeout(() => resolve({ kind: 'unknown', code: 'timeout' }), callMillis);
  });
  const answer = call().then(
    (value): Called<T> => ({ kind: 'answered', value }),
    (error: unknown): Called<T> => whatFailed(error),
  );
  const first = await Promise.race([answer, late]);
  clearTimeout(alarm);
  return first;
}

/** Only what Stripe says before it does anything is a no; all else may have been carried out. */
function whatFailed(error: unknown): Called<never> {
  if (error instanceof Stripe.errors.StripeIdempotencyError)
    return { kind: 'unknown', code: 'idempotency_error' };
  // Its words quote the key.
  if (
    error instanceof Stripe.errors.StripeAuthenticationError ||
    error instanceof Stripe.errors.StripePermissionError
  )
    return { kind: 'refused', code: 'authentication_error' };
  if (error instanceof Stripe.errors.StripeRateLimitError)
    return { kind: 'refused', code: error.code ?? 'rate_limit' };
  if (
    error instanceof Stripe.errors.StripeInvalidRequestError ||
    error instanceof Stripe.errors.StripeCardError
  ) {
    const isConflict = error.statusCode === 409;
    if (isConflict) return { kind: 'unknown', code: error.code ?? 'conflict' };
    return {
      kind: 'refused',
      code: error.code ?? error.rawType ?? 'refused',
      message: shortened(error.message),
    };
  }
  if (error instanceof Stripe.errors.StripeConnectionError)
    return { kind: 'unknown', code: 'connection' };
  return { kind: 'unknown', code: 'unreadable_answer' };
}

/** Stripe's words for staff, without anything that looks like a key. */
export const shortened = (text: string): string =>
  text.replace(/\b(?:[srp]k|rk|whsec)_\S+/g, '…').slice(0, 300);
