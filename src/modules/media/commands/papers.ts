import type { Actor } from '@/domain/policy';
import { newId, prisma } from '@/platform/db';
import { type FileStore, files } from '@/platform/files';
import { mayOpenPaper } from '../queries/papers';
import { paperFile } from '../queries/prepared';
import { insertPaperView } from '../repo';
import { opened } from '../segments';

/**
 * The picture (WebP) of an identity paper behind an address of `paperAddress`; null for everybody else. That it was
 * looked at is written down before it is shown.
 */
export async function openPaper(
  actor: Actor,
  mediaId: string,
  asked: { readonly until: string; readonly sign: string },
  now: Date,
  store: FileStore = files(),
): Promise<Buffer | null> {
  if (actor.kind !== 'user' || !(await mayOpenPaper(actor, mediaId, asked, now))) return null;
  const kept = await store.get(paperFile(mediaId));
  if (kept === null) return null;
  await insertPaperView(prisma, {
    id: newId('paperView', now),
    mediaId,
    userId: actor.id,
    at: now,
  });
  return opened({ kind: 'paper' }, kept);
}
