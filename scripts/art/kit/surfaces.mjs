// Materials of walls, floors and tables.
import { clamp, hash2, noiseTile, smooth } from './rng.mjs';
import { Height, hex, lin, mixHex, Tex } from './tex.mjs';

const memo = new Map();
export const once = (k, f) => {
  if (!memo.has(k)) memo.set(k, f());
  return memo.get(k);
};
// ---------- tiles
export const noiseH = (freq = 8, oct = 5, size = 256, seed = 3) =>
  once(
    `nh${freq},${oct},${size},${seed}`,
    () => new Height(size, size, noiseTile(size, freq, oct, seed)),
  );
export const weaveH = (n = 32, size = 256) =>
  once(`wv${n},${size}`, () => {
    const h = new Height(size, size),
      c = size / n;
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const i = Math.floor(x / c),
          j = Math.floor(y / c),
          over = (i + j) & 1,
          fx = (x % c) / c - 0.5,
          fy = (y % c) / c - 0.5;
        const th = over ? fx : fy,
          al = over ? fy : fx;
        h.data[y * size + x] = clamp(
          (1 - 3.2 * th * th) *
            (0.55 + 0.45 * Math.cos(al * Math.PI)) *
            (0.8 + 0.4 * hash2(over ? i : i * 7, over ? j * 3 : j)) +
            0.1 * hash2(x, y),
        );
      }
    return h;
  });
export const plasterTex = () =>
  once('plaster', () => {
    const S = 1024,
      a = noiseTile(S, 4, 6, 11),
      b = noiseTile(S, 32, 4, 12),
      c = noiseTile(S, 8, 3, 13);
    const t = new Tex(S, S),
      h = new Height(S, S);
    for (let y = 0; y < S; y++)
      for (let x = 0; x < S; x++) {
        const i = y * S + x;
        const st = a[y * S + ((x * 1 + Math.floor(c[i] * 60)) & (S - 1))];
        const v = 205 + (st - 0.5) * 44 + (b[i] - 0.5) * 26;
        t.data[i * 4] = v + 4;
        t.data[i * 4 + 1] = v;
        t.data[i * 4 + 2] = v - 5 - (a[i] - 0.5) * 14;
        t.data[i * 4 + 3] = 255;
        h.data[i] = st * 0.7 + b[i] * 0.55 + Math.max(0, c[i] - 0.6) * 0.8;
      }
    return { t, h };
  });
export const woodTex = (kind = 'sheesham') =>
  once(`wood${kind}`, () => {
    const P = {
      sheesham: ['#6b4128', '#8b5a36', '#4a2a19'],
      walnut: ['#5a3a28', '#74503a', '#3a241a'],
      kikar: ['#a67c52', '#bb9163', '#8b6440'],
      pale: ['#c3a27a', '#d2b48e', '#ab8a63'],
      dark: ['#3b241a', '#4c3022', '#281710'],
    }[kind].map(hex);
    const S = 1024,
      n = noiseTile(S, 4, 5, 21),
      m = noiseTile(S, 64, 2, 22);
    const t = new Tex(S, S),
      h = new Height(S, S);
    for (let y = 0; y < S; y++)
      for (let x = 0; x < S; x++) {
        const i = y * S + x;
        const d = n[((y >> 3) & (S - 1)) * S + x] * 0.35 + n[i] * 0.25;
        const ring = 0.5 + 0.5 * Math.sin(((x / S) * 22 * Math.PI * 2) / 2 + d * 34);
        const fib = m[((y >> 4) & (S - 1)) * S + x];
        const k = clamp(ring * 0.6 + (fib - 0.5) * 0.9 + 0.15),
          dk = smooth(0.62, 0.8, fib) * 0.45;
        for (let c = 0; c < 3; c++)
          t.data[i * 4 + c] = (P[0][c] + (P[1][c] - P[0][c]) * k) * (1 - dk) + P[2][c] * dk;
        t.data[i * 4 + 3] = 255;
        h.data[i] = 0.5 + (ring - 0.5) * 0.15 - dk;
      }
    return { t, h };
  });
