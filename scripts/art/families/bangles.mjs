// Glass bangles of Hyderabad: a stack and a few loose ones.

import { xf } from '../kit/mesh.mjs';
import * as O from '../kit/ornament.mjs';
import { hash2, rng } from '../kit/rng.mjs';
import { torus } from '../kit/shapes.mjs';
import { hex, lin, svgTex } from '../kit/tex.mjs';

export async function bangles(seed, look = {}) {
  const r = rng(seed);
  const SETS = [
    ['#b3122d', '#7d0f2a', '#d9a036'],
    ['#146b5a', '#1f9a86', '#d9a036'],
    ['#2a2f8c', '#4f63c4', '#e0c070'],
    ['#c2266e', '#e0679c', '#d9a036'],
    ['#5b2a86', '#8d5abf', '#d9b75a'],
    ['#d05a14', '#e9a021', '#a32020'],
    ['#1c1a1e', '#e9e2d2', '#d9a036'],
  ];
  const cs = SETS[look.set] ?? r.pick(SETS);
  const objs = [];
  const tex = await Promise.all(
    cs.map(async (c, _q) => {
      let s = '';
      const k = look.dots ?? r.int(0, 2);
      for (let i = 0; i < 64; i++) {
        if (k === 0) s += O.circ(i * 16 + 8, 32, 4.5, '#e9c15a');
        if (k === 1)
          s += O.poly(
            [
              [i * 16, 40],
              [i * 16 + 8, 22],
              [i * 16 + 16, 40],
            ],
            '#e9c15a',
          );
        if (k === 2 && i % 3 === 0)
          s += O.circ(i * 16 + 8, 32, 8, '#e9c15a') + O.circ(i * 16 + 8, 32, 4, '#fff');
      }
      const t = await svgTex(s, 1024, 64, 1024, 64, c);
      const g = hex('#e9c15a');
      for (let i = 0; i < 1024 * 64; i++) {
        const d =
          Math.abs(t.data[i * 4] - g[0]) +
          Math.abs(t.data[i * 4 + 1] - g[1]) +
          Math.abs(t.data[i * 4 + 2] - g[2]);
        t.data[i * 4 + 3] = d < 40 ? 255 : 0;
        const sp = hash2(i & 1023, i >> 10) > 0.985 ? 1.6 : 1;
        for (let q2 = 0; q2 < 3; q2++) t.data[i * 4 + q2] *= sp;
      }
      return t;
    }),
  );
  const glass = (q) => ({
    tex: tex[q],
    rough: 0.16,
    f0: 0.06,
    coat: 1,
    coatRough: 0.04,
    role: 'metal',
    metalRough: 0.22,
    emit: (_px, _py, _pz, nx, ny, nz, vx, vy, vz, R, G, B, mask, out) => {
      const f = 1 - Math.max(0, nx * vx + ny * vy + nz * vz);
      const k = (0.1 + 0.55 * f * f) * (1 - mask);
      out[0] = R * k;
      out[1] = G * k;
      out[2] = B * k;
    },
  });
  const mats = cs.map((_, q) => glass(q));
  const gold = { color: lin('#d8ac4a'), metal: 1, rough: 0.25 };
  let y = 0.07;
  const n = r.int(15, 19);
  for (let i = 0; i < n; i++) {
    const thick = i === 0 || i === n - 1;
    const R = 0.62;
    const q = thick ? -1 : i % 4 === 0 ? 2 : i % 2;
    const rr = thick ? 0.078 : q === 2 ? 0.04 : 0.056;
    objs.push({
      mesh: xf(torus(R, rr, 96, 12, { tall: 1 }), {
        ry: r() * 6,
        t: [-0.35 + r.range(-0.03, 0.03), y, r.range(-0.03, 0.03)],
      }),
      mat: q < 0 ? gold : mats[q],
    });
    y += rr * 2 * 0.98;
  }
  const H = y;
  const loose = [
    { ry: 1, t: [1.05, 0.06, 0.55] },
    { ry: 2.6, t: [1.12, 0.175, 0.6] },
    { rz: 0.42, ry: 0.6, t: [0.72, 0.36, 0.55] },
    { ry: 4, t: [0.1, 0.06, 1.55] },
    { rz: -0.2, ry: 2.2, t: [0.5, 0.19, 1.35] },
  ];
  loose.forEach((place, i) => {
    objs.push({ mesh: xf(torus(0.62, 0.054, 96, 12), place), mat: mats[i % 3] });
  });
  return { objs, H: Math.max(1.5, H), R: 1.6 };
}
