import { defineFlow, type StateOf } from '@/domain/flow';

/** A table of pieces: kept, its columns named, looked at, carried out. */
export const importFlow = defineFlow({
  start: 'pending',
  states: ['pending', 'mapping', 'completed_mapping', 'processing', 'completed', 'failed'],
  who: ['artisan', 'system'],
  moves: {
    read: { from: ['pending'], to: 'mapping', by: ['system'] },
    map: { from: ['mapping', 'completed_mapping'], to: 'completed_mapping', by: ['artisan'] },
    process: { from: ['completed_mapping'], to: 'processing', by: ['artisan'] },
    complete: { from: ['processing'], to: 'completed', by: ['system'] },
    retry: { from: ['completed'], to: 'processing', by: ['artisan'] },
    fail: { from: ['pending', 'mapping', 'processing'], to: 'failed', by: ['system'] },
  },
});
export type ImportState = StateOf<typeof importFlow>;
