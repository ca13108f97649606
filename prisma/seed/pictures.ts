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
  return known.get(key) ?? notYetDrawn(key);
}

/** Where a picture will lie once it is drawn. */
function notYetDrawn(key: string): Drawn {
  const isRoom = key.startsWith('maker-');
  const shape = isRoom
    ? { widths: [640, 1280], w: 5, h: 4 }
    : key.startsWith('scene-')
      ? { widths: [960, 1920], w: 16, h: 7 }
      : { widths: key.endsWith('-hero') ? [320, 640, 1280] : [320, 640], w: 4, h: 5 };
  return { base: `/pictures/${key}`, thumbhash: '', ...shape };
}

function readDrawn(): ReadonlyMap<string, Drawn> {
  const file = new URL('../demo/pictures.json', import.meta.url);
  if (!fs.existsSync(file)) return new Map();
  const entries: Record<string, Drawn> = JSON.parse(fs.readFileSync(file, 'utf8'));
  return new Map(Object.entries(entries));
}

export function kept(key: string, alt: AltText): KeptPicture {
  const { base, widths, w, h, thumbhash } = drawn(key);
  return { base, widths: [...widths], w, h, thumbhash, alt: alt.en, altUr: alt.ur };
}
