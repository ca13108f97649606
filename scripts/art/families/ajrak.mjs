// Ajrak: resist and mordant block print. Indigo, madder, black and white reserve; strict repeat, banded ends.
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { svgRaw, Tex } from '../kit/tex.mjs';
import { bandTile, motif, PAL } from './ajrak-blocks.mjs';

export const SIZE = [24, 11];
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
