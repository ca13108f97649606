import path from 'node:path';
import { settings } from './env';
import { diskFiles } from './files-disk';
import type { FileStore } from './files-port';

export type { FileStore } from './files-port';

/** The files of this copy: on its own disk, or in the bucket that FILES=s3 names. */
export function files(): FileStore {
  const chosen = settings().files;
  if (chosen.kind === 'disk')
    return diskFiles(path.join(/* turbopackIgnore: true */ settings().dataDir, 'files'));
  bucket ??= whenNeeded(async () => (await import('./files-s3')).s3Files(chosen));
  return bucket;
}
let bucket: FileStore | undefined;

/** The client for S3 is large; it is loaded at the first file, and only where it is used. */
function whenNeeded(load: () => Promise<FileStore>): FileStore {
  let loading: Promise<FileStore> | undefined;
  const store = () => {
    loading ??= load();
    return loading;
  };
  return {
    put: async (key, bytes) => (await store()).put(key, bytes),
    get: async (key) => (await store()).get(key),
    move: async (from, to) => (await store()).move(from, to),
    remove: async (key) => (await store()).remove(key),
    list: async (folder, prefix) => (await store()).list(folder, prefix),
    check: async () => (await store()).check(),
  };
}
