import type { Id } from '@/domain/ids';
import type { StoryContent } from '@/domain/story/content';
import type { StudioCommand } from '@/domain/studio/command';
import { saveStory } from '@/modules/stories/commands/save';
import { storyForEditing } from '@/modules/stories/queries/own';
import type { MadeArtisan } from '../../prisma/makers/trade';
import { artisanActor } from './actors';
import { makeReady } from './pieces';

type Save = Extract<StudioCommand, { kind: 'story.save' }>;

/** A story with three photos; whole enough to be sent. */
export async function toldBy(
  artisan: MadeArtisan,
  over: Partial<StoryContent> = {},
): Promise<StoryContent> {
  const photo = async () => ({ media: await makeReady(artisan.userId), caption: {} });
  return {
    language: 'ur',
    title: { ur: 'امی کی کھڈی' },
    body: { ur: 'میں نے بننا امی سے سیکھا۔\n\nاب بیٹی کو سکھاتی ہوں۔' },
    photos: [await photo(), await photo(), await photo()],
    audio: null,
    steps: [],
    materials: {},
    hoursOfWork: null,
    pieces: [],
    ...over,
  };
}

export const telling = (
  artisan: MadeArtisan,
  content: StoryContent,
  over: Partial<Save> = {},
): Save => ({
  kind: 'story.save',
  shop: artisan.id,
  story: null,
  baseVersion: null,
  content,
  send: false,
  ...over,
});

/** The story as her editor takes it up now. */
export async function takenUpStory(artisan: MadeArtisan, id: string) {
  const story = await storyForEditing(artisanActor(artisan), id);
  if (!story) throw new Error(`no story ${id}`);
  return story;
}

/** A story of hers that was sent and waits for a check. */
export async function sentStory(
  artisan: MadeArtisan,
  now: Date,
  over: Partial<StoryContent> = {},
): Promise<Id<'story'>> {
  const command = telling(artisan, await toldBy(artisan, over), { send: true });
  const saved = await saveStory(artisanActor(artisan), command, now);
  if (!saved.ok || saved.value.state !== 'done') throw new Error(JSON.stringify(saved));
  return saved.value.id as Id<'story'>;
}

/** Saves what she made of the story as her editor shows it. */
export async function tellOver(
  artisan: MadeArtisan,
  id: string,
  change: (content: StoryContent) => StoryContent,
  now: Date,
) {
  const { content, version } = await takenUpStory(artisan, id);
  const command = telling(artisan, change(content), {
    story: id,
    baseVersion: version,
    send: true,
  });
  return saveStory(artisanActor(artisan), command, now);
}
