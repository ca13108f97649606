// Wide scenes printed in four inks: an id map is drawn as flat shapes, then cut, inked and misregistered per pixel.
import { hash2, noiseTile, rng, smooth } from '../kit/rng.mjs';
import { hex, svgRaw } from '../kit/tex.mjs';
import { kashmir, makran } from './land/coast-and-river.mjs';
import { gilgit, peshawar } from './land/north-west.mjs';
import { desert, thar } from './land/sand.mjs';
import { lahore, multan } from './land/towns.mjs';
import { hunza, swat } from './land/valleys.mjs';

const PALETTES = {
  kashmir: ['#f3ecd8', '#c9dcd8', '#7fa36a', '#2f6f7c', '#1e3336'],
  gilgit: ['#f5ecdc', '#d5d9c8', '#e2a08c', '#7d6a5c', '#2b2c3a'],
  peshawar: ['#f4e7cf', '#efc07a', '#c9743c', '#7a3a2e', '#2a2230'],
  makran: ['#f4ead6', '#f0cf9c', '#d08a4e', '#2f7f8c', '#1f2c44'],
  desert: ['#f1e4cb', '#efc98f', '#d9823f', '#9c2f2c', '#2c2140'],
  hunza: ['#f3ead8', '#bcd3d0', '#e0a53f', '#4d7a8a', '#23303f'],
  multan: ['#f1e7d3', '#f0c08a', '#4a9aa8', '#27508f', '#1c2347'],
  lahore: ['#f4e6cc', '#efb45a', '#c65d3a', '#7d2c38', '#2a1c2b'],
  thar: ['#f5ead4', '#f2cf97', '#dc8a3c', '#a52a3f', '#26305a'],
  swat: ['#f2ecd9', '#cfe0d6', '#86a860', '#3f7f86', '#1f3a40'],
};
const S = { desert, gilgit, hunza, kashmir, lahore, makran, multan, peshawar, swat, thar };

/** A wide landscape in four inks; `name` is one of the regions. */
export async function linocut(name, seed = name, w = 1920, h = 840) {
  const r = rng(seed),
    pal = PALETTES[name].map(hex);
  const raw = await svgRaw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 1600 700" preserveAspectRatio="xMidYMid slice" shape-rendering="crispEdges">${S[name](r)}</svg>`,
    w,
    h,
  );
  const n = noiseTile(256, 4, 6, 11),
    n2 = noiseTile(256, 32, 4, 12),
    fine = noiseTile(256, 64, 3, 13);
  const out = new Uint8ClampedArray(w * h * 3);
  const N = (t, x, y) => t[((y & 255) << 8) | (x & 255)];
  const sc = w / 1600;
  const cos = [],
    sin = [];
  for (let i = 0; i <= 250; i++) {
    cos.push(Math.cos((i / 250) * Math.PI));
    sin.push(Math.sin((i / 250) * Math.PI));
  }
  const lightOf = [0, 0, 1, 2, 3];
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const wx = Math.round((N(n2, x >> 1, y >> 1) - 0.5) * 5 * sc),
        wy = Math.round((N(n2, (x >> 1) + 99, y >> 1) - 0.5) * 5 * sc);
      let ink = 0;
      for (let pass = 4; pass >= 0; pass--) {
        // key ink first; other inks slightly off register
        const ox = pass === 4 ? 0 : pass === 3 ? 2 : pass === 2 ? -2 : 1,
          oy = pass === 4 ? 0 : pass === 3 ? -1 : pass === 2 ? 1 : 2;
        const xx = Math.min(w - 1, Math.max(0, x + wx + ox)),
          yy = Math.min(h - 1, Math.max(0, y + wy + oy)),
          i = (yy * w + xx) * 4;
        let k = Math.round(raw[i] / 50);
        if (k !== pass) continue;
        const g = Math.round(raw[i + 1] / 40),
          a = raw[i + 2];
        if (k > 0 && g > 0) {
          const X = x / sc,
            Y = y / sc,
            wp = N(n, X * 0.5, Y * 0.5) - 0.5;
          const al = X * cos[a] + Y * sin[a],
            ac = -X * sin[a] + Y * cos[a];
          let cut = false;
          if (g === 1 || g === 2) {
            const f = g === 1 ? 11 : 8;
            const s = (ac + wp * 46) / f,
              row = Math.floor(s),
              fr = Math.abs(s - row - 0.5) * 2;
            const seg = N(fine, al * 0.32 + row * 37, row * 13);
            const th = (g === 1 ? 0.34 : 0.5) * smooth(0.44, 0.62, seg);
            cut = fr < th;
          } else if (g === 3) {
            cut = N(fine, X * 1.4, Y * 1.4) > 0.62;
          } else if (g === 4) {
            const s = (Y + wp * 30) / 15,
              row = Math.floor(s),
              fr = Math.abs(s - row - 0.5) * 2;
            const seg = N(fine, X * 0.12 + row * 53, row * 29);
            cut = fr < 0.16 * smooth(0.6, 0.74, seg);
          } else if (g === 5) {
            const s = X / 9,
              fr = Math.abs(s - Math.floor(s) - 0.5) * 2;
            const s2 = Y / 7,
              fr2 = Math.abs(s2 - Math.floor(s2) - 0.5) * 2;
            cut = (fr < 0.3 && N(fine, X, Y * 0.3) > 0.36) || fr2 < 0.14;
          }
          if (cut) k = lightOf[k];
        }
        ink = k;
        break;
      }
      const p = pal[ink],
        paper = pal[0];
      const tooth = N(fine, x, y) * 0.5 + hash2(x, y) * 0.5,
        roll = N(n, x >> 2, y >> 3);
      const cov = ink === 0 ? 0 : 1 - (tooth > 0.8 ? 0.55 : 0) - (roll - 0.5) * 0.16;
      const fib = (N(fine, x * 1 + 50, y * 2) - 0.5) * 0.05 + (hash2(x + 9, y) - 0.5) * 0.025;
      const o = (y * w + x) * 3;
      for (let c = 0; c < 3; c++)
        out[o + c] =
          (paper[c] + (p[c] - paper[c]) * cov) * (1 + fib + (ink ? (N(n2, x, y) - 0.5) * 0.07 : 0));
    }
  return { data: out, W: w, H: h };
}
