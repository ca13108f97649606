import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { settings } from './env';

/** The Nastaliq face for a few headlines: where it lies and which texts it can draw. */
export type HeadlineCut = {
  readonly family: string;
  readonly url: string;
  readonly texts: readonly string[];
};

/** A page's Urdu faces may weigh 55 KB in all; the others take 24 of them. */
const MOST_BYTES = 29_500;
/** Changes when the way of cutting changes, so that old cuts are not taken for new ones. */
const RECIPE = 'nastaliq-1';
const NAME = /^[0-9a-f]{16}\.woff2$/;

type Cutter = { cutNastaliq(texts: readonly string[]): Promise<Uint8Array> };

/** Brings up HarfBuzz only in a process that really cuts; it stays out of every bundle. */
async function cutter(): Promise<Cutter> {
  const file = path.join(process.cwd(), 'scripts/fonts/cut.mjs');
  return import(/* turbopackIgnore: true */ /* webpackIgnore: true */ pathToFileURL(file).href);
}

const folder = () => path.join(settings().dataDir, 'fonts');

/**
 * Cuts the Nastaliq face to these headlines, the most important first, once; later pages with the same
 * headlines find the file. Texts that would make it too heavy are left out from the end and are drawn in the
 * interface face. For texts we have published only, never for what a visitor typed.
 */
export async function cutHeadlines(texts: readonly string[]): Promise<HeadlineCut | null> {
  const wanted = [...new Set(texts.map((text) => text.normalize('NFC').trim()).filter(Boolean))];
  if (wanted.length === 0) return null;
  const name = createHash('sha256')
    .update(JSON.stringify([RECIPE, wanted]))
    .digest('hex')
    .slice(0, 16);
  const drawn = (await readDrawn(name)) ?? (await cutOnce(name, wanted));
  if (drawn.length === 0) return null;
  return { family: `nq-${name}`, url: `/api/fonts/${name}.woff2`, texts: drawn };
}

/** The bytes of a cut made before, by the last part of its address; null when there is none of that name. */
export async function readHeadlineFont(name: string): Promise<Buffer | null> {
  if (!NAME.test(name)) return null;
  return readFile(path.join(folder(), name)).catch(() => null);
}

async function readDrawn(name: string): Promise<string[] | null> {
  try {
    return JSON.parse(await readFile(path.join(folder(), `${name}.json`), 'utf8'));
  } catch {
    return null;
  }
}

async function cutOnce(name: string, wanted: readonly string[]): Promise<string[]> {
  const { cutNastaliq } = await cutter();
  let drawn = [...wanted];
  let bytes = await cutNastaliq(drawn);
  while (bytes.length > MOST_BYTES && drawn.length > 0) {
    drawn = drawn.slice(0, -1);
    bytes = await cutNastaliq(drawn);
  }
  await mkdir(folder(), { recursive: true });
  await put(`${name}.woff2`, bytes);
  await put(`${name}.json`, JSON.stringify(drawn));
  return drawn;
}

/** Several processes may cut the same page at once: each writes aside, the last rename wins, all are equal. */
async function put(name: string, content: Uint8Array | string): Promise<void> {
  const aside = path.join(folder(), `${randomUUID()}.part`);
  await writeFile(aside, content);
  await rename(aside, path.join(folder(), name));
}
