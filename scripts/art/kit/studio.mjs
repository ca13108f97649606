// Sets (walls, tables, floors), light rigs, camera helpers and file output.
import sharp from 'sharp';
import { box, grid, lathe, merge, spline, xf } from './geom.mjs';
import { cross, nrm3 } from './render/vector.mjs';
import { renderScene } from './render.mjs';
import { clamp, fbm, hash2, noise2, noiseTile, smooth } from './rng.mjs';
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
export const plane = (w, d, n = 40) =>
  grid(n, n, (u, v, o) => {
    o[0] = (u - 0.5) * w;
    o[1] = 0;
    o[2] = (v - 0.5) * d;
  });
export const wall = (w, h, z, n = 30) =>
  grid(n, n, (u, v, o) => {
    o[0] = (u - 0.5) * w;
    o[1] = h * (1 - v) - 0.02;
    o[2] = z;
  });
export function sweepMesh(w = 40, back = -5, front = 16, h = 18, R = 3.5) {
  const pts = [];
  for (let i = 0; i <= 24; i++) pts.push([front + (back + R - front) * (i / 24), 0]);
  for (let i = 1; i <= 16; i++) {
    const a = ((i / 16) * Math.PI) / 2;
    pts.push([back + R - Math.sin(a) * R, R - Math.cos(a) * R]);
  }
  for (let i = 1; i <= 14; i++) pts.push([back, R + ((h - R) * i) / 14]);
  const n = pts.length - 1;
  return grid(24, n, (u, v, o) => {
    const p = pts[Math.round(v * n)];
    o[0] = (u - 0.5) * w;
    o[1] = p[1];
    o[2] = p[0];
  });
}
export function setOf(kind, o = {}) {
  switch (kind) {
    case 'sweep':
      return [
        { mesh: sweepMesh(44, o.back || -5, 18, 20, 3.5), mat: M.paper(o.color || '#d9d2c5') },
      ];
    case 'table': {
      const objs = [
        {
          mesh: wall(44, 26, o.back || -4.5),
          mat: { ...M.plaster(o.color || '#cdbfa8'), uvs: [2.2, 1.3] },
        },
      ];
      const w = o.wood || 'kikar';
      for (let i = 0; i < 6; i++)
        for (let k = -3; k <= 3; k++) {
          const b = box(6.98, 0.5, 3.1, 0.04);
          objs.push({
            mesh: xf(b.all, {
              t: [k * 7 + ((i * 7.3) % 3), -0.25, (o.back || -4.5) + 1.6 + i * 3.13],
            }),
            mat: {
              ...M.wood(w, 1.6, 7, 0.6),
              uvs: [0.12, 1.2, i * 0.37 + k * 0.23, i * 0.21],
              cast: false,
            },
          });
        }
      return objs;
    }
    case 'ledge': {
      return [
        {
          mesh: wall(44, 30, o.back || -4),
          mat: { ...M.plaster(o.color || '#c9b79a'), uvs: [2.2, 1.5] },
        },
        {
          mesh: plane(44, 30),
          mat: { ...M.plaster(o.floor || o.color || '#c9b79a', 0.95), uvs: [2, 1.4] },
        },
      ];
    }
    case 'linen':
      return [
        {
          mesh: wall(44, 26, o.back || -5),
          mat: { ...M.plaster(o.color || '#cfc6b8'), uvs: [2.2, 1.3] },
        },
        {
          mesh: grid(110, 90, (u, v, p) => {
            p[0] = (u - 0.5) * 40;
            p[2] = (v - 0.5) * 30;
            p[1] =
              (fbm(u * 9 + 3, v * 3.1 + (o.seed || 0), 3) - 0.5) *
                0.35 *
                smooth(0, 5, Math.hypot(p[0], p[2] * 1.2) - 1.6) -
              0.02;
          }),
          mat: M.linen(o.cloth || '#d8cbb4', 90),
        },
      ];
    case 'tiles':
      return [
        { mesh: plane(o.w || 40, o.w || 40), mat: M.tiles((o.w || 40) / 13, (o.w || 40) / 13) },
        ...(o.back
          ? [
              {
                mesh: wall(44, 26, o.back),
                mat: { ...M.plaster(o.color || '#cfc6b8'), uvs: [2.2, 1.3] },
              },
            ]
          : []),
      ];
    case 'charpai':
      return [
        { mesh: plane(o.w || 30, o.w || 30), mat: M.charpai((o.w || 30) / 8, (o.w || 30) / 8) },
      ];
    case 'plasterflat':
      return [
        {
          mesh: plane(o.w || 40, o.w || 40),
          mat: { ...M.plaster(o.color || '#cbb79b'), uvs: [2, 2] },
        },
      ];
    case 'linenflat':
      return [
        {
          mesh: grid(80, 80, (u, v, p) => {
            p[0] = (u - 0.5) * (o.w || 40);
            p[2] = (v - 0.5) * (o.w || 40);
            p[1] = (fbm(u * 7, v * 5 + (o.seed || 0), 3) - 0.5) * 0.3 - 0.15;
          }),
          mat: M.linen(o.cloth || '#cfc0a6', 90),
        },
      ];
    case 'woodflat': {
      const objs = [];
      const n = 9,
        pw = (o.w || 40) / n;
      for (let i = 0; i < n; i++)
        for (let j = -2; j <= 2; j++)
          objs.push({
            mesh: xf(box(pw * 0.985, 0.4, 7.97, 0.06).all, {
              t: [(i - n / 2 + 0.5) * pw, -0.2 - hash2(i, 5) * 0.05, j * 8 + (i & 1) * 3.1 - 1],
            }),
            mat: {
              ...M.wood(o.wood || 'kikar', 1, 1, 0.7),
              uvs: [0.35, 0.5, i * 0.37, i * 0.61 + j * 0.29],
              cast: false,
            },
          });
      return objs;
    }
  }
}
// ---------- environment seen in gloss: dim room, one tall window left, a soft card right, pale ceiling
export function roomEnv({
  win = [13, 12.4, 11.4],
  room = [0.22, 0.19, 0.16],
  floor = [0.3, 0.25, 0.2],
  dir = [-0.75, 0.42, 0.5],
  card = 0.9,
  mull = true,
  wx = 0.5,
  wy = 0.75,
} = {}) {
  const c = nrm3(dir),
    r = nrm3(cross([0, 1, 0], c)),
    u = cross(c, r),
    c2 = nrm3([0.9, 0.3, 0.35]),
    r2 = nrm3(cross([0, 1, 0], c2)),
    u2 = cross(c2, r2);
  const sm = (e0, e1, x) => {
    const t = x <= e0 ? 0 : x >= e1 ? 1 : (x - e0) / (e1 - e0);
    return t * t * (3 - 2 * t);
  };
  return (x, y, z, rg, out) => {
    const f = 0.02 + rg * 0.9;
    let R, G, B;
    const g = sm(-0.25 - rg * 0.5, 0.2 + rg * 0.5, y),
      top = y > 0 ? y * 0.35 : 0;
    R = floor[0] + (room[0] + top - floor[0]) * g;
    G = floor[1] + (room[1] + top - floor[1]) * g;
    B = floor[2] + (room[2] + top - floor[2]) * g;
    const d = x * c[0] + y * c[1] + z * c[2];
    if (d > 0.05) {
      const px = (x * r[0] + y * r[1] + z * r[2]) / d,
        py = (x * u[0] + y * u[1] + z * u[2]) / d;
      let m = (1 - sm(wx - f, wx + f, Math.abs(px))) * (1 - sm(wy - f, wy + f, Math.abs(py)));
      if (mull && rg < 0.3) {
        const k = 1 - rg / 0.3;
        const q = 1 - sm(0.02, 0.035 + f, Math.abs(px));
        const h = 1 - sm(0.02, 0.035 + f, Math.abs(Math.abs(py) - wy / 3));
        m *= 1 - 0.85 * k * Math.max(q, h);
      }
      const am = rg > 0.4 ? 0.4 / rg : 1;
      m *= am;
      R += win[0] * m;
      G += win[1] * m;
      B += win[2] * m;
    }
    const d2 = x * c2[0] + y * c2[1] + z * c2[2];
    if (card && d2 > 0.05) {
      const px = (x * r2[0] + y * r2[1] + z * r2[2]) / d2,
        py = (x * u2[0] + y * u2[1] + z * u2[2]) / d2;
      const m =
        card *
        (1 - sm(0.22 - f, 0.24 + f, Math.abs(px))) *
        (1 - sm(0.9 - f, 0.9 + f, Math.abs(py)));
      R += m;
      G += m * 0.95;
      B += m * 0.88;
    }
    out[0] = R;
    out[1] = G;
    out[2] = B;
  };
}
export function gobo(kind, r) {
  const s = (a, b, x) => {
    const t = x <= a ? 0 : x >= b ? 1 : (x - a) / (b - a);
    return t * t * (3 - 2 * t);
  };
  if (kind === 'panes') {
    const ox = r.range(-0.8, 0.8),
      w = 5.2,
      h = 6.2,
      soft = 0.5;
    return (a, b) => {
      const x = a + ox,
        y = b - 0.6;
      const edge =
        (1 - s(w - soft, w + soft, Math.abs(x))) * (1 - s(h - soft, h + soft, Math.abs(y)));
      const fx = Math.abs(((x / 3.4 + 100.5) % 1) - 0.5) * 3.4,
        fy = Math.abs(((y / 4.1 + 100) % 1) - 0.5) * 4.1;
      const bar = s(0.08, 0.42, fx) * s(0.08, 0.42, fy);
      return 0.1 + 0.9 * edge * (0.12 + 0.88 * bar);
    };
  }
  if (kind === 'leaves') {
    const k = r.range(0, 50);
    return (a, b) => {
      const n = fbm(a * 0.42 + k, b * 0.42 + k * 2, 3);
      return 0.22 + 0.78 * s(0.4, 0.62, n);
    };
  }
  if (kind === 'jali') {
    return (a, b) => {
      const p = 2.4;
      const x = ((a / p + 100) % 1) - 0.5,
        y = ((b / p + 100) % 1) - 0.5;
      const ax = Math.abs(x),
        ay = Math.abs(y);
      const d = Math.max(Math.max(ax, ay), (ax + ay) * 0.74);
      return 0.14 + 0.86 * (1 - s(0.3, 0.44, d));
    };
  }
  if (kind === 'slant') {
    const ox = r.range(-2, 2);
    return (a, b) =>
      0.16 + 0.84 * s(-1.0, 1.0, a * 0.8 + b * 0.25 + 3.2 + ox) * (1 - s(3.4, 5.6, a + ox * 0.4));
  }
  return null;
}
export function rig(kind, r) {
  const rgbk = (h, k) => lin(h).map((v) => v * k);
  switch (kind) {
    case 'soft':
      return {
        key: { dir: [-0.75, 0.85, 0.62], color: rgbk('#fff1dc', 1.35), size: 0.3, n: 24 },
        ambient: {
          sky: rgbk('#dfe6f0', 0.3),
          win: rgbk('#fff4e6', 0.34),
          ground: rgbk('#c9a67e', 0.16),
          dir: [-0.8, 0.4, 0.5],
        },
        env: roomEnv(),
        exposure: 0.98,
      };
    case 'sun':
      return {
        key: {
          dir: [-0.8, 0.78, 0.7],
          color: rgbk('#ffe2b8', 2.1),
          size: 0.055,
          n: 14,
          gobo: gobo(r.pick(['panes', 'slant', 'leaves']), r),
        },
        ambient: {
          sky: rgbk('#cddcf2', 0.3),
          win: rgbk('#ffe8cc', 0.26),
          ground: rgbk('#c98f5e', 0.2),
          dir: [-0.8, 0.4, 0.5],
        },
        env: roomEnv({ win: [14, 12, 9.6] }),
        exposure: 0.91,
      };
    case 'top':
      return {
        key: { dir: [-0.75, 0.95, -0.35], color: rgbk('#fff0d8', 1.45), size: 0.2, n: 22 },
        ambient: {
          sky: rgbk('#e6ebf2', 0.34),
          win: rgbk('#fff4e6', 0.25),
          ground: rgbk('#c9a67e', 0.15),
          dir: [-0.8, 0.5, -0.3],
        },
        env: roomEnv({ dir: [-0.7, 0.5, -0.5] }),
        exposure: 0.98,
      };
    case 'topsun':
      return {
        key: {
          dir: [-0.95, 0.8, -0.5],
          color: rgbk('#ffe3ba', 2.0),
          size: 0.05,
          n: 14,
          gobo: gobo(r.pick(['slant', 'leaves', 'panes']), r),
        },
        ambient: {
          sky: rgbk('#cfdcf0', 0.36),
          win: rgbk('#ffe8cc', 0.2),
          ground: rgbk('#c98f5e', 0.2),
          dir: [-0.8, 0.5, -0.3],
        },
        env: roomEnv({ dir: [-0.7, 0.5, -0.5] }),
        exposure: 0.93,
      };
    case 'raking':
      return {
        key: { dir: [-1.0, 0.42, 0.35], color: rgbk('#ffe9c9', 1.9), size: 0.12, n: 18 },
        ambient: {
          sky: rgbk('#cfd9ea', 0.26),
          win: rgbk('#fff0dc', 0.26),
          ground: rgbk('#b88a60', 0.14),
          dir: [-0.9, 0.3, 0.3],
        },
        env: roomEnv({ dir: [-0.9, 0.3, 0.4] }),
        exposure: 1.0,
      };
    case 'dusk':
      return {
        key: { dir: [-0.8, 0.6, 0.6], color: rgbk('#7f93c2', 0.16), size: 0.3, n: 14 },
        ambient: {
          sky: rgbk('#6f86b8', 0.07),
          win: rgbk('#7f95c8', 0.07),
          ground: rgbk('#8a5a34', 0.05),
          dir: [-0.8, 0.4, 0.5],
        },
        env: roomEnv({
          win: [0.6, 0.7, 1.0],
          room: [0.05, 0.04, 0.04],
          floor: [0.08, 0.05, 0.03],
          card: 0.1,
        }),
        exposure: 1.0,
      };
  }
}
// Camera from orbit angles: azimuth 0 = front, elevation in degrees
export function orbit(target, dist, az, el, fov = 26, extra = {}) {
  const a = (az * Math.PI) / 180,
    e = (el * Math.PI) / 180;
  return {
    eye: [
      target[0] + Math.sin(a) * Math.cos(e) * dist,
      target[1] + Math.sin(e) * dist,
      target[2] + Math.cos(a) * Math.cos(e) * dist,
    ],
    target,
    fov,
    ...extra,
  };
}
export function topDown(target, dist, roll = 0, fov = 26, tilt = 0) {
  return {
    eye: [target[0], target[1] + dist, target[2] + tilt * dist + 1e-4],
    target,
    fov,
    up: [Math.sin(roll), 0, -Math.cos(roll)],
  };
}
// ---------- scale props
export function teaCup(_r, t = [0, 0, 0], s = 1) {
  const cup = lathe(
    [
      ...spline(
        [
          [0.0, 0.02],
          [0.2, 0.02],
          [0.24, 0.0],
          [0.27, 0.05],
          [0.3, 0.22],
          [0.37, 0.45],
          [0.42, 0.66],
        ],
        6,
      ),
      [0.425, 0.675],
      ...spline(
        [
          [0.4, 0.67],
          [0.35, 0.45],
          [0.29, 0.3],
          [0.26, 0.2],
        ],
        5,
      ),
    ],
    64,
  );
  const tea = lathe(
    [
      [0.0, 0.53],
      [0.385, 0.53],
    ].reverse(),
    48,
  );
  const sau = lathe(
    spline(
      [
        [0.0, -0.0],
        [0.22, -0.01],
        [0.3, -0.02],
        [0.45, 0.02],
        [0.66, 0.09],
        [0.68, 0.105],
        [0.64, 0.1],
        [0.42, 0.04],
        [0.25, 0.03],
        [0, 0.03],
      ],
      5,
    ),
    72,
  );
  const ceramic = { color: lin('#efe9dc'), rough: 0.35, coat: 1, coatRough: 0.05 };
  const handle = (() => {
    const n = 20,
      p = [];
    for (let i = 0; i <= n; i++) {
      const a = -1.2 + (i / n) * 2.5;
      p.push([0.33 + Math.cos(a) * 0.19, 0.36 + Math.sin(a) * 0.19, 0]);
    }
    return p;
  })();
  const place = (m, dy = 0.03) => xf(m, { s, ry: -0.7, t: [t[0], t[1] + (dy + 0.02) * s, t[2]] });
  return [
    { mesh: place(cup), mat: ceramic },
    { mesh: place(tubeOf(handle, 0.035)), mat: ceramic },
    { mesh: place(tea), mat: { color: lin('#a8683a'), rough: 0.12, coat: 0.8 } },
    { mesh: place(sau, -0.0), mat: ceramic },
  ];
}

