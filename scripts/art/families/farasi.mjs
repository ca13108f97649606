// Farasi of Thar: a flat-woven rug of goat and camel hair; the weft covers the warp, so edges step.
import { hash2, rng } from '../kit/rng.mjs';
import { hex } from '../kit/tex.mjs';
import { weave } from '../kit/weave.mjs';

const SIZE = [12, 18];
const NX = 200;
const NY = 540;
const SETS = [
  ['#3a2820', '#ddcfae', '#8a2b2d', '#b9783a'],
  ['#1f1c1d', '#c8662b', '#e0d4b8', '#8a2b2d'],
  ['#7e2428', '#1f1b1d', '#c9a468', '#e0d4b8'],
];

export function design(seed, look) {
  return { kind: look.kind, cols: SETS[look.pal].map(hex), seed: rng(seed).int(1, 999) };
}

const stepped = (v, s) => Math.floor(v / s) * s;

// Across x (0..NX), along y (0..NY/3 so that a step is nearly square).
function colourAt(D, i, jj) {
  const j = jj / 2.9;
  const L = NY / 2.9;
  const end = Math.min(j, L - j);
  const side = Math.min(i, NX - 1 - i);
  if (end < 18) return [0, 1, 2, 0, 3, 1][Math.floor(end / 3)];
  if (side < 5) return 0;
  if (side < 12) return Math.floor(j / 5) % 2 ? 1 : 2;
  if (D.kind === 'bands') return bandColour(i, j, L);
  return diamondColour(i, j);
}

function bandColour(i, j) {
  const band = Math.floor((j - 18) / 21);
  const y = Math.abs(((j - 18) % 21) - 10.5);
  if (y > 9.2) return 0;
  if (y > 8) return 3;
  const x = Math.abs(((((i + (band % 2) * 11) % 22) + 22) % 22) - 11);
  const m = stepped(x, 2) + stepped(y, 2);
  const tone = band % 3;
  if (m < 3) return 0;
  if (m < 7) return tone === 1 ? 3 : 1;
  if (m < 10) return tone === 0 ? 0 : 2;
  return [2, 0, 1][tone];
}

function diamondColour(i, j) {
  const wide = NX - 24;
  const tall = 44;
  const x = Math.abs(((((i - 12) % (wide / 2)) + wide / 2) % (wide / 2)) - wide / 4) * 0.5;
  const y = Math.abs(((j - 18) % tall) - tall / 2);
  const m = stepped(x, 2) + stepped(y, 2);
  if (m < 4) return 2;
  if (m < 8) return 0;
  if (m < 13) return 1;
  if (m < 16) return 3;
  if (m < 20) return 2;
  return m < 23 ? 1 : 0;
}

function tile(D, i0, j0, nx, ny, W, H) {
  const warp = D.cols[0];
  const weft = (i, j) => {
    const c = D.cols[colourAt(D, i + i0, j + j0)];
    const k = 0.86 + 0.26 * hash2(j + j0, 4) + 0.08 * (hash2(i, j) - 0.5);
    return c.map((v) => v * k);
  };
  return weave(
    W,
    H,
    nx,
    ny,
    (i, j) => (i * 3 + j) % 11 === 0,
    () => warp,
    weft,
    { seed: D.seed, irr: 0.22, gap: 0.34 },
  );
}

export function piece(D) {
  const q = tile(D, 0, 0, NX, NY, 1024, 2048);
  return { tex: q.t, h: q.h, bumpH: 0.045, size: SIZE, sheen: 0.12, detail: null };
}
export const macro = (D) => ({ ...tile(D, 60, 150, 64, 150, 1024, 1024), w: 3.6 });
