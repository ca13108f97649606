import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/** A parcel: in the artisan's hands until packed, the operator's until handed over, then the courier's. */
export const fulfillmentFlow = defineFlow({
  start: 'pending',
  states: [
    'pending',
    'packed',
    'shipped',
    'delivered',
    'canceled',
    'returned_to_origin',
    'received_back',
  ],
  who: ['buyer', 'artisan', 'staff', 'courier', 'system'],
  moves: {
    pack: { from: ['pending'], to: 'packed', by: ['artisan'] },
    hand_over: { from: ['packed'], to: 'shipped', by: ['staff'] },
    deliver: { from: ['shipped'], to: 'delivered', by: ['staff', 'courier'] },
    refuse: { from: ['shipped'], to: 'returned_to_origin', by: ['staff', 'courier'] },
    receive_back: { from: ['returned_to_origin'], to: 'received_back', by: ['staff'] },
    cancel: {
      from: ['pending', 'packed'],
      to: 'canceled',
      by: ['buyer', 'artisan', 'staff', 'system'],
    },
  },
});
export type FulfillmentState = StateOf<typeof fulfillmentFlow>;
export type FulfillmentMove = MoveOf<typeof fulfillmentFlow>;

/** Where the courier says the parcel is: an axis of its own, reported rather than decided. */
export const trackingStatuses = [
  'unknown',
  'pre_transit',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'attempted',
  'refused',
  'delivered',
  'return_to_sender',
  'failure',
] as const;
export type TrackingStatus = (typeof trackingStatuses)[number];

export const attemptReasons = [
  'nobody_home',
  'phone_off',
  'address_not_found',
  'asked_for_later',
  'no_cash',
] as const;
export type AttemptReason = (typeof attemptReasons)[number];
