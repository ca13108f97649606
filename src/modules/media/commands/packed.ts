import { createHash } from 'node:crypto';
import type { Actor } from '@/domain/policy';
import type { Db } from '@/platform/db';
import { type FileStore, files } from '@/platform/files';
import { inspectPicture } from '@/platform/pictures';
import type { IncomingPhoto } from '../commands';
import { arrivedBytes } from '../segments';

/**
 * Hands the photo of a packed parcel over to the packing: null when it hasn't arrived, isn't hers or is no photo.
 * The same upload has the same name each time.
 */
export async function arrivedPhoto(
  db: Db,
  actor: Actor,
  mediaId: string,
  store: FileStore = files(),
): Promise<IncomingPhoto | null> {
  if (actor.kind !== 'user') return null;
  const row = await db.media.findFirst({
    where: {
      id: mediaId,
      userId: actor.id,
      kind: 'packed',
      state: { in: ['arrived', 'ready'] },
    },
  });
  const bytes = row && (await arrivedBytes(row, store));
  if (!bytes || !inspectPicture(bytes).ok) return null;
  const photo = createHash('sha256').update(mediaId).digest('hex').slice(0, 32) as IncomingPhoto;
  await store.put(`incoming/${photo}`, bytes);
  return photo;
}
