import { ok } from '@/domain/result';
import { storyOf } from '@/modules/api/queries/present';
import { listStories } from '@/modules/api/schema/operations';
import { storyCards } from '@/modules/stories/queries/published';
import { endpoint, preflight } from '@/platform/http/endpoint';

export const GET = endpoint(listStories, async ({ locale }) =>
  ok({
    data: (await storyCards()).map((story) => storyOf(story, locale)),
    page: { next_cursor: null },
  }),
);
export const OPTIONS = preflight;
