import { checkAddress, checkContact } from '@/domain/contact';
import { isPaymentMethod, type PaymentMethod } from '@/domain/payment/methods';
import { homeCountry, type Words } from '@/domain/place';
import type { Failure } from '@/domain/result';
import type { CartAccess } from '@/modules/cart/commands';
import { groupPath } from '@/modules/orders/queries/link';
import { pathOfPlaced } from '@/modules/orders/queries/tracked';
import { formatMoney, type Locale } from '@/ui/format';
import { placeOrder } from './commands/place-order';
import { type CheckoutView, checkoutView, type Quote, type WayOfPaying } from './queries';
import type { CheckoutInput } from './schema';
import { laterThanShown, readDays } from './waits';

/** Placed and where to follow it, or what to show instead; `failures` is empty when only a total was asked for. */
export type Answer =
  | {
      readonly kind: 'placed';
      readonly path: string;
      /** The purchase made just now; null for one made before. */
      readonly made: { readonly number: string; readonly method: PaymentMethod } | null;
    }
  | {
      readonly kind: 'shown';
      readonly failures: readonly Failure[];
      readonly quote: Quote | null;
      /** Null when they could not be read. */
      readonly ways: readonly WayOfPaying[] | null;
    };

const shown = (failures: readonly Failure[], view: CheckoutView | null = null): Answer => ({
  kind: 'shown',
  failures,
  quote: view?.quote ?? null,
  ways: view?.ways ?? null,
});

/**
 * Answers a sent checkout. Nothing is ordered until the buyer has seen the exact total: another one than
 * `shown_total` is shown and asked about first.
 */
export async function answerCheckout(
  held: CartAccess | null,
  input: CheckoutInput,
  locale: Locale,
  now: Date,
): Promise<Answer> {
  if (!held) return shown([{ code: 'cart.not_found' }]);
  if (input.cart !== held.cartId) return shown([{ code: 'checkout.other_cart' }]);
  const method = isPaymentMethod(input.payment_method) ? input.payment_method : null;
  const { district, phone } = input;
  const chosen = { district, phone, method: method ?? 'cod', codes: [input.codes] } as const;
  const view = await checkoutView(held, chosen, now);
  if (!view.ok) return shown([view.failure]);
  if (input.intent === 'quote') return answerQuote(held, view.value, now);
  // A cart that is ordered already has no sums any more; the command knows which purchase it became.
  const isOrdered = view.value.cart.status === 'completed';
  const failures = isOrdered ? [] : refusals(view.value, input, method, locale);
  if (failures.length > 0) return shown(failures, view.value);
  const placed = await placeOrder(
    { ...requestOf(input), access: held, method: method ?? 'cod', locale },
    now,
  );
  if (!placed.ok) return refusedAtLast(held, chosen, placed.failures, now);
  const { number } = placed.value;
  const isFree = view.value.quote?.total.minor === 0;
  const made = { number, method: isFree ? 'cod' : chosen.method };
  return { kind: 'placed', path: groupPath(number), made };
}

/** What changed between looking and placing may have changed the total: it is shown as it is now. */
async function refusedAtLast(
  held: CartAccess,
  chosen: Parameters<typeof checkoutView>[1],
  failures: readonly Failure[],
  now: Date,
): Promise<Answer> {
  const view = await checkoutView(held, chosen, now);
  return shown(failures, view.ok ? view.value : null);
}

async function answerQuote(held: CartAccess, view: CheckoutView, now: Date): Promise<Answer> {
  const path = await pathOfPlaced(held, now);
  if (path !== null) return { kind: 'placed', path, made: null };
  return shown([...(view.problem ? [view.problem] : []), ...view.refusals], view);
}

const requestOf = (input: CheckoutInput) => ({
  contact: { name: input.name, phone: input.phone, email: input.email },
  address: {
    line: input.line,
    landmark: input.landmark,
    city: input.city,
    district: input.district,
    country: homeCountry,
  },
  codes: [input.codes],
  shownDays: readDays(input.shown_days),
  idempotencyKey: input.idempotency_key,
});

/** Everything that keeps this from being ordered, all at once. */
function refusals(
  view: CheckoutView,
  input: CheckoutInput,
  method: PaymentMethod | null,
  locale: Locale,
): Failure[] {
  const { contact, address } = requestOf(input);
  const slugs = new Set(view.districts.map(({ slug }) => slug));
  const checks = [checkContact(contact), checkAddress(address, slugs)];
  const failures: Failure[] = checks.flatMap((check) => (check.ok ? [] : check.failures));
  if (method === null) failures.push({ code: 'payment.not_offered', field: 'payment_method' });
  if (view.problem) failures.push(view.problem);
  failures.push(...view.refusals);
  if (view.cart.count === 0) failures.push({ code: 'cart.empty' });
  const later = view.quote && laterThanShown(readDays(input.shown_days), view.quote.days);
  if (later) failures.push(later);
  if (view.quote && String(view.quote.total.minor) !== input.shown_total) {
    failures.push(newTotal(view, view.quote, input.district, locale));
  }
  return failures;
}

function newTotal(view: CheckoutView, quote: Quote, chosen: string, locale: Locale): Failure {
  const district = view.districts.find(({ slug }) => slug === chosen)?.name;
  return {
    code: 'checkout.total_new',
    field: 'total',
    params: { total: formatMoney(quote.total, locale), district: nameIn(district, locale) },
  };
}

const nameIn = (words: Words | undefined, locale: Locale): string => words?.[locale] ?? '';
