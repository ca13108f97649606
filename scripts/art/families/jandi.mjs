// Hala jandi: lac applied on the lathe in layers, bands of hot colour, scratched (etched) borders, mirror gloss.

import { xf } from '../kit/mesh.mjs';
import * as O from '../kit/ornament.mjs';
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { lathe, spline } from '../kit/shapes.mjs';
import { Height, svgTex } from '../kit/tex.mjs';
import { FORMS } from './jandi-forms.mjs';

export const PAL = {
  red: '#b3201f',
  orange: '#de6a1c',
  yellow: '#e8b023',
  green: '#2f7a45',
  black: '#1b1716',
  maroon: '#641a22',
  cream: '#ecdcae',
  teal: '#1d6f78',
  blue: '#28458c',
};
const SETS = [
  ['red', 'yellow', 'black', 'green', 'orange'],
  ['maroon', 'orange', 'yellow', 'black', 'green'],
  ['yellow', 'red', 'green', 'black', 'orange'],
  ['black', 'red', 'yellow', 'green', 'cream'],
  ['green', 'yellow', 'red', 'black', 'cream'],
  ['blue', 'orange', 'yellow', 'red', 'cream'],
];
export async function bands(seed, look = {}, W = 2048, H = 1024) {
  const r = rng(seed),
    P = (SETS[look.set] ?? r.pick(SETS)).map((k) => PAL[k]);
  let s = '',
    y = 0;
  const VW = 1600,
    VH = 800;
  let last = -1;
  while (y < VH) {
    let c = r.int(0, 4);
    if (c === last) c = (c + 1) % 5;
    last = c;
    const wide = r() < 0.32;
    const h = wide ? r.range(80, 140) : r.pick([8, 12, 14, 20, 28, 36]);
    s += O.rect(0, y, VW, h + 1, P[c]);
    if (wide) {
      const k = look.wide ? r.pick(look.wide) : r.int(0, 4),
        d = P[(c + 1 + r.int(0, 2)) % 5],
        e = P[(c + 3) % 5] === d ? PAL.cream : P[(c + 3) % 5];
      const n = Math.round(VW / (h * (k === 3 ? 1.0 : 0.8))),
        w = VW / n;
      for (let i = 0; i < n; i++) {
        const x = (i + 0.5) * w,
          m = y + h / 2;
        if (k === 0)
          s += O.poly(
            [
              [i * w, y + h * 0.88],
              [x, y + h * 0.14],
              [i * w + w, y + h * 0.88],
              [x, y + h * 0.5],
            ],
            d,
          );
        if (k === 1)
          s +=
            `<g transform="translate(${x} ${m})">${O.flower(6, h * 0.36, h * 0.13, d, e, h * 0.09)}</g>` +
            O.path(
              O.leaf(h * 0.34, h * 0.08, 0.2),
              e,
              `transform="translate(${i * w} ${m + h * 0.16}) rotate(20)"`,
            );
        if (k === 2)
          s +=
            O.poly(
              [
                [x, y + h * 0.1],
                [i * w + w * 0.94, m],
                [x, y + h * 0.9],
                [i * w + w * 0.06, m],
              ],
              d,
            ) +
            O.poly(
              [
                [x, y + h * 0.3],
                [i * w + w * 0.7, m],
                [x, y + h * 0.7],
                [i * w + w * 0.3, m],
              ],
              e,
            );
        if (k === 3)
          s +=
            `<path d="M${i * w},${m} q${w / 4},${-h * 0.6} ${w / 2},0 q${w / 4},${h * 0.6} ${w / 2},0" fill="none" stroke="${d}" stroke-width="${h * 0.09}"/>` +
            O.circ(i * w + w * 0.25, m + h * 0.18, h * 0.08, e) +
            O.circ(i * w + w * 0.75, m - h * 0.18, h * 0.08, e);
        if (k === 4)
          for (let q = 0; q < 4; q++)
            s += `<path d="M${i * w + (q * w) / 4},${y + h * 0.1} q${w * 0.12},${h * 0.4} 0,${h * 0.8}" fill="none" stroke="${q & 1 ? d : e}" stroke-width="3.2"/>`;
      }
      s += O.rect(0, y, VW, 3, PAL.black) + O.rect(0, y + h - 3, VW, 3, PAL.black);
    }
    y += h;
  }
  const t = await svgTex(s, W, H, VW, VH);
  const n = noiseTile(256, 16, 4, r.int(1, 99));
  const sd = r.int(0, 999);
  for (let yy = 0; yy < H; yy++) {
    const ln = (hash2(yy, sd) - 0.5) * 0.07 + (hash2(yy >> 2, sd + 1) - 0.5) * 0.08;
    for (let x = 0; x < W; x++) {
      const o = (yy * W + x) * 4;
      const k = 1 + ln + (n[(((yy * 2) & 255) << 8) | ((x >> 3) & 255)] - 0.5) * 0.18;
      t.data[o] *= k;
      t.data[o + 1] *= k;
      t.data[o + 2] *= k;
      t.data[o + 3] = 255;
    }
  }
  return t;
}
const ringH = (() => {
  const h = new Height(64, 512),
    v = [];
  for (let y = 0; y < 512; y++) v.push(hash2(y, 3) * 0.5 + hash2(y >> 3, 4) * 0.5);
  for (let y = 0; y < 512; y++) for (let x = 0; x < 64; x++) h.data[y * 64 + x] = v[y];
  return h;
})();
export const lac = (tex, uvs) => ({
  tex,
  uvs,
  bump: ringH,
  bumpH: 0.0035,
  rough: 0.32,
  f0: 0.045,
  coat: 1,
  coatRough: 0.055,
  coatBump: 0.55,
});
export async function piece(seed, form, look, s = 1, t = [0, 0, 0]) {
  const r = rng(seed);
  const F = FORMS[form] || FORMS[r.pick(Object.keys(FORMS))];
  const tex = await bands(seed, look);
  const k = r.range(0.92, 1.08);
  const sc = (p) => p.map((q) => [q[0] * k, q[1], q[2]]);
  const objs = [
    { mesh: xf(lathe(spline(sc(F.body), 8), 128), { s, t }), mat: lac(tex, [1, 0.62, 0, 0]) },
  ];
  if (F.lid)
    objs.push({
      mesh: xf(lathe(spline(sc(F.lid), 8), 128), { s, t }),
      mat: lac(tex, [1, 0.36, 0, 0.62]),
    });
  return { objs, H: F.H * s, R: F.R * s };
}
// Where a second and third piece stand beside the first, and how much smaller they are.
const BESIDE = [
  { s: 0.66, dx: 0.8, z: 0.5 },
  { s: 0.42, dx: 0.25, z: 1.4 },
];

/** The pieces named in look.forms, standing together. */
export async function group(seed, look) {
  const side = rng(seed).sign();
  const [first, ...others] = look.forms;
  const main = await piece(`${seed}a`, first, look);
  for (const [i, form] of others.entries()) {
    const at = BESIDE[i];
    const same = form === first && first === 'stick';
    const next = await piece(`${seed}${i}`, form, look, same ? 0.96 : at.s, [
      side * (main.R + at.dx),
      0,
      at.z,
    ]);
    main.objs.push(...next.objs);
  }
  if (others.length > 0) {
    for (const o of main.objs) o.mesh = xf(o.mesh, { t: [-side * 0.55, 0, 0] });
    main.R += 1.05;
  }
  return main;
}
