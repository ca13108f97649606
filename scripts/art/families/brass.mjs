// Engraved brass: the drawing is cut in as height, the dark stays in the grooves.

import { xf } from '../kit/mesh.mjs';
import * as O from '../kit/ornament.mjs';
import { METAL, profile, topOf } from '../kit/profile.mjs';
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { lathe, spline } from '../kit/shapes.mjs';
import { heightFromLum, hex, svgTex, Tex } from '../kit/tex.mjs';

const PAL = { brass: '#c79f4b' };
export async function brass(seed, look = {}) {
  const r = rng(seed);
  const n = look.n ?? r.pick([10, 12, 14]),
    VW = 1600,
    VH = 800,
    w = VW / n;
  let s = O.rect(0, 0, VW, VH, '#fff');
  const K = '#222',
    L = `fill="none" stroke="#222" stroke-width="6"`;
  for (let i = 0; i < n; i++) {
    const x = (i + 0.5) * w;
    s += `<g transform="translate(${x} 400)">${O.rep(8, (q) => `<path transform="rotate(${q * 45})" d="${O.petal(w * 0.36, w * 0.13, 0.4)}" ${L}/><path transform="rotate(${q * 45})" d="M0,-14 L0,${-w * 0.26}" ${L}/>`)}${O.circ(0, 0, w * 0.09, K)}<circle r="${w * 0.43}" ${L}/><circle r="${w * 0.47}" ${L}/></g>`;
    for (const yy of [-1, 1])
      s += `<g transform="translate(${i * w} ${400 + yy * w * 0.42}) ${yy > 0 ? 'rotate(180)' : ''}"><path d="${O.leaf(w * 0.3, w * 0.1, 0.2)}" fill="${K}"/><path d="${O.leaf(w * 0.3, w * 0.1, -0.2)}" fill="${K}" transform="rotate(20)"/></g>`;
  }
  for (const yy of [70, 190, 610, 720]) {
    s += O.rect(0, yy, VW, 7, K) + O.rect(0, yy + 64, VW, 7, K);
    for (let i = 0; i < 40; i++)
      s +=
        yy % 2
          ? O.circ(i * 40 + 20, yy + 35, 12, K)
          : `<path d="M${i * 40},${yy + 60} L${i * 40 + 20},${yy + 14} L${i * 40 + 40},${yy + 60}" ${L}/>`;
  }
  const t0 = await svgTex(s, 2048, 1024, VW, VH);
  const h = heightFromLum(t0);
  const nz = noiseTile(256, 4, 5, 3);
  const br = hex(PAL.brass);
  const t = new Tex(2048, 1024);
  for (let i = 0; i < 2048 * 1024; i++) {
    const x = i & 2047,
      y = i >> 11;
    const p = nz[(((y >> 1) & 255) << 8) | ((x >> 1) & 255)];
    const k = (0.3 + 0.7 * h.data[i]) * (0.86 + 0.28 * p);
    for (let c = 0; c < 3; c++) t.data[i * 4 + c] = br[c] * k * (c === 2 ? 0.95 : 1);
    t.data[i * 4 + 3] = 255;
    h.data[i] = h.data[i] * 0.9 + p * 0.06 + hash2(0, y) * 0.05;
  }
  const mat = { tex: t, bump: h, bumpH: 0.022, metal: 1, rough: 0.3, cavity: 0.4 };
  const turned = (text, place = {}, uvs) => ({
    mesh: xf(lathe(spline(profile(text), 10), 144, { rot: r.range(0, 6) }), place),
    mat: uvs ? { ...mat, uvs } : mat,
  });
  return brassThing(look.shape ?? 'lota', turned, async () => engravedTray(seed, n));
}

async function brassThing(shape, turned, tray) {
  if (shape === 'tray') return tray();
  if (shape === 'box') {
    const objs = [
      turned(METAL.box, { s: 1.2 }),
      turned(METAL.boxLid, { s: 1.2 }, [1, 0.4, 0, 0.58]),
    ];
    return { objs, H: 2.57, R: 1.35 };
  }
  if (shape === 'stick') {
    const objs = [
      turned(METAL.stick, { t: [-0.8, 0, -0.2] }),
      turned(METAL.stick, { t: [0.75, 0, 0.4] }),
    ];
    return { objs, H: 2.74, R: 1.6 };
  }
  return { objs: [turned(METAL[shape])], H: topOf(profile(METAL[shape])), R: 1.45 };
}

async function engravedTray(seed, n) {
  const r = rng(`${seed}tray`);
  const K = '#222';
  const L = `fill="none" stroke="${K}" stroke-width="7"`;
  let s = '<g transform="translate(500 500)">';
  for (const R of [478, 462, 380, 366, 250, 238, 120]) s += `<circle r="${R}" ${L}/>`;
  s += O.ring(
    n * 3,
    432,
    () => `<path d="${O.petal(48, 20, 0.3)}" transform="translate(0 26)" ${L}/>`,
  );
  s += O.ring(
    n,
    308,
    () =>
      O.rep(8, (q) => `<path transform="rotate(${q * 45})" d="${O.petal(50, 17, 0.4)}" ${L}/>`) +
      O.circ(0, 0, 9, K),
  );
  s += O.ring(n, 308, () => O.circ(0, 0, 11, K), Math.PI / n);
  s += O.ring(
    n,
    132,
    () => `<path d="${O.petal(98, 26, 0.4)}" ${L}/><path d="${O.petal(58, 11, 0.4)}" fill="${K}"/>`,
  );
  s += `${O.poly(O.star(0, 0, 8, 104, 70), 'none', `stroke="${K}" stroke-width="7"`)}${O.rep(8, (q) => `<path transform="rotate(${q * 45})" d="${O.petal(60, 18, 0.4)}" fill="${K}"/>`)}</g>`;
  const t = await svgTex(s, 1024, 1024, 1000, 1000, '#fff');
  const h = heightFromLum(t);
  const nz = noiseTile(256, 4, 5, r.int(1, 99));
  const br = hex(PAL.brass);
  for (let i = 0; i < 1024 * 1024; i++) {
    const p = nz[(((i >> 11) & 255) << 8) | ((i >> 1) & 255)];
    const k = (0.3 + 0.7 * h.data[i]) * (0.86 + 0.28 * p);
    for (let c = 0; c < 3; c++) t.data[i * 4 + c] = br[c] * k * (c === 2 ? 0.95 : 1);
    t.data[i * 4 + 3] = 255;
    h.data[i] = h.data[i] * 0.9 + p * 0.05;
  }
  const R = 2.0;
  const dish = lathe(
    spline(profile('0,.06 1.8,.06 1.86,.07 2.0,.26 2.04,.28 2.06,.25 1.9,0 0,0'), 6),
    120,
    { planar: R },
  );
  const mat = { tex: t, bump: h, bumpH: 0.03, metal: 1, rough: 0.3, cavity: 0.4 };
  return {
    objs: [{ mesh: xf(dish, { rx: 1.22, t: [0, R * 0.97, -0.6] }), mat }],
    H: R * 1.95,
    R: R * 0.95,
  };
}
