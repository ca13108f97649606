import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/** Who holds the cash of one parcel: the buyer (`expected`), the courier (`collected`), the operator (`remitted`). */
export const codCollectionFlow = defineFlow({
  start: 'expected',
  states: [
    'expected',
    'collected',
    'remitted',
    'reconciled',
    'short',
    'disputed',
    'written_off',
    'void',
  ],
  who: ['courier', 'staff', 'system'],
  moves: {
    collect: { from: ['expected'], to: 'collected', by: ['courier', 'staff'] },
    void: { from: ['expected'], to: 'void', by: ['staff', 'system'] },
    remit: { from: ['collected'], to: 'remitted', by: ['staff', 'system'] },
    reconcile: {
      from: ['remitted', 'short', 'disputed'],
      to: 'reconciled',
      by: ['staff', 'system'],
    },
    find_short: { from: ['remitted'], to: 'short', by: ['staff', 'system'] },
    dispute: { from: ['collected', 'remitted', 'short'], to: 'disputed', by: ['staff'] },
    write_off: { from: ['short', 'disputed'], to: 'written_off', by: ['staff'] },
  },
});
export type CodCollectionState = StateOf<typeof codCollectionFlow>;
export type CodCollectionMove = MoveOf<typeof codCollectionFlow>;
