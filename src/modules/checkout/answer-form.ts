import type { Failure } from '@/domain/result';
import type { Locale } from '@/messages/locales';
import { failuresOf, sentenceOf } from '@/platform/action';
import { heldCart, showCartCount } from '@/platform/cart-cookie';
import { now } from '@/platform/clock';
import { log } from '@/platform/log';
import { pageLocale } from '@/platform/request';
import { type Answer, answerCheckout } from './answer';
import { checkoutForm } from './schema';
import type { CheckoutState } from './ui/checkout-state';
import { shownQuote } from './ui/shown-quote';
import { shownWays } from './ui/shown-ways';

/** The purchase that was placed and its own path, or what the form shows next. */
export type Answered =
  | { readonly kind: 'placed'; readonly placed: Placed; readonly locale: Locale }
  | { readonly kind: 'shown'; readonly state: CheckoutState };
type Placed = Extract<Answer, { readonly kind: 'placed' }>;

/**
 * Reads a sent checkout: shows the total for a district, or places the order once the buyer has seen exactly that
 * total. Whatever goes wrong, what was typed stays.
 */
export async function answerForm(before: CheckoutState, form: FormData): Promise<Answered> {
  const sent = textsOf(form);
  const locale = await pageLocale(sent.locale);
  const answer = await answerTo(sent, locale);
  if (answer === null) return { kind: 'shown', state: await unavailable(before, sent, locale) };
  if (answer.kind === 'placed') {
    await showCartCount(0);
    return { kind: 'placed', placed: answer, locale };
  }
  const state: CheckoutState = {
    status: answer.failures.length > 0 ? 'refused' : 'untouched',
    failures: await sentencesFor(answer.failures, locale),
    values: sent,
    quote: await shownQuote(answer.quote, sent.district ?? '', locale),
    ways: answer.ways ? await shownWays(answer.ways, locale) : before.ways,
    attempt: before.attempt + (sent.intent === 'quote' ? 0 : 1),
  };
  return { kind: 'shown', state };
}

/** Nothing was ordered and nothing is lost, the total that was shown included. */
const unavailable = async (
  before: CheckoutState,
  sent: Record<string, string>,
  locale: Locale,
): Promise<CheckoutState> => ({
  status: 'refused',
  failures: await sentencesFor([{ code: 'checkout.unavailable' }], locale),
  values: sent,
  quote: before.quote,
  ways: before.ways,
  attempt: before.attempt + 1,
});

/** `null` when the answer couldn't be found out. */
async function answerTo(sent: Record<string, string>, locale: Locale): Promise<Answer | null> {
  const read = checkoutForm.safeParse(sent);
  if (!read.success)
    return { kind: 'shown', failures: failuresOf(read.error), quote: null, ways: null };
  try {
    return await answerCheckout(await heldCart(), read.data, locale, now());
  } catch (error) {
    log.error('checkout.failed', { error });
    return null;
  }
}

function textsOf(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$')) texts[name] = value;
  }
  return texts;
}

async function sentencesFor(
  failures: readonly Failure[],
  locale: Locale,
): Promise<Record<string, string[]>> {
  const said: Record<string, string[]> = {};
  for (const failure of failures) {
    const field = failure.field ?? 'form';
    said[field] = [...(said[field] ?? []), await sentenceOf(failure, locale)];
  }
  return said;
}
