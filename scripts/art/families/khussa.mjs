// Khussa: leather shoes with a turned toe and metal-thread embroidery.
import { flip, grid, xf } from '../kit/mesh.mjs';
import * as O from '../kit/ornament.mjs';
import { rng } from '../kit/rng.mjs';
import { tube } from '../kit/swept.mjs';
import { heightFromLum, hex, lin, svgTex } from '../kit/tex.mjs';
import { embroider } from './embroidered.mjs';

const PAL = {
  tilla: '#d3a63f',
  leather: '#a5693a',
  red: '#8e1e2c',
  black: '#1e1a1c',
  green: '#1f5140',
  navy: '#22305c',
  ivory: '#e6dcc6',
  maroon: '#571a26',
};
export async function khussa(seed, look = {}) {
  const r = rng(seed);
  const base =
    PAL[look.base ?? r.pick(['red', 'black', 'green', 'navy', 'maroon', 'leather', 'ivory'])];
  const gold = base === PAL.ivory ? '#b07f2c' : PAL.tilla,
    acc = r.pick(['#c2356a', '#2b7a52', '#e8dfcf', '#d9642a']);
  const S = 1024;
  let s = '';
  const c = 512; // u across (centre = instep ridge), v along: 0 heel, 1 toe
  const G = `fill="none" stroke="${gold}" stroke-width="7"`;
  const fl = (x, y, k) =>
    `<g transform="translate(${x} ${y}) scale(${k})">${O.flower(8, 50, 16, gold, acc, 14)}${O.circ(0, 0, 6, gold)}</g>`;
  const kind = look.kind ?? r.int(0, 2);
  for (const m of [1, -1]) {
    const across = (x) => c + m * x;
    s += `<path d="M${across(500)},0 V1024 M${across(484)},0 V1024" ${G}/>`;
    for (let y = 10; y < 1024; y += 34)
      s +=
        O.poly(
          [
            [across(470), y],
            [across(440), y + 17],
            [across(470), y + 34],
          ],
          gold,
        ) + O.circ(across(424), y + 17, 5, acc);
    for (let i = 0; i < 6; i++) {
      const y = 90 + i * 90;
      s += `<g transform="translate(${across(330)} ${y}) rotate(${m * 0}) scale(.72)">${kind === 0 ? O.flower(6, 46, 16, gold, acc, 12) : kind === 1 ? O.path(O.botehS(84, 34), gold) + O.path(O.botehS(46, 17), acc, 'transform="translate(0 -12)"') : O.poly(O.star(0, 0, 8, 44, 22), gold) + O.circ(0, 0, 12, acc)}</g><path d="${O.leaf(52, 13, 0.25)}" transform="translate(${across(330)} ${y + 48}) rotate(${m * 60})" fill="${gold}"/>`;
    }
  }
  s +=
    `<path d="M${c},560 C${c + 170},600 ${c + 210},740 ${c},980 C${c - 210},740 ${c - 170},600 ${c},560Z" ${G}/><path d="M${c},580 C${c + 150},615 ${c + 185},735 ${c},950 C${c - 185},735 ${c - 150},615 ${c},580Z" fill="none" stroke="${acc}" stroke-width="5"/>` +
    fl(c, 720, 1.15) +
    fl(c, 850, 0.7) +
    [1, -1]
      .map(
        (m) =>
          `<path d="${O.leaf(90, 24, 0.2 * m)}" transform="translate(${c + m * 40} 640) rotate(${m * 50})" fill="${gold}"/><path d="${O.leaf(80, 20, 0.2 * m)}" transform="translate(${c + m * 60} 760) rotate(${m * 95})" fill="${gold}"/><g>${fl(c + m * 235, 700, 0.62)}${fl(c + m * 250, 830, 0.5)}</g>`,
      )
      .join('') +
    `<path d="M${c},975 V1024" stroke="${gold}" stroke-width="26"/>`;
  const t = embroider(await svgTex(s, S, S, 1024, 1024, base), r.int(1, 99));
  const h = heightFromLum(t);
  const bc = hex(base);
  for (let i = 0; i < S * S; i++) {
    const d =
      Math.abs(t.data[i * 4] - bc[0]) +
      Math.abs(t.data[i * 4 + 1] - bc[1]) +
      Math.abs(t.data[i * 4 + 2] - bc[2]);
    h.data[i] = Math.min(1, d / 130) * (0.75 + 0.25 * Math.sin(((i % S) + i / S) * 1.2));
    t.data[i * 4 + 3] = d > 90 && t.data[i * 4] > t.data[i * 4 + 2] * 1.25 ? 120 : 0;
  }
  const AW = 256,
    ad = new Float32Array(AW * AW).fill(1);
  for (let y = 0; y < AW; y++)
    for (let x = 0; x < AW; x++) {
      const u = Math.abs((x + 0.5) / AW - 0.5),
        v = (y + 0.5) / AW;
      const half =
        v < 0.5
          ? 0.27 * Math.min(1, (v + 0.02) * 9) ** 0.5
          : 0.27 * Math.sqrt(Math.max(0, 1 - ((v - 0.5) / 0.085) ** 2));
      if (u < half && v < 0.585 && v > 0.012) ad[y * AW + x] = 0;
    }
  const alpha = { w: AW, h: AW, d: ad };
  const hw = (z) => {
    const q = (z + 1.3) / 2.6;
    if (q < 0) return 0;
    const heel = Math.sqrt(Math.min(1, q / 0.13));
    return (
      heel *
      (0.36 + 0.13 * Math.sin(Math.min(1, Math.max(0, (q - 0.25) / 0.62)) * Math.PI * 0.85)) *
      (q > 0.72 ? Math.sqrt(Math.max(0, 1 - ((q - 0.72) / 0.285) ** 2)) : 1)
    );
  };
  const L = 2.6;
  const up = grid(64, 90, (u, v, o) => {
    const z = -1.3 + v * L,
      w = hw(z) + 0.006,
      q = v;
    const hh = q < 0.5 ? 0.74 - 0.16 * q : 0.66 * Math.max(0, 1 - (q - 0.5) / 0.52) ** 0.75 + 0.09;
    const a = u * Math.PI,
      ex = 0.38 + 0.32 * Math.min(1, q * 1.6);
    o[0] = w * Math.sign(Math.cos(a)) * Math.abs(Math.cos(a)) ** 0.72;
    o[1] = 0.09 + hh * Math.sin(a) ** ex;
    o[2] = z;
    if (q > 0.9) {
      const e = (q - 0.9) / 0.1;
      o[1] += e * e * 0.16;
    }
  });
  const sole = grid(16, 90, (u, v, o) => {
    const z = -1.34 + v * (L + 0.08),
      w = hw(z * 0.97) + 0.05;
    o[0] = (u * 2 - 1) * w;
    o[1] = 0.06;
    o[2] = z;
  });
  const rim = grid(4, 180, (u, v, o) => {
    const side = v < 0.5 ? 1 : -1,
      q = v < 0.5 ? v * 2 : 2 - v * 2;
    const z = -1.34 + q * (L + 0.08),
      w = hw(z * 0.97) + 0.05;
    o[0] = side * w;
    o[1] = 0.085 - u * 0.085;
    o[2] = z;
  });
  const insole = grid(12, 60, (u, v, o) => {
    const z = -1.25 + v * 2.3;
    o[0] = (u * 2 - 1) * hw(z) * 0.96;
    o[1] = 0.11;
    o[2] = z;
  });
  const edge = [];
  for (let i = 0; i <= 120; i++) {
    const side = i <= 60 ? 1 : -1;
    const q = i <= 60 ? i / 60 : 2 - i / 60;
    const z = -1.32 + q * (L + 0.04);
    edge.push([side * (hw(z * 0.985) + 0.02), 0.1, z]);
  }
  const welt = tube(edge, 0.022, 6);
  // The nok: leather drawn up and rolled back over the toe.
  const tip = [];
  for (let i = 0; i <= 28; i++) {
    const q = i / 28;
    const turn = -0.25 + q * 4.1;
    const R = 0.23 - 0.1 * q;
    tip.push([0, 0.34 - Math.cos(turn) * R, 1.17 + Math.sin(turn) * R]);
  }
  const um = {
      tex: t,
      bump: h,
      bumpH: 0.022,
      alpha,
      rough: 0.78,
      sheen: 0.12,
      aniso: 0.35,
      back: [0.0, 0.0, 0.0, 1, 0.3, 0.17, 0.08],
    },
    lm = { color: lin('#8a5730'), rough: 0.55 };
  const shoe = (m) =>
    [
      { mesh: flip(up), mat: um },
      { mesh: sole, mat: lm },
      { mesh: rim, mat: lm },
      { mesh: welt, mat: { color: lin(gold), rough: 0.5 } },
      { mesh: insole, mat: { color: lin('#b88752'), rough: 0.7 } },
      { mesh: tube(tip, 0.085, 12, (v) => 1 - 0.72 * v), mat: { color: lin(base), rough: 0.62 } },
    ].map((o) => ({ mesh: xf(o.mesh, m), mat: o.mat }));
  const ry = r.range(0.45, 0.8);
  return {
    objs: [
      ...shoe({ ry, t: [-0.55, 0, 0.2] }),
      ...shoe({ ry: ry + r.range(0.1, 0.3), t: [0.75, 0, -0.25] }),
    ],
    H: 1.05,
    R: 1.55,
  };
}
