import { prisma } from '@/platform/db';
import { type FileStore, files } from '@/platform/files';
import { unfinishedMs, unusedMs } from '../limits';
import { audioFile, paperFile, photoFile } from '../queries/prepared';
import {
  deleteArriving,
  deleteSettled,
  hashInUse,
  idsOf,
  type MediaRow,
  restingSince,
  stuckSince,
  unfinishedSince,
  unusedSince,
} from '../repo';
import { dropPieces, uploadOf } from '../segments';
import { prepareLater } from './prepare-later';

const HOUR = 3_600_000;
const before = (now: Date, millis: number): Date => new Date(now.getTime() - millis);

/**
 * What nobody needs any more goes: uploads that stayed unfinished for a week, prepared files that nothing shows after a
 * month, and pieces without an upload. What arrived and was not prepared, because the store was away for long, is tried
 * again. When in doubt whether something is still shown, it stays.
 */
export async function forgetMedia(now: Date, store: FileStore = files()): Promise<void> {
  for (const { id } of await unfinishedSince(prisma, before(now, unfinishedMs)))
    if (await deleteArriving(prisma, id)) await dropPieces(id, store);
  for (const row of await unusedSince(prisma, before(now, unusedMs))) await forgetReady(row, store);
  for (const { id } of await restingSince(prisma, before(now, unusedMs)))
    if (await deleteSettled(prisma, id)) await dropPieces(id, store);
  await dropGhosts(now, store);
  for (const { id } of await stuckSince(prisma, before(now, 6 * HOUR)))
    await prepareLater(prisma, id);
}

/** The row goes first: a file without a row is found again here, a row without its file would be a broken picture. */
async function forgetReady(row: MediaRow, store: FileStore): Promise<void> {
  if (!(await deleteSettled(prisma, row.id))) return;
  await dropPieces(row.id, store);
  if (row.kind === 'paper') await store.remove(paperFile(row.id));
  // The same bytes sent by two people are one file.
  if (row.hash === null || (await hashInUse(prisma, row.hash))) return;
  if (row.kind === 'photo') {
    await Promise.all(
      row.widths.map((width) => store.remove(photoFile(row.hash ?? '', width, 'webp'))),
    );
    await store.remove(photoFile(row.hash, 640, 'jpg'));
  }
  if (row.kind === 'audio')
    await store.remove(audioFile(row.hash, row.format === 'mp4' ? 'mp4' : 'webm'));
}

/** Pieces whose upload is gone or has been prepared; a fresh one may still wait for its row to say so. */
async function dropGhosts(now: Date, store: FileStore): Promise<void> {
  const old = (await store.list('arriving')).filter(({ keptAt }) => keptAt < before(now, HOUR));
  const needed = await idsOf(
    prisma,
    old.flatMap(({ key }) => uploadOf(key) ?? []),
  );
  const ghosts = old.filter(({ key }) => !needed.has(uploadOf(key) ?? ''));
  for (const { key } of ghosts) await store.remove(key);
}
