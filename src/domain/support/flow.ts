import { defineFlow, type StateOf } from '@/domain/flow';

/** Somebody asked to be called: open until she was, closed when there is nothing left to do. */
export const supportCaseFlow = defineFlow({
  start: 'open',
  states: ['open', 'called', 'closed'],
  who: ['asker', 'staff'],
  moves: {
    call: { from: ['open'], to: 'called', by: ['staff'] },
    close: { from: ['open', 'called'], to: 'closed', by: ['staff'] },
    /** She doesn't need it any more. */
    withdraw: { from: ['open', 'called'], to: 'closed', by: ['asker'] },
  },
});
export type SupportCaseState = StateOf<typeof supportCaseFlow>;
