// Sand: the desert loom and the quilt lines of Thar.
import * as O from '../../kit/ornament.mjs';
import { C, F, H, hills, P, palm, R, W } from './ink.mjs';

export const desert = (r) =>
  R(0, 0, W, H, 1, 4, 0) +
  C(1220, 210, 92, 0) +
  P(hills(r, 400, 70, 3), 2, 1, 8) +
  P(hills(r, 470, 60, 4), 3, 1, 174) +
  P(hills(r, 560, 60, 3), 2, 2, 6) +
  palm(980, 500, 190, r) +
  palm(1060, 515, 140, r) +
  palm(1450, 490, 210, r) + // pit loom under a frame
  (() => {
    const x = 1130,
      y = 610;
    let s = '';
    for (const q of [0, 250]) s += R(x + q, y - 190, 13, 200, 4);
    s +=
      R(x - 26, y - 196, 315, 13, 4) +
      P(
        `M${x + 16},${y - 150} L${x + 247},${y - 150} L${x + 247},${y - 60} L${x + 16},${y - 60}Z`,
        0,
        5,
        0,
      ) +
      P(
        `M${x + 16},${y - 62} L${x + 247},${y - 62} L${x + 262},${y + 10} L${x + 2},${y + 10}Z`,
        3,
        0,
        0,
      ) +
      O.rep(9, (i) =>
        O.poly(
          [
            [x + 22 + i * 27, y - 26],
            [x + 35 + i * 27, y - 52],
            [x + 48 + i * 27, y - 26],
            [x + 35 + i * 27, y],
          ],
          F(i & 1 ? 0 : 1),
        ),
      ) +
      R(x - 10, y - 70, 285, 12, 4) +
      R(x - 16, y - 155, 295, 9, 4);
    return s;
  })() +
  C(960, 620, 26, 3, 3) +
  C(1010, 632, 22, 1, 3) +
  P(hills(r, 660, 26, 5), 4, 1, 4) +
  (() => {
    let s = '';
    for (let i = 0; i < 3; i++) {
      const x = 180 + i * 105,
        y = 468 + i * 4;
      s += P(
        `M${x},${y} q4,-26 20,-28 q4,-22 16,-2 q12,-22 18,0 q16,2 18,-26 q2,-12 16,-10 l0,6 q-8,0 -8,14 q-2,30 -18,32 l-2,26 h-4 l-2,-26 h-26 l-2,26 h-4 l-4,-26 q-14,4 -18,14Z`,
        4,
      );
    }
    return s;
  })();

export const thar = (r) => {
  let s =
    R(0, 0, W, H, 0, 0, 0) +
    R(0, 0, W, 400, 1, 4, 0) +
    C(330, 190, 70, 0) +
    P(hills(r, 400, 44, 4), 2, 1, 4) +
    P(hills(r, 455, 40, 3), 3, 1, 176) +
    P(hills(r, 520, 30, 3), 2, 1, 3);
  for (const [x, k] of [
    [880, 0.8],
    [790, 1],
  ]) {
    s +=
      P(`M${x - 70 * k},505 V${505 - 60 * k} H${x + 70 * k} V505Z`, 0, 1, 0) +
      P(
        `M${x - 92 * k},${505 - 56 * k} Q${x - 30 * k},${505 - 110 * k} ${x},${505 - 150 * k} Q${x + 30 * k},${505 - 110 * k} ${x + 92 * k},${505 - 56 * k}Z`,
        4,
        2,
        90,
      ) +
      R(x - 14 * k, 505 - 40 * k, 28 * k, 40 * k, 4);
  }
  const line = (y0, x0, x1, n, hh) => {
    let q = '';
    const sag = (x) => y0 + 26 * Math.sin(((x - x0) / (x1 - x0)) * Math.PI);
    for (const x of [x0, x1]) q += R(x - 6, y0 - 26, 12, hh + 110, 4);
    q += `<path d="M${x0},${y0} Q${(x0 + x1) / 2},${y0 + 52} ${x1},${y0}" stroke="${F(4)}" stroke-width="4" fill="none"/>`;
    const w = (x1 - x0 - 30) / n;
    for (let i = 0; i < n; i++) {
      const a = x0 + 18 + i * w,
        b = a + w - 14,
        ya = sag(a),
        yb = sag(b);
      const g = r.int(1, 4) === 4 ? 3 : r.pick([0, 3, 2]);
      q += P(
        `M${a},${ya} L${b},${yb} L${b + r.range(-6, 6)},${yb + hh} L${a + r.range(-6, 6)},${ya + hh}Z`,
        4,
      );
      q += P(
        `M${a + 7},${ya + 6} L${b - 7},${yb + 6} L${b - 7},${yb + hh - 8} L${a + 7},${ya + hh - 8}Z`,
        g,
      );
      const m = 4,
        rows = Math.round((m * hh) / (w - 28));
      const cw = (b - a - 26) / m,
        ch = (hh - 28) / rows;
      for (let u = 0; u < m; u++)
        for (let v = 0; v < rows; v++) {
          const cx = a + 13 + (u + 0.5) * cw,
            cy = ya + 14 + (v + 0.5) * ch + (yb - ya) * (u / m);
          const od = (u + v) & 1;
          q +=
            O.poly(
              od
                ? O.star(cx, cy, 4, cw * 0.48, cw * 0.2, 0.785)
                : [
                    [cx - cw * 0.46, cy],
                    [cx, cy - ch * 0.46],
                    [cx + cw * 0.46, cy],
                    [cx, cy + ch * 0.46],
                  ],
              F(od ? (g === 0 ? 3 : 0) : g === 2 ? 4 : 2),
            ) +
            (od
              ? ''
              : O.poly(
                  [
                    [cx - cw * 0.2, cy],
                    [cx, cy - ch * 0.2],
                    [cx + cw * 0.2, cy],
                    [cx, cy + ch * 0.2],
                  ],
                  F(g === 3 ? 1 : 3),
                ));
        }
    }
    return q;
  };
  s += line(330, 960, 1580, 4, 170);
  s +=
    P(hills(r, 590, 18, 4), 1, 1, 5) +
    line(430, 640, 1290, 3, 190).replace(/$/, '') +
    P(hills(r, 655, 22, 5), 4, 1, 3);
  s += O.rep(5, (i) => {
    const x = 60 + i * 120;
    return P(
      `M${x},640 q-14,-50 -40,-64 q30,8 44,50 q-2,-60 8,-84 q4,40 0,82 q16,-40 42,-44 q-26,16 -40,60Z`,
      4,
    );
  });
  return s;
};
