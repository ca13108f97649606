import type { Answered, Asked } from '../twin';
import { type Book, type KeptSession, newId } from './book';
import { listObject, missing, refusal, said, sessionObject } from './said';

const halfHour = 30 * 60;
const day = 24 * 60 * 60;
/** Stripe lets the clocks differ a little. */
const slack = 30;

/** Takes or refuses a request for a session as Stripe does; the page's address is our own. */
export function createSession(book: Book, asked: Asked, now: number): Answered {
  const form = new URLSearchParams(asked.body);
  const price = 'line_items[0][price_data]';
  const amount =
    Number(form.get(`${price}[unit_amount]`)) * Number(form.get('line_items[0][quantity]'));
  const currency = form.get(`${price}[currency]`) ?? '';
  const expiresAt = Number(form.get('expires_at') ?? now + day);
  const wrong =
    wrongForm(form, amount, currency) ??
    (expiresAt < now + halfHour - slack || expiresAt > now + day + slack
      ? [
          'The `expires_at` timestamp must be between 30 minutes and 24 hours from creation.',
          'expires_at',
        ]
      : null);
  if (wrong) return refusal(wrong[0] ?? '', { param: wrong[1] ?? '' });
  const id = newId('cs_test');
  const session: KeptSession = {
    id,
    created: now,
    expiresAt,
    reference: form.get('client_reference_id'),
    product: form.get(`${price}[product_data][name]`) ?? '',
    currency,
    successUrl: form.get('success_url') ?? '',
    cancelUrl: form.get('cancel_url') ?? '',
    url: `${asked.url.origin}/c/pay/${id}`,
    metadata: pairs(form, 'metadata'),
    intentMetadata: pairs(form, 'payment_intent_data[metadata]'),
    amount,
    status: 'open',
    isPaid: false,
    intent: null,
    declined: false,
    how: 'none',
    troubles: [],
  };
  book.sessions.push(session);
  return said(sessionObject(session));
}

function wrongForm(
  form: URLSearchParams,
  amount: number,
  currency: string,
): [string, string] | null {
  if (form.get('mode') !== 'payment') return ['Invalid mode.', 'mode'];
  if (!['pkr', 'usd'].includes(currency)) return [`Invalid currency: ${currency}.`, 'currency'];
  if (!Number.isSafeInteger(amount) || amount <= 0) return ['Invalid integer.', 'unit_amount'];
  if (amount > 99_999_999) return ['Amount must be no more than 999,999.99.', 'unit_amount'];
  if ((form.get('client_reference_id') ?? '').length > 200)
    return ['Too long: `client_reference_id`.', 'client_reference_id'];
  for (const name of ['success_url', 'cancel_url'])
    if (!URL.canParse(form.get(name) ?? '')) return ['Not a valid URL', name];
  return null;
}

/** The `name[key]=value` lines of a form. */
export function pairs(form: URLSearchParams, name: string): Record<string, string> {
  const lines = [...form].flatMap(([key, value]) => {
    const isPair = key.startsWith(`${name}[`) && key.endsWith(']');
    return isPair ? [[key.slice(name.length + 1, -1), value] as const] : [];
  });
  return Object.fromEntries(lines);
}

export function retrieveSession(session: KeptSession, asked: Asked): Answered {
  const expands = [...asked.url.searchParams].some(
    ([name, value]) => name.startsWith('expand') && value === 'payment_intent',
  );
  return said(sessionObject(session, expands));
}

export function expireSession(session: KeptSession): Answered {
  if (session.status !== 'open')
    return refusal(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    );
  session.status = 'expired';
  return said(sessionObject(session));
}

/** Newest first, from after the session that `starting_after` names. */
export function listSessions(book: Book, asked: Asked): Answered {
  const { searchParams } = asked.url;
  const newest = book.sessions.toReversed();
  const after = searchParams.get('starting_after');
  const from = after === null ? 0 : newest.findIndex(({ id }) => id === after) + 1;
  if (after !== null && from === 0) return missing('checkout.session', after);
  const limit = Math.min(Number(searchParams.get('limit') ?? 10), 100);
  const shown = newest.slice(from, from + limit).map((session) => sessionObject(session));
  return said(listObject(shown, '/v1/checkout/sessions', newest.length > from + limit));
}
