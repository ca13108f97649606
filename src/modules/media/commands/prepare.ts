import { createHash } from 'node:crypto';
import { cleanAudio } from '@/platform/audio';
import { prisma } from '@/platform/db';
import { Unreadable } from '@/platform/decoder';
import { type FileStore, files } from '@/platform/files';
import { inspectPicture } from '@/platform/pictures';
import { jpegWidth, preparePicture, preparePublicPhoto } from '@/platform/pictures-prepare';
import { isMediaKind, type MediaKind } from '../limits';
import { audioFile, paperFile, photoFile } from '../queries/prepared';
import { countTry, findMedia, type MediaRow, type Outcome, settleArrived } from '../repo';
import { arrivedBytes, closed, dropPieces } from '../segments';

const mostTries = 3;
const leastSide = 32;
const paperSide = 1280;

/** What was made of a file, and what else is kept until the upload is settled. */
type Made = Outcome & { readonly files?: readonly (readonly [key: string, bytes: Buffer])[] };
type Maker = (row: MediaRow, bytes: Buffer) => Promise<Made>;

const refused = (failure: string): Made => ({ state: 'refused', failure });
const hashOf = (...parts: readonly Buffer[]): string =>
  parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex');

const makers: Readonly<Record<MediaKind, Maker>> = {
  photo: async (_row, bytes) => {
    const looked = inspectPicture(bytes);
    if (!looked.ok) return refused(looked.failure.code);
    if (Math.min(looked.value.width, looked.value.height) < leastSide)
      return refused('photo.too_small');
    const { webp, jpeg, widths, width, height, thumbhash } = await preparePublicPhoto(bytes);
    const hash = hashOf(...webp, jpeg);
    const named = widths.flatMap((each, index) => {
      const file = webp[index];
      return file ? [[photoFile(hash, each, 'webp'), file] as const] : [];
    });
    return {
      state: 'ready',
      format: looked.value.format,
      hash,
      widths: [...widths],
      width,
      height,
      thumbhash,
      bytes: webp.at(-1)?.length ?? 0,
      files: [...named, [photoFile(hash, jpegWidth, 'jpg'), jpeg]],
    };
  },
  paper: async (row, bytes) => {
    const looked = inspectPicture(bytes);
    if (!looked.ok) return refused(looked.failure.code);
    const [paper] = await preparePicture(bytes, [paperSide]);
    if (!paper) throw new Error('the decoder answered without a file');
    const { format } = looked.value;
    const kept = [[paperFile(row.id), closed(row, paper)]] as const;
    return { state: 'ready', format, hash: hashOf(paper), bytes: paper.length, files: kept };
  },
  // The packing prepares it; here it is only looked at, so that she hears at once what is wrong with it.
  packed: async (_row, bytes) => {
    const looked = inspectPicture(bytes);
    if (!looked.ok) return refused(looked.failure.code);
    return {
      state: 'ready',
      format: looked.value.format,
      hash: hashOf(bytes),
      bytes: bytes.length,
    };
  },
  audio: async (_row, sent) => {
    const cleaned = await cleanAudio(sent);
    if (!cleaned.ok) return refused(cleaned.failure.code);
    const { format, durationMs, bytes } = cleaned.value;
    const hash = hashOf(bytes);
    const kept = [[audioFile(hash, format), bytes]] as const;
    return { state: 'ready', format, hash, durationMs, bytes: bytes.length, files: kept };
  },
};

/**
 * Looks at an upload that arrived and prepares what will be shown of it. A second run changes nothing. A file that its
 * reader dies of three times is set aside for somebody to look at; while the store doesn't answer it throws, and is
 * tried again without counting against the file.
 */
export async function prepareMedia(
  id: string,
  now: Date,
  store: FileStore = files(),
): Promise<void> {
  const row = await findMedia(prisma, id);
  if (row?.state !== 'arrived' || !isMediaKind(row.kind)) return;
  const bytes = await arrivedBytes(row, store);
  const made = bytes === null ? refused('upload.lost') : await make(row, row.kind, bytes);
  const { files: kept = [], ...outcome } = made;
  for (const [key, file] of kept) await store.put(key, file);
  await settleArrived(prisma, id, {
    ...outcome,
    ...(outcome.state === 'ready' ? { readyAt: now } : {}),
  });
  const isStillNeeded = row.kind === 'packed' && outcome.state === 'ready';
  if (!isStillNeeded && outcome.state !== 'set_aside') await dropPieces(id, store);
}

async function make(row: MediaRow, kind: MediaKind, bytes: Buffer): Promise<Made> {
  try {
    return await makers[kind](row, bytes);
  } catch (error) {
    if (error instanceof Unreadable) return refused('photo.unreadable');
    const { tries } = await countTry(prisma, row.id);
    if (tries < mostTries) throw error;
    return { state: 'set_aside', failure: 'upload.set_aside' };
  }
}
