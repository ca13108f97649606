// Patches and cut-outs a ralli is sewn from.
import * as O from '../kit/ornament.mjs';
import { shadeHex } from '../kit/tex.mjs';

export const PAL = {
  red: '#a8232c',
  mustard: '#d9992b',
  green: '#2f6b4a',
  black: '#211d20',
  white: '#e9e2d2',
  orange: '#cf5f28',
  maroon: '#6b1a2c',
  teal: '#1f6f78',
  pink: '#c4447c',
  navy: '#27305e',
};
export const j = (c, r) => shadeHex(c, r.range(0.86, 1.14));
export function cut(_r, S, fg, bg, dot, kind) {
  const c = S / 2;
  let s = O.rect(0, 0, S, S, bg);
  const q = (fn) =>
    [0, 90, 180, 270]
      .map((a) => `<g transform="translate(${c} ${c}) rotate(${a})">${fn()}</g>`)
      .join('');
  const k = S / 200;
  const F = {
    0: () =>
      O.path(
        `M0,0 C${28 * k},${-20 * k} ${40 * k},${-55 * k} 0,${-88 * k} C${-40 * k},${-55 * k} ${-28 * k},${-20 * k} 0,0Z`,
        fg,
      ) +
      O.path(
        `M${8 * k},${-8 * k} L${62 * k},${-44 * k} L${84 * k},${-84 * k} L${44 * k},${-62 * k}Z`,
        fg,
      ) +
      O.circ(0, -50 * k, 8 * k, dot),
    1: () =>
      O.path(
        `M0,${-6 * k} L${22 * k},${-40 * k} L${10 * k},${-46 * k} L${34 * k},${-86 * k} L0,${-70 * k} L${-34 * k},${-86 * k} L${-10 * k},${-46 * k} L${-22 * k},${-40 * k}Z`,
        fg,
      ) +
      O.path(
        `M${18 * k},${-18 * k} Q${62 * k},${-30 * k} ${78 * k},${-78 * k} Q${30 * k},${-62 * k} ${18 * k},${-18 * k}Z`,
        fg,
      ),
    2: () =>
      O.path(
        `M0,0 L${30 * k},${-30 * k} Q${34 * k},${-66 * k} 0,${-90 * k} Q${-34 * k},${-66 * k} ${-30 * k},${-30 * k}Z`,
        fg,
      ) +
      O.path(
        `M0,${-36 * k} Q${16 * k},${-54 * k} 0,${-74 * k} Q${-16 * k},${-54 * k} 0,${-36 * k}Z`,
        bg,
      ) +
      O.circ(66 * k, -66 * k, 17 * k, fg) +
      O.circ(66 * k, -66 * k, 7 * k, dot),
  };
  s += q(F[kind]);
  s += O.circ(c, c, 13 * k, dot);
  return s;
}
export function patch(r, S, p, kind) {
  const u = S / 4;
  let s = O.rect(0, 0, S, S, p[0]);
  const tri = (a, c) => O.poly(a, c);
  if (kind === 0) {
    for (let i = 0; i < 4; i++)
      for (let k = 0; k < 4; k++) {
        const c1 = j(p[(i + k) % 2 ? 1 : 0], r),
          c2 = j(p[(i + k) % 2 ? 3 : 2], r);
        const x = i * u,
          y = k * u;
        const f = i < 2 === k < 2;
        s +=
          O.rect(x, y, u, u, c1) +
          tri(
            f
              ? [
                  [x, y],
                  [x + u, y],
                  [x, y + u],
                ]
              : [
                  [x, y],
                  [x + u, y],
                  [x + u, y + u],
                ],
            c2,
          );
      }
  }
  if (kind === 1) {
    s += O.rect(0, 0, S, S, p[3]);
    for (let i = 3; i >= 0; i--) {
      const e = (S * (i + 1)) / 4;
      s += O.poly(
        [
          [S / 2, S / 2 - e / 2],
          [S / 2 + e / 2, S / 2],
          [S / 2, S / 2 + e / 2],
          [S / 2 - e / 2, S / 2],
        ],
        j(p[i % 2 ? 0 : i === 2 ? 1 : 2], r),
      );
    }
    for (const [x, y] of [
      [0, 0],
      [S, 0],
      [0, S],
      [S, S],
    ])
      s += O.poly(
        [
          [x, y],
          [x ? x - S * 0.3 : S * 0.3, y],
          [x, y ? y - S * 0.3 : S * 0.3],
        ],
        j(p[4], r),
      );
  }
  if (kind === 2) {
    for (let i = 0; i < 4; i++) {
      const e = S * (1 - i * 0.25);
      s += O.rect((S - e) / 2, (S - e) / 2, e, e, j(p[i], r));
      if (i < 3)
        for (let t = 0; t < 8; t++) {
          const w = e / 8;
          for (const m of [0, 1])
            s += O.poly(
              [
                [(S - e) / 2 + t * w, (S - e) / 2 + (m ? e : 0)],
                [(S - e) / 2 + (t + 1) * w, (S - e) / 2 + (m ? e : 0)],
                [(S - e) / 2 + (t + 0.5) * w, (S - e) / 2 + (m ? e - S * 0.07 : S * 0.07)],
              ],
              j(p[(i + 3) % 5], r),
            );
        }
    }
  }
  return s;
}
