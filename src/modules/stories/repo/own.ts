import type { Id } from '@/domain/ids';
import { type Language, languages, type PieceStep, type Texts } from '@/domain/product/content';
import type { StoryContent, StoryPhoto } from '@/domain/story/content';
import type { StoryState } from '@/domain/story/flow';
import type { StoredAudio } from '@/domain/studio/audio';
import { Prisma } from '@/generated/prisma/client';
import type { Db } from '@/platform/db';

/** A picture of a story as it is kept; `media` names the upload it was made from. */
export type StoryPicture = {
  readonly base: string;
  readonly widths: readonly number[];
  readonly w: number;
  readonly h: number;
  readonly thumbhash: string;
  readonly alt: string;
  readonly altUr: string;
  readonly media?: string;
  readonly caption?: Texts;
};
/** With the upload's own name, so that a save of something else keeps it. */
export type KeptAudio = StoredAudio & { readonly media: string };

const whole = {
  artisan: {
    select: { status: true, slug: true, craftSlug: true, publicName: true, publicNameUr: true },
  },
  products: { select: { productId: true }, orderBy: { productId: 'asc' } },
  changes: {
    where: { status: { in: ['pending', 'declined'] } },
    orderBy: { id: 'desc' },
    take: 1,
  },
} satisfies Prisma.StoryInclude;

export const readWholeStory = (db: Db, id: string) =>
  db.story.findUnique({ where: { id }, include: whole });
export type WholeStory = NonNullable<Awaited<ReturnType<typeof readWholeStory>>>;

export const lockStory = async (db: Db, id: string): Promise<void> => {
  await db.$queryRaw`SELECT 1 FROM stories WHERE id = ${id} FOR UPDATE`;
};

/** Every story of a shop, newest first. */
export const readOwnStories = (db: Db, artisanId: string) =>
  db.story.findMany({
    where: { artisanId },
    include: {
      artisan: { select: { status: true } },
      changes: { where: { status: 'pending' }, select: { id: true } },
    },
    orderBy: { id: 'desc' },
    take: 100,
  });

export const picturesIn = (row: { readonly pictures: unknown }): readonly StoryPicture[] =>
  Array.isArray(row.pictures) ? (row.pictures as StoryPicture[]) : [];

const texts = (en: string, ur: string): Texts => ({
  ...(en === '' ? {} : { en }),
  ...(ur === '' ? {} : { ur }),
});

/** What a story says as it stands. */
export function contentOf(row: WholeStory): StoryContent {
  const audio = row.audio as KeptAudio | null;
  const steps = Array.isArray(row.steps) ? (row.steps as Record<string, string>[]) : [];
  return {
    language: languages.find((one) => one === row.language) ?? 'ur',
    title: texts(row.title, row.titleUr),
    body: texts(row.body.join('\n\n'), row.bodyUr.join('\n\n')),
    photos: picturesIn(row).map(
      (picture): StoryPhoto => ({
        media: picture.media ?? picture.base,
        caption: picture.caption ?? {},
      }),
    ),
    audio: audio?.media ?? null,
    steps: steps.map(
      (step): PieceStep => ({
        text: texts(step.text ?? '', step.textUr ?? ''),
        duration: texts(step.duration ?? '', step.durationUr ?? ''),
      }),
    ),
    materials: texts(row.materials, row.materialsUr),
    hoursOfWork: row.hoursOfWork > 0 ? row.hoursOfWork : null,
    pieces: row.products.map(({ productId }) => productId as Id<'product'>),
  };
}

export type Parts = {
  readonly pictures: readonly StoryPicture[];
  readonly audio: KeptAudio | null;
};

/** The columns of a story that says `content`. */
export function columnsOf(
  content: StoryContent,
  paragraphs: (text: string) => string[],
  { pictures, audio }: Parts,
) {
  const said = (of: Texts, language: 'en' | 'ur') => of[language] ?? '';
  return {
    language: content.language satisfies Language,
    title: said(content.title, 'en'),
    titleUr: said(content.title, 'ur'),
    body: paragraphs(said(content.body, 'en')),
    bodyUr: paragraphs(said(content.body, 'ur')),
    materials: said(content.materials, 'en'),
    materialsUr: said(content.materials, 'ur'),
    hoursOfWork: content.hoursOfWork ?? 0,
    pictures: JSON.parse(JSON.stringify(pictures)),
    audio: audio ?? Prisma.DbNull,
    steps: content.steps.map(({ text, duration }) => ({
      text: said(text, 'en'),
      textUr: said(text, 'ur'),
      duration: said(duration, 'en'),
      durationUr: said(duration, 'ur'),
    })),
  };
}

export const writePieces = async (
  db: Db,
  storyId: string,
  pieces: readonly string[],
): Promise<void> => {
  await db.storyProduct.deleteMany({ where: { storyId } });
  await db.storyProduct.createMany({
    data: pieces.map((productId) => ({ storyId, productId })),
  });
};

/** Of `ids`, those that are pieces of this shop. */
export const ownPieceIds = async (
  db: Db,
  artisanId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await db.product.findMany({
        where: { artisanId, id: { in: [...ids] } },
        select: { id: true },
      })
    ).map(({ id }) => id),
  );

/** The pieces a story of this shop may tell of. */
export const tellablePieces = (db: Db, artisanId: string) =>
  db.product.findMany({
    where: { artisanId, status: { notIn: ['rejected', 'archived'] } },
    select: {
      id: true,
      title: true,
      titleUr: true,
      images: { orderBy: { position: 'asc' }, take: 1 },
    },
    orderBy: { id: 'desc' },
    take: 60,
  });

/** Where a story is told beside its own page: on every piece of the shop that is for sale. */
export const pieceSlugsOf = async (db: Db, artisanId: string): Promise<readonly string[]> =>
  (
    await db.product.findMany({
      where: { artisanId, status: 'published' },
      select: { slug: true },
    })
  ).map(({ slug }) => slug);

export const shopOf = (db: Db, artisanId: string) =>
  db.artisan.findUnique({
    where: { id: artisanId },
    select: { status: true, slug: true, craft: { select: { name: true, nameUr: true } } },
  });

export const moveStory = async (
  db: Db,
  id: string,
  from: readonly StoryState[],
  data: Prisma.StoryUpdateManyMutationInput & { readonly status: StoryState },
): Promise<boolean> =>
  (await db.story.updateMany({ where: { id, status: { in: [...from] } }, data })).count > 0;

export type WaitingStoryRow = {
  readonly kind: 'story' | 'story_change';
  readonly id: string;
  readonly artisanId: string;
  readonly title: string;
  readonly titleUr: string;
  readonly shop: string;
  readonly shopUr: string;
  readonly pictures: readonly StoryPicture[] | null;
  readonly since: Date;
};

/** Stories and changes that wait for a check, the longest waiting first. */
export const waitingStories = (db: Db, limit: number) => db.$queryRaw<WaitingStoryRow[]>`
  SELECT w.kind, w.id, s.artisan_id AS "artisanId", s.title, s.title_ur AS "titleUr",
    a.public_name AS shop, a.public_name_ur AS "shopUr", s.pictures, w.since
  FROM (
    SELECT 'story' AS kind, id, id AS story_id, coalesce(proposed_at, created_at) AS since
      FROM stories WHERE status = 'proposed'
    UNION ALL
    SELECT 'story_change', id, story_id, created_at FROM story_changes WHERE status = 'pending'
  ) w
  JOIN stories s ON s.id = w.story_id
  JOIN artisans a ON a.id = s.artisan_id
  ORDER BY w.since, w.id LIMIT ${limit}`;
