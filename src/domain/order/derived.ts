import type { FulfillmentState } from '@/domain/fulfillment/flow';
import { compare, type Money, zero } from '@/domain/money';

export const paymentStatuses = [
  'not_paid',
  'authorized',
  'partially_paid',
  'paid',
  'partially_refunded',
  'refunded',
  'overpaid',
  'voided',
] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

export type PaymentFacts = {
  readonly total: Money;
  readonly authorized: Money;
  readonly captured: Money;
  readonly refunded: Money;
  readonly voided: boolean;
};

/** What an order's money amounts to; stored beside the order for filtering, never set by hand. */
export function derivePaymentStatus(facts: PaymentFacts): PaymentStatus {
  const none = zero(facts.total.currency);
  if (compare(facts.refunded, none) > 0) {
    return compare(facts.refunded, facts.captured) >= 0 ? 'refunded' : 'partially_refunded';
  }
  if (compare(facts.captured, none) > 0) return paidStatus(compare(facts.captured, facts.total));
  if (facts.voided) return 'voided';
  // Coupons and store credit have paid for all of it.
  if (compare(facts.total, none) === 0) return 'paid';
  return compare(facts.authorized, none) > 0 ? 'authorized' : 'not_paid';
}

const paidStatus = (difference: number): PaymentStatus => {
  if (difference > 0) return 'overpaid';
  return difference === 0 ? 'paid' : 'partially_paid';
};

export const fulfillmentStatuses = [
  'unfulfilled',
  'partially_fulfilled',
  'fulfilled',
  'partially_delivered',
  'delivered',
  'partially_returned',
  'returned',
  'returned_to_origin',
  'canceled',
] as const;
export type FulfillmentStatus = (typeof fulfillmentStatuses)[number];

export type FulfillmentFacts = {
  /** Pieces ordered, and those canceled before they were sent. */
  readonly ordered: number;
  readonly canceled: number;
  readonly parcels: readonly { readonly state: FulfillmentState; readonly quantity: number }[];
  /** Pieces the buyer sent back after delivery. */
  readonly returned: number;
};

/** How far an order's pieces have come; stored beside the order for filtering, never set by hand. */
export function deriveFulfillmentStatus(facts: FulfillmentFacts): FulfillmentStatus {
  const wanted = facts.ordered - facts.canceled;
  if (wanted <= 0) return 'canceled';
  const delivered = piecesIn(facts, ['delivered']);
  const cameBack = piecesIn(facts, ['returned_to_origin', 'received_back']);
  const sent = piecesIn(facts, ['shipped']) + delivered + cameBack;
  if (facts.returned > 0) return facts.returned >= wanted ? 'returned' : 'partially_returned';
  if (delivered > 0) return delivered >= wanted ? 'delivered' : 'partially_delivered';
  if (cameBack >= wanted) return 'returned_to_origin';
  if (sent > 0) return sent >= wanted ? 'fulfilled' : 'partially_fulfilled';
  return 'unfulfilled';
}

const piecesIn = (facts: FulfillmentFacts, states: readonly FulfillmentState[]): number =>
  facts.parcels
    .filter((parcel) => states.includes(parcel.state))
    .reduce((all, parcel) => all + parcel.quantity, 0);
