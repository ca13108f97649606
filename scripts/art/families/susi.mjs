// Susi of Sindh: fine lengthwise stripes; only the warp carries colour.
import { hash2, rng } from '../kit/rng.mjs';
import { Height, hex, Tex } from '../kit/tex.mjs';
import { weave } from '../kit/weave.mjs';

const SIZE = [22, 12];
const NX = 620;
const NY = 960;
const SETS = {
  indigo: ['#26345e', '#e6dcc4', '#c98f2f', '#8a2b2d'],
  green: ['#2f5a41', '#d8ab3a', '#1f1d1c', '#e6dcc4'],
  rose: ['#b9506a', '#221d20', '#e9dfca', '#3a6a4b'],
  madder: ['#8a2b2d', '#2a7d86', '#e6dcc4', '#221f1e'],
};
const WIDTHS = [14, 2, 3, 2, 6, 1, 1, 1, 9, 3, 2, 3];
const COLOUR = [0, 1, 0, 2, 0, 1, 3, 1, 0, 3, 1, 3];

export function design(seed, look) {
  return { cols: SETS[look.stripes].map(hex), seed: rng(seed).int(1, 999) };
}

const stripesOf = (D) => {
  const along = [];
  while (along.length < NX)
    for (const [k, w] of WIDTHS.entries()) along.push(...Array(w).fill(D.cols[COLOUR[k]]));
  return along;
};

function tile(D, i0, nx, ny, W, H) {
  const along = stripesOf(D);
  const dim = D.cols[0].map((c) => c * 0.8);
  const selvedge = D.cols[3];
  const warp = (i) => (Math.min(i + i0, NX - 1 - i - i0) < 9 ? selvedge : along[(i + i0) % NX]);
  return weave(
    W,
    H,
    nx,
    ny,
    (i, j) => (i + j) % 3 !== 0 || hash2(i, j) > 0.995,
    warp,
    () => dim,
    { seed: D.seed, irr: 0.14 },
  );
}

/** Turns a weave painted across-by-along into along-by-across, as the folded cloth wants it. */
export function turned(q, size, extra) {
  const W = 2048;
  const H = 1024;
  const t = new Tex(W, H);
  const h = new Height(W, H);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const a = x * 1024 + y;
      const o = y * W + x;
      for (let k = 0; k < 4; k++) t.data[o * 4 + k] = q.t.data[a * 4 + k];
      h.data[o] = q.h.data[a];
    }
  return { tex: t, h, size, ...extra };
}

export const piece = (D) =>
  turned(tile(D, 0, NX, NY, 1024, 2048), SIZE, { bumpH: 0.015, sheen: 0.1 });
export const macro = (D) => ({ ...tile(D, 60, 104, 104, 1024, 1024), w: 2 });
