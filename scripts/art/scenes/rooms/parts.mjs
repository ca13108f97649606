// Things that lie about in every workshop: beams, balls of yarn, skeins.
import { xf } from '../../kit/mesh.mjs';
import { hash2, noiseTile } from '../../kit/rng.mjs';
import { box, lathe, torus } from '../../kit/shapes.mjs';
import * as Surfaces from '../../kit/surfaces.mjs';
import { tube } from '../../kit/swept.mjs';
import { Height, hex, Tex } from '../../kit/tex.mjs';

export const wood = (k, u = 1, v = 1, r = 0.55) => Surfaces.M.wood(k, u, v, r);
export const beam = (w, h, d, t, k = 'kikar', x = {}) => ({
  mesh: xf(box(w, h, d, 0.06).all, { ...x, t }),
  mat: { ...wood(k), uvs: w > h ? [0.5, Math.max(0.2, 0.12 * w)] : [0.3, 0.6] },
});
const yarnTex = (col, seed = 1) => {
  const S = 256,
    t = new Tex(S, S),
    h = new Height(S, S),
    c = hex(col),
    n = noiseTile(256, 16, 3, seed);
  for (let y = 0; y < S; y++)
    for (let x = 0; x < S; x++) {
      const o = y * S + x;
      const s = (y + (n[o] - 0.5) * 5 + x * 0.25) / 8,
        f = Math.abs(s - Math.floor(s) - 0.5) * 2;
      const hh = Math.sqrt(1 - f * f);
      const tw = Math.sin(x * 0.5 + s * 3) * 0.1;
      const k = (0.5 + 0.5 * hh + tw) * (0.92 + 0.16 * hash2(Math.floor(s), 3));
      for (let q = 0; q < 3; q++) t.data[o * 4 + q] = c[q] * k;
      t.data[o * 4 + 3] = 255;
      h.data[o] = hh + tw;
    }
  return { t, h };
};
export const ball = (R, col, t, seed) => {
  const y = yarnTex(col, seed);
  const p = [];
  for (let i = 0; i <= 24; i++) {
    const a = -Math.PI / 2 + (i / 24) * Math.PI;
    p.push([Math.cos(a) * R + 1e-4, Math.sin(a) * R]);
  }
  const m = { tex: y.t, bump: y.h, bumpH: 0.05, uvs: [3, 2], rough: 0.95, sheen: 0.2, cavity: 0.4 };
  const out = [
    { mesh: xf(lathe(p, 48), { rx: hash2(seed, 1) * 3, rz: hash2(seed, 2) * 3, t }), mat: m },
  ];
  for (let k = 0; k < 9; k++)
    out.push({
      mesh: xf(torus(R * (1.0 - 0.012 * k), 0.045 * R, 56, 6), {
        rx: hash2(seed, k + 5) * 3.1,
        rz: hash2(seed, k + 15) * 3.1,
        ry: k,
        t,
      }),
      mat: { ...m, uvs: [6, 0.6] },
    });
  return out;
};
export const skein = (r, col, L, t, ry) => {
  const y = yarnTex(col, r.int(1, 99));
  const out = [];
  for (let k = 0; k < 7; k++) {
    const p = [];
    const ph = (k / 7) * 6.283;
    for (let i = 0; i <= 60; i++) {
      const q = (i / 60) * Math.PI * 2;
      const tw = q * 2 + ph;
      p.push([
        Math.cos(q) * L + Math.cos(tw) * 0.1,
        0.26 + Math.sin(tw) * 0.13,
        Math.sin(q) * L * 0.26 + Math.cos(tw) * 0.06 * Math.sin(q),
      ]);
    }
    out.push({
      mesh: xf(tube(p, 0.115, 10), { ry, t }),
      mat: { tex: y.t, bump: y.h, bumpH: 0.04, uvs: [1.2, 12], rough: 0.95, sheen: 0.2 },
    });
  }
  const nk = {
    mesh: xf(xf(torus(0.36, 0.1, 40, 10, { tall: 2.2 }), { rz: Math.PI / 2 }), {
      ry,
      t: [t[0], 0.3, t[2]],
    }),
    mat: { tex: y.t, bump: y.h, bumpH: 0.04, uvs: [3, 2], rough: 0.95 },
  };
  out.push(nk);
  return out;
};
