import { defineFlow, type MoveOf, type StateOf } from '@/domain/flow';

export const storyFlow = defineFlow({
  start: 'draft',
  states: ['draft', 'proposed', 'changes_requested', 'rejected', 'published', 'hidden', 'archived'],
  who: ['artisan', 'staff'],
  moves: {
    propose: { from: ['draft', 'changes_requested'], to: 'proposed', by: ['artisan'] },
    withdraw: { from: ['proposed'], to: 'draft', by: ['artisan'] },
    request_changes: { from: ['proposed'], to: 'changes_requested', by: ['staff'] },
    reject: { from: ['proposed'], to: 'rejected', by: ['staff'] },
    publish: { from: ['proposed'], to: 'published', by: ['staff'] },
    hide: { from: ['published'], to: 'hidden', by: ['artisan', 'staff'] },
    archive: {
      from: ['draft', 'changes_requested', 'published', 'hidden'],
      to: 'archived',
      by: ['artisan', 'staff'],
    },
    show: { from: ['hidden'], to: 'published', by: ['artisan'] },
    // What was never told in public comes back as a draft, what was as hidden.
    restore_draft: { from: ['archived'], to: 'draft', by: ['artisan'] },
    restore: { from: ['archived'], to: 'hidden', by: ['artisan'] },
  },
});
export type StoryState = StateOf<typeof storyFlow>;
export type StoryMove = MoveOf<typeof storyFlow>;
