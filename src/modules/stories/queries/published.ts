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
    body: { en: row.body, ur: row.bodyUr },
    materials: words(row.materials, row.materialsUr),
    pictures: picturesOf(row.pictures),
    listings,
  };
}

const card = (row: StoryRow): StoryCard => ({
  slug: row.slug,
  title: words(row.title, row.titleUr),
  opening: words(row.body[0] ?? '', row.bodyUr[0] ?? ''),
  artisan: tellerOf(row.artisan),
  picture: picturesOf(row.pictures)[0] ?? null,
  hoursOfWork: row.hoursOfWork,
  publishedAt: (row.publishedAt ?? row.createdAt).toISOString(),
});

const tellerOf = (artisan: StoryRow['artisan']): Teller => ({
  id: artisan.id,
  slug: artisan.slug,
  name: words(artisan.publicName, artisan.publicNameUr),
  quote: words(artisan.quote, artisan.quoteUr),
  place: words(artisan.place, artisan.placeUr),
  district: place(artisan.district),
  craft: { ...place(artisan.craft), band: artisan.craft.band },
});

const picturesOf = (json: unknown) =>
  Array.isArray(json) ? json.flatMap((picture) => readPicture(picture) ?? []) : [];

const words = (en: string, ur: string) => ({ en, ur });
const place = (row: { slug: string; name: string; nameUr: string }) => ({
  slug: row.slug,
  name: words(row.name, row.nameUr),
});
