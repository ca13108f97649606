// Ralli: patchwork and applique quilt of Sindh; bold blocks, saw-tooth border, rows of running stitch.
import * as O from '../kit/ornament.mjs';
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { Height, svgTex, Tex } from '../kit/tex.mjs';
import { cut, j, PAL, patch } from './ralli-blocks.mjs';

export const SIZE = [21, 14];
const SETS = [
  ['red', 'mustard', 'black', 'white', 'green'],
  ['maroon', 'orange', 'navy', 'white', 'mustard'],
  ['black', 'red', 'white', 'mustard', 'teal'],
  ['navy', 'pink', 'mustard', 'white', 'green'],
  ['green', 'red', 'white', 'orange', 'black'],
];
export function design(seed, look = {}) {
  const r = rng(seed);
  return {
    r,
    pal: (SETS[look.pal] ?? r.pick(SETS)).map((k) => PAL[k]),
    pk: look.pk,
    kind: look.kind ?? r.pick(['patch', 'cutwork', 'square', 'mixed', 'cutwork']),
    n: r.pick([5, 6, 7]),
    seed: r.int(1, 9999),
    rot: r.int(0, 3),
  };
}
export async function paint(D, W = 2048) {
  const r = rng(D.seed);
  const [a, b, c, w, d] = D.pal;
  const VW = 2100,
    VH = 1400;
  let s = O.rect(0, 0, VW, VH, a);
  const B = [
    [46, b],
    [70, w],
    [46, c],
    [84, d],
  ];
  let e = 0;
  const saw = (e0, h, f, _g, _n) => {
    let q = '';
    const seg = 70;
    for (let x = e0; x < VW - e0 - 1; x += seg) {
      q +=
        O.poly(
          [
            [x, e0],
            [x + seg, e0],
            [x + seg / 2, e0 + h],
          ],
          j(f, r),
        ) +
        O.poly(
          [
            [x, VH - e0],
            [x + seg, VH - e0],
            [x + seg / 2, VH - e0 - h],
          ],
          j(f, r),
        );
    }
    for (let y = e0; y < VH - e0 - 1; y += seg) {
      q +=
        O.poly(
          [
            [e0, y],
            [e0, y + seg],
            [e0 + h, y + seg / 2],
          ],
          j(f, r),
        ) +
        O.poly(
          [
            [VW - e0, y],
            [VW - e0, y + seg],
            [VW - e0 - h, y + seg / 2],
          ],
          j(f, r),
        );
    }
    return q;
  };
  for (let i = 0; i < B.length; i++) {
    s += O.rect(e, e, VW - 2 * e, VH - 2 * e, B[i][1]);
    if (i === 1) s += saw(e, B[i][0], c, w);
    if (i === 3) {
      for (let x = e; x < VW - e; x += 84)
        s +=
          O.poly(
            [
              [x + 42, e + 8],
              [x + 76, e + 42],
              [x + 42, e + 76],
              [x + 8, e + 42],
            ],
            j(a, r),
          ) +
          O.poly(
            [
              [x + 42, VH - e - 8],
              [x + 76, VH - e - 42],
              [x + 42, VH - e - 76],
              [x + 8, VH - e - 42],
            ],
            j(a, r),
          );
      for (let y = e + 84; y < VH - e - 84; y += 84)
        s +=
          O.poly(
            [
              [e + 42, y + 8],
              [e + 76, y + 42],
              [e + 42, y + 76],
              [e + 8, y + 42],
            ],
            j(a, r),
          ) +
          O.poly(
            [
              [VW - e - 42, y + 8],
              [VW - e - 76, y + 42],
              [VW - e - 42, y + 76],
              [VW - e - 8, y + 42],
            ],
            j(a, r),
          );
    }
    e += B[i][0];
  }
  s += O.rect(e, e, VW - 2 * e, VH - 2 * e, a);
  const iw = VW - 2 * e,
    ih = VH - 2 * e;
  const ny = D.n - 1,
    S = ih / ny,
    nx = Math.round(iw / S),
    Sx = iw / nx;
  const ck = r.int(0, 2),
    pk = D.pk ?? r.int(0, 2);
  for (let y = 0; y < ny; y++)
    for (let x = 0; x < nx; x++) {
      const odd = (x + y) & 1;
      let body;
      if (D.kind === 'cutwork')
        body = cut(
          r,
          200,
          odd ? j(w, r) : j(b, r),
          odd ? j(a, r) : j(c, r),
          odd ? b : w,
          odd ? ck : (ck + 1) % 3,
        );
      else if (D.kind === 'patch')
        body = patch(r, 200, odd ? [a, b, c, w, d] : [c, w, a, b, d], pk === 2 ? 0 : pk);
      else if (D.kind === 'square')
        body = patch(r, 200, odd ? [a, b, c, w, d] : [d, w, a, b, c], 2);
      else body = odd ? cut(r, 200, j(w, r), j(a, r), b, ck) : patch(r, 200, [b, a, w, c, d], pk);
      s += `<g transform="translate(${O.f1(e + x * Sx)} ${O.f1(e + y * S)}) scale(${Sx / 200} ${S / 200})">${body}<rect width="200" height="200" fill="none" stroke="#000" stroke-opacity=".22" stroke-width="1.5"/></g>`;
    }
  const t = await svgTex(s, W, W / 2, VW, VH); // square-ish mips: keep power of two
  const h = new Height(W, W / 2),
    n = noiseTile(256, 8, 5, D.seed),
    n2 = noiseTile(256, 32, 3, D.seed + 1);
  const W2 = W,
    H2 = W / 2;
  const rows = 92; // running stitch rows across the short side
  for (let y = 0; y < H2; y++)
    for (let x = 0; x < W2; x++) {
      const o = y * W2 + x;
      const wob = (n[(((y >> 1) & 255) << 8) | ((x >> 2) & 255)] - 0.5) * 0.6;
      const q = (y / H2) * rows + wob,
        row = Math.floor(q),
        f = q - row;
      const puff = Math.sin(f * Math.PI) ** 0.45;
      const sx = (x / W2) * 330 + hash2(row, 3) * 5,
        on = sx % 1 < 0.55;
      const wr = n2[(((y * 1) & 255) << 8) | ((x >> 1) & 255)];
      const dist = Math.min(f, 1 - f);
      const hh = puff * (0.55 + 0.45 * wr) + (on && dist < 0.09 ? 0.35 : 0);
      h.data[o] = hh;
      const i = o * 4;
      if (on && dist < 0.085) {
        const l = (t.data[i] + t.data[i + 1] + t.data[i + 2]) / 3;
        const sc = l > 150 ? [120, 40, 40] : [232, 224, 205];
        for (let k = 0; k < 3; k++) t.data[i + k] = t.data[i + k] * 0.25 + sc[k] * 0.75;
      } else {
        const k = (0.86 + 0.16 * puff) * (1 + (n[((y & 255) << 8) | (x & 255)] - 0.5) * 0.16);
        for (let m = 0; m < 3; m++) t.data[i + m] *= k;
      }
      t.data[i + 3] = 255;
    }
  return { tex: t, h, size: SIZE, bumpH: 0.1, cavity: 0.5, sheen: 0.07 };
}
// close-up: crop of the same artwork re-rendered larger
export async function macro(D) {
  const big = await paint(D, 3072);
  const S = 768,
    x0 = 825 + D.rot * 96,
    y0 = 315;
  const t = new Tex(S, S),
    h = new Height(S, S);
  for (let y = 0; y < S; y++)
    for (let x = 0; x < S; x++) {
      const a = (y + y0) * 3072 + x + x0,
        o = y * S + x;
      const th =
        0.9 + 0.1 * Math.sin(x * 1.6) * Math.sin(y * 1.6) + (hash2(x >> 1, y) - 0.5) * 0.08;
      for (let k = 0; k < 3; k++) t.data[o * 4 + k] = big.tex.data[a * 4 + k] * th;
      t.data[o * 4 + 3] = 255;
      h.data[o] = big.h.data[a] + 0.05 * Math.sin(x * 1.6) * Math.sin(y * 1.6);
    }
  return { t, h, w: 5 };
}
