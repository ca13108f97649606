// Hand-knotted carpet: a drawing is reduced to knots, then each knot is painted as pile with abrash.
import { merge } from '../kit/mesh.mjs';
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { tube } from '../kit/swept.mjs';
import { Height, hex, svgRaw, Tex } from '../kit/tex.mjs';
import { svg } from './carpet-drawing.mjs';

export const PAL = {
  madder: '#7e2226',
  brick: '#9c4a35',
  navy: '#1f2a4a',
  ivory: '#e0d4b8',
  camel: '#b98f5a',
  sage: '#76805e',
  sky: '#6f8fa6',
  brown: '#4a2c22',
  gold: '#c39a45',
  rose: '#b4706a',
};
export const SIZE = [12, 18];
export const KN = [300, 450];
export function design(seed, look = {}) {
  const r = rng(seed);
  const kind =
    look.kind ?? r.pick(['bokhara', 'medallion', 'chobi', 'mihrab', 'bokhara', 'medallion']);
  const P = {
    bokhara: [
      ['madder', 'navy', 'ivory', 'brick'],
      ['navy', 'madder', 'ivory', 'gold'],
      ['brown', 'madder', 'ivory', 'brick'],
      ['sage', 'brown', 'ivory', 'madder'],
    ],
    medallion: [
      ['madder', 'navy', 'ivory', 'gold', 'sky'],
      ['navy', 'madder', 'ivory', 'camel', 'rose'],
      ['ivory', 'madder', 'navy', 'sage', 'gold'],
    ],
    chobi: [
      ['ivory', 'camel', 'sage', 'brick', 'sky'],
      ['camel', 'ivory', 'brick', 'sage', 'navy'],
    ],
    mihrab: [
      ['madder', 'navy', 'ivory', 'gold', 'sage'],
      ['sage', 'madder', 'ivory', 'navy', 'gold'],
    ],
  }[kind];
  const pal = P[look.pal] ?? r.pick(P);
  return { kind, pal: pal.map((k) => PAL[k]), seed: r.int(1, 9999), n: look.n ?? r.pick([3, 4]) };
}
export async function knots(D) {
  const [nx, ny] = KN;
  const raw = await svgRaw(svg(D), nx, ny);
  const pal = D.pal.map(hex);
  const K = new Uint8Array(nx * ny);
  for (let i = 0; i < nx * ny; i++) {
    let b = 0,
      bd = 1e9;
    for (let k = 0; k < pal.length; k++) {
      const d =
        (raw[i * 4] - pal[k][0]) ** 2 +
        (raw[i * 4 + 1] - pal[k][1]) ** 2 +
        (raw[i * 4 + 2] - pal[k][2]) ** 2;
      if (d < bd) {
        bd = d;
        b = k;
      }
    }
    K[i] = b;
  }
  return { K, pal, nx, ny, seed: D.seed };
}
export function pile(Q, i0, j0, ni, nj, W, H) {
  const { K, pal, nx, ny, seed } = Q,
    t = new Tex(W, H),
    h = new Height(W, H),
    n = noiseTile(256, 16, 4, seed),
    n2 = noiseTile(256, 64, 2, seed + 5);
  const ab = [];
  let v = 0;
  for (let j = 0; j < ny; j++) {
    if (hash2(j, seed) > 0.93) v = (hash2(j, seed + 1) - 0.5) * 0.26;
    ab.push(v);
  }
  const cw = W / ni,
    ch = H / nj;
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const o = y * W + x;
      const w = n[((y & 255) << 8) | (x & 255)] - 0.5,
        w2 = n[((x & 255) << 8) | ((y + 91) & 255)] - 0.5;
      const gx = x / cw + i0 + w * 0.7,
        gy = y / ch + j0 + w2 * 0.7;
      const i = Math.max(0, Math.min(nx - 1, Math.floor(gx))),
        j = Math.max(0, Math.min(ny - 1, Math.floor(gy)));
      const fx = gx - i - 0.5,
        fy = gy - j - 0.5;
      const c = pal[K[j * nx + i]];
      const d = Math.max(0, 1 - 2.6 * (fx * fx * 0.8 + fy * fy));
      const tuft = n2[(((y * 2) & 255) << 8) | ((x * 2) & 255)];
      const kn = hash2(i, j * 3 + seed) - 0.5;
      const m =
        (0.7 + 0.3 * Math.sqrt(d)) *
        (1 +
          kn * 0.16 +
          ab[j] * 0.9 +
          (tuft - 0.5) * 0.38 +
          (n[(((y >> 2) & 255) << 8) | ((x >> 2) & 255)] - 0.5) * 0.2);
      t.data[o * 4] = c[0] * m;
      t.data[o * 4 + 1] = c[1] * m;
      t.data[o * 4 + 2] = c[2] * m;
      t.data[o * 4 + 3] = 255;
      h.data[o] = Math.sqrt(d) * 0.6 + tuft * 0.5;
    }
  return { t, h };
}
export async function piece(D) {
  const Q = await knots(D);
  const q = pile(Q, 0, 0, Q.nx, Q.ny, 1024, 2048);
  return { tex: q.t, h: q.h, bumpH: 0.05, size: SIZE, sheen: 0.22, cavity: 0.3, detail: null, Q };
}
export function macro(p) {
  const q = pile(p.Q, 42, 48, 92, 92, 1024, 1024);
  return { ...q, w: 4 };
}
// cotton fringe along z = +-h/2, world scale k
export function fringe(r, w, h, k = 1, y = 0.03) {
  const parts = [];
  for (const sg of [1, -1])
    for (let i = 0; i < 96; i++) {
      const x = ((i + 0.5) / 96) * w - w / 2 + r.range(-0.01, 0.01),
        L = 0.42 * k * r.range(0.8, 1.15),
        bx = r.range(-0.1, 0.1) * k,
        cx = r.range(-0.06, 0.06) * k;
      const p = [];
      for (let s = 0; s <= 6; s++) {
        const q = s / 6;
        p.push([
          x + bx * q * q + cx * Math.sin(q * 5),
          y + 0.02 * (1 - q),
          sg * (h / 2 - 0.02 + L * q),
        ]);
      }
      parts.push(tube(p, 0.02 * k, 5, (v) => 1 - 0.4 * v));
    }
  return merge(parts);
}
