import type { UserActor } from '@/domain/policy';
import type { Texts } from '@/domain/product/content';
import { isSaid, wordsOf } from '@/domain/product/language';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { StoryContent } from '@/domain/story/content';
import { readyMedia } from '@/modules/media/queries/ready';
import type { Db } from '@/platform/db';
import { workOf } from '../repo/changes';
import {
  type KeptAudio,
  type Parts,
  picturesIn,
  type StoryPicture,
  type WholeStory,
} from '../repo/own';

type Unknown = Failure<'story.photo_unknown' | 'story.audio_unknown'>;

/**
 * The prepared files a story names: those it has, those of the change she works on, and uploads of the actor's own.
 * `actor` null (for who judges) takes whatever was let in before.
 */
export async function partsFor(
  db: Db,
  actor: UserActor | null,
  row: WholeStory | null,
  content: StoryContent,
): Promise<Result<Parts, Unknown>> {
  const here = new Map(
    (row ? picturesIn(row) : []).map((picture) => [picture.media ?? picture.base, picture]),
  );
  const work = row && workOf(row);
  const kept = new Set([...(work?.photos.map(({ media }) => media) ?? []), work?.audio ?? '']);
  const ready = await readyMedia(db, [
    ...content.photos.map(({ media }) => media),
    ...(content.audio === null ? [] : [content.audio]),
  ]);
  const isOurs = (id: string, userId: string) =>
    actor === null || userId === actor.id || kept.has(id);
  const pictures: StoryPicture[] = [];
  for (const { media, caption } of content.photos) {
    const own = here.get(media);
    const sent = ready.get(media);
    const alt = altOf(caption, content.title);
    // One that was drawn for the shop says itself what it shows, until she does.
    const isDrawn = own && !own.media && !isSaid(caption);
    if (own) pictures.push({ ...own, ...(isDrawn ? {} : alt), caption });
    else if (sent?.kind === 'photo' && isOurs(media, sent.userId)) {
      const { base, widths, width: w, height: h, thumbhash } = sent;
      pictures.push({ base, widths, w, h, thumbhash, ...alt, media, caption });
    } else return fail('story.photo_unknown', { field: 'photos' });
  }
  if (content.audio === null) return ok({ pictures, audio: null });
  const own = row?.audio as KeptAudio | null;
  if (own?.media === content.audio) return ok({ pictures, audio: own });
  const sent = ready.get(content.audio);
  if (sent?.kind !== 'audio' || !isOurs(content.audio, sent.userId))
    return fail('story.audio_unknown', { field: 'audio' });
  return ok({ pictures, audio: { ...sent.audio, media: content.audio } });
}

/** What a picture shows: its caption, else what the story is about. */
function altOf(caption: Texts, title: Texts): { readonly alt: string; readonly altUr: string } {
  const said = wordsOf(caption);
  const about = wordsOf(title);
  return { alt: said.en || about.en, altUr: said.ur || about.ur };
}
