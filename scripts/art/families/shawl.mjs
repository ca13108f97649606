// Swati shawl: dark wool twill, fuchsia and red extra-weft lozenges in banded ends, knotted fringe.
import { rng } from '../kit/rng.mjs';
import { Height, hex, Tex } from '../kit/tex.mjs';
import { weave } from '../kit/weave.mjs';
export const PAL = {
  black: '#1d1a1f',
  brown: '#3a2820',
  red: '#a01f35',
  fuchsia: '#c22a6a',
  orange: '#d8672a',
  green: '#3c7a4a',
  mustard: '#d8a032',
  ivory: '#e4d9c2',
};
export const SIZE = [22, 11];
export function design(seed, look = {}) {
  const r = rng(seed);
  const g = look.g ?? r.pick(['black', 'black', 'brown', 'red']);
  return {
    g: PAL[g],
    c: (
      look.cols ??
      r.shuffle(['fuchsia', 'orange', 'green', 'mustard', g === 'red' ? 'ivory' : 'red'])
    ).map((k) => PAL[k]),
    P: r.pick([24, 30, 36]),
    seed: r.int(1, 999),
    k: look.k ?? r.int(0, 1),
  };
}
const NX = 480,
  NY = 960;
function at(D, i, j) {
  const e = Math.min(j, NY - 1 - j),
    P = D.P,
    h = P / 2;
  const z = Math.abs((((i % P) + P) % P) - h + 0.5);
  if (e > 250) {
    const q = Math.min(i, NX - 1 - i);
    if (q < 34) {
      const w = Math.abs((j % 24) - 12);
      return q < 4 ? 0 : (q - 4 + w) % 15 < 6 ? (q > 18 ? 0 : 3) : -1;
    }
    const bx = (((i % 60) + 60) % 60) - 30,
      by = ((j + (Math.floor(i / 60) & 1) * 30) % 60) - 30;
    return Math.abs(bx) + Math.abs(by) < 6
      ? (Math.floor(i / 60) + Math.floor(j / 60)) & 1
        ? 0
        : 3
      : -1;
  }
  const bands = [
    [6, 'l', 3],
    [40, 'd', 0],
    [8, 'l', 4],
    [56, 'D', 1],
    [8, 'l', 3],
    [26, 'z', 2],
    [56, 'D', 0],
    [8, 'l', 4],
    [30, 'z', 3],
    [6, 'l', 0],
  ];
  let y = e - 4;
  if (y < 0) return -1;
  for (const [hh, t, c] of bands) {
    if (y < hh) {
      if (t === 'l') return c;
      const m = Math.abs(y - hh / 2 + 0.5);
      if (t === 'z') {
        const s = (y + z) % h;
        return s < h * 0.5 ? c : (c + 1) % 5;
      }
      const u = z / h + m / (hh / 2);
      return u < 0.28
        ? (c + 3) % 5
        : u < 0.5
          ? (c + 1) % 5
          : u < 0.92
            ? c
            : u < 1.04
              ? -1
              : D.k
                ? (c + 2) % 5
                : -1;
    }
    y -= hh;
    if (y < 3) return -1;
    y -= 3;
  }
  return -1;
}
export function tile(D, i0, j0, nx, ny, W, H) {
  const g = hex(D.g),
    C = D.c.map(hex);
  return weave(
    W,
    H,
    nx,
    ny,
    (i, j) => (at(D, i + i0, j + j0) < 0 ? (i + j) % 4 < 2 : (i + j) % 7 === 0),
    () => g,
    (i, j) => {
      const k = at(D, i + i0, j + j0);
      return k < 0 ? g : C[k];
    },
    { seed: D.seed, irr: 0.22 },
  );
}
export function piece(D) {
  const q = tile(D, 0, 0, NX, NY, 1024, 2048);
  const W = 2048,
    H = 1024,
    t = new Tex(W, H),
    h = new Height(W, H);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const a = x * 1024 + y,
        o = y * W + x;
      for (let k = 0; k < 4; k++) t.data[o * 4 + k] = q.t.data[a * 4 + k];
      h.data[o] = q.h.data[a];
    }
  return { tex: t, h, bumpH: 0.03, size: SIZE, sheen: 0.2 };
}
export function macro(D) {
  const q = tile(D, 60, 50, 100, 100, 1024, 1024);
  return { ...q, w: 2.2 };
}
