import { wordsOf } from '@/domain/product/language';
import { piecesOfArtisan } from '@/modules/catalog/queries/listings';
import { readPicture } from '@/modules/catalog/queries/pictures';
import { cached } from '@/platform/cache';
import { type Db, prisma } from '@/platform/db';
import { readArtisan, readArtisanCards } from './repo';
import type { ArtisanCard, ArtisanView } from './types';

const piecesOnPage = 24;

/** All approved artisans, in the order of provinces, districts and names. */
export const artisanCards = (): Promise<ArtisanCard[]> =>
  cached(['artisans'], ['artisans'], () => readArtisanCards(prisma, null));

/** Names the sheet that holds these makers' marks; other makers, other name. */
export function markSheetName(ids: readonly string[]): string {
  let sum = 0xcbf29ce484222325n;
  for (const letter of ids.join()) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return `makers-${sum.toString(36)}.svg`;
}

/** Approved artisans of one craft. */
export const artisansOfCraft = (craft: string): Promise<ArtisanCard[]> =>
  cached(['artisans-of', craft], [`craft:${craft}`], () => readArtisanCards(prisma, craft));

/** One artisan, her stories and her newest pieces; `null` unless she is approved. */
export const artisanPage = (slug: string): Promise<ArtisanView | null> =>
  cached(['artisan', slug], [`artisan:${slug}`], () => readArtisanPage(prisma, slug));

export async function readArtisanPage(db: Db, slug: string): Promise<ArtisanView | null> {
  const row = await readArtisan(db, slug);
  if (!row) return null;
  const listings = await piecesOfArtisan(db, row.id, piecesOnPage);
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    gender: row.gender,
    name: words(row.publicName, row.publicNameUr),
    place: words(row.place, row.placeUr),
    district: place(row.district),
    province: place(row.district.province),
    craft: { ...place(row.craft), band: row.craft.band },
    quote: wordsOf({ en: row.quote, ur: row.quoteUr }),
    about: wordsOf({ en: row.about, ur: row.aboutUr }),
    pieces: listings.length,
    picture: readPicture(pictureOf(row)),
    sinceYear: row.sinceYear,
    memberCount: row.memberCount,
    checkedWhat:
      row.checkedWhat === null
        ? null
        : words(row.checkedWhat, row.checkedWhatUr ?? row.checkedWhat),
    checkedAt: row.checkedAt?.toISOString() ?? null,
    closedFrom: row.closedFrom?.toISOString() ?? null,
    closedTo: row.closedTo?.toISOString() ?? null,
    listings,
    stories: row.stories.map((story) => ({
      slug: story.slug,
      title: words(story.title || story.titleUr, story.titleUr || story.title),
      opening: words(
        story.body[0] ?? story.bodyUr[0] ?? '',
        story.bodyUr[0] ?? story.body[0] ?? '',
      ),
    })),
  };
}

/** What she chose to be shown by: a photo, a drawn workshop, or her mark alone. */
const pictureOf = (row: { avatar: string; portrait: unknown; picture: unknown }): unknown =>
  row.avatar === 'photo' ? row.portrait : row.avatar === 'drawn' ? row.picture : null;

const words = (en: string, ur: string) => ({ en, ur });
const place = (row: { slug: string; name: string; nameUr: string }) => ({
  slug: row.slug,
  name: words(row.name, row.nameUr),
});
