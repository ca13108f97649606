import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { settings } from './env';

/** Where files of people are kept. A key is `folder/name`; it never says where on the disk or by whom. */
export type FileStore = {
  /** Keeps the whole file or nothing; the same key twice keeps the later one. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Null when there is none. */
  readonly get: (key: string) => Promise<Buffer | null>;
  /** Does nothing when there is no file at `from`. */
  readonly move: (from: string, to: string) => Promise<void>;
  /** Does nothing when there is none. */
  readonly remove: (key: string) => Promise<void>;
  /** The files of a folder, and when each was kept. */
  readonly list: (folder: string) => Promise<readonly { key: string; keptAt: Date }[]>;
};

const KEY = /^[a-z_]+\/[A-Za-z0-9_-]+(?:\.[a-z0-9]+)?$/;

/** Files in folders below `root`, readable by this system user alone. */
export function diskFiles(root: string): FileStore {
  const place = (key: string) => {
    if (!KEY.test(key)) throw new Error(`not the key of a file: ${key}`);
    return path.join(root, key);
  };
  const open = (key: string) => mkdir(path.dirname(place(key)), { recursive: true, mode: 0o700 });
  return {
    put: async (key, bytes) => {
      await open(key);
      // Written aside, so that nobody ever reads half a file.
      const aside = path.join(path.dirname(place(key)), `.${randomUUID()}`);
      await writeFile(aside, bytes, { mode: 0o600 });
      await rename(aside, place(key));
    },
    get: (key) => readFile(place(key)).catch(nullWhenMissing),
    move: async (from, to) => {
      await open(to);
      await rename(place(from), place(to)).catch(nullWhenMissing);
    },
    remove: (key) => rm(place(key), { force: true }),
    list: async (folder) => {
      const names = (await readdir(path.join(root, folder)).catch(nullWhenMissing)) ?? [];
      const kept = names.filter((name) => KEY.test(`${folder}/${name}`));
      return Promise.all(
        kept.map(async (name) => {
          const key = `${folder}/${name}`;
          return { key, keptAt: (await stat(place(key))).mtime };
        }),
      );
    },
  };
}

/** The files of this copy. */
export const files = (): FileStore =>
  diskFiles(path.join(/* turbopackIgnore: true */ settings().dataDir, 'files'));

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
