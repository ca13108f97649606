// Multani kashi-kari: white slip, cobalt and turquoise brush painting under clear glaze.
import * as O from '../kit/ornament.mjs';
import { noiseTile, rng } from '../kit/rng.mjs';
import { lathe, spline } from '../kit/shapes.mjs';
import { Height, svgTex } from '../kit/tex.mjs';
import { bloom, bodyBand, border, brushify, PAL } from './kashi-brush.mjs';

const glazeH = (seed) => {
  const S = 512,
    a = noiseTile(S, 4, 3, seed),
    b = noiseTile(S, 32, 3, seed + 1);
  const h = new Height(S, S);
  for (let i = 0; i < S * S; i++) h.data[i] = a[i] + b[i] * 0.06;
  return h;
};
export const glaze = (tex, seed, k = 1) => ({
  tex,
  bump: glazeH(seed),
  bumpH: 0.05 * k,
  rough: 0.55,
  coat: 1,
  coatRough: 0.045,
  coatBump: 1,
});
export async function wrapTex(seed, look = {}, W = 2048, H = 1024) {
  const r = rng(seed);
  const flip = look.flip ?? false;
  const A = flip ? PAL.turq : PAL.cobalt,
    B = flip ? PAL.cobalt : r.pick([PAL.turq, PAL.sky, PAL.turq]);
  const kind = look.field ?? r.pick(['medallion', 'tree', 'scale', 'star']);
  const n = {
    medallion: r.pick([6, 8]),
    tree: r.pick([7, 8]),
    scale: r.pick([10, 12]),
    star: r.pick([8, 10]),
  }[kind];
  const b1 = r.pick(['petal', 'solid', 'wave']),
    b2 = r.pick(['leaf', 'wave', 'petal']),
    b3 = r.pick(['petal', 'solid']);
  let s = '';
  const VW = 1600,
    VH = 800;
  s += border(VW, 0, 60, b1, A, B) + border(VW, 66, 70, b2, B, A);
  s += bodyBand(r, VW, 150, 420, { kind, n, p: r.pick([6, 8]) }, A, B);
  s +=
    O.rect(0, 575, VW, 5, A) +
    border(VW, 586, 70, r.pick(['leaf', 'wave']), A, B) +
    border(VW, 664, 76, b3, A, B) +
    O.rect(0, 742, VW, 60, A);
  const t = await svgTex(s, W, H, VW, VH, PAL.white);
  return { tex: brushify(t, r.int(1, 999), 1), A, B, kind };
}
const PROFILES = {
  // [r,y] in units; height ~3
  surahi: [
    [0, 0],
    [0.52, 0, 1],
    [0.56, 0.06],
    [0.62, 0.14],
    [0.95, 0.6],
    [1.12, 1.15],
    [0.98, 1.68],
    [0.55, 2.1],
    [0.34, 2.4],
    [0.3, 2.85],
    [0.36, 3.18],
    [0.5, 3.38],
  ],
  ginger: [
    [0, 0],
    [0.62, 0, 1],
    [0.66, 0.08],
    [0.86, 0.6],
    [1.08, 1.3],
    [1.1, 1.75],
    [0.9, 2.15],
    [0.6, 2.36],
    [0.55, 2.5],
    [0.6, 2.62],
  ],
  baluster: [
    [0, 0],
    [0.6, 0, 1],
    [0.6, 0.1],
    [0.5, 0.28],
    [0.55, 0.5],
    [0.82, 1.2],
    [1.0, 1.9],
    [0.92, 2.45],
    [0.6, 2.8],
    [0.46, 3.05],
    [0.52, 3.3],
    [0.68, 3.45],
  ],
  bottle: [
    [0, 0],
    [0.7, 0, 1],
    [0.78, 0.1],
    [0.98, 0.55],
    [1.0, 0.95],
    [0.72, 1.45],
    [0.36, 1.85],
    [0.24, 2.4],
    [0.24, 2.95],
    [0.32, 3.25],
    [0.42, 3.36],
  ],
  bowl: [
    [0, 0],
    [0.46, 0, 1],
    [0.48, 0.14],
    [0.6, 0.22],
    [1.05, 0.55],
    [1.38, 1.02],
    [1.48, 1.32],
  ],
};
export function vessel(r, name, n = 144) {
  let p = PROFILES[name].map((q) => q.slice());
  const sx = r.range(0.92, 1.1),
    sy = r.range(0.92, 1.06);
  p = p.map((q) => [q[0] * sx, q[1] * sy, q[2]]);
  const out = spline(p, 9);
  const e = out[out.length - 1];
  const th = 0.07;
  const lip = [];
  for (let i = 0; i <= 5; i++) {
    const a = (i / 5) * Math.PI;
    lip.push([e[0] - th / 2 + (Math.cos(a) * th) / 2, e[1] + (Math.sin(a) * th) / 2]);
  }
  const inner = out
    .filter((q) => q[1] > 0.25)
    .reverse()
    .map((q) => [Math.max(0.02, q[0] - th), q[1]]);
  const full = [...out, ...lip.slice(1), ...inner.slice(1)];
  const L = [0];
  const P2 = [];
  for (const q of full) {
    P2.push(q);
    if (q[2]) P2.push(q);
  }
  for (let i = 1; i < P2.length; i++)
    L.push(L[i - 1] + Math.hypot(P2[i][0] - P2[i - 1][0], P2[i][1] - P2[i - 1][1]));
  const i0 = P2.findIndex((q) => q[2]) + 1;
  const iTop = P2.length - inner.length - lip.length + 2;
  const La = L[i0],
    Lb = L[iTop];
  const vOf = (i) =>
    L[i] < La
      ? 0.985
      : L[i] > Lb
        ? 0.003 - Math.min(0.002, 0)
        : 0.985 - ((L[i] - La) / (Lb - La)) * 0.982;
  return {
    mesh: lathe(full, n, { vOf, rot: r.range(0, 6.28), wobble: 0.004 }),
    height: e[1],
    rmax: Math.max(...out.map((q) => q[0])),
  };
}
export async function plateTex(seed, look = {}, S = 1536) {
  const r = rng(seed);
  const flip = look.flip ?? false;
  const A = flip ? PAL.turq : PAL.cobalt,
    B = flip ? PAL.cobalt : PAL.turq;
  const n = look.n ?? r.pick([8, 10, 12]);
  const c = 500;
  const s =
    `<g transform="translate(${c} ${c})">` +
    O.circ(0, 0, 500, A) +
    O.circ(0, 0, 484, PAL.white) +
    O.ring(
      n * 4,
      462,
      (i) =>
        `<path d="${O.petal(38, 24, 0.2)}" transform="translate(0 20)" fill="${i & 1 ? B : A}"/>`,
    ) +
    O.circ(0, 0, 432, A) +
    O.circ(0, 0, 424, PAL.white) +
    O.ring(n, 365, (_i) => `<g transform="scale(.92)">${bloom(r, A, B, 6)}</g>`) +
    O.ring(
      n,
      365,
      (_i) =>
        `<g transform="rotate(0)"><path d="${O.leaf(46, 13, 0.25)}" transform="translate(0 -26) rotate(14)" fill="${A}"/><path d="${O.leaf(46, 13, -0.25)}" transform="translate(0 26) rotate(166)" fill="${B}" stroke="${A}" stroke-width="2"/></g>`,
      Math.PI / n,
    ) +
    O.circ(0, 0, 306, A) +
    O.circ(0, 0, 294, B) +
    O.ring(n * 3, 279, (_i) => O.circ(0, 0, 7, PAL.white)) +
    O.circ(0, 0, 264, PAL.white) +
    O.circ(0, 0, 260, 'none', `stroke="${A}" stroke-width="4"`) +
    O.ring(
      n,
      125,
      (i) =>
        `<path d="${O.petal(126, 46, 0.3)}" fill="${i & 1 ? B : A}" stroke="${PAL.white}" stroke-width="5"/><path d="${O.petal(84, 24, 0.3)}" transform="translate(0 -14)" fill="${PAL.white}"/><path d="${O.petal(50, 11, 0.3)}" transform="translate(0 -20)" fill="${i & 1 ? A : B}"/>`,
    ) +
    O.ring(n, 232, (_i) => `<g transform="scale(.34)">${bloom(r, A, B, 6)}</g>`, Math.PI / n) +
    O.circ(0, 0, 122, A) +
    O.circ(0, 0, 112, PAL.white) +
    O.poly(O.star(0, 0, 8, 106, 72), A) +
    O.poly(O.star(0, 0, 8, 90, 60), B) +
    `<g transform="scale(1.5)">${O.flower(8, 34, 10, PAL.white, A, 9)}</g></g>`;
  const t = await svgTex(s, S, S, 1000, 1000, PAL.white);
  return brushify(t, r.int(1, 999), 0.8);
}
export function plate(_r, R = 1.5) {
  return lathe(
    spline(
      [
        [0, 0.1],
        [R * 0.45, 0.1],
        [R * 0.5, 0],
        [R * 0.56, 0],
        [R * 0.6, 0.1],
        [R * 0.85, 0.2],
        [R * 0.995, 0.33],
        [R * 1.0, 0.36],
        [R * 0.985, 0.37],
        [R * 0.83, 0.27],
        [R * 0.62, 0.17],
        [R * 0.3, 0.15],
        [0, 0.15],
      ],
      7,
    ),
    160,
    { planar: R * 1.0 },
  );
}
