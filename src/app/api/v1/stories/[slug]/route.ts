import { fail, ok } from '@/domain/result';
import { isSlug } from '@/domain/text/slug';
import { imageOf, listingOf, recordingOf, tellerOf } from '@/modules/api/queries/present';
import { readStory } from '@/modules/api/schema/operations';
import { storyPage } from '@/modules/stories/queries/published';
import { endpoint, preflight } from '@/platform/http/endpoint';

export const GET = endpoint(readStory, async ({ params: { slug = '' }, locale }) => {
  const story = isSlug(slug) ? await storyPage(slug) : null;
  if (!story) return fail('story.not_found');
  return ok({
    data: {
      slug: story.slug,
      title: story.title[locale],
      artisan: tellerOf(story.artisan, locale),
      craft: story.artisan.craft.slug,
      hours_of_work: story.hoursOfWork,
      published_at: story.publishedAt,
      body: [...story.body[locale]],
      language: story.language,
      audio: story.audio && recordingOf(story.audio),
      steps: story.steps.map(({ text, duration }) => ({
        text: text[locale],
        duration: duration[locale],
      })),
      materials: story.materials[locale],
      images: story.pictures.map((picture) => imageOf(picture, locale)),
      products: story.listings.map((piece) => listingOf(piece, locale)),
    },
  });
});
export const OPTIONS = preflight;
