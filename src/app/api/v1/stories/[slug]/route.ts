import { fail, ok } from '@/domain/result';
import { isSlug } from '@/domain/text/slug';
import { wholeStoryOf } from '@/modules/api/queries/present';
import { readStory } from '@/modules/api/schema/operations';
import { storyPage } from '@/modules/stories/queries/published';
import { endpoint, preflight } from '@/platform/http/endpoint';

export const GET = endpoint(readStory, async ({ params: { slug = '' }, locale }) => {
  const story = isSlug(slug) ? await storyPage(slug) : null;
  return story ? ok({ data: wholeStoryOf(story, locale) }) : fail('story.not_found');
});
export const OPTIONS = preflight;
