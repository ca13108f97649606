import type { ProviderKey } from './fact';

export const paymentMethods = ['cod', 'card', 'jazzcash', 'easypaisa', 'bank'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export const isPaymentMethod = (text: string): text is PaymentMethod =>
  paymentMethods.some((method) => method === text);

/** Who takes the money of a way of paying. */
export const providerOf: { readonly [M in PaymentMethod]: ProviderKey } = {
  cod: 'cod',
  card: 'stripe',
  jazzcash: 'jazzcash',
  easypaisa: 'easypaisa',
  bank: 'bank',
};

/** Who pays the artisan out of the sale and so withholds her tax: the courier of a cash parcel, or a payment house. */
export type TaxPayer = 'courier' | 'intermediary';
export const taxPayerOf = (method: PaymentMethod): TaxPayer =>
  method === 'cod' ? 'courier' : 'intermediary';
