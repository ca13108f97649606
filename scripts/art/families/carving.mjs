// Carved faces: the drawing is depth, the depth is shaded and cut into the wood.
import * as O from '../kit/ornament.mjs';
import { noiseTile, rng } from '../kit/rng.mjs';
import { woodTex } from '../kit/surfaces.mjs';
import { blurF, Height, hex, svgRaw, Tex } from '../kit/tex.mjs';

export const PAL = { sheesham: '#6b4128', walnut: '#5a3a28', dark: '#3b241a', brass: '#c9a24e' };
export const W = '#fff',
  K = '#000',
  G = '#8a8a8a';
const rosette = (R, n) =>
  O.circ(0, 0, R, G) +
  O.rep(
    n,
    (i) =>
      `<path transform="rotate(${(i * 360) / n})" d="${O.petal(R * 0.98, R * 0.3, 0.5)}" fill="${W}"/>`,
  ) +
  O.rep(
    n,
    (i) =>
      `<path transform="rotate(${((i + 0.5) * 360) / n})" d="${O.petal(R * 0.62, R * 0.18, 0.3)}" fill="#c4c4c4"/>`,
  ) +
  O.circ(0, 0, R * 0.22, W);
const vine = (L, k) =>
  `<path d="M0,0 C${20 * k},${-L * 0.3} ${-20 * k},${-L * 0.6} 0,${-L}" fill="none" stroke="${W}" stroke-width="9"/>` +
  O.rep(5, (i) =>
    [1, -1]
      .map(
        (m) =>
          `<g transform="translate(${(i & 1 ? -1 : 1) * 5} ${-L * (0.12 + i * 0.18)}) rotate(${m * 62})"><path d="${O.leaf(L * 0.26, L * 0.075, 0.25 * m)}" fill="${W}"/></g>`,
      )
      .join(''),
  );
