import fs from 'node:fs';
import type { AltText } from '../demo/types';

/** A drawn picture in its sizes; `w` and `h` are its proportions. */
export type Drawn = {
  readonly base: string;
  readonly widths: readonly number[];
  readonly w: number;
  readonly h: number;
  readonly thumbhash: string;
};

/** As a picture is kept beside an artisan or a story. */
export type KeptPicture = {
  base: string;
  widths: number[];
  w: number;
  h: number;
  thumbhash: string;
  alt: string;
  altUr: string;
};

let known: ReadonlyMap<string, Drawn> | undefined;

/** Where the picture of that key lies; `ajrak-01-hero`, `maker-loom-2`, `scene-thar`. */
export function drawn(key: string): Drawn {
  known ??= readDrawn();
  const picture = known.get(key);
  if (!picture) throw new Error(`There is no picture "${key}" in prisma/demo/pictures.json.`);
  return picture;
}

function readDrawn(): ReadonlyMap<string, Drawn> {
  const file = new URL('../demo/pictures.json', import.meta.url);
  const entries: Record<string, Drawn> = JSON.parse(fs.readFileSync(file, 'utf8'));
  return new Map(Object.entries(entries));
}

export function kept(key: string, alt: AltText): KeptPicture {
  const { base, widths, w, h, thumbhash } = drawn(key);
  return { base, widths: [...widths], w, h, thumbhash, alt: alt.en, altUr: alt.ur };
}
