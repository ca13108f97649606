import { type FormState, untouched } from '@/domain/form-state';
import type { Money } from '@/domain/money';
import type { PaymentMethod } from '@/domain/payment/methods';

/** The sums and dates for one district, ready to be shown. */
export type ShownQuote = {
  readonly district: string;
  readonly byArtisan: Readonly<
    Record<string, { readonly arrives: string; readonly shipping: Money }>
  >;
  readonly shipping: Money;
  /** What is taken off, each with its name: promotions, then store credit. */
  readonly off: readonly { readonly key: string; readonly label: string; readonly amount: Money }[];
  readonly total: Money;
  /** Working days of making, one for each order, as they come back with the form. */
  readonly days: string;
};

/** One way of paying; `refusal` says in a sentence why it can't be chosen. */
export type ShownWay = { readonly method: PaymentMethod; readonly refusal: string | null };

/** What the checkout knows after it was sent. `attempt` counts the tries to order. */
export type CheckoutState = FormState & {
  readonly quote: ShownQuote | null;
  readonly ways: readonly ShownWay[];
  readonly attempt: number;
};

export const freshCheckout = (
  quote: ShownQuote | null,
  ways: readonly ShownWay[],
): CheckoutState => ({
  ...untouched,
  quote,
  ways,
  attempt: 0,
});
