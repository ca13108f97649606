import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

export const artisanFlow = defineFlow({
  start: 'pending',
  states: [
    'pending',
    'invited',
    'onboarding',
    'ready_for_review',
    'approved',
    'rejected',
    'suspended',
    'terminated',
  ],
  who: ['artisan', 'staff', 'system'],
  moves: {
    invite: { from: ['pending'], to: 'invited', by: ['staff', 'system'] },
    begin: { from: ['pending', 'invited'], to: 'onboarding', by: ['artisan'] },
    ask_review: { from: ['onboarding'], to: 'ready_for_review', by: ['artisan', 'system'] },
    ask_changes: { from: ['ready_for_review'], to: 'onboarding', by: ['staff'] },
    approve: { from: ['ready_for_review'], to: 'approved', by: ['staff'] },
    reject: { from: ['ready_for_review'], to: 'rejected', by: ['staff'] },
    try_again: { from: ['rejected'], to: 'onboarding', by: ['artisan'] },
    suspend: { from: ['approved'], to: 'suspended', by: ['staff'] },
    restore: { from: ['suspended'], to: 'approved', by: ['staff'] },
    terminate: { from: ['approved', 'suspended'], to: 'terminated', by: ['artisan', 'staff'] },
  },
});
export type ArtisanState = StateOf<typeof artisanFlow>;
export type ArtisanMove = MoveOf<typeof artisanFlow>;

/** A suspended artisan finishes running orders; she is not shown and nothing new can be bought from her. */
export const isSelling = (status: ArtisanState, closed: boolean): boolean =>
  status === 'approved' && !closed;

/** Whether her shop is closed at `now`; an open end means until further notice. */
export const isClosedAt = (now: Date, closedFrom: Date | null, closedTo: Date | null): boolean =>
  closedFrom !== null && closedFrom <= now && (closedTo === null || now < closedTo);