import { tube } from './geom.mjs';

const tubeOf = (p, r) => tube(p, r, 10);
export function ruler(len, t, ry = 0) {
  const S = 1024,
    tx = new Tex(S, 64);
  for (let y = 0; y < 64; y++)
    for (let x = 0; x < S; x++) {
      const cm = (x / S) * len * 10;
      const mm = (Math.abs(cm * 10 - Math.round(cm * 10)) / 10) * (S / (len * 10)),
        k = Math.round(cm * 10);
      const L = k % 10 === 0 ? 30 : k % 5 === 0 ? 20 : 12;
      const on = y < L && mm < 0.9 && (S / len / 100 > 3 || k % 5 === 0);
      const i = (y * S + x) * 4,
        g = 0.94 + 0.06 * noise2(x / 30, y * 2);
      tx.data[i] = on ? 60 : 214 * g;
      tx.data[i + 1] = on ? 44 : 178 * g;
      tx.data[i + 2] = on ? 30 : 120 * g;
      tx.data[i + 3] = 255;
    }
  const b = box(len, 0.04, 0.3, 0.01);
  return [
    { mesh: xf(b.faces.top, { ry, t }), mat: { tex: tx, rough: 0.5, lodBias: -0.7 } },
    {
      mesh: xf(merge([b.faces.front, b.faces.back, b.faces.left, b.faces.right]), { ry, t }),
      mat: { color: lin('#b98f58'), rough: 0.6 },
    },
  ];
}
export async function save(pic, path, { w = 1280, q = 75 } = {}) {
  const base = sharp(Buffer.from(pic.data.buffer), {
    raw: { width: pic.W, height: pic.H, channels: 3 },
  });
  await base.resize(w).webp({ quality: q, effort: 4, smartSubsample: true }).toFile(path);
}
export { renderScene };

