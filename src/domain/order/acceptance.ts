import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/** The artisan's answer to a placed order. A piece may crack in the kiln, so she can still decline until it is packed. */
export const acceptanceFlow = defineFlow({
  start: 'awaiting',
  states: ['awaiting', 'accepted', 'declined', 'auto_accepted'],
  who: ['artisan', 'system'],
  moves: {
    accept: { from: ['awaiting'], to: 'accepted', by: ['artisan'] },
    accept_in_silence: { from: ['awaiting'], to: 'auto_accepted', by: ['system'] },
    decline: { from: ['awaiting', 'accepted', 'auto_accepted'], to: 'declined', by: ['artisan'] },
  },
});
export type AcceptanceState = StateOf<typeof acceptanceFlow>;
export type AcceptanceMove = MoveOf<typeof acceptanceFlow>;

/** After this silence a placed order counts as accepted. */
export const acceptWithinHours = 72;

/** Only an accepted order may be packed. */
export const isAccepted = (acceptance: AcceptanceState): boolean =>
  acceptance === 'accepted' || acceptance === 'auto_accepted';
