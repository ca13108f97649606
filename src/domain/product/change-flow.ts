import { defineFlow, type StateOf } from '@/domain/flow';

/** A change of a piece that is for sale: it waits while the piece as it stands goes on being sold. */
export const productChangeFlow = defineFlow({
  start: 'pending',
  states: ['pending', 'confirmed', 'declined', 'canceled'],
  who: ['artisan', 'staff'],
  moves: {
    confirm: { from: ['pending'], to: 'confirmed', by: ['staff'] },
    decline: { from: ['pending'], to: 'declined', by: ['staff'] },
    cancel: { from: ['pending'], to: 'canceled', by: ['artisan'] },
  },
});
export type ProductChangeState = StateOf<typeof productChangeFlow>;
