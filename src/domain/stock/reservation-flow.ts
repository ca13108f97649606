import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/** Pieces held for somebody: `consumed` by a sale, given back in every other ending. */
export const reservationFlow = defineFlow({
  start: 'active',
  states: ['active', 'consumed', 'released', 'expired'],
  who: ['staff', 'system'],
  moves: {
    consume: { from: ['active'], to: 'consumed', by: ['staff', 'system'] },
    release: { from: ['active'], to: 'released', by: ['staff', 'system'] },
    expire: { from: ['active'], to: 'expired', by: ['system'] },
  },
});
export type ReservationState = StateOf<typeof reservationFlow>;
export type ReservationMove = MoveOf<typeof reservationFlow>;