// three reusable simulated drapes (cached in memory; could be stored as small binary files)
import { boxShape, discShape, drape } from './cloth.mjs';
export const memoSim = (v) =>
  once(`sim${v}`, () => {
    if (v === 0)
      return {
        w: 8.5,
        h: 8.5,
        s: drape({
          nx: 76,
          ny: 76,
          w: 8.5,
          h: 8.5,
          y0: 2.35,
          shape: discShape(1.5, 2.2),
          yaw: 0.5,
          seed: 3,
        }),
      };
    if (v === 1)
      return {
        w: 9,
        h: 7.5,
        s: drape({
          nx: 84,
          ny: 70,
          w: 9,
          h: 7.5,
          y0: 1.9,
          shape: boxShape(2.0, 1.2, 1.7, 0.12),
          yaw: 0.38,
          center: [0.3, 0.6],
          seed: 5,
        }),
      };
    return {
      w: 8,
      h: 10,
      s: drape({
        nx: 70,
        ny: 88,
        w: 8,
        h: 10,
        y0: 2.75,
        shape: boxShape(1.5, 1.0, 2.6, 0.12),
        yaw: -0.25,
        center: [-0.2, 0.9],
        seed: 9,
      }),
    };
  });

export const WALLS = [
  '#cfc3ae',
  '#a9b3a4',
  '#b7a6a0',
  '#9fb0b5',
  '#c99f86',
  '#d8d2c4',
  '#b98f76',
  '#8f9a8c',
  '#a8b8b2',
];