export const tileFloor = () =>
  once('tf', () => {
    const S = 1024,
      n = 4,
      c = S / n,
      t = new Tex(S, S),
      h = new Height(S, S),
      a = noiseTile(S, 8, 6, 31),
      b = noiseTile(S, 64, 3, 32);
    for (let y = 0; y < S; y++)
      for (let x = 0; x < S; x++) {
        const i = y * S + x,
          row = Math.floor((y / c) * 2),
          off = ((row & 1) * c) / 2,
          tx = Math.floor((x + off) / c) % n,
          fx = (x + off) % c,
          fy = y % (c / 2);
        const e = Math.min(fx, c - fx, fy, c / 2 - fy) + (b[i] - 0.5) * 6;
        const id = hash2(tx, row * 7);
        const m = smooth(2, 7, e);
        const v = 0.82 + id * 0.3 + (a[i] - 0.5) * 0.5 + (b[i] - 0.5) * 0.15;
        const col = [168 + id * 12, 92 + (1 - id) * 8, 62];
        const g = [150, 128, 108];
        for (let k = 0; k < 3; k++) t.data[i * 4 + k] = g[k] * 0.8 * (1 - m) + col[k] * v * m;
        t.data[i * 4 + 3] = 255;
        h.data[i] = m * 0.8 + a[i] * 0.25 + b[i] * 0.08;
      }
    return { t, h };
  });
export const charpaiTex = () =>
  once('cp', () => {
    // broad herringbone of doubled cords
    const S = 1024,
      n = 16,
      c = S / n,
      t = new Tex(S, S),
      h = new Height(S, S),
      nz = noiseTile(S, 64, 3, 41);
    for (let y = 0; y < S; y++)
      for (let x = 0; x < S; x++) {
        const i = y * S + x;
        const gx = Math.floor(x / c),
          gy = Math.floor(y / c);
        const over = (gx + gy) % 4 < 2;
        const p = over ? x % c : y % c,
          q = over ? y : x;
        const sub = (p / (c / 2)) % 1,
          w = Math.abs(sub - 0.5) * 2;
        const tw = Math.sin((q / 7 + p / 5) * 1.1) * 0.5 + 0.5;
        const along = over ? (y / c) % 1 : (x / c) % 1;
        const ph = over ? (gx + gy) % 4 : ((gx + gy) % 4) - 2;
        const bow = Math.sin(((ph + along) / 2) * Math.PI);
        const hh = (1 - w * w) * (0.55 + 0.45 * bow) + tw * 0.07;
        h.data[i] = hh;
        const v =
          (0.42 + 0.6 * hh) *
          (0.9 + nz[i] * 0.25) *
          (0.9 + 0.2 * hash2(over ? gx * 2 + (sub < 0 ? 0 : 1) : 99 + gy, over ? 3 : 5));
        t.data[i * 4] = 214 * v;
        t.data[i * 4 + 1] = 184 * v;
        t.data[i * 4 + 2] = 138 * v;
        t.data[i * 4 + 3] = 255;
      }
    return { t, h };
  });
// ---------- materials for sets
const rgb = (h, k = 1) => lin(h).map((v) => v * k);
export const M = {
  plaster: (col, k = 1) => {
    const p = plasterTex();
    return {
      tex: p.t,
      color: rgb(mixHex(col, '#b9b2a6', 0.35), 1.5 * k),
      bump: p.h,
      bumpH: 0.07,
      detail: { tex: noiseH(32, 4), su: 30, sv: 22, h: 0.008, alb: 0.1 },
      uvs: [1, 1],
      rough: 0.95,
    };
  },
  paper: (col) => ({
    color: rgb(col),
    rough: 0.95,
    detail: { tex: noiseH(32, 4), su: 24, sv: 24, h: 0.004, alb: 0.05 },
  }),
  linen: (col, su = 60) => ({
    color: rgb(col),
    rough: 0.95,
    sheen: 0.12,
    detail: { tex: noiseH(64, 3), su: su * 0.28, sv: su * 0.55, h: 0.01, alb: 0.18 },
    mottle: [1.5, 1.5, 0.18],
  }),
  wood: (kind, u = 1, v = 1, rough = 0.5) => {
    const w = woodTex(kind);
    return { tex: w.t, bump: w.h, bumpH: 0.015, uvs: [u, v], rough, f0: 0.04 };
  },
  tiles: (u = 3, v = 3) => {
    const w = tileFloor();
    return { tex: w.t, bump: w.h, bumpH: 0.12, uvs: [u, v], rough: 0.85, cavity: 0.5 };
  },
  charpai: (u = 2, v = 2) => {
    const w = charpaiTex();
    return { tex: w.t, bump: w.h, bumpH: 0.25, uvs: [u, v], rough: 0.9, cavity: 0.9, cavLod: 1.5 };
  },
  solid: (col, rough = 0.7, extra = {}) => ({ color: rgb(col), rough, ...extra }),
};
