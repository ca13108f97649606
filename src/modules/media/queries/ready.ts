import type { StoredAudio } from '@/domain/studio/audio';
import type { Db } from '@/platform/db';

/** An upload that was looked at and prepared; whose it is must be asked by who uses it. */
export type ReadyMedia = { readonly id: string; readonly userId: string } & (
  | {
      readonly kind: 'photo';
      /** `<base>-<width>.webp`, for each of `widths`. */
      readonly base: string;
      readonly widths: readonly number[];
      readonly width: number;
      readonly height: number;
      readonly thumbhash: string;
    }
  | { readonly kind: 'audio'; readonly audio: StoredAudio }
  | { readonly kind: 'paper' }
);

/** Of `ids`, those that are ready, by id. What is unknown, still on its way or refused is left out. */
export async function readyMedia(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadyMedia>> {
  if (ids.length === 0) return new Map();
  const rows = await db.media.findMany({
    where: { id: { in: [...ids] }, state: 'ready', kind: { in: ['photo', 'audio', 'paper'] } },
  });
  return new Map(rows.map((row) => [row.id, readyOf(row)]));
}

/** Of `ids`, those that may still become ready. */
export async function comingMedia(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.media.findMany({
    where: { id: { in: [...ids] }, state: { in: ['arriving', 'arrived'] } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

type Row = Awaited<ReturnType<Db['media']['findMany']>>[number];

function readyOf(row: Row): ReadyMedia {
  const whose = { id: row.id, userId: row.userId };
  if (row.kind === 'paper') return { ...whose, kind: 'paper' };
  if (row.kind === 'audio') return { ...whose, kind: 'audio', audio: audioOf(row) };
  return {
    ...whose,
    kind: 'photo',
    base: `/media/photos/${row.hash}`,
    widths: row.widths,
    width: row.width ?? 0,
    height: row.height ?? 0,
    thumbhash: row.thumbhash ?? '',
  };
}

const audioOf = (row: Row): StoredAudio => ({
  hash: row.hash ?? '',
  format: row.format === 'mp4' ? 'mp4' : 'webm',
  durationMs: row.durationMs ?? 0,
  bytes: row.bytes ?? 0,
});
