import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/**
 * One artisan's part of a purchase. A prepaid order waits for money, a cash order for the buyer's word;
 * only `placed` orders are shown to the artisan as work. After the parcel leaves, the parcel's own flow
 * decides: `cancel` from `placed` is open to staff only while no parcel is on its way or delivered.
 */
export const orderFlow = defineFlow({
  start: 'pending_payment',
  states: ['pending_payment', 'unconfirmed', 'placed', 'completed', 'canceled', 'expired'],
  who: ['buyer', 'artisan', 'staff', 'system'],
  moves: {
    choose_cash: { from: ['pending_payment'], to: 'unconfirmed', by: ['buyer', 'system'] },
    pay: { from: ['pending_payment'], to: 'placed', by: ['system'] },
    confirm: { from: ['unconfirmed'], to: 'placed', by: ['buyer', 'staff'] },
    complete: { from: ['placed'], to: 'completed', by: ['staff', 'system'] },
    withdraw: { from: ['pending_payment', 'unconfirmed'], to: 'canceled', by: ['buyer'] },
    decline: { from: ['placed'], to: 'canceled', by: ['artisan'] },
    cancel: {
      from: ['pending_payment', 'unconfirmed', 'placed'],
      to: 'canceled',
      by: ['staff', 'system'],
    },
    expire: { from: ['pending_payment', 'unconfirmed'], to: 'expired', by: ['system'] },
  },
});
export type OrderState = StateOf<typeof orderFlow>;
export type OrderMove = MoveOf<typeof orderFlow>;

/** A cash order that nobody confirms in this time expires and gives its stock back. */
export const confirmWithinHours = 48;

export const cancelReasons = [
  'buyer_asked',
  'buyer_unreachable',
  'artisan_declined',
  'refused_at_door',
  'suspected_fraud',
  'wrong_address',
  'damaged',
] as const;
export type CancelReason = (typeof cancelReasons)[number];
