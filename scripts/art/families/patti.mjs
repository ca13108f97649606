// Chitrali patti: thick hand-spun wool in its own colours, fulled until the weave softens.
import { hash2, rng } from '../kit/rng.mjs';
import { hex } from '../kit/tex.mjs';
import { weave } from '../kit/weave.mjs';
import { turned } from './susi.mjs';

const SIZE = [22, 12];
const NX = 300;
const NY = 560;
const WOOL = [
  ['#6b4a35', '#7d5942'],
  ['#d3c4a4', '#e2d6ba'],
  ['#7d7a74', '#918d86'],
  ['#d8caaa', '#c4b28d'],
];
const BROWN = hex('#5b3d2b');

export function design(seed, look) {
  return { kind: look.kind, wool: WOOL[look.pal].map(hex), seed: rng(seed).int(1, 999) };
}

const tone = (c, k) => c.map((v) => v * k);

function tile(D, i0, j0, nx, ny, W, H) {
  const [a, b] = D.wool;
  const dark = (n) => n % 56 < 9 || (n % 56 > 13 && n % 56 < 16);
  const warp = (i) => {
    const n = i + i0;
    const edge = Math.min(n, NX - 1 - n) < 8;
    const base = edge || (D.kind === 'check' && dark(n)) ? BROWN : a;
    return tone(base, 0.9 + 0.22 * hash2(n, 3));
  };
  const weft = (_i, j) =>
    tone(D.kind === 'check' && dark(j + j0) ? BROWN : b, 0.9 + 0.22 * hash2(j + j0, 8));
  const over = (i, j) => {
    const n = i + i0;
    const m = j + j0;
    const lean = D.kind === 'herringbone' && Math.floor(n / 14) % 2 === 1 ? -n : n;
    return (((lean + m) % 4) + 4) % 4 < 2;
  };
  return weave(W, H, nx, ny, over, warp, weft, { seed: D.seed, irr: 0.34, gap: 0.26 });
}

export const piece = (D) =>
  turned(tile(D, 0, 0, NX, NY, 1024, 2048), SIZE, { bumpH: 0.035, sheen: 0.3 });
export const macro = (D) => ({ ...tile(D, 90, 60, 56, 56, 1024, 1024), w: 2.2 });
