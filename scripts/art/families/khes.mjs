// Khes (double-cloth geometric) and lungi (striped/checked, coloured ends). Real warp/weft painting.
import { hash2, rng } from '../kit/rng.mjs';
import { Height, hex, Tex } from '../kit/tex.mjs';
import { weave } from '../kit/weave.mjs';
export const PAL = {
  indigo: '#28365f',
  madder: '#8a2b2d',
  ecru: '#ddd2b8',
  black: '#22201f',
  green: '#38604a',
  mustard: '#c98f2f',
  maroon: '#5c1f2b',
  turq: '#2a7d86',
  rose: '#b34a63',
  grey: '#8b8579',
};
export const SIZE = [22, 14];
export function design(seed, look = {}) {
  const r = rng(seed);
  const lungi = false;
  const A = look.A ?? r.pick(['indigo', 'madder', 'black', 'green', 'maroon']),
    B = lungi ? r.pick(['ecru', 'mustard', 'turq', 'rose']) : 'ecru';
  return {
    lungi,
    A: PAL[A],
    B: PAL[B],
    C: PAL[look.C ?? r.pick(['mustard', 'madder', 'turq', 'rose', 'green'])],
    P: r.pick([24, 28, 32]),
    kind: look.kind ?? r.pick(['star', 'diamond', 'steps', 'cross']),
    seed: r.int(1, 999),
    check: r.pick([0, 1]),
    sw: r.pick([
      [6, 2, 1, 2],
      [10, 1, 2, 1, 2, 1],
      [4, 4],
      [12, 3, 3, 3],
    ]),
  };
}
// which colour family shows at cell (double cloth blocks)
function block(D, i, j) {
  const P = D.P,
    h = P / 2,
    x = Math.abs((((i % P) + P) % P) - h + 0.5),
    y = Math.abs((((j % P) + P) % P) - h + 0.5),
    m = x + y,
    c = Math.max(x, y),
    q = Math.min(x, y);
  const st = (v, s) => Math.floor(v / s) * s;
  if (D.kind === 'diamond') {
    const k = st(x, 2) + st(y, 2);
    return k < h * 0.3 || (k >= h * 0.5 && k < h * 0.8) || k >= h * 1.3;
  }
  if (D.kind === 'star') {
    const k = st(x, 1) + st(y, 1);
    return (
      (k < h * 0.82 && q < h * 0.34 && c < h * 0.8 && !(k < h * 0.2)) ||
      c > h * 0.86 !== q > h * 0.86
    );
  }
  if (D.kind === 'steps') {
    const k = Math.floor(x / 3) + Math.floor(y / 3);
    return k % 3 === 0 || c > h - 2;
  }
  return (q < h * 0.2 && c < h * 0.85) || (q > h * 0.45 && c < h * 0.85 && m < h * 1.35);
}
export function tile(D, i0, j0, nx, ny, W, H, NX, NY) {
  const A = hex(D.A),
    B = hex(D.B),
    C = hex(D.C);
  const per = D.sw.reduce((a, b) => a + b, 0);
  const stripe = (i) => {
    let q = ((i % per) + per) % per,
      k = 0;
    while (q >= D.sw[k]) {
      q -= D.sw[k];
      k++;
    }
    return k === 0 ? A : k % 3 === 1 ? B : k % 3 === 2 ? C : B;
  };
  const edge = (_i, j) => Math.min(j + j0, NY - 1 - (j + j0)),
    sel = (i) => Math.min(i + i0, NX - 1 - (i + i0));
  const endBand = (e) => (e < 70 ? (e % 14 < 5 ? C : e % 14 < 7 ? B : A) : null);
  if (D.lungi) {
    const wp = (i, _j) => {
      const s = sel(i);
      return s < 26 ? (s % 9 < 4 ? C : A) : D.check ? stripe(i + i0) : A;
    };
    const wf = (i, j) => {
      const e = edge(i, j);
      const eb = endBand(e);
      return eb || (D.check ? stripe(j + j0) : hash2(j + j0, 5) > 0.97 ? B : A);
    };
    const over = (i, j) => {
      const e = edge(i, j);
      if (e < 70) {
        const z = Math.abs(((i + i0) % 16) - 8);
        const m = (Math.floor(e % 14) + z) % 14;
        return !(e % 14 < 7) ? ((i + j) & 1) === 0 : m < 3 ? false : (i + j) % 3 === 0;
      }
      return D.check ? (i + j) % 4 < 2 : ((i + j) & 1) === 0;
    };
    return weave(W, H, nx, ny, over, wp, wf, { seed: D.seed, irr: 0.14 });
  }
  // double cloth: pattern shown by warp+weft of the same colour on top
  const pat = (i, j) => {
    const e = edge(i, j),
      s = sel(i);
    if (e < 60 || s < 44) {
      const al = e < 60 ? i + i0 : j + j0,
        ee = e < 60 ? e : s;
      if (ee < 6 || (ee > 34 && ee < 40)) return true;
      if (ee > 8 && ee < 32) {
        const z = Math.abs((al % 24) - 12);
        return (ee - 8 + z) % 12 < 5;
      }
      return false;
    }
    return block(D, (i + i0) >> 1, (j + j0) >> 1);
  };
  return weave(
    W,
    H,
    nx,
    ny,
    (i, j) => ((i + j) & 1) === 0,
    (i, j) => (pat(i, j) ? A : B),
    (i, j) => (pat(i, j) ? (edge(i, j) < 60 ? C : A) : B),
    { seed: D.seed, irr: 0.12 },
  );
}
export function piece(D) {
  const NX = 640,
    NY = 960;
  const q = tile(D, 0, 0, NX, NY, 1024, 2048, NX, NY); // x = width, y = length -> transpose so u runs along the length
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
  return { tex: t, h, bumpH: 0.02, size: SIZE, sheen: 0.09 };
}
export function macro(D) {
  const q = tile(D, 40, 66, 112, 112, 1024, 1024, 640, 960);
  return { ...q, w: 2 };
}
