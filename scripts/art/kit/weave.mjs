// Thread-level painting for close-ups and woven families.

import { hash2, noiseTile } from './rng.mjs';
import { Height, Tex } from './tex.mjs';
// over(i,j) -> true when warp i is on top of weft j; warp(i,j)/weft(i,j) -> [r,g,b]
export function weave(
  W,
  H,
  nx,
  ny,
  over,
  warp,
  weft,
  { irr = 0.18, round = 1, gap = 0.35, seed = 3, twist = true } = {},
) {
  const t = new Tex(W, H),
    h = new Height(W, H),
    cw = W / nx,
    ch = H / ny,
    n = noiseTile(256, 16, 4, seed);
  for (let y = 0; y < H; y++) {
    for (let x = 0; x < W; x++) {
      const o = y * W + x;
      const wob = n[((y & 255) << 8) | (x & 255)] - 0.5;
      const X = x + wob * cw * irr * 2,
        Y = y + (n[((x & 255) << 8) | ((y + 80) & 255)] - 0.5) * ch * irr * 2;
      let i = Math.floor(X / cw),
        j = Math.floor(Y / ch);
      const fx = X / cw - i - 0.5,
        fy = Y / ch - j - 0.5;
      i = ((i % nx) + nx) % nx;
      j = ((j % ny) + ny) % ny;
      const up = over(i, j);
      const acr = up ? fx : fy,
        al = up ? fy : fx;
      const c = up ? warp(i, j) : weft(i, j);
      const prev = up ? over(i, (j + ny - 1) % ny) : !over((i + nx - 1) % nx, j),
        next = up ? over(i, (j + 1) % ny) : !over((i + 1) % nx, j);
      let bow = 1;
      if (!prev && al < 0) bow = Math.cos(al * Math.PI * 0.92);
      if (!next && al > 0) bow = Math.cos(al * Math.PI * 0.92);
      const prof = Math.sqrt(Math.max(0, 1 - 3.6 * acr * acr * round));
      const hh = prof * (0.4 + 0.6 * bow);
      const tw = twist ? Math.sin((al * 2.2 + acr * 1.6 + (up ? j : i)) * 6.28) * 0.05 : 0;
      const thr = hash2(up ? i * 13 : 7777 + j, up ? 5 : 9) - 0.5;
      const k = (1 - gap + gap * hh) * (1 + thr * 0.16 + tw + wob * 0.16);
      h.data[o] = hh * 0.9 + tw * 0.8 + wob * 0.1;
      t.data[o * 4] = c[0] * k;
      t.data[o * 4 + 1] = c[1] * k;
      t.data[o * 4 + 2] = c[2] * k;
      t.data[o * 4 + 3] = 255;
    }
  }
  return { t, h };
}
// keep a printed image but give it threads
export function weavify(src, nx, ny, opt = {}) {
  const W = src.w,
    H = src.h,
    d = src.data;
  const r = weave(
    W,
    H,
    nx,
    ny,
    (i, j) => ((i + j) & 1) === 0,
    () => [255, 255, 255],
    () => [255, 255, 255],
    { gap: 0.3, ...opt },
  );
  for (let i = 0; i < W * H; i++)
    for (let k = 0; k < 3; k++) r.t.data[i * 4 + k] = (d[i * 4 + k] * r.t.data[i * 4 + k]) / 240;
  return r;
}
