// Phulkari / bagh: counted darning stitch in untwisted silk on madder khaddar. Painted on a thread grid.
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { Height, hex, Tex } from '../kit/tex.mjs';
export const PAL = {
  khaddar: '#7a2a26',
  indigo: '#2a2c4e',
  brown: '#5a2d22',
  gold: '#e0a12c',
  magenta: '#c22c68',
  orange: '#dd6a26',
  green: '#3f7d46',
  white: '#efe6d2',
  purple: '#6d3a78',
};
export const SIZE = [20, 12];
export function design(seed, look = {}) {
  const r = rng(seed);
  const bg = look.bg ?? r.pick(['khaddar', 'khaddar', 'brown', 'indigo']);
  const cs = look.cols ?? r.shuffle(['magenta', 'orange', 'green', 'white', 'purple']);
  return {
    kind: look.kind ?? r.pick(['bagh', 'flower', 'chevron', 'kuudi', 'flower', 'bagh']),
    bg: PAL[bg],
    cols: [PAL.gold, ...cs.slice(0, 3).map((k) => PAL[k])],
    P: r.pick([24, 28, 32]),
    seed: r.int(1, 9999),
    off: r.int(0, 5),
  };
}
// cell(i,j) on the counted grid -> [colourIndex | -1, direction]
export function cell(D, i, j) {
  if (D.cell) return D.cell(i, j);
  const P = D.P,
    h = P / 2;
  const bi = Math.floor(i / P),
    bj = Math.floor(j / P);
  const x = i - bi * P - h + 0.5,
    y = j - bj * P - h + 0.5,
    ax = Math.abs(x),
    ay = Math.abs(y),
    m = ax + ay,
    dir = ax > ay ? 1 : 0;
  if (D.kind === 'bagh') {
    if (Math.floor(m) === Math.floor(h) - 1 || (m > h * 0.5 && m < h * 0.5 + 1)) return [-1, 0];
    const out = m > h;
    const k = out
      ? (bi + (x > 0 ? 1 : 0) + bj + (y > 0 ? 1 : 0)) & 1
        ? 1
        : 0
      : m < h * 0.25
        ? 2
        : m < h * 0.5
          ? (bi + bj + D.off) % 3 === 0
            ? 1
            : 3
          : 0;
    if (ax < 0.6 || ay < 0.6) return [-1, 0];
    return [k, x > 0 === y > 0 ? 0 : 1];
  }
  if (D.kind === 'flower') {
    const r8 = Math.max(ax, ay),
      d = Math.min(ax, ay);
    if (m < 3.2) return [2, dir];
    if (r8 < h * 0.78 && d < r8 * 0.62 && d > 0.6) {
      const lim = h * 0.78;
      if (m < lim * 1.25 && !(r8 > lim * 0.55 && d > (lim - r8) * 1.1 + 1))
        return [r8 < lim * 0.45 ? 1 : 0, dir];
    }
    if (ax > h * 0.3 && ay > h * 0.3 && Math.abs(ax - ay) < 2.6 && m < h * 1.15)
      return [3, x > 0 === y > 0 ? 0 : 1];
    const cx = h - ax,
      cy = h - ay;
    if (cx + cy < h * 0.3) return [(bi + bj) & 1 ? 2 : 1, cx > cy ? 1 : 0];
    return [-1, 0];
  }
  if (D.kind === 'chevron') {
    const z = Math.abs((((i % P) + P) % P) - h);
    const q = (((j + z) % (P * 0.75)) + P * 0.75) % (P * 0.75),
      s = P * 0.75;
    if (q < 1 || (q > s * 0.5 && q < s * 0.5 + 1)) return [-1, 0];
    const b = Math.floor((j + z) / s);
    if (z < 0.6 || z > h - 0.6) return [-1, 0];
    return [q < s * 0.5 ? 0 : 1 + ((((b + D.off) % 3) + 3) % 3), ((i % P) + P) % P < h ? 0 : 1];
  }
  // kuudi: squares in squares with diamond heart
  const rr = Math.max(ax, ay);
  if (m < h * 0.42) return [1, x > 0 === y > 0 ? 0 : 1];
  if (m < h * 0.5) return [-1, 0];
  if (rr < h * 0.56) return [0, dir];
  if (rr < h * 0.64) return [-1, 0];
  if (rr < h * 0.88) {
    return [ax > ay !== ((bi + bj) & 1) ? 2 : 3, dir];
  }
  return [-1, 0];
}
export function paintGrid(D, i0, j0, ni, nj, W, H, border = true) {
  const t = new Tex(W, H),
    h = new Height(W, H),
    bgc = hex(D.bg),
    C = D.cols.map(hex),
    n = noiseTile(256, 16, 4, D.seed),
    n2 = noiseTile(256, 64, 3, D.seed + 3);
  const cw = W / ni,
    ch = H / nj;
  const Nx = 520,
    Ny = 312,
    e1 = 30;
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const o = (y * W + x) * 4;
      const wv = n[((y & 255) << 8) | (x & 255)] - 0.5;
      const gx = x / cw + i0 + wv * 0.25,
        gy = y / ch + j0 + (n[((x & 255) << 8) | (y & 255)] - 0.5) * 0.25;
      const i = Math.floor(gx),
        j = Math.floor(gy);
      let c = cell(D, i, j);
      const ex = Math.min(i, Nx - 1 - i),
        ey = Math.min(j, Ny - 1 - j),
        e = Math.min(ex, ey);
      if (border && e < e1) {
        c = [-1, 0];
        if (e > 6 && e < e1 - 3) {
          const al = ex < ey ? j : i;
          const z = Math.abs((al % 18) - 9);
          const q = e - 6 - z;
          c =
            q > 0 && q < 5
              ? [0, al % 18 < 9 ? 0 : 1]
              : q >= 6 && q < 11
                ? [1, al % 18 < 9 ? 1 : 0]
                : c;
        }
      }
      const k = c[0];
      const o1 = y * W + x;
      if (k < 0) {
        const th = Math.sin(gx * 12.56 * 0.75) * Math.sin(gy * 12.56 * 0.75);
        const m = 1 + th * 0.1 + wv * 0.25;
        t.data[o] = bgc[0] * m;
        t.data[o + 1] = bgc[1] * m;
        t.data[o + 2] = bgc[2] * m;
        t.data[o + 3] = 255;
        h.data[o1] = 0.12 + th * 0.06 + wv * 0.05;
        continue;
      }
      // floss runs along direction: dir 0 horizontal, 1 vertical; three filaments per count, stitch ends dip
      const across = c[1] ? gx : gy,
        al = c[1] ? gy : gx;
      const fl = (across * 2.5) % 1,
        f2 = Math.abs(fl - 0.5) * 2;
      const run = c[1]
        ? cell(D, i, j - 1)[0] === k && cell(D, i, j + 1)[0] === k
        : cell(D, i - 1, j)[0] === k && cell(D, i + 1, j)[0] === k;
      const fa = al - Math.floor(al);
      const cut =
        (Math.floor(al) + Math.floor(across) * 3) % 5 === 0 ? Math.min(fa, 1 - fa) * 2 : 1;
      const fil =
        n2[
          c[1]
            ? ((x * 2) & 255) | (((y >> 3) & 255) << 8)
            : ((y * 2) & 255) | (((x >> 3) & 255) << 8)
        ] - 0.5;
      const tone = hash2(Math.floor(across * 2.5), Math.floor(al / 5)) - 0.5;
      const col = C[k];
      const m =
        (0.8 + 0.22 * (1 - f2 * f2) + fil * 0.3 + tone * 0.14) *
        (0.78 + 0.22 * Math.min(1, cut + 0.2));
      t.data[o] = col[0] * m;
      t.data[o + 1] = col[1] * m;
      t.data[o + 2] = col[2] * m;
      t.data[o + 3] = c[1] ? 128 : 0;
      h.data[o1] =
        0.55 + 0.25 * (1 - f2 * f2) + fil * 0.2 - (1 - Math.min(1, cut)) * 0.3 - (run ? 0 : 0.06);
    }
  return { t, h };
}
export function piece(D) {
  const q = paintGrid(D, 0, 0, 520, 312, 2048, 1024);
  return { tex: q.t, h: q.h, bumpH: 0.03, size: SIZE, aniso: 0.55, sheen: 0.05 };
}
export function macro(D) {
  const q = paintGrid(D, D.P * 3, D.P * 2, 62, 62, 1024, 1024, false);
  return { ...q, w: 2.4 };
}
