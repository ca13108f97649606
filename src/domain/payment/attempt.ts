import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/**
 * One try at taking the money. It only moves forward: `paid` and `mismatched` are ends, whatever is said later.
 * A try given up (failed, canceled, expired) can still turn out paid, for money that came came.
 */
export const attemptFlow = defineFlow({
  start: 'created',
  states: [
    'created',
    'requires_action',
    'unknown',
    'paid',
    'failed',
    'canceled',
    'expired',
    'mismatched',
  ],
  who: ['system'],
  moves: {
    require_action: { from: ['created', 'unknown'], to: 'requires_action', by: ['system'] },
    lose: { from: ['created', 'requires_action'], to: 'unknown', by: ['system'] },
    pay: {
      from: ['created', 'requires_action', 'unknown', 'failed', 'canceled', 'expired'],
      to: 'paid',
      by: ['system'],
    },
    mismatch: {
      from: ['created', 'requires_action', 'unknown', 'failed', 'canceled', 'expired'],
      to: 'mismatched',
      by: ['system'],
    },
    fail: { from: ['created', 'requires_action', 'unknown'], to: 'failed', by: ['system'] },
    cancel: { from: ['created', 'requires_action', 'unknown'], to: 'canceled', by: ['system'] },
    expire: { from: ['created', 'requires_action', 'unknown'], to: 'expired', by: ['system'] },
  },
});
export type AttemptState = StateOf<typeof attemptFlow>;
export type AttemptMove = MoveOf<typeof attemptFlow>;

/** States in which the buyer may still be paying. */
export const openAttemptStates: readonly AttemptState[] = ['created', 'requires_action', 'unknown'];
