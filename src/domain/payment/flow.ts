import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/**
 * The one payment of an order group. Cash on delivery: `pending` until the buyer confirms, then `authorized`
 * (promised), then `captured` once every parcel's cash is decided and some was taken, or `canceled` if none was.
 */
export const paymentFlow = defineFlow({
  start: 'pending',
  states: ['pending', 'requires_action', 'authorized', 'captured', 'failed', 'canceled', 'expired'],
  who: ['buyer', 'courier', 'staff', 'system'],
  moves: {
    require_action: { from: ['pending'], to: 'requires_action', by: ['system'] },
    authorize: {
      from: ['pending', 'requires_action'],
      to: 'authorized',
      by: ['buyer', 'staff', 'system'],
    },
    capture: {
      from: ['pending', 'requires_action', 'authorized'],
      to: 'captured',
      by: ['courier', 'staff', 'system'],
    },
    fail: { from: ['pending', 'requires_action', 'authorized'], to: 'failed', by: ['system'] },
    cancel: {
      from: ['pending', 'requires_action', 'authorized'],
      to: 'canceled',
      by: ['buyer', 'staff', 'system'],
    },
    expire: { from: ['pending', 'requires_action'], to: 'expired', by: ['system'] },
  },
});
export type PaymentState = StateOf<typeof paymentFlow>;
export type PaymentMove = MoveOf<typeof paymentFlow>;
