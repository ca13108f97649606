// Cloth whose pattern is a drawing (printed, tied, embroidered): the same drawing gives the whole and the close-up.
import { noiseTile } from './rng.mjs';
import { Height, hex, svgTex } from './tex.mjs';
import { weavify } from './weave.mjs';

const UNIT = 100;

/** Uneven dye: large soft clouds and fine speckle. */
export function mottle(t, seed, cloud = 0.16, speck = 0.12) {
  const n = noiseTile(256, 8, 5, seed);
  for (let y = 0; y < t.h; y++)
    for (let x = 0; x < t.w; x++) {
      const big = n[(((y >> 3) & 255) << 8) | ((x >> 3) & 255)] - 0.5;
      const fine = n[((y & 255) << 8) | (x & 255)] - 0.5;
      const k = 1 + big * cloud + fine * speck;
      const o = (y * t.w + x) * 4;
      for (let c = 0; c < 3; c++) t.data[o + c] *= k;
      t.data[o + 3] = 255;
    }
  return t;
}

/** Height that stands up wherever the picture differs from its ground, with the run of the thread in it. */
export function raised(t, ground, seed, amount = 1) {
  const g = hex(ground);
  const h = new Height(t.w, t.h);
  const n = noiseTile(256, 32, 3, seed);
  for (let i = 0; i < t.w * t.h; i++) {
    const x = i % t.w;
    const y = (i / t.w) | 0;
    const d =
      Math.abs(t.data[i * 4] - g[0]) +
      Math.abs(t.data[i * 4 + 1] - g[1]) +
      Math.abs(t.data[i * 4 + 2] - g[2]);
    const thread = 0.75 + 0.25 * Math.sin((x + y) * 1.25);
    h.data[i] = Math.min(1, d / 110) * thread * amount + n[((y & 255) << 8) | (x & 255)] * 0.25;
  }
  return h;
}

/** The whole cloth as the shots want it: u runs along the length, v across the width. */
export async function drawnPiece({
  body,
  ground,
  size,
  seed,
  thread = 0,
  sheen = 0.08,
  W = 2048,
  H = 1024,
}) {
  const t = await svgTex(body, W, H, size[0] * UNIT, size[1] * UNIT, ground);
  const h = thread ? raised(t, ground, seed) : undefined;
  mottle(t, seed);
  return { tex: t, h, bumpH: thread, size, sheen };
}

/** A square window of the same drawing, painted with its threads. */
export async function drawnMacro(
  { body, ground, seed, thread = 0, threads = 110, mend },
  [x0, y0, w],
) {
  const moved = `<g transform="translate(${-x0 * UNIT} ${-y0 * UNIT})">${body}</g>`;
  const t = await svgTex(moved, 1024, 1024, w * UNIT, w * UNIT, ground);
  if (mend) mend(t);
  const h = thread ? raised(t, ground, seed) : undefined;
  mottle(t, seed, 0.12, 0.08);
  const woven = weavify(t, threads, threads);
  if (h)
    for (let i = 0; i < h.data.length; i++)
      woven.h.data[i] = woven.h.data[i] * 0.5 + h.data[i] * 0.8;
  return { ...woven, w };
}
