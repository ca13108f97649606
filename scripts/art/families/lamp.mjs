// Camel-skin lamp of Multan: naqqashi flowers on amber skin, lit from inside.

import { orbit } from '../kit/camera.mjs';
import { rig } from '../kit/lights.mjs';
import * as O from '../kit/ornament.mjs';
import { noiseTile, rng } from '../kit/rng.mjs';
import { lathe, spline } from '../kit/shapes.mjs';
import { setOf } from '../kit/stages.mjs';
import { Height, lin, svgTex } from '../kit/tex.mjs';

const PAL = { lamp: ['#c4541f', '#2f6a3c', '#d89a24', '#8e1e22', '#24406e'] };
export async function lamp(seed, look = {}) {
  const r = rng(seed);
  const turn = look.order ?? r.int(0, 4);
  const [a, g, y, m, b] = PAL.lamp.map((_, i) => PAL.lamp[(i + turn) % PAL.lamp.length]);
  const line = '#2a1a12',
    skin = '#e2a95a';
  const n = r.pick([5, 6, 7]),
    VW = 1600,
    VH = 800,
    w = VW / n;
  let s = '';
  const fl = (k, c1, c2) =>
    `<g transform="scale(${k})">` +
    O.flower(8, 60, 20, c1, c2, 14, `stroke="${line}" stroke-width="3"`) +
    O.flower(8, 34, 11, c2, line, 6) +
    '</g>';
  for (let i = 0; i < n; i++) {
    const x = (i + 0.5) * w;
    s +=
      `<g transform="translate(${x} 400)">` +
      O.path(
        `M0,-205 C${w * 0.36},-150 ${w * 0.44},-60 ${w * 0.4},0 C${w * 0.44},60 ${w * 0.36},150 0,205 C${-w * 0.36},150 ${-w * 0.44},60 ${-w * 0.4},0 C${-w * 0.44},-60 ${-w * 0.36},-150 0,-205Z`,
        'none',
        `stroke="${line}" stroke-width="6"`,
      ) +
      O.path(
        `M0,-190 C${w * 0.32},-140 ${w * 0.4},-60 ${w * 0.36},0 C${w * 0.4},60 ${w * 0.32},140 0,190 C${-w * 0.32},140 ${-w * 0.4},60 ${-w * 0.36},0 C${-w * 0.4},-60 ${-w * 0.32},-140 0,-190Z`,
        i & 1 ? a : m,
        `fill-opacity=".55"`,
      ) +
      fl(1.05, y, m === a ? b : a) +
      [0, 180]
        .map(
          (q) =>
            `<g transform="rotate(${q}) translate(0 -70)"><path d="M0,0 C8,-30 -8,-60 0,-84" stroke="${line}" stroke-width="4" fill="none"/>${[50, -50, 40, -40].map((t, e) => `<path transform="translate(0 ${-16 - e * 16}) rotate(${t})" d="${O.leaf(44, 13, 0.2)}" fill="${g}" stroke="${line}" stroke-width="2"/>`).join('')}<g transform="translate(0 -92) scale(.36)">${fl(1, a, y)}</g></g>`,
        )
        .join('') +
      '</g>';
    for (const yy of [215, 585])
      s += `<g transform="translate(${i * w} ${yy})">${fl(0.5, b, y)}${[60, -60, 120, -120].map((t) => `<path transform="rotate(${t}) translate(0 -26)" d="${O.leaf(40, 11, 0.2)}" fill="${g}" stroke="${line}" stroke-width="2"/>`).join('')}</g>`;
  }
  for (const [yy, c] of [
    [0, m],
    [70, b],
    [660, b],
    [730, m],
  ]) {
    s +=
      O.rect(0, yy, VW, 66, c, 'fill-opacity=".8"') +
      O.rect(0, yy, VW, 4, line) +
      O.rect(0, yy + 64, VW, 4, line);
    for (let i = 0; i < 32; i++)
      s += O.path(
        O.petal(50, 18, 0.4),
        i & 1 ? y : g,
        `transform="translate(${(i + 0.5) * 50} ${yy + 60})" stroke="${line}" stroke-width="2"`,
      );
  }
  const t = await svgTex(s, 2048, 1024, VW, VH, skin);
  const nz = noiseTile(256, 8, 6, r.int(1, 99)),
    nz2 = noiseTile(256, 4, 3, 5);
  const h = new Height(2048, 1024);
  for (let q = 0, yy = 0; yy < 1024; yy++)
    for (let x = 0; x < 2048; x++, q++) {
      const v = nz[((yy & 255) << 8) | (x & 255)],
        v2 = nz2[(((yy >> 2) & 255) << 8) | ((x >> 2) & 255)];
      const k = 0.72 + 0.4 * v2 + 0.25 * (v - 0.5);
      for (let c = 0; c < 3; c++) t.data[q * 4 + c] *= k;
      t.data[q * 4 + 3] = 255;
      h.data[q] = v * 0.6 + v2 * 0.5;
    }
  const shape = look.shape ?? r.pick(['gourd', 'globe', 'vase']);
  const P = {
    gourd: [
      [0.34, 0.5],
      [0.55, 0.62],
      [1.0, 1.05],
      [1.16, 1.6],
      [1.0, 2.15],
      [0.62, 2.5],
      [0.5, 2.72],
      [0.66, 3.05],
      [0.72, 3.25],
      [0.6, 3.5],
      [0.36, 3.66],
    ],
    globe: [
      [0.34, 0.5],
      [0.7, 0.66],
      [1.22, 1.15],
      [1.38, 1.75],
      [1.22, 2.35],
      [0.8, 2.8],
      [0.42, 2.98],
    ],
    vase: [
      [0.34, 0.5],
      [0.46, 0.7],
      [0.78, 1.2],
      [1.1, 1.9],
      [1.14, 2.4],
      [0.95, 2.85],
      [0.62, 3.1],
      [0.5, 3.2],
    ],
  }[shape];
  const prof = spline(P, 12),
    top = P[P.length - 1];
  const mesh = lathe(prof, 144, { rot: r.range(0, 6), wobble: 0.012 });
  const mat = { tex: t, bump: h, bumpH: 0.05, rough: 0.42, coat: 0.5, coatRough: 0.2 };
  const cy = 1.6,
    wm = [1.0, 0.5, 0.17];
  mat.emit = (px, py, pz, nx, ny, nz, vx, vy, vz, R, G, B, _mask, out) => {
    const d = Math.hypot(px * 0.9, py - cy, pz * 0.9);
    const f = Math.max(0, nx * vx + ny * vy + nz * vz);
    const k = (2.3 / (d * d + 0.55)) * (0.35 + 0.65 * f * f);
    out[0] = k * R * (0.9 + R) * 1.25 * wm[0];
    out[1] = k * G * (0.75 + G) * 1.35 * 0.72;
    out[2] = k * B * (0.6 + B) * 0.75;
  };
  const brass = { color: lin('#a9823c'), metal: 1, rough: 0.32 };
  const foot = lathe(
      spline(
        [
          [0, 0],
          [0.62, 0, 1],
          [0.66, 0.08],
          [0.5, 0.2],
          [0.22, 0.3],
          [0.18, 0.4],
          [0.36, 0.5, 1],
          [0.34, 0.56],
        ],
        8,
      ),
      72,
    ),
    cap = lathe(
      spline(
        [
          [top[0] + 0.03, top[1] - 0.04, 1],
          [top[0] + 0.04, top[1] + 0.04],
          [top[0] * 0.5, top[1] + 0.12],
          [0, top[1] + 0.14],
        ],
        6,
      ),
      64,
    );
  return {
    objs: [
      { mesh, mat },
      { mesh: foot, mat: brass },
      { mesh: cap, mat: brass },
    ],
    H: top[1] + 0.14,
    R: 1.3,
    cy,
  };
}
export function lampShot(L, seed, mode, place) {
  const r = rng(`lamp${seed}`);
  const rg = rig('dusk', r);
  const col = place.wall;
  const H = L.H;
  const sc = {
    ...rg,
    objs: [
      ...setOf(place.set === 'table' ? 'table' : 'ledge', {
        color: col,
        back: -2.3,
        wood: 'walnut',
      }),
      ...L.objs,
    ],
    points: [{ pos: [0, L.cy, 0], color: [7.2, 3.3, 1.05], soft: 1.6, skip: L.objs[0].mat }],
    focus: { c: [0, 1.6, 0], r: 5 },
    camera: orbit(
      [0, H * 0.48, 0],
      mode === 'hero' ? 11.2 : mode === 'scale' ? 13.5 : 4.6,
      r.range(-10, 10),
      7,
      26,
    ),
    film: { bloom: 0.5, bloomT: 0.55, bloomR: 7, grain: 0.006, vignette: 0.35, sat: 1 },
    exposure: 1.0,
    key: { ...rg.key, n: 12 },
  };
  if (mode === 'detail') sc.camera.target = [0.25, L.cy, 0.9];
  return sc;
}
