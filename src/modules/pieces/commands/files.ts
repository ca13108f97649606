import type { UserActor } from '@/domain/policy';
import type { PieceContent } from '@/domain/product/content';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { StoredAudio } from '@/domain/studio/audio';
import { readyMedia } from '@/modules/media/queries/ready';
import type { Db } from '@/platform/db';
import { audioOf, contentOf, photosOf, type WholePiece, workOf } from '../repo/content';
import type { PiecePhotoView } from '../types';

export type Files = {
  readonly photos: readonly PiecePhotoView[];
  readonly audio: StoredAudio | null;
};
type Unknown = Failure<'piece.photo_unknown' | 'piece.audio_unknown'>;

/**
 * The prepared files that a content names: those the piece has or a change of it keeps, and uploads of the actor's
 * own. `actor` null (for who judges) takes whatever was let in before.
 */
export async function attachedFiles(
  db: Db,
  actor: UserActor | null,
  row: WholePiece | null,
  content: PieceContent,
): Promise<Result<Files, Unknown>> {
  const here = new Map((row ? photosOf(row) : []).map((photo) => [photo.media, photo]));
  const work = row ? workOf(row) : null;
  const kept = new Set<string>(work?.photos.map(({ media }) => media) ?? []);
  const wanted = content.photos.map(({ media }) => media);
  const ready = await readyMedia(db, [...wanted, ...(content.audio ? [content.audio] : [])]);
  const isOurs = (id: string, userId: string) =>
    actor === null || userId === actor.id || kept.has(id) || work?.audio === id;
  const photos: PiecePhotoView[] = [];
  for (const { media, shot } of content.photos) {
    const own = here.get(media);
    const sent = ready.get(media);
    if (own) photos.push({ ...own, shot });
    else if (sent?.kind === 'photo' && isOurs(media, sent.userId)) {
      const { base, widths, width, height, thumbhash } = sent;
      photos.push({ media, shot, base, widths, width, height, thumbhash });
    } else return fail('piece.photo_unknown', { field: 'photos' });
  }
  if (content.audio === null) return ok({ photos, audio: null });
  if (row && contentOf(row).audio === content.audio) return ok({ photos, audio: audioOf(row) });
  const sent = ready.get(content.audio);
  if (sent?.kind !== 'audio' || !isOurs(content.audio, sent.userId))
    return fail('piece.audio_unknown', { field: 'audio' });
  return ok({ photos, audio: sent.audio });
}
