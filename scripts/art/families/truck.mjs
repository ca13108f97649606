// Truck-art things: enamel tray, painted panel, kettle.
import { xf } from '../kit/mesh.mjs';
import * as O from '../kit/ornament.mjs';
import { hash2, rng } from '../kit/rng.mjs';
import { box, lathe, spline } from '../kit/shapes.mjs';
import { M, noiseH } from '../kit/surfaces.mjs';
import { tube } from '../kit/swept.mjs';
import { lin, svgTex } from '../kit/tex.mjs';
import { lf, PAL as P, peacock, rose } from './truck-motifs.mjs';
import { panel } from './truck-panel.mjs';

export const enamel = (tex) => ({
  tex,
  bump: noiseH(8, 4),
  bumpH: 0.03,
  rough: 0.5,
  coat: 1,
  coatRough: 0.07,
  coatBump: 1,
});
export async function roundArt(seed, look = {}) {
  const r = rng(seed);
  const cs = r.shuffle([P.red, P.yellow, P.green, P.blue, P.pink, P.orange]);
  const g = P[look.ground] ?? r.pick([P.blue, P.black, P.green, P.red]);
  let s =
    `<g transform="translate(500 500)">` +
    O.circ(0, 0, 520, cs[0]) +
    O.ring(
      40,
      455,
      (i) =>
        O.path('M-30,42 C-30,-5 -14,-34 0,-40 C14,-34 30,-5 30,42Z', i & 1 ? P.yellow : P.white) +
        O.circ(0, 10, 10, i & 1 ? P.red : cs[1]),
    ) +
    O.circ(0, 0, 414, P.white) +
    O.circ(0, 0, 406, P.black) +
    O.ring(
      40,
      380,
      (i) =>
        O.poly(
          [
            [-26, 0],
            [0, -19],
            [26, 0],
            [0, 19],
          ],
          [P.yellow, P.red, P.sky, P.pink][i % 4],
        ) + O.circ(0, 0, 5, P.white),
    ) +
    O.circ(0, 0, 354, P.yellow) +
    O.circ(0, 0, 344, g);
  const k = look.art ?? r.int(0, 2);
  if (k === 0)
    s +=
      O.rep(
        16,
        (i) =>
          `<path transform="rotate(${i * 22.5})" d="${O.petal(330, 66, 0.4)}" fill="${i & 1 ? P.yellow : P.red}" stroke="${P.white}" stroke-width="4"/>`,
      ) +
      O.rep(
        16,
        (i) =>
          `<path transform="rotate(${i * 22.5 + 11.25})" d="${O.petal(236, 46, 0.4)}" fill="${i & 1 ? P.green : P.sky}" stroke="${P.white}" stroke-width="3"/>`,
      ) +
      O.circ(0, 0, 118, P.white) +
      O.circ(0, 0, 108, P.blue) +
      rose(1.6);
  if (k === 1)
    s +=
      O.ring(
        8,
        255,
        (i) =>
          `<g>${lf(90, 75)}${lf(90, -75, -1)}${rose(1.05, i & 1 ? P.red : P.orange, i & 1 ? P.pink : P.yellow)}</g>`,
      ) +
      O.ring(8, 170, () => lf(80, 0), Math.PI / 8) +
      O.circ(0, 0, 130, P.white) +
      O.circ(0, 0, 122, cs[2]) +
      lf(120, 60) +
      lf(120, 180, -1) +
      lf(120, 300) +
      rose(2.0);
  if (k === 2)
    s += `<g transform="translate(20 -10) scale(1.65)">${peacock(r.sign())}</g><g transform="translate(-120 205)">${lf(90, -60)}${lf(90, 60, -1)}${rose(1.15)}</g><g transform="translate(130 210)">${lf(90, -60)}${lf(90, 60, -1)}${rose(1.05, P.orange, P.yellow)}</g>`;
  s += '</g>';
  const t = await svgTex(s, 1024, 1024, 1000, 1000);
  for (let i = 0; i < 1024 * 1024; i++) {
    const y = i >> 10,
      x = i & 1023;
    const st = 1 + (hash2(y >> 2, x >> 6) - 0.5) * 0.07;
    for (let c = 0; c < 3; c++) t.data[i * 4 + c] *= st;
    t.data[i * 4 + 3] = 255;
  }
  return t;
}
export async function tray(seed, look) {
  const t = await roundArt(seed, look);
  const R = 2.0;
  const f = lathe(
    spline(
      [
        [0, 0.06],
        [R * 0.9, 0.06],
        [R * 0.93, 0.07],
        [R * 1.0, 0.26],
        [R * 1.02, 0.28],
        [R * 1.03, 0.25],
        [R * 0.95, 0],
        [0, 0],
      ],
      6,
    ),
    120,
    { planar: R * 1.0 },
  );
  return {
    objs: [
      {
        mesh: xf(f, { rx: 1.22, t: [0, R * 0.97, -0.6] }),
        mat: { ...enamel(t), uvs: [1.0, 1.0, 0, 0] },
      },
    ],
    H: R * 1.95,
    R: R * 0.95,
    round: true,
  };
}
export async function wallPanel(seed, look) {
  const t = await panel(seed, look, 1024, 1280);
  const b = box(3.6, 4.5, 0.16, 0.05);
  return {
    objs: [
      { mesh: xf(b.faces.front, { rx: -0.09, t: [0, 2.28, 0] }), mat: enamel(t) },
      ...['left', 'right', 'top', 'bottom', 'back'].map((k) => ({
        mesh: xf(b.faces[k], { rx: -0.09, t: [0, 2.28, 0] }),
        mat: M.wood('pale', 1, 0.1, 0.6),
      })),
    ],
    H: 4.55,
    R: 1.9,
  };
}
export async function kettle(seed, look = {}) {
  const r = rng(seed);
  const g = P[look.ground] ?? r.pick([P.blue, P.green, P.red]);
  let s = O.rect(0, 0, 1600, 800, g);
  for (const [y, c] of [
    [40, P.yellow],
    [680, P.yellow],
  ]) {
    s +=
      O.rect(0, y, 1600, 80, P.black) +
      O.rect(0, y, 1600, 8, P.white) +
      O.rect(0, y + 72, 1600, 8, P.white);
    for (let i = 0; i < 32; i++)
      s += O.poly(
        [
          [i * 50 + 3, y + 40],
          [i * 50 + 25, y + 14],
          [i * 50 + 47, y + 40],
          [i * 50 + 25, y + 66],
        ],
        i & 1 ? P.red : c,
      );
  }
  for (let i = 0; i < 5; i++)
    s += `<g transform="translate(${i * 320 + 160} 400)">${lf(150, -70)}${lf(150, 70, -1)}${lf(120, 180)}${lf(120, 0)}${rose(1.9, i & 1 ? P.pink : P.red, i & 1 ? P.white : P.pink)}</g><g transform="translate(${i * 320} 400)">${lf(80, -40)}${lf(80, 140, -1)}${rose(0.9, P.orange, P.yellow)}</g>`;
  const t = await svgTex(s, 2048, 1024, 1600, 800);
  const m = enamel(t),
    pl = { color: lin(g), rough: 0.4, coat: 1, coatRough: 0.07 };
  const body = lathe(
    spline(
      [
        [0, 0],
        [0.75, 0, 1],
        [0.82, 0.06],
        [1.12, 0.5],
        [1.2, 1.0],
        [1.0, 1.5],
        [0.62, 1.8],
        [0.6, 1.86, 1],
      ],
      9,
    ),
    128,
    { rot: r.range(0, 6) },
  );
  const lid = lathe(
    spline(
      [
        [0.64, 1.86],
        [0.62, 1.94],
        [0.3, 2.1],
        [0.09, 2.14],
        [0.07, 2.2],
        [0.14, 2.3],
        [0.0, 2.38],
      ],
      7,
    ),
    64,
  );
  const sp = [];
  for (let i = 0; i <= 18; i++) {
    const q = i / 18;
    sp.push([1.0 + q * 0.85 - 0.1 * Math.sin(q * 3), 0.75 + 0.95 * q * q + 0.15 * q, 0]);
  }
  const ha = [];
  for (let i = 0; i <= 24; i++) {
    const a = (i / 24) * Math.PI;
    ha.push([Math.cos(a) * 0.95, 1.55 + Math.sin(a) * 1.25, 0]);
  }
  return {
    objs: [
      { mesh: body, mat: m },
      { mesh: lid, mat: pl },
      { mesh: tube(sp, 0.26, 20, (v) => 1 - 0.55 * v), mat: pl },
      { mesh: tube(ha, 0.055, 10), mat: { color: lin('#c7c2b8'), metal: 1, rough: 0.35 } },
    ].map((o) => ({ ...o, mesh: xf(o.mesh, { ry: 0.35 }) })),
    H: 2.95,
    R: 1.95,
  };
}
