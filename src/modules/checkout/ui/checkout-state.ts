import { type FormState, untouched } from '@/domain/form-state';
import type { Money } from '@/domain/money';

/** The sums and dates for one district, ready to be shown. */
export type ShownQuote = {
  readonly district: string;
  readonly byArtisan: Readonly<
    Record<string, { readonly arrives: string; readonly shipping: Money }>
  >;
  readonly shipping: Money;
  readonly total: Money;
};

/** What the checkout knows after it was sent. `attempt` counts the tries to order. */
export type CheckoutState = FormState & {
  readonly quote: ShownQuote | null;
  readonly attempt: number;
};

export const freshCheckout = (quote: ShownQuote | null): CheckoutState => ({
  ...untouched,
  quote,
  attempt: 0,
});
