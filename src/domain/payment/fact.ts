import type { Currency } from '@/domain/money';

/** What a provider can say became of an attempt. `unknown`: nobody knows yet, so ask again, never "failed". */
export const outcomes = [
  'pending',
  'authorized',
  'paid',
  'failed',
  'canceled',
  'expired',
  'reversed',
  'unknown',
] as const;
export type Outcome = (typeof outcomes)[number];

/** How we know: a signature we checked, our own inquiry over a trusted line, or a member of staff. */
export type Trust = 'signed' | 'server_inquiry' | 'staff';

export const providers = ['cod', 'stripe', 'jazzcash', 'easypaisa', 'bank'] as const;
export type ProviderKey = (typeof providers)[number];

/** The only thing that settles a payment. Amounts are in minor units; `eventKey` is unique of its provider. */
export type PaymentFact = {
  readonly provider: ProviderKey;
  readonly eventKey: string;
  /** Our reference of the attempt it speaks of. */
  readonly attemptRef: string;
  readonly providerRef?: string;
  readonly outcome: Outcome;
  readonly amountMinor?: number;
  readonly currency?: Currency | (string & {});
  /** The provider's own code and words, for staff. Never holds a secret, a full phone number or a CNIC. */
  readonly code?: string;
  readonly message?: string;
  readonly trust: Trust;
  readonly occurredAt?: Date;
};
