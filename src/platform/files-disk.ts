import { randomUUID } from 'node:crypto';
import {
  access,
  constants,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { type FileStore, isFileKey, mustBeKey } from './files-port';

/** Files in folders below `root`, readable by this system user alone. */
export function diskFiles(root: string): FileStore {
  const place = (key: string) => path.join(root, mustBeKey(key));
  const open = (key: string) => mkdir(path.dirname(place(key)), { recursive: true, mode: 0o700 });
  return {
    put: async (key, bytes) => {
      await open(key);
      // Written aside, so that nobody ever reads half a file.
      const aside = path.join(path.dirname(place(key)), `.${randomUUID()}`);
      try {
        await writeFile(aside, bytes, { mode: 0o600 });
        await rename(aside, place(key));
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
    },
    get: (key) => readFile(place(key)).catch(nullWhenMissing),
    move: async (from, to) => {
      await open(to);
      await rename(place(from), place(to)).catch(nullWhenMissing);
    },
    remove: (key) => rm(place(key), { force: true }),
    list: async (folder, prefix = '') => {
      const names = (await readdir(path.join(root, folder)).catch(nullWhenMissing)) ?? [];
      const keys = names
        .filter((name) => name.startsWith(prefix) && isFileKey(`${folder}/${name}`))
        .map((name) => `${folder}/${name}`);
      const kept = await Promise.all(
        keys.map(async (key) => {
          const found = await stat(place(key)).catch(nullWhenMissing);
          return found ? [{ key, keptAt: found.mtime }] : [];
        }),
      );
      return kept.flat();
    },
    check: async () => {
      await mkdir(root, { recursive: true, mode: 0o700 });
      await access(root, constants.R_OK | constants.W_OK);
    },
  };
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
