import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

/** `sold_out` isn't a state: it follows from stock. */
export const productFlow = defineFlow({
  start: 'draft',
  states: ['draft', 'proposed', 'changes_requested', 'rejected', 'published', 'hidden', 'archived'],
  who: ['artisan', 'staff', 'system'],
  moves: {
    propose: { from: ['draft', 'changes_requested'], to: 'proposed', by: ['artisan'] },
    withdraw: { from: ['proposed'], to: 'draft', by: ['artisan'] },
    request_changes: { from: ['proposed'], to: 'changes_requested', by: ['staff'] },
    reject: { from: ['proposed'], to: 'rejected', by: ['staff'] },
    publish: { from: ['proposed'], to: 'published', by: ['staff'] },
    hide: { from: ['published'], to: 'hidden', by: ['artisan', 'staff'] },
    show: { from: ['hidden'], to: 'published', by: ['artisan'] },
    archive: {
      from: ['draft', 'changes_requested', 'published', 'hidden'],
      to: 'archived',
      by: ['artisan', 'staff'],
    },
    // What was never for sale comes back as a draft, what was as hidden: she shows it when she wants.
    restore_draft: { from: ['archived'], to: 'draft', by: ['artisan'] },
    restore: { from: ['archived'], to: 'hidden', by: ['artisan'] },
  },
});
export type ProductState = StateOf<typeof productFlow>;
export type ProductMove = MoveOf<typeof productFlow>;
