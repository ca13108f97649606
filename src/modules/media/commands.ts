import { randomBytes } from 'node:crypto';
import { ok, type Result } from '@/domain/result';
import { type FileStore, files } from '@/platform/files';
import { inspectPicture, mostPictureBytes, type PictureFailure } from '@/platform/pictures';
import { preparePicture } from '@/platform/pictures-prepare';
import { type PictureSet, pictureFile, pictureWidths } from './queries';

/** The name of a photo that has arrived and is not prepared yet. */
export type IncomingPhoto = string & { readonly incoming: true };

const incomingFile = (photo: IncomingPhoto): string => `incoming/${photo}`;

/**
 * Keeps a photo as it was sent, after a look at its head; nobody is ever shown this file.
 * Failures: those of `inspectPicture`, at the field `photo`.
 */
export async function receivePhoto(
  sent: Blob,
  store: FileStore = files(),
): Promise<Result<IncomingPhoto, PictureFailure>> {
  // Not read into memory beyond what is needed to see that it is too big.
  const bytes = new Uint8Array(await sent.slice(0, mostPictureBytes + 1).arrayBuffer());
  const looked = inspectPicture(bytes);
  if (!looked.ok) return { ok: false, failure: { ...looked.failure, field: 'photo' } };
  const photo = randomBytes(16).toString('hex') as IncomingPhoto;
  await store.put(incomingFile(photo), bytes);
  return ok(photo);
}

/**
 * Makes the photo's files under `key` and gives up what was sent; false when it had gone before. Throws when the
 * picture can't be decoded.
 */
export async function preparePhoto(
  photo: IncomingPhoto,
  set: PictureSet,
  key: string,
  store: FileStore = files(),
): Promise<boolean> {
  const bytes = await store.get(incomingFile(photo));
  if (bytes === null) return false;
  const prepared = await preparePicture(bytes, pictureWidths);
  for (const [index, width] of pictureWidths.entries()) {
    const file = prepared[index];
    if (file) await store.put(pictureFile(set, key, width), file);
  }
  return true;
}

/** Forgets what was sent. */
export const discardPhoto = (photo: IncomingPhoto, store: FileStore = files()): Promise<void> =>
  store.remove(incomingFile(photo));

/** Puts a photo that can't be decoded where nothing tries it again, for somebody to look at. */
export const setPhotoAside = (photo: IncomingPhoto, store: FileStore = files()): Promise<void> =>
  store.move(incomingFile(photo), `set_aside/${photo}`);

const KEPT_MS = { incoming: 24 * 3_600_000, set_aside: 30 * 24 * 3_600_000 } as const;

/** Removes what arrived and was never wanted: a form sent twice, a process that ended between two steps. */
export async function forgetOldPhotos(now: Date, store: FileStore = files()): Promise<number> {
  const folders = Object.entries(KEPT_MS);
  const old: string[] = [];
  for (const [folder, keptMs] of folders) {
    const kept = await store.list(folder);
    old.push(
      ...kept
        .filter(({ keptAt }) => now.getTime() - keptAt.getTime() > keptMs)
        .map(({ key }) => key),
    );
  }
  await Promise.all(old.map((key) => store.remove(key)));
  return old.length;
}
