import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/** What is sent to one artisan in one run. A failed or returned one is sent again as the same payout. */
export const payoutFlow = defineFlow({
  start: 'pending',
  states: ['pending', 'approved', 'processing', 'paid', 'failed', 'returned', 'canceled'],
  who: ['staff', 'system'],
  moves: {
    approve: { from: ['pending'], to: 'approved', by: ['staff'] },
    send: { from: ['approved', 'failed', 'returned'], to: 'processing', by: ['staff'] },
    pay: { from: ['processing'], to: 'paid', by: ['staff'] },
    fail: { from: ['processing'], to: 'failed', by: ['staff'] },
    return: { from: ['paid'], to: 'returned', by: ['staff'] },
    /** Only before money left, or after it came back: its transfers are free again. */
    cancel: { from: ['pending', 'approved', 'failed', 'returned'], to: 'canceled', by: ['staff'] },
  },
});
export type PayoutState = StateOf<typeof payoutFlow>;
export type PayoutMove = MoveOf<typeof payoutFlow>;

/** Made by one, approved by another. */
export const payoutRunFlow = defineFlow({
  start: 'made',
  states: ['made', 'approved', 'exported', 'closed', 'discarded'],
  who: ['staff', 'system'],
  moves: {
    approve: { from: ['made'], to: 'approved', by: ['staff'] },
    discard: { from: ['made'], to: 'discarded', by: ['staff', 'system'] },
    export: { from: ['approved'], to: 'exported', by: ['staff'] },
    close: { from: ['approved', 'exported'], to: 'closed', by: ['staff', 'system'] },
    /** The bank sent one of its payouts back. */
    reopen: { from: ['closed'], to: 'exported', by: ['staff'] },
  },
});
export type PayoutRunState = StateOf<typeof payoutRunFlow>;
export type PayoutRunMove = MoveOf<typeof payoutRunFlow>;

export const payoutAccountKinds = ['iban', 'jazzcash', 'easypaisa'] as const;
export type PayoutAccountKind = (typeof payoutAccountKinds)[number];

/** A new account waits for verification and its cooling-off; the one it replaces is `replaced` at once. */
export const payoutAccountFlow = defineFlow({
  start: 'pending',
  states: ['pending', 'active', 'restricted', 'rejected', 'replaced'],
  who: ['artisan', 'staff', 'system'],
  moves: {
    verify: { from: ['pending'], to: 'active', by: ['staff'] },
    reject: { from: ['pending'], to: 'rejected', by: ['staff'] },
    /** Somebody told of the change says it wasn't her, or finance has a doubt. */
    restrict: { from: ['pending', 'active'], to: 'restricted', by: ['artisan', 'staff', 'system'] },
    release: { from: ['restricted'], to: 'active', by: ['staff'] },
    replace: { from: ['pending', 'active', 'restricted'], to: 'replaced', by: ['artisan'] },
  },
});
export type PayoutAccountState = StateOf<typeof payoutAccountFlow>;
export type PayoutAccountMove = MoveOf<typeof payoutAccountFlow>;

/** After a change nothing is paid there for this long, so that a thief's change is noticed first. */
export const payoutCoolingHours = 48;

export const transferKinds = [
  'earning',
  'refund_reversal',
  'cod_debt',
  'cod_repayment',
  'adjustment',
] as const;
export type TransferKind = (typeof transferKinds)[number];
