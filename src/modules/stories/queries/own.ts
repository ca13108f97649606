import { type Id, isId } from '@/domain/ids';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { wordsOf } from '@/domain/product/language';
import type { StoryContent } from '@/domain/story/content';
import type { StoryState } from '@/domain/story/flow';
import type { StoredAudio } from '@/domain/studio/audio';
import { readyMedia } from '@/modules/media/queries/ready';
import { type Db, prisma } from '@/platform/db';
import { pendingOf, workOf } from '../repo/changes';
import {
  type KeptAudio,
  picturesIn,
  readOwnStories,
  readWholeStory,
  tellablePieces,
  type WholeStory,
} from '../repo/own';

export type StoryFile = {
  readonly media: string;
  readonly base: string;
  readonly widths: readonly number[];
};
/** One of her stories as her list shows it. */
export type OwnStory = {
  readonly id: Id<'story'>;
  readonly title: Words;
  readonly status: StoryState;
  readonly picture: Omit<StoryFile, 'media'> | null;
  readonly isChanging: boolean;
  readonly isShopOpen: boolean;
  readonly review: { readonly reasons: readonly string[]; readonly note: string } | null;
};
export type EditedStory = {
  readonly id: Id<'story'>;
  readonly artisanId: Id<'artisan'>;
  readonly slug: string;
  readonly status: StoryState;
  readonly version: number;
  readonly content: StoryContent;
  readonly photos: readonly StoryFile[];
  readonly audio: StoredAudio | null;
  readonly isChanging: boolean;
  /** A story that was checked is shown when her shop opens. */
  readonly isShopOpen: boolean;
  readonly review: OwnStory['review'];
};

/** Her stories, newest first; null for who may not change them. */
export async function herStories(
  actor: Actor,
  artisanId: Id<'artisan'>,
): Promise<readonly OwnStory[] | null> {
  if (!may(actor, 'story.change', { artisanId })) return null;
  const rows = await readOwnStories(prisma, artisanId);
  return rows.map((row) => ({
    id: row.id as Id<'story'>,
    title: titleOf(row),
    status: row.status as StoryState,
    picture: picturesIn(row)[0] ?? null,
    isChanging: row.changes.length > 0,
    isShopOpen: row.artisan.status === 'approved',
    review: reviewOf(row),
  }));
}

/** One story of hers, as it shall be where a change of it waits or came back; null when there is none, and for who may not change it. */
export async function storyForEditing(actor: Actor, id: string): Promise<EditedStory | null> {
  const row = isId('story', id) ? await readWholeStory(prisma, id) : null;
  const artisanId = row?.artisanId as Id<'artisan'> | undefined;
  if (!row || !artisanId || !may(actor, 'story.change', { artisanId })) return null;
  const content = workOf(row);
  return {
    id: row.id as Id<'story'>,
    artisanId,
    slug: row.slug,
    status: row.status as StoryState,
    version: row.version,
    content,
    ...(await filesOf(prisma, row, content)),
    isChanging: pendingOf(row) !== null,
    isShopOpen: row.artisan.status === 'approved',
    review: reviewOf(row),
  };
}

/** The prepared files that `content` names: those of the story, and new ones that wait with a change. */
export async function filesOf(
  db: Db,
  row: WholeStory,
  { photos, audio }: StoryContent,
): Promise<{ readonly photos: readonly StoryFile[]; readonly audio: StoredAudio | null }> {
  const here = new Map(picturesIn(row).map((one) => [one.media ?? one.base, one]));
  const own = row.audio as KeptAudio | null;
  const wanted = [...photos.map(({ media }) => media), ...(audio === null ? [] : [audio])];
  const ready = await readyMedia(
    db,
    wanted.filter((id) => !here.has(id)),
  );
  const shown = photos.flatMap(({ media }): StoryFile[] => {
    const file = here.get(media) ?? ready.get(media);
    return file && 'base' in file ? [{ media, base: file.base, widths: file.widths }] : [];
  });
  if (audio === null || own?.media === audio)
    return { photos: shown, audio: audio === null ? null : own };
  const sent = ready.get(audio);
  return { photos: shown, audio: sent?.kind === 'audio' ? sent.audio : null };
}

export type TellablePiece = {
  readonly id: Id<'product'>;
  readonly title: Words;
  readonly picture: Omit<StoryFile, 'media'> | null;
};

/** The pieces a story of this shop may tell of; none for who may not tell. */
export async function piecesToTellOf(
  actor: Actor,
  artisanId: Id<'artisan'>,
): Promise<readonly TellablePiece[]> {
  if (!may(actor, 'story.change', { artisanId })) return [];
  const rows = await tellablePieces(prisma, artisanId);
  return rows.map((row) => ({
    id: row.id as Id<'product'>,
    title: titleOf(row),
    picture: row.images[0] ?? null,
  }));
}

export const titleOf = ({ title, titleUr }: { title: string; titleUr: string }): Words =>
  wordsOf({ ...(title && { en: title }), ...(titleUr && { ur: titleUr }) });

const reviewOf = (row: { reviewNote: string | null; reviewReasons: string[] }) =>
  row.reviewNote === null && row.reviewReasons.length === 0
    ? null
    : { reasons: row.reviewReasons, note: row.reviewNote ?? '' };
