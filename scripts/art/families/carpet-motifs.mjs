// Guls, rosettes and palmettes of the carpet drawing.
import * as O from '../kit/ornament.mjs';

export const gul = (w, h, c, f, d, iv) =>
  O.poly(
    [
      [-w * 0.28, -h],
      [w * 0.28, -h],
      [w * 0.5, -h * 0.72],
      [w * 0.82, -h * 0.6],
      [w, -h * 0.28],
      [w, h * 0.28],
      [w * 0.82, h * 0.6],
      [w * 0.5, h * 0.72],
      [w * 0.28, h],
      [-w * 0.28, h],
      [-w * 0.5, h * 0.72],
      [-w * 0.82, h * 0.6],
      [-w, h * 0.28],
      [-w, -h * 0.28],
      [-w * 0.82, -h * 0.6],
      [-w * 0.5, -h * 0.72],
    ],
    c,
  ) +
  `<g transform="scale(.82)">` +
  O.poly(
    [
      [0, 0],
      [0, -h],
      [w * 0.28, -h],
      [w * 0.5, -h * 0.72],
      [w * 0.82, -h * 0.6],
      [w, -h * 0.28],
      [w, 0],
    ],
    f,
  ) +
  O.poly(
    [
      [0, 0],
      [0, h],
      [-w * 0.28, h],
      [-w * 0.5, h * 0.72],
      [-w * 0.82, h * 0.6],
      [-w, h * 0.28],
      [-w, 0],
    ],
    f,
  ) +
  O.poly(
    [
      [0, 0],
      [0, h],
      [w * 0.28, h],
      [w * 0.5, h * 0.72],
      [w * 0.82, h * 0.6],
      [w, h * 0.28],
      [w, 0],
    ],
    iv,
  ) +
  O.poly(
    [
      [0, 0],
      [0, -h],
      [-w * 0.28, -h],
      [-w * 0.5, -h * 0.72],
      [-w * 0.82, -h * 0.6],
      [-w, -h * 0.28],
      [-w, 0],
    ],
    iv,
  ) +
  '</g>' +
  O.poly(
    [
      [0, -h * 0.42],
      [w * 0.42, 0],
      [0, h * 0.42],
      [-w * 0.42, 0],
    ],
    c,
  ) +
  O.poly(
    [
      [0, -h * 0.3],
      [w * 0.3, 0],
      [0, h * 0.3],
      [-w * 0.3, 0],
    ],
    d,
  ) +
  O.rect(-2.5, -2.5, 5, 5, iv) +
  [
    [0.5, -0.45],
    [-0.5, -0.45],
    [0.5, 0.45],
    [-0.5, 0.45],
  ]
    .map(
      (q) =>
        O.rect(q[0] * w - 2, q[1] * h - 2, 4, 4, d) +
        O.rect(q[0] * w - 1, q[1] * h - 5, 2, 10, c) +
        O.rect(q[0] * w - 5, q[1] * h - 1, 10, 2, c),
    )
    .join('');
export const rosette = (R, a, b, c) =>
  O.poly(O.star(0, 0, 8, R, R * 0.72), a) + O.flower(8, R * 0.78, R * 0.24, b, c, R * 0.22);
export const palmette = (L, a, b, c) =>
  O.path(O.petal(L, L * 0.52, 0.2), a) +
  O.path(O.petal(L * 0.78, L * 0.34, 0.2), b, `transform="translate(0 ${-L * 0.06})"`) +
  O.path(O.petal(L * 0.5, L * 0.16, 0.2), c, `transform="translate(0 ${-L * 0.12})"`) +
  O.path(O.leaf(L * 0.7, L * 0.2, 0.4), a, 'transform="rotate(60)"') +
  O.path(O.leaf(L * 0.7, L * 0.2, -0.4), a, 'transform="rotate(-60)"');
