import type { ProviderKey } from '@/domain/payment/fact';
import { type PaymentMethod, paymentMethods, providerOf } from '@/domain/payment/methods';
import { settings } from '../env';
import { bankProvider } from './bank';
import { codProvider } from './cod';
import { easypaisaProvider } from './easypaisa';
import { jazzcashProvider } from './jazzcash';
import type { PaymentProvider } from './port';
import type { PaymentSettings } from './settings';
import { stripeProvider } from './stripe';

type Providers = Readonly<Record<ProviderKey, PaymentProvider | null>>;

/** One provider for each gateway with keys, null for the others. A call may take `callMillis`. */
export function makeProviders(payments: PaymentSettings, callMillis: number): Providers {
  const { stripe, jazzcash, easypaisa, bank } = payments;
  return {
    cod: codProvider,
    stripe: stripe && stripeProvider(stripe, callMillis),
    jazzcash: jazzcash && jazzcashProvider(jazzcash, callMillis),
    easypaisa: easypaisa && easypaisaProvider(easypaisa, callMillis),
    bank: bank && bankProvider(bank),
  };
}

/** The configured provider; null when this copy has no keys for it. */
export const providerFor = (key: ProviderKey): PaymentProvider | null => configured()[key];

/** The provider that a way of paying goes through; null when it isn't offered. */
export const providerOfMethod = (method: PaymentMethod): PaymentProvider | null =>
  providerFor(providerOf[method]);

/** What a buyer can choose, in the order it is shown. */
export const offeredMethods = (): readonly PaymentMethod[] =>
  paymentMethods.filter((method) => providerOfMethod(method) !== null);

let known: Providers | undefined;

function configured(): Providers {
  const { payments, paymentCallSeconds } = settings();
  known ??= makeProviders(payments, paymentCallSeconds * 1000);
  return known;
}
