import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/** A courier's statement: read and shown (`uploaded`), being posted, with open exceptions, closed. */
export const remittanceFlow = defineFlow({
  start: 'uploaded',
  states: ['uploaded', 'matching', 'exceptions', 'closed', 'discarded'],
  who: ['staff', 'system'],
  moves: {
    match: { from: ['uploaded'], to: 'matching', by: ['staff'] },
    discard: { from: ['uploaded'], to: 'discarded', by: ['staff'] },
    post: { from: ['matching'], to: 'exceptions', by: ['staff', 'system'] },
    close: { from: ['exceptions'], to: 'closed', by: ['staff'] },
  },
});
export type RemittanceState = StateOf<typeof remittanceFlow>;
export type RemittanceMove = MoveOf<typeof remittanceFlow>;

/** What a line of the statement turned out to be; all but `matched` wait for a person. */
export const remittanceBuckets = [
  'matched',
  'short',
  'over',
  'missing',
  'duplicate',
  'unknown',
  'unreadable',
] as const;
export type RemittanceBucket = (typeof remittanceBuckets)[number];
