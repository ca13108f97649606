'use server';

import { ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { cancelStoryChange, moveOwnStory } from './commands/move';
import { moveForm } from './schema';

/** She hides, shows, takes back or puts away a story, or takes back a change of it. */
export const moveStoryAction = defineAction({
  input: moveForm,
  run: async (actor, { story, act }, { now }): Promise<Result<string>> => {
    const moved =
      act === 'cancel_change'
        ? await cancelStoryChange(actor, story, now)
        : await moveOwnStory(actor, story, act, now);
    return moved.ok ? ok(`/studio/stories/${story}?done=${act}`) : moved;
  },
  after: (path) => path,
});
