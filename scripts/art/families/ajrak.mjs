// Ajrak: resist and mordant block print. Indigo, madder, black and white reserve; strict repeat, banded ends.

import * as O from '../kit/ornament.mjs';
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { svgRaw, Tex } from '../kit/tex.mjs';
export const PAL = {
  indigo: '#22305c',
  deep: '#161d3a',
  madder: '#7d2426',
  rust: '#94392a',
  black: '#16131a',
  white: '#e8dfcb',
};
export const SIZE = [24, 11];
const dots = (n, R, rr, c) => O.ring(n, R, () => O.circ(0, 0, rr, c));
function motif(kind, p) {
  const { w, a, b, k } = p; // tile 200x200, centre 100,100; a ground colours, b accent
  let s = '';
  const centred = (body) => `<g transform="translate(100 100)">${body}</g>`;
  const corner = (body) =>
    [
      [0, 0],
      [200, 0],
      [0, 200],
      [200, 200],
    ]
      .map((q) => `<g transform="translate(${q[0]} ${q[1]})">${body}</g>`)
      .join('');
  if (kind === 'riyal') {
    s += corner(
      O.circ(0, 0, 62, w) +
        O.circ(0, 0, 58, b) +
        O.ring(16, 48, () => O.circ(0, 0, 4.2, w)) +
        O.circ(0, 0, 40, w) +
        O.circ(0, 0, 37, k) +
        O.flower(8, 34, 9, w, b, 7),
    );
    s += centred(
      O.circ(0, 0, 62, w) +
        O.circ(0, 0, 58, k) +
        O.ring(16, 48, () => O.circ(0, 0, 4.2, w)) +
        O.poly(O.star(0, 0, 8, 42, 28), w) +
        O.poly(O.star(0, 0, 8, 38, 25), b) +
        O.flower(8, 21, 6, w, k, 5),
    );
    for (const q of [
      [100, 0],
      [0, 100],
      [200, 100],
      [100, 200],
    ])
      s +=
        `<g transform="translate(${q[0]} ${q[1]})">` +
        O.poly(O.star(0, 0, 4, 34, 15), w) +
        O.poly(O.star(0, 0, 4, 28, 12), b) +
        O.circ(0, 0, 5, w) +
        '</g>';
  }
  if (kind === 'star') {
    s += centred(
      O.poly(O.star(0, 0, 8, 96, 66), w) +
        O.poly(O.star(0, 0, 8, 91, 62), b) +
        O.poly(O.star(0, 0, 8, 76, 52), w) +
        O.poly(O.star(0, 0, 8, 72, 49), a) +
        dots(24, 52, 2.6, w) +
        O.poly(O.star(0, 0, 8, 44, 30), w) +
        O.poly(O.star(0, 0, 8, 40, 27), k) +
        O.flower(8, 24, 7, w, b, 6),
    );
    s += corner(
      O.poly(O.star(0, 0, 4, 60, 26), w) +
        O.poly(O.star(0, 0, 4, 54, 22), b) +
        O.poly(O.star(0, 0, 4, 38, 16), w) +
        O.poly(O.star(0, 0, 4, 33, 14), k) +
        O.circ(0, 0, 6, w),
    );
    for (const q of [
      [100, 0],
      [0, 100],
      [200, 100],
      [100, 200],
    ])
      s += `<g transform="translate(${q[0]} ${q[1]})">${O.circ(0, 0, 6, w)}${O.circ(0, 0, 3, b)}</g>`;
  }
  if (kind === 'kakar') {
    // cloud: four-lobed ogee net
    const lobe = (R, c) =>
      O.path(
        `M0,${-R} C${R * 0.35},${-R * 0.85} ${R * 0.45},${-R * 0.6} ${R * 0.45},${-R * 0.45} C${R * 0.6},${-R * 0.45} ${R * 0.85},${-R * 0.35} ${R},0 C${R * 0.85},${R * 0.35} ${R * 0.6},${R * 0.45} ${R * 0.45},${R * 0.45} C${R * 0.45},${R * 0.6} ${R * 0.35},${R * 0.85} 0,${R} C${-R * 0.35},${R * 0.85} ${-R * 0.45},${R * 0.6} ${-R * 0.45},${R * 0.45} C${-R * 0.6},${R * 0.45} ${-R * 0.85},${R * 0.35} ${-R},0 C${-R * 0.85},${-R * 0.35} ${-R * 0.6},${-R * 0.45} ${-R * 0.45},${-R * 0.45} C${-R * 0.45},${-R * 0.6} ${-R * 0.35},${-R * 0.85} 0,${-R}Z`,
        c,
      );
    s += centred(
      lobe(100, w) +
        lobe(94, b) +
        lobe(80, w) +
        lobe(76, k) +
        dots(20, 46, 3, w) +
        O.ring(8, 6, () => O.path(O.petal(34, 9, 0.4), w) + O.path(O.petal(24, 5, 0.4), b)) +
        O.circ(0, 0, 7, w),
    );
    s += corner(
      O.circ(0, 0, 44, w) +
        O.circ(0, 0, 40, a) +
        O.ring(12, 32, () => O.circ(0, 0, 3, w)) +
        O.flower(6, 24, 8, w, b, 5),
    );
  }
  if (kind === 'champa') {
    s += centred(
      O.ring(
        4,
        12,
        () =>
          O.path(O.petal(82, 34, 0.6), w) +
          O.path(O.petal(75, 29, 0.6), b) +
          `<g transform="translate(0 -12)">${O.path(O.petal(48, 16, 0.6), w)}${O.path(O.petal(42, 13, 0.6), k)}</g>`,
      ) +
        O.ring(
          4,
          10,
          () =>
            O.path(O.petal(58, 17, 0.3), w) +
            O.path(O.petal(51, 13, 0.3), a) +
            O.circ(0, -30, 3.5, w),
          Math.PI / 4,
        ) +
        O.circ(0, 0, 15, w) +
        O.circ(0, 0, 12, b) +
        O.circ(0, 0, 4, w),
    );
    s += corner(
      O.poly(O.star(0, 0, 8, 40, 27), w) +
        O.poly(O.star(0, 0, 8, 36, 24), k) +
        O.flower(8, 21, 6, w, b, 5),
    );
    for (const q of [
      [100, 0],
      [0, 100],
      [200, 100],
      [100, 200],
    ])
      s +=
        `<g transform="translate(${q[0]} ${q[1]})">` +
        O.poly(O.star(0, 0, 4, 22, 22 * 0.7), w) +
        O.poly(O.star(0, 0, 4, 18, 18 * 0.7), b) +
        O.circ(0, 0, 4, w) +
        '</g>';
  }
  if (kind === 'jaal') {
    for (const q of [
      [0, 0],
      [100, 0],
      [0, 100],
      [100, 100],
    ]) {
      s +=
        `<g transform="translate(${q[0]} ${q[1]})">` +
        O.poly(
          [
            [50, 2],
            [98, 50],
            [50, 98],
            [2, 50],
          ],
          w,
        ) +
        O.poly(
          [
            [50, 7],
            [93, 50],
            [50, 93],
            [7, 50],
          ],
          ((q[0] + q[1]) / 100) & 1 ? b : k,
        ) +
        `<g transform="translate(50 50)">${O.flower(8, 27, 7.5, w, b, 5)}${O.ring(4, 33, () => O.circ(0, 0, 3.2, w), Math.PI / 4)}</g></g>`;
      s += `<g transform="translate(${q[0]} ${q[1]})">${O.circ(0, 0, 12, w)}${O.circ(0, 0, 9, b)}${O.circ(0, 0, 3, w)}</g>`;
    }
    s += `<g transform="translate(200 0)">${O.circ(0, 0, 12, w)}${O.circ(0, 0, 9, b)}</g><g transform="translate(0 200)">${O.circ(0, 0, 12, w)}${O.circ(0, 0, 9, b)}</g><g transform="translate(200 200)">${O.circ(0, 0, 12, w)}${O.circ(0, 0, 9, b)}</g>`;
  }
  return s;
}
function bandTile(kind, p) {
  const { w, a, b, k } = p;
  let s = O.rect(0, 0, 200, 200, b);
  s +=
    O.rect(0, 0, 200, 10, k) +
    O.rect(0, 10, 200, 6, w) +
    O.rect(0, 184, 200, 6, w) +
    O.rect(0, 190, 200, 10, k);
  if (kind === 0) {
    for (const x of [50, 150])
      s +=
        `<g transform="translate(${x} 100)">` +
        O.circ(0, 0, 46, w) +
        O.circ(0, 0, 42, a) +
        O.flower(8, 36, 10, w, k, 9) +
        '</g>';
    for (const x of [0, 100, 200])
      s += O.poly(O.star(x, 100, 4, 60, 12), w) + O.poly(O.star(x, 100, 4, 50, 8), k);
  }
  if (kind === 1) {
    for (const x of [0, 50, 100, 150])
      s +=
        `<g transform="translate(${x + 25} 172)">` +
        O.path(O.petal(140, 34, 0.5), w) +
        O.path(O.petal(130, 29, 0.5), a) +
        `<g transform="translate(0 -24)">${O.path(O.petal(80, 15, 0.5), w)}${O.path(O.petal(70, 10, 0.5), k)}</g></g>`;
  }
  if (kind === 2) {
    for (let i = 0; i < 4; i++)
      s +=
        O.poly(
          [
            [i * 50, 25],
            [i * 50 + 50, 100],
            [i * 50, 175],
            [i * 50 + 14, 100],
          ],
          w,
        ) +
        O.poly(
          [
            [i * 50 + 22, 100],
            [i * 50 + 36, 75],
            [i * 50 + 50, 100],
            [i * 50 + 36, 125],
          ],
          a,
        );
  }
  return s;
}
export async function design(seed, look = {}) {
  const r = rng(seed);
  const kind = look.kind ?? r.pick(['riyal', 'star', 'kakar', 'champa', 'jaal']);
  const chance = r() < 0.45;
  const red = look.ground ? look.ground === 'madder' : chance;
  const p = red
    ? { w: PAL.white, a: PAL.madder, b: PAL.indigo, k: PAL.black }
    : { w: PAL.white, a: PAL.indigo, b: PAL.madder, k: PAL.black };
  const ground = p.a;
  return {
    r,
    kind,
    p,
    ground,
    block: r.pick([0.72, 0.85, 0.64]),
    bk: [r.int(0, 2), r.int(0, 2), r.int(0, 2)],
    seed: r.int(1, 9999),
  };
}
const cacheTile = async (body, px, bg) => ({
  d: await svgRaw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 200 200"><rect width="200" height="200" fill="${bg}"/>${body}</svg>`,
    px,
    px,
  ),
  n: px,
});
// paint a window (x0,y0,w,h in units of the cloth) at ppu pixels per unit
export async function paint(D, x0, y0, w, h, ppu, out) {
  const W = out ? out[0] : Math.round(w * ppu),
    H = out ? out[1] : Math.round(h * ppu);
  const bp = Math.max(24, Math.round(D.block * ppu));
  const field = await cacheTile(motif(D.kind, D.p), bp, D.ground);
  const p2 = { ...D.p, a: D.p.b, b: D.p.a };
  const bands = [];
  const spec = [
    [0.22, 2, p2],
    [0.62, D.bk[0], D.p],
    [0.26, D.bk[1], p2],
    [0.6, D.bk[2], p2],
    [0.2, 2, D.p],
  ];
  for (const [bw, k, p] of spec)
    bands.push({ bw, t: await cacheTile(bandTile(k, p), Math.max(16, Math.round(bw * ppu)), p.b) });
  const n = noiseTile(256, 8, 5, D.seed);
  const t = new Tex(W, H),
    BW = spec.reduce((s, q) => s + q[0], 0);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const cx = x0 + ((x + 0.5) / W) * w,
        cy = y0 + ((y + 0.5) / H) * h;
      const ex = Math.min(cx, SIZE[0] - cx),
        ey = Math.min(cy, SIZE[1] - cy);
      let tile, u, v, bi, bj;
      if ((ey < BW && ey <= ex * 1.0) || ex < BW * 1.0) {
        const vert = ex < ey;
        let e = vert ? ex : ey,
          along = vert ? cy : cx;
        let k = 0;
        while (k < bands.length - 1 && e > bands[k].bw) {
          e -= bands[k].bw;
          k++;
        }
        const B = bands[k];
        v = e / B.bw;
        u = along / B.bw;
        bi = Math.floor(u);
        bj = k + 50;
        u -= bi;
        tile = B.t;
      } else {
        u = (cx - BW) / D.block;
        v = (cy - BW) / D.block;
        bi = Math.floor(u);
        bj = Math.floor(v);
        u -= bi;
        v -= bj;
        tile = field;
      }
      const jx = (hash2(bi * 3 + D.seed, bj) - 0.5) * 0.018,
        jy = (hash2(bi, bj * 5 + D.seed) - 0.5) * 0.018,
        it = hash2(bi + 77, bj + D.seed) - 0.5;
      const nx = ((x / W) * w * 60) & 255,
        ny = ((y / H) * h * 60) & 255;
      const wob = n[(ny << 8) | nx];
      const tx = (((u + jx + (wob - 0.5) * 0.012 + 1) % 1) * tile.n) | 0,
        ty = (((v + jy + (n[(nx << 8) | ny] - 0.5) * 0.012 + 1) % 1) * tile.n) | 0;
      const i = (ty * tile.n + tx) * 4,
        o = (y * W + x) * 4;
      const R = tile.d[i],
        G = tile.d[i + 1],
        B = tile.d[i + 2];
      const lum = R + G + B;
      const big = n[(((cy * 11) & 255) << 8) | ((cx * 11) & 255)] - 0.5;
      const k =
        lum > 520 ? 1 + (wob - 0.5) * 0.12 : 1 + it * 0.12 + big * 0.45 + (wob - 0.5) * 0.28;
      const fade = lum > 520 ? 0 : Math.max(0, wob - 0.72) * 1.1;
      t.data[o] = R * k + (150 - R) * fade * 0.5;
      t.data[o + 1] = G * k + (120 - G) * fade * 0.5;
      t.data[o + 2] = B * k + (110 - B) * fade * 0.5;
      t.data[o + 3] = 255;
    }
  return t;
}
