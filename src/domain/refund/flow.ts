import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/**
 * Money going back. Approved is not paid: `approved` is owed, `processing` has been sent, `succeeded` has arrived.
 * A failed one is sent again as the same refund.
 */
export const refundFlow = defineFlow({
  start: 'requested',
  states: ['requested', 'approved', 'processing', 'succeeded', 'failed', 'declined'],
  who: ['staff', 'system'],
  moves: {
    approve: { from: ['requested'], to: 'approved', by: ['staff', 'system'] },
    decline: { from: ['requested'], to: 'declined', by: ['staff'] },
    send: { from: ['approved', 'failed'], to: 'processing', by: ['staff', 'system'] },
    succeed: { from: ['processing'], to: 'succeeded', by: ['staff', 'system'] },
    fail: { from: ['processing'], to: 'failed', by: ['staff', 'system'] },
  },
});
export type RefundState = StateOf<typeof refundFlow>;
export type RefundMove = MoveOf<typeof refundFlow>;

export const refundDestinations = ['original', 'wallet', 'bank', 'store_credit'] as const;
export type RefundDestination = (typeof refundDestinations)[number];

export const refundReasons = [
  'order_canceled',
  'artisan_declined',
  'paid_twice',
  'paid_too_late',
  'amount_differs',
  'damaged',
  'not_as_described',
  'missing_piece',
  'goodwill',
] as const;
export type RefundReason = (typeof refundReasons)[number];
