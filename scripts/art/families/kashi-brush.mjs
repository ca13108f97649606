// Brush painting of Multan: sprigs, bands and borders, and the brush itself.
import * as O from '../kit/ornament.mjs';
import { noiseTile } from '../kit/rng.mjs';

export const PAL = {
  white: '#eceadf',
  cobalt: '#1d3f94',
  deep: '#142a66',
  turq: '#1f93a6',
  sky: '#5fa8c9',
  brown: '#7a4a2a',
};
const sprig = (c, t, k = 1) =>
  `<path d="M0,0 C${6 * k},-18 ${-6 * k},-34 0,-52" fill="none" stroke="${c}" stroke-width="3.2"/>` +
  [
    [-14, 1],
    [-28, -1],
    [-40, 1],
  ]
    .map(
      ([y, s]) =>
        `<path transform="translate(${s * 1} ${y}) rotate(${s * 58})" d="${O.leaf(22, 6, 0.12 * s)}" fill="${t}" stroke="${c}" stroke-width="1.6"/>`,
    )
    .join('');
export const bloom = (r, c, t, n) => {
  const L = r.range(30, 36);
  return (
    O.flower(n, L, 11.5, t, PAL.white, 7, `stroke="${c}" stroke-width="2.6"`) +
    O.rep(
      n,
      (i) =>
        `<path transform="rotate(${(i * 360) / n})" d="M0,-8 L0,${-L * 0.62}" stroke="${c}" stroke-width="2"/>`,
    ) +
    O.circ(0, 0, 8.5, c) +
    O.circ(0, 0, 4, PAL.white)
  );
};
export function bodyBand(r, W, y, h, style, A, B) {
  let s = '';
  const n = style.n;
  const w = W / n;
  for (let i = 0; i < n; i++) {
    const cx = (i + 0.5) * w,
      cy = y + h / 2;
    if (style.kind === 'medallion') {
      s +=
        `<g transform="translate(${cx} ${cy})">` +
        O.path(
          `M0,${-h * 0.46} C${w * 0.3},${-h * 0.34} ${w * 0.44},${-h * 0.16} ${w * 0.42},0 C${w * 0.44},${h * 0.16} ${w * 0.3},${h * 0.34} 0,${h * 0.46} C${-w * 0.3},${h * 0.34} ${-w * 0.44},${h * 0.16} ${-w * 0.42},0 C${-w * 0.44},${-h * 0.16} ${-w * 0.3},${-h * 0.34} 0,${-h * 0.46}Z`,
          A,
        ) +
        O.path(
          `M0,${-h * 0.4} C${w * 0.25},${-h * 0.3} ${w * 0.37},${-h * 0.14} ${w * 0.355},0 C${w * 0.37},${h * 0.14} ${w * 0.25},${h * 0.3} 0,${h * 0.4} C${-w * 0.25},${h * 0.3} ${-w * 0.37},${h * 0.14} ${-w * 0.355},0 C${-w * 0.37},${-h * 0.14} ${-w * 0.25},${-h * 0.3} 0,${-h * 0.4}Z`,
          PAL.white,
        ) +
        `<g transform="scale(${Math.min(w, h) / 125})">` +
        bloom(r, A, B, style.p) +
        [0, 180]
          .map((a) => `<g transform="rotate(${a}) translate(0 -34)">${sprig(A, B)}</g>`)
          .join('') +
        [60, -60, 120, -120]
          .map(
            (a) =>
              `<path transform="rotate(${a}) translate(0 -30)" d="${O.leaf(26, 8, 0.2)}" fill="${B}" stroke="${A}" stroke-width="1.8"/>`,
          )
          .join('') +
        '</g></g>';
      const q = Math.min(w, h) / 150;
      for (const yy of [-1, 1])
        s +=
          `<g transform="translate(${i * w} ${cy + yy * h * 0.36}) scale(${q}) ${yy > 0 ? 'rotate(180)' : ''}">` +
          O.flower(5, 20, 9, B, PAL.white, 4, `stroke="${A}" stroke-width="2"`) +
          `<path d="${O.leaf(24, 7, 0.2)}" transform="rotate(140) translate(0 -12)" fill="${A}"/><path d="${O.leaf(24, 7, -0.2)}" transform="rotate(-140) translate(0 -12)" fill="${A}"/></g>`;
      s +=
        `<g transform="translate(${i * w} ${cy}) scale(${q})">` +
        O.flower(8, 22, 7, A, PAL.white, 4) +
        '</g>';
    } else if (style.kind === 'tree') {
      const k = h / 190;
      s +=
        `<g transform="translate(${cx} ${y + h * 0.97}) scale(${k})"><path d="M0,0 C10,-50 -10,-110 0,-150" stroke="${A}" stroke-width="4" fill="none"/>` +
        [
          [-30, 1, 50],
          [-52, -1, 54],
          [-78, 1, 50],
          [-100, -1, 46],
          [-124, 1, 36],
        ]
          .map(
            ([yy, d, L]) =>
              `<g transform="translate(0 ${yy}) rotate(${d * 62})"><path d="M0,0 C${4 * d},${-L * 0.4} ${-4 * d},${-L * 0.7} 0,${-L}" stroke="${A}" stroke-width="2.6" fill="none"/><path d="${O.leaf(24, 8, 0.2 * d)}" transform="translate(0 ${-L * 0.35}) rotate(${50 * d})" fill="${B}" stroke="${A}" stroke-width="1.4"/><path d="${O.leaf(24, 8, -0.2 * d)}" transform="translate(0 ${-L * 0.5}) rotate(${-50 * d})" fill="${B}" stroke="${A}" stroke-width="1.4"/><g transform="translate(0 ${-L}) scale(.52)">${bloom(r, A, B, style.p)}</g></g>`,
          )
          .join('') +
        `<g transform="translate(0 -158) scale(.72)">${bloom(r, A, B, style.p)}</g></g>`;
      s += `<g transform="translate(${i * w} ${y + h * 0.9}) scale(${k * 0.9})">${sprig(A, B, 1)}<g transform="translate(0 -60) scale(.42)">${bloom(r, A, A, 6)}</g></g>`;
    } else if (style.kind === 'scale') {
      for (let q = 0; q < 7; q++) {
        const yy = y + ((q + 0.5) * h) / 7,
          off = ((q & 1) * w) / 4;
        for (let e = 0; e < 2; e++) {
          const xx = i * w + off + (e * w) / 2 + w / 4;
          s += `<g transform="translate(${xx} ${yy + h / 14})"><path d="${O.petal(h / 5.2, w / 4.4, 0)}" fill="${(q + e) & 1 ? A : B}" stroke="${PAL.white}" stroke-width="3"/><path d="${O.petal(h / 8.5, w / 8, 0)}" transform="translate(0 -6)" fill="${PAL.white}"/><circle cx="0" cy="-18" r="4" fill="${A}"/></g>`;
        }
      }
    } else {
      // star lattice
      const R = Math.min(w, h) * 0.5;
      for (let q = 0; q < Math.max(1, Math.round(h / w)); q++) {
        const yy = y + ((q + 0.5) * h) / Math.max(1, Math.round(h / w));
        s +=
          O.poly(O.star(cx, yy, 8, R * 0.98, R * 0.62), A) +
          O.poly(O.star(cx, yy, 8, R * 0.84, R * 0.53), PAL.white) +
          O.poly(O.star(cx, yy, 8, R * 0.74, R * 0.46), B) +
          `<g transform="translate(${cx} ${yy}) scale(${R / 60})">${O.flower(8, 27, 8, PAL.white, A, 6)}</g>` +
          O.poly(
            [
              [i * w - R * 0.26, yy],
              [i * w, yy - R * 0.5],
              [i * w + R * 0.26, yy],
              [i * w, yy + R * 0.5],
            ],
            A,
          ) +
          O.circ(i * w, yy, R * 0.1, PAL.white);
      }
    }
  }
  return s;
}
export const border = (W, y, h, kind, A, B) => {
  let s =
    O.rect(0, y, W, h, kind === 'solid' ? A : PAL.white) +
    O.rect(0, y, W, 3.5, A) +
    O.rect(0, y + h - 3.5, W, 3.5, A);
  const n = Math.round(W / (h * (kind === 'leaf' ? 1.2 : 1)));
  const w = W / n;
  if (kind === 'petal')
    for (let i = 0; i < n; i++)
      s += `<path transform="translate(${(i + 0.5) * w} ${y + h - 4})" d="${O.petal(h * 0.82, w * 0.52, 0.2)}" fill="${i & 1 ? B : A}"/>`;
  if (kind === 'leaf')
    for (let i = 0; i < n; i++)
      s += `<path transform="translate(${i * w + 4} ${y + h / 2}) rotate(${i & 1 ? 70 : 110})" d="${O.leaf(w * 0.9, h * 0.2, 0.1)}" fill="${i & 1 ? B : A}"/>`;
  if (kind === 'solid')
    for (let i = 0; i < n; i++)
      s += `<g transform="translate(${(i + 0.5) * w} ${y + h / 2}) scale(${h / 62})">${O.flower(6, 20, 7, PAL.white, B, 5)}</g>`;
  if (kind === 'wave') {
    let d = `M0,${y + h / 2}`;
    for (let i = 0; i < n; i++)
      d += ` q${w / 4},${-h * 0.5} ${w / 2},0 q${w / 4},${h * 0.5} ${w / 2},0`;
    s += `<path d="${d}" fill="none" stroke="${A}" stroke-width="4"/>`;
    for (let i = 0; i < n; i++)
      s +=
        O.circ((i + 0.25) * w, y + h * 0.62, h * 0.1, B) +
        O.circ((i + 0.75) * w, y + h * 0.38, h * 0.1, B);
  }
  return s;
};
// brush look: pooled edges, uneven cobalt, slight bleed
export function brushify(t, seed, amt = 1) {
  const n = noiseTile(256, 8, 5, seed),
    W = t.w,
    H = t.h,
    d = t.data,
    o = new Uint8ClampedArray(d.length);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const wob = n[((y & 255) << 8) | (x & 255)],
        wob2 = n[(((x >> 1) & 255) << 8) | ((y + 97) & 255)];
      const xs = (x + Math.round((wob - 0.5) * 7 * amt) + W) % W,
        ys = Math.min(H - 1, Math.max(0, y + Math.round((wob2 - 0.5) * 7 * amt)));
      const i = (y * W + x) * 4,
        j = (ys * W + xs) * 4;
      const big = n[(((y >> 2) & 255) << 8) | ((x >> 2) & 255)],
        fine = n[(((y * 2) & 255) << 8) | ((x * 2) & 255)];
      const lum = (d[j] + d[j + 1] + d[j + 2]) / 765;
      const k =
        lum > 0.8 ? 1 - (big - 0.5) * 0.05 : 1 + ((big - 0.5) * 0.75 + (fine - 0.5) * 0.3) * amt;
      const w = lum > 0.8 ? 0 : Math.max(0, big - 0.52) * 0.35 * amt;
      o[i] = d[j] * k * (1 - w) + 230 * w;
      o[i + 1] = d[j + 1] * k * (1 - w) + 232 * w;
      o[i + 2] = d[j + 2] * (1 + (k - 1) * 0.6) * (1 - w) + 228 * w;
      o[i + 3] = 255;
    }
  t.data = o;
  t.levels = null;
  return t;
}
