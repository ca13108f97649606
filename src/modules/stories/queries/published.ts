import type { Texts } from '@/domain/product/content';
import { wordsOf } from '@/domain/product/language';
import type { StoredAudio } from '@/domain/studio/audio';
import { listingsWithIds } from '@/modules/catalog/queries/listings';
import { readPicture } from '@/modules/catalog/queries/pictures';
import { cached } from '@/platform/cache';
import { type Db, prisma } from '@/platform/db';
import { readStories, readStory, type StoryRow } from '../repo/published';
import type { StoryCard, StoryView, Teller } from '../types';

const mostStories = 60;

/** Published stories, newest first. */
export const storyCards = (): Promise<StoryCard[]> =>
  cached(['stories'], ['stories'], async () => (await readStories(prisma, mostStories)).map(card));

/** The newest story of each of `limit` artisans, for her voice on the front page. */
export async function voices(limit: number): Promise<StoryCard[]> {
  const heard = new Set<string>();
  const first = (await storyCards()).filter(({ artisan }) => {
    const isNew = !heard.has(artisan.id);
    heard.add(artisan.id);
    return isNew;
  });
  return first.slice(0, limit);
}

/** One story with the pieces it tells of; `null` unless it is published. */
export const storyPage = (slug: string): Promise<StoryView | null> =>
  cached(['story', slug], [`story:${slug}`], () => readStoryPage(prisma, slug));

export async function readStoryPage(db: Db, slug: string): Promise<StoryView | null> {
  const row = await readStory(db, slug);
  if (!row) return null;
  const listings = await listingsWithIds(
    db,
    row.products.map((piece) => piece.productId),
  );
  return {
    slug: row.slug,
    title: words(row.title, row.titleUr),
    artisan: tellerOf(row.artisan),
    hoursOfWork: row.hoursOfWork,
    publishedAt: (row.publishedAt ?? row.createdAt).toISOString(),
    body: {
      en: row.body.length > 0 ? row.body : row.bodyUr,
      ur: row.bodyUr.length > 0 ? row.bodyUr : row.body,
    },
    audio: row.audio as StoredAudio | null,
    language: row.language === 'en' ? 'en' : 'ur',
    steps: stepsOf(row.steps),
    materials: words(row.materials, row.materialsUr),
    pictures: picturesOf(row.pictures).map(({ picture, caption }) => ({ ...picture, caption })),
    listings,
  };
}

const card = (row: StoryRow): StoryCard => ({
  slug: row.slug,
  title: words(row.title, row.titleUr),
  opening: words(row.body[0] ?? '', row.bodyUr[0] ?? ''),
  artisan: tellerOf(row.artisan),
  picture: picturesOf(row.pictures)[0]?.picture ?? null,
  hoursOfWork: row.hoursOfWork,
  publishedAt: (row.publishedAt ?? row.createdAt).toISOString(),
});

const tellerOf = (artisan: StoryRow['artisan']): Teller => ({
  id: artisan.id,
  slug: artisan.slug,
  name: words(artisan.publicName, artisan.publicNameUr),
  quote: wordsOf({ en: artisan.quote, ur: artisan.quoteUr }),
  place: words(artisan.place, artisan.placeUr),
  district: place(artisan.district),
  craft: { ...place(artisan.craft), band: artisan.craft.band },
});

/** Her pictures, each with what she says of it; those that were drawn for the town say nothing. */
const picturesOf = (json: unknown) =>
  Array.isArray(json)
    ? json.flatMap((kept: { caption?: Texts }) => {
        const picture = readPicture(kept);
        const caption = wordsOf(kept.caption ?? {});
        return picture ? [{ picture, caption: caption.ur === '' ? null : caption }] : [];
      })
    : [];

const stepsOf = (json: unknown): StoryView['steps'] =>
  Array.isArray(json)
    ? (json as Record<string, string>[]).map((step) => ({
        text: words(step.text ?? '', step.textUr ?? ''),
        duration: words(step.duration ?? '', step.durationUr ?? ''),
      }))
    : [];

/** What she said in one language alone stands in for the other. */
const words = (en: string, ur: string) => ({ en: en || ur, ur: ur || en });
const place = (row: { slug: string; name: string; nameUr: string }) => ({
  slug: row.slug,
  name: words(row.name, row.nameUr),
});
