// Terracotta with slip painting of the Indus line: fish scale, pipal leaf, crossing circles.

import { xf } from '../kit/mesh.mjs';
import * as O from '../kit/ornament.mjs';
import { CLAY, profile, topOf } from '../kit/profile.mjs';
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { lathe, spline } from '../kit/shapes.mjs';
import { Height, svgTex } from '../kit/tex.mjs';

const PAL = {
  clay: '#b5623f',
  smoked: '#6a4334',
  slip: '#e3d3b4',
  black: '#2a2220',
  red: '#7e2c20',
};
export async function terracotta(seed, look = {}) {
  const r = rng(seed);
  const painted = look.bands !== null;
  const VW = 1600,
    VH = 800;
  let s = '';
  const pale = look.slip !== 'red';
  const K = pale || r() < 0.5 ? PAL.black : PAL.red,
    band = (y, h, k) => {
      let q = O.rect(0, y, VW, 5, K) + O.rect(0, y + h - 5, VW, 5, K);
      if (k === 0) {
        const n = 32,
          w = VW / n;
        for (let j = 0; j < Math.round(h / 34); j++)
          for (let i = 0; i < n; i++)
            q += `<path d="M${i * w + ((j & 1) * w) / 2},${y + 8 + j * 34} a${w / 2},34 0 0 0 ${w},0" fill="none" stroke="${K}" stroke-width="5"/>`;
      }
      if (k === 1) {
        const n = Math.round(VW / (h * 0.62)),
          w = VW / n;
        for (let i = 0; i < n; i++)
          q += `<g transform="translate(${(i + 0.5) * w} ${y + h * 0.92})"><path d="M0,0 V${-h * 0.22}" stroke="${K}" stroke-width="5"/><path d="M0,${-h * 0.84} C${w * 0.1},${-h * 0.7} ${w * 0.46},${-h * 0.6} ${w * 0.4},${-h * 0.34} C${w * 0.34},${-h * 0.14} ${w * 0.08},${-h * 0.18} 0,${-h * 0.26} C${-w * 0.08},${-h * 0.18} ${-w * 0.34},${-h * 0.14} ${-w * 0.4},${-h * 0.34} C${-w * 0.46},${-h * 0.6} ${-w * 0.1},${-h * 0.7} 0,${-h * 0.84}Z" fill="${K}"/></g>`;
      }
      if (k === 2) {
        const d = h * 0.62;
        const n = Math.round((VW / d) * 1),
          w = VW / n;
        for (let i = 0; i <= n; i++)
          for (const e of [0, 1])
            q += `<circle cx="${i * w + (e * w) / 2}" cy="${y + h * (0.32 + e * 0.36)}" r="${w * 0.5}" fill="none" stroke="${K}" stroke-width="5"/>`;
      }
      if (k === 3) {
        let d = '';
        for (let i = 0; i < 40; i++)
          d += `M${i * 40},${y + h - 8} L${i * 40 + 20},${y + 8} L${i * 40 + 40},${y + h - 8}`;
        q += `<path d="${d}" fill="none" stroke="${K}" stroke-width="6"/>`;
      }
      return q;
    };
  if (painted) {
    const [first, second] = look.bands ?? [0, 1];
    s += O.rect(0, 130, VW, 330, pale ? PAL.slip : PAL.red, `fill-opacity="${pale ? 0.88 : 0.3}"`);
    s +=
      band(100, 60, 3) +
      band(170, 150, first) +
      band(330, 120, second) +
      O.rect(0, 470, VW, 10, K) +
      O.rect(0, 490, VW, 5, K);
  }
  const t = await svgTex(s, 2048, 1024, VW, VH, look.shape === 'handi' ? PAL.smoked : PAL.clay);
  const nz = noiseTile(256, 8, 6, r.int(1, 99)),
    nz2 = noiseTile(256, 4, 3, 8);
  const h = new Height(2048, 1024);
  const sd = r.int(0, 999);
  for (let y = 0; y < 1024; y++) {
    const ring = Math.sin(y * 0.11 + 2 * Math.sin(y * 0.013)) * 0.5 + hash2(y >> 2, sd) * 0.5;
    for (let x = 0; x < 2048; x++) {
      const i = y * 2048 + x;
      const v = nz[((y & 255) << 8) | (x & 255)],
        v2 = nz2[(((y >> 2) & 255) << 8) | ((x >> 3) & 255)];
      const k = 0.72 + 0.36 * v2 + 0.3 * (v - 0.5) + 0.05 * ring,
        sm = Math.max(0, v2 - 0.62) * 1.6;
      for (let c = 0; c < 3; c++) t.data[i * 4 + c] = t.data[i * 4 + c] * k * (1 - sm * 0.5);
      t.data[i * 4 + 3] = 255;
      h.data[i] = ring * 0.35 + v * 0.6;
    }
  }
  const kind = look.shape ?? 'matka';
  const P = profile(CLAY[kind] ?? CLAY.pot);
  const mat = { tex: t, bump: h, bumpH: 0.035, rough: 0.88 };
  const turned = (text, place = {}, uvs) => ({
    mesh: xf(lathe(spline(profile(text), 10), 144, { rot: r.range(0, 6), wobble: 0.008 }), place),
    mat: uvs ? { ...mat, uvs } : mat,
  });
  if (kind === 'pots') return threePots(turned);
  if (kind === 'handi') {
    return {
      objs: [turned(CLAY.handi), turned(CLAY.handiLid, {}, [1, 0.3, 0, 0.65])],
      H: 2.26,
      R: 1.4,
    };
  }
  return { objs: [turned(CLAY[kind])], H: topOf(P), R: 1.4 };
}

function threePots(turned) {
  const places = [
    { t: [-1.0, 0, 0], s: 1.25 },
    { t: [0.85, 0, 0.3], s: 0.95 },
    { t: [-0.05, 0, 1.2], s: 0.7 },
  ];
  return { objs: places.map((place) => turned(CLAY.pot, place)), H: 1.85, R: 2.4 };
}
