import { defineFlow, type StateOf } from '@/domain/flow';

/** A change of a published story: it waits while the story as it stands goes on being read. */
export const storyChangeFlow = defineFlow({
  start: 'pending',
  states: ['pending', 'confirmed', 'declined', 'canceled'],
  who: ['artisan', 'staff'],
  moves: {
    confirm: { from: ['pending'], to: 'confirmed', by: ['staff'] },
    decline: { from: ['pending'], to: 'declined', by: ['staff'] },
    cancel: { from: ['pending'], to: 'canceled', by: ['artisan'] },
  },
});
export type StoryChangeState = StateOf<typeof storyChangeFlow>;
