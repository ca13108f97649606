// Sindhi topi: a round cap with an arched front, embroidery and small mirrors.

import { flip, grid } from '../kit/mesh.mjs';
import * as O from '../kit/ornament.mjs';
import { hash2, rng } from '../kit/rng.mjs';
import { lathe, spline } from '../kit/shapes.mjs';
import { heightFromLum, lin, svgTex } from '../kit/tex.mjs';
import { embroider } from './embroidered.mjs';

const PAL = { topi: ['#a5212b', '#d9972b', '#23508a', '#2d7348', '#efe6d4', '#1d1a1c'] };
export async function topi(seed, look = {}) {
  const r = rng(seed);
  const [a, b, c, d] = look.pal
      ? look.pal.map((i) => PAL.topi[i])
      : r.shuffle(PAL.topi.slice(0, 4)),
    iv = PAL.topi[4],
    k = PAL.topi[5];
  const VW = 1600,
    VH = 400,
    n = r.pick([14, 16]),
    w = VW / n;
  let s = '';
  const mirrors = [];
  const kind = look.kind ?? r.int(0, 2);
  for (let i = 0; i < n; i++) {
    const x = (i + 0.5) * w;
    s +=
      O.poly(
        [
          [x, 80],
          [x + w * 0.48, 200],
          [x, 320],
          [x - w * 0.48, 200],
        ],
        i & 1 ? b : c,
      ) +
      O.poly(
        [
          [x, 112],
          [x + w * 0.36, 200],
          [x, 288],
          [x - w * 0.36, 200],
        ],
        iv,
      ) +
      O.poly(
        [
          [x, 134],
          [x + w * 0.27, 200],
          [x, 266],
          [x - w * 0.27, 200],
        ],
        kind === 1 ? k : d,
      ) +
      O.circ(x, 200, 25, iv) +
      O.circ(x, 200, 22, k) +
      O.circ(x, 200, 17, '#9aa4aa');
    mirrors.push([x, 200, 17]);
    for (const yy of [120, 280]) {
      s += O.circ(i * w, yy, 21, d) + O.circ(i * w, yy, 16, iv) + O.circ(i * w, yy, 10, '#9aa4aa');
      mirrors.push([i * w, yy, 10]);
      if (i === 0) mirrors.push([VW, yy, 10]);
    }
    s += O.poly(
      [
        [i * w, 160],
        [i * w + 14, 200],
        [i * w, 240],
        [i * w - 14, 200],
      ],
      b,
    );
  }
  for (const yy of [0, 340]) {
    s += O.rect(0, yy, VW, 60, k);
    for (let i = 0; i < n * 3; i++) {
      const q = w / 3;
      s += O.poly(
        [
          [i * q, yy + 54],
          [i * q + q / 2, yy + 8],
          [i * q + q, yy + 54],
        ],
        i % 3 === 0 ? a : i % 3 === 1 ? iv : b,
      );
    }
    s += O.rect(0, yy, VW, 5, iv) + O.rect(0, yy + 56, VW, 5, iv);
  }
  const fin = (t, mm, sc) => {
    embroider(t, 7, 0.35);
    const h = heightFromLum(t);
    for (let i = 0; i < h.data.length; i++)
      h.data[i] =
        0.5 +
        0.2 * Math.sin((i % t.w) * 0.9) * Math.sin(((i / t.w) | 0) * 0.45) +
        0.2 * hash2((i % t.w) >> 1, ((i / t.w) | 0) >> 1);
    for (const [x, y, R] of mm)
      for (let yy = Math.floor((y - R) * sc[1]); yy <= (y + R) * sc[1]; yy++)
        for (let xx = Math.floor((x - R) * sc[0]); xx <= (x + R) * sc[0]; xx++) {
          const dx = xx / sc[0] - x,
            dy = yy / sc[1] - y;
          if (dx * dx + dy * dy < R * R * 0.92 && yy >= 0 && yy < t.h) {
            const o = yy * t.w + ((xx + t.w) % t.w);
            t.data[o * 4 + 3] = 0;
            h.data[o] = 0.5 + (hash2(x, y) - 0.5) * dx * 0.05 + (hash2(y, x) - 0.5) * dy * 0.05;
          }
        }
    return h;
  };
  const t = await svgTex(s, 2048, 512, VW, VH, a);
  const h = fin(t, mirrors, [2048 / VW, 512 / VH]);
  let s2 = `${O.rect(0, 0, 1000, 1000, a)}<g transform="translate(500 500)">`;
  const mm2 = [[500, 500, 40]];
  s2 +=
    O.circ(0, 0, 490, b) +
    O.circ(0, 0, 460, a) +
    O.ring(
      16,
      400,
      (i) =>
        O.poly(
          [
            [0, -70],
            [44, 0],
            [0, 70],
            [-44, 0],
          ],
          i & 1 ? c : d,
        ) + O.circ(0, 0, 26, iv),
    ) +
    O.poly(O.star(0, 0, 8, 320, 220), iv) +
    O.poly(O.star(0, 0, 8, 296, 204), d) +
    O.poly(O.star(0, 0, 8, 220, 150), b) +
    O.poly(O.star(0, 0, 8, 130, 90), iv) +
    O.circ(0, 0, 60, k) +
    '</g>';
  for (let i = 0; i < 16; i++) {
    const an = (i / 16) * Math.PI * 2;
    mm2.push([500 + Math.cos(an) * 400, 500 + Math.sin(an) * 400, 18]);
  }
  const tt = await svgTex(s2, 1024, 1024, 1000, 1000);
  const ht = fin(tt, mm2, [1.024, 1.024]);
  const R = 0.98,
    H = 0.95;
  const side = grid(
    160,
    24,
    (u, v, o) => {
      const th = u * Math.PI * 2;
      const du = Math.min(Math.abs(u - 0.25), 1) * 2 * Math.PI * R;
      const notch = du < 0.62 ? 0.52 * Math.cos(((du / 0.62) * Math.PI) / 2) ** 0.62 : 0;
      const y = notch + (H - notch) * (1 - v);
      const k2 = 1 + 0.05 * (1 - y / H) * (1 - y / H) * 1 + 0.012 * Math.sin(2 * th);
      o[0] = Math.cos(th) * R * k2;
      o[1] = y;
      o[2] = Math.sin(th) * R * k2;
    },
    { closedU: true, uv: (u, _v, o) => [u, 1 - o[1] / H] },
  );
  const top = lathe(
    spline(
      [
        [R * 1.0, H - 0.015],
        [R * 0.985, H + 0.02],
        [R * 0.9, H + 0.04],
        [R * 0.5, H + 0.055],
        [0, H + 0.06],
      ],
      5,
    ),
    96,
    { planar: R },
  );
  const inner = grid(
    96,
    4,
    (u, v, o) => {
      const th = u * Math.PI * 2;
      o[0] = Math.cos(th) * R * 0.965;
      o[1] = 0.01 + v * H * 0.98;
      o[2] = Math.sin(th) * R * 0.965;
    },
    { closedU: true },
  );
  const mt = {
    tex: t,
    bump: h,
    bumpH: 0.018,
    role: 'mirror',
    rough: 0.85,
    sheen: 0.08,
    back: [0, 0, 0, 1, 0.25, 0.05, 0.05],
  };
  return {
    objs: [
      { mesh: flip(side), mat: mt },
      { mesh: top, mat: { ...mt, tex: tt, bump: ht } },
      { mesh: inner, mat: { color: lin('#6b1a22'), rough: 0.95 } },
    ],
    H: 1.05,
    R: 1.4,
  };
}
