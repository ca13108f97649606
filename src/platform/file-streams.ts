import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { settings } from './env';

/** A file too large to hold in memory, kept under its own hash: the same bytes are one file. */
export type KeptFile = { readonly path: string; readonly hash: string; readonly bytes: number };

const NAME = /^[a-z_]+$/;
const HASH = /^[0-9a-f]{64}$/;

const folderOf = (folder: string): string => {
  if (!NAME.test(folder)) throw new Error(`not a folder of files: ${folder}`);
  return path.join(/* turbopackIgnore: true */ settings().dataDir, 'files', folder);
};

/** Where the file with this hash lies. */
export function keptPath(folder: string, hash: string): string {
  if (!HASH.test(hash)) throw new Error(`not the hash of a file: ${hash}`);
  return path.join(folderOf(folder), hash);
}

class TooLarge extends Error {}

/** Keeps what `pieces` brings, piece by piece. Failure: `file.too_large` (`megabytes`); then nothing is kept. */
export async function keepStream(
  folder: string,
  pieces: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Result<KeptFile, Failure<'file.too_large'>>> {
  const into = folderOf(folder);
  await mkdir(into, { recursive: true, mode: 0o700 });
  const aside = path.join(into, `.${randomUUID()}`);
  const sum = createHash('sha256');
  let bytes = 0;
  const counted = async function* () {
    for await (const piece of pieces) {
      bytes += piece.byteLength;
      if (bytes > mostBytes) throw new TooLarge();
      sum.update(piece);
      yield piece;
    }
  };
  try {
    await pipeline(counted(), createWriteStream(aside, { mode: 0o600 }));
    const hash = sum.digest('hex');
    await rename(aside, keptPath(folder, hash));
    return ok({ path: keptPath(folder, hash), hash, bytes });
  } catch (error) {
    await rm(aside, { force: true });
    if (!(error instanceof TooLarge)) throw error;
    return fail('file.too_large', { params: { megabytes: Math.floor(mostBytes / 1_048_576) } });
  }
}