function carveSvg(_r, w, h, kind) {
  const cx = w / 2,
    cy = h / 2,
    b = 64;
  let s =
    O.rect(0, 0, w, h, W) +
    O.rect(b * 0.42, b * 0.42, w - b * 0.84, h - b * 0.84, K) +
    O.rect(b * 0.52, b * 0.52, w - b * 1.04, h - b * 1.04, G);
  const beads = (y0, len, hor) =>
    O.rep(Math.floor(len / 30), (i) =>
      hor ? O.circ(b * 0.7 + i * 30 + 12, y0, 10, W) : O.circ(y0, b * 0.7 + i * 30 + 12, 10, W),
    );
  s +=
    O.rect(b * 0.52, b * 0.52, w - b * 1.04, h - b * 1.04, '#555') +
    beads(b * 0.8, w - b * 1.2, true) +
    beads(h - b * 0.8, w - b * 1.2, true) +
    beads(b * 0.8, h - b * 1.2, false) +
    beads(w - b * 0.8, h - b * 1.2, false);
  s +=
    O.rect(b * 1.1, b * 1.1, w - b * 2.2, h - b * 2.2, W) +
    O.rect(b * 1.25, b * 1.25, w - b * 2.5, h - b * 2.5, '#303030');
  const R = Math.min(w, h) * 0.3;
  const inner = Math.min(w, h) - b * 2.5;
  if (kind === 'rosette') {
    s += `<g transform="translate(${cx} ${cy})">${O.ring(8, R * 1.02, (_i) => `<path d="${O.leaf(R * 0.42, R * 0.14, 0.2)}" fill="${W}"/>`, Math.PI / 8)}${O.poly(O.star(0, 0, 8, R * 1.06, R * 0.82), W)}${O.poly(O.star(0, 0, 8, R * 0.96, R * 0.75), K)}${rosette(R * 0.74, 12)}</g>`;
    for (const [x, y, a] of [
      [0, 0, 135],
      [1, 0, -135],
      [1, 1, -45],
      [0, 1, 45],
    ])
      s += `<g transform="translate(${x ? w - b * 1.3 : b * 1.3} ${y ? h - b * 1.3 : b * 1.3}) rotate(${a})"><g>${vine(R * 0.95, 1)}</g><g transform="translate(0 ${-R * 0.9})">${rosette(R * 0.2, 8)}</g></g>`;
    if (w > h * 1.2)
      for (const m of [-1, 1])
        s += `<g transform="translate(${cx + m * (w * 0.5 - b * 1.3)} ${cy}) rotate(${-90 * m})">${vine(w * 0.2, 1)}<g transform="translate(0 ${-w * 0.19}) ">${rosette(R * 0.26, 8)}</g></g>`;
  }
  if (kind === 'vine') {
    const n = Math.round((w / h) * 1.6);
    const sx = (w - b * 2.6) / n;
    for (let i = 0; i < n; i++) {
      const x = b * 1.3 + (i + 0.5) * sx;
      s += `<g transform="translate(${x} ${cy})">${rosette(inner * 0.27, 10)}${O.ring(6, inner * 0.36, () => `<path d="${O.leaf(inner * 0.2, inner * 0.08, 0.3)}" fill="${W}" transform="rotate(20)"/>`)}</g>`;
      s += `<g transform="translate(${b * 1.3 + i * sx} ${cy})">${[0, 180].map((a) => `<g transform="rotate(${a})"><path d="${O.petal(inner * 0.46, inner * 0.14, 0.4)}" fill="${W}"/></g>`).join('')}</g>`;
    }
    s += `<g transform="translate(${w - b * 1.3} ${cy})">${[0, 180].map((a) => `<g transform="rotate(${a})"><path d="${O.petal(inner * 0.46, inner * 0.14, 0.4)}" fill="${W}"/></g>`).join('')}</g>`;
  }
  if (kind === 'girih') {
    const c = inner / Math.max(2, Math.round(inner / 210));
    const nx = Math.round((w - 2.5 * b) / c),
      sx = (w - 2.5 * b) / nx,
      ny = Math.round(inner / c),
      sy = inner / ny;
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++)
        s +=
          `<g transform="translate(${b * 1.25 + (x + 0.5) * sx} ${b * 1.25 + (y + 0.5) * sy}) scale(${sx / 200} ${sy / 200})">${O.poly(O.star(0, 0, 8, 98, 70), W)}${O.poly(O.star(0, 0, 8, 82, 58), K)}${O.poly(O.star(0, 0, 8, 70, 46), W)}${O.poly(O.star(0, 0, 8, 52, 34), '#777')}${rosette(26, 8)}</g>` +
          `<g transform="translate(${b * 1.25 + x * sx} ${b * 1.25 + y * sy}) scale(${sx / 200} ${sy / 200})">${O.poly(O.star(0, 0, 4, 40, 28, 0.785), W)}${O.poly(O.star(0, 0, 4, 24, 17, 0.785), K)}</g>`;
  }
  return s;
}
// A narrow moulding: beads above, upright petals below. Used on lid rims and plinths.
function mouldingSvg(w, h) {
  let s =
    O.rect(0, 0, w, h, K) + O.rect(0, 0, w, h * 0.12, W) + O.rect(0, h * 0.86, w, h * 0.14, W);
  const n = Math.round(w / (h * 0.55));
  const step = w / n;
  for (let i = 0; i < n; i++) {
    const x = (i + 0.5) * step;
    s += `<path transform="translate(${x} ${h * 0.84})" d="${O.petal(h * 0.52, step * 0.5, 0.3)}" fill="${W}"/>`;
    s += `<path transform="translate(${x} ${h * 0.8})" d="${O.petal(h * 0.3, step * 0.2, 0.3)}" fill="#666"/>`;
    s += O.circ(i * step, h * 0.24, h * 0.075, W) + O.circ(x, h * 0.24, h * 0.075, W);
  }
  return s;
}
function inlaySvg(w, h) {
  const d = 15;
  return `<rect x="${d}" y="${d}" width="${w - 2 * d}" height="${h - 2 * d}" fill="none" stroke="#fff" stroke-width="6"/>`;
}
export async function face(seed, w, h, kind, wood = 'sheesham', brass = true) {
  const r = rng(seed);
  const raw = await svgRaw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${kind === 'moulding' ? mouldingSvg(w, h) : carveSvg(r, w, h, kind)}</svg>`,
    w,
    h,
  );
  const br = await svgRaw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="${w}" height="${h}" fill="#000"/>${brass && kind !== 'moulding' ? inlaySvg(w, h) : ''}</svg>`,
    w,
    h,
  );
  const H0 = new Float32Array(w * h);
  for (let i = 0; i < w * h; i++) H0[i] = raw[i * 4] / 255;
  const h1 = blurF(H0, w, h, 4, false),
    h2 = blurF(H0, w, h, 12, false);
  const wt = woodTex(wood),
    t = new Tex(w, h),
    hh = new Height(w, h),
    n = noiseTile(256, 8, 5, 7),
    bc = hex(PAL.brass);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const o = y * w + x;
      const v = h1[o] * 0.75 + H0[o] * 0.1 + n[((y & 255) << 8) | (x & 255)] * 0.05;
      hh.data[o] = v;
      const b = br[o * 4] / 255,
        k = (0.48 + 0.62 * h1[o]) * (1 + 0.5 * (h1[o] - h2[o]));
      const wq = ((x & 1023) * 1024 + (y & 1023)) * 4;
      for (let c = 0; c < 3; c++)
        t.data[o * 4 + c] = wt.t.data[wq + c] * k * 1.12 * (1 - b) + bc[c] * b;
      t.data[o * 4 + 3] = b * 255;
    }
  return { t, h: hh };
}
export const carved = (f, k = 0.09) => ({
  tex: f.t,
  bump: f.h,
  bumpH: k,
  cavity: 0.9,
  cavLod: 1.2,
  rough: 0.56,
  f0: 0.035,
  role: 'metal',
  metalRough: 0.28,
  aoK: 1.1,
});
