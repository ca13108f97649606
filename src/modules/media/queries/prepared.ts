import { type FileStore, files } from '@/platform/files';

export const photoFile = (hash: string, width: number, format: 'webp' | 'jpg'): string =>
  `photos/${hash}-${width}.${format}`;

export const audioFile = (hash: string, format: 'webm' | 'mp4'): string =>
  `audio/${hash}.${format}`;

export const paperFile = (id: string): string => `papers/${id}`;

export type PreparedFile = { readonly bytes: Buffer; readonly type: string };

const PHOTO = /^[0-9a-f]{64}-\d{2,4}\.(webp|jpg)$/;
const AUDIO = /^[0-9a-f]{64}\.(webm|mp4)$/;
const types: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  jpg: 'image/jpeg',
  webm: 'audio/webm',
  mp4: 'audio/mp4',
};

const found = async (
  folder: 'photos' | 'audio',
  shape: RegExp,
  name: string,
  store: FileStore,
): Promise<PreparedFile | null> => {
  const type = types[shape.exec(name)?.[1] ?? ''];
  const bytes = type ? await store.get(`${folder}/${name}`) : null;
  return bytes && type ? { bytes, type } : null;
};

/** A prepared photo by its file's name; null when there is none. */
export const publicPhoto = (
  name: string,
  store: FileStore = files(),
): Promise<PreparedFile | null> => found('photos', PHOTO, name, store);

/** A recording by its file's name; null when there is none. */
export const publicAudio = (
  name: string,
  store: FileStore = files(),
): Promise<PreparedFile | null> => found('audio', AUDIO, name, store);
