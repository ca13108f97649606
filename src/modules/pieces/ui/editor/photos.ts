import type { Shot } from '@/domain/product/content';
import type { PhotoHint } from '@/domain/studio/photo-hints';
import type { Draft } from './draft';

/** The three that are asked for, in their order. */
export const guidedShots = ['front', 'detail', 'in_hand'] as const satisfies readonly Shot[];
export const mostPhotos = 8;

/** The shot that is asked for next: the first guided one that is missing, else any detail more. */
export const missingShot = ({ photos }: Pick<Draft, 'photos'>): Shot | null =>
  guidedShots.find((shot) => photos.every((photo) => photo.shot !== shot)) ?? null;

/** Puts a photo that lies on the phone behind the others, or in the place of the one taken again. */
export function withPhoto(
  draft: Draft,
  local: string,
  photo: { readonly blob: Blob; readonly hints: readonly PhotoHint[] },
  instead: string | null,
): Partial<Draft> {
  const media = `local:${local}`;
  const shot = missingShot(draft) ?? 'detail';
  const files = { ...draft.files, [local]: { kind: 'photo', ...photo } as const };
  if (instead !== null)
    return {
      files,
      photos: draft.photos.map((one) => (one.media === instead ? { ...one, media } : one)),
    };
  if (draft.photos.length >= mostPhotos) return {};
  return { files, photos: [...draft.photos, { media, shot }] };
}

export const withoutPhoto = ({ photos }: Draft, media: string): Partial<Draft> => ({
  photos: photos.filter((one) => one.media !== media),
});

/** The photo one place nearer to the beginning (-1) or the end (1). */
export function movedPhoto({ photos }: Draft, media: string, by: -1 | 1): Partial<Draft> {
  const at = photos.findIndex((one) => one.media === media);
  const to = at + by;
  const [moved, other] = [photos[at], photos[to]];
  if (!moved || !other) return {};
  return {
    photos: photos.map((one, place) => (place === at ? other : place === to ? moved : one)),
  };
}

export const namedPhoto = ({ photos }: Draft, media: string, shot: Shot): Partial<Draft> => ({
  photos: photos.map((one) => (one.media === media ? { ...one, shot } : one)),
});
