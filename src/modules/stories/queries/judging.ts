import { type Id, isId } from '@/domain/ids';
import type { Words } from '@/domain/place';
import { isSameContent } from '@/domain/product/merge';
import type { StoryContent } from '@/domain/story/content';
import type { StoredAudio } from '@/domain/studio/audio';
import type { Db } from '@/platform/db';
import { changedContent, pendingOf, storyOfChange } from '../repo/changes';
import { contentOf, readWholeStory, waitingStories } from '../repo/own';
import { filesOf, type StoryFile, titleOf } from './own';

export type WaitingStory = {
  readonly kind: 'story' | 'story_change';
  readonly id: string;
  readonly artisanId: Id<'artisan'>;
  readonly title: Words;
  readonly shop: Words;
  readonly picture: Omit<StoryFile, 'media'> | null;
  readonly since: Date;
};

/** New stories and changes of stories that wait for a check, the longest waiting first. */
export async function storiesToJudge(db: Db, limit = 100): Promise<readonly WaitingStory[]> {
  const rows = await waitingStories(db, limit);
  return rows.map(({ title, titleUr, shop, shopUr, pictures, artisanId, ...row }) => ({
    ...row,
    artisanId: artisanId as Id<'artisan'>,
    title: titleOf({ title, titleUr }),
    shop: { en: shop, ur: shopUr },
    picture: pictures?.[0] ?? null,
  }));
}

export type ToldStory = {
  readonly content: StoryContent;
  readonly photos: readonly StoryFile[];
  readonly audio: StoredAudio | null;
};
export type JudgedStoryView = Pick<WaitingStory, 'kind' | 'id' | 'artisanId' | 'title' | 'shop'> & {
  readonly slug: string;
  /** To be handed to `judgeStory`, so that nothing is decided that was not seen. */
  readonly version: number;
  readonly after: ToldStory;
  /** As it is read now; null for a new story. */
  readonly before: ToldStory | null;
  readonly changed: readonly (keyof StoryContent)[];
};

/** What a moderator reads, by the id of a story or of a change; null when it doesn't wait for a check. */
export async function storyAsJudged(db: Db, id: string): Promise<JudgedStoryView | null> {
  const isChange = isId('storyChange', id);
  const storyId = isChange ? await storyOfChange(db, id) : isId('story', id) ? id : null;
  const row = storyId === null ? null : await readWholeStory(db, storyId);
  if (!row) return null;
  const change = isChange ? pendingOf(row) : null;
  if (isChange ? change?.id !== id : row.status !== 'proposed') return null;
  const now = contentOf(row);
  const content = change ? changedContent(change) : now;
  const told = async (one: StoryContent): Promise<ToldStory> => ({
    content: one,
    ...(await filesOf(db, row, one)),
  });
  const names = Object.keys(content) as (keyof StoryContent)[];
  const isOther = (name: keyof StoryContent) => !isSameContent(content[name], now[name]);
  return {
    kind: change ? 'story_change' : 'story',
    id,
    artisanId: row.artisanId as Id<'artisan'>,
    title: titleOf(row),
    shop: { en: row.artisan.publicName, ur: row.artisan.publicNameUr },
    slug: row.slug,
    version: row.version,
    after: await told(content),
    before: change ? await told(now) : null,
    changed: change ? names.filter(isOther) : [],
  };
}
