// Hand block print on cotton: one stamp at a time, each a hair off its neighbour.

import { drawnMacro, drawnPiece } from '../kit/drawn-cloth.mjs';
import * as O from '../kit/ornament.mjs';
import { rng } from '../kit/rng.mjs';

const SIZE = [22, 11];
const SETS = [
  { ground: '#e8dcc0', a: '#9a3428', b: '#4c6b3c', line: '#3a2018' },
  { ground: '#ece7da', a: '#28407f', b: '#6fa0bf', line: '#1b2a52' },
  { ground: '#ead9b0', a: '#7c2a35', b: '#c08a2a', line: '#4a1d22' },
  { ground: '#1f6068', a: '#efe6d2', b: '#d87f86', line: '#dfe9dc' },
];

const sprig = ({ a, b, line }) =>
  `<path d="M0,60 C8,30 -6,10 0,-8" fill="none" stroke="${b}" stroke-width="6"/>` +
  [
    [-1, 34],
    [1, 26],
    [-1, 12],
    [1, 4],
  ]
    .map(
      ([m, y]) =>
        `<path transform="translate(0 ${y}) rotate(${m * 58})" d="${O.leaf(38, 10, 0.16 * m)}" fill="${b}" stroke="${line}" stroke-width="2"/>`,
    )
    .join('') +
  `<g transform="translate(0 -26)">${O.flower(7, 34, 12, a, b, 9, `stroke="${line}" stroke-width="2.5"`)}${O.circ(0, 0, 4, line)}</g>`;

const paisley = ({ a, b, line, ground }) =>
  `<g transform="translate(6 62)">${O.path(O.botehS(132, 52), line)}<g transform="translate(0 -3)">${O.path(O.botehS(124, 46), a)}</g>` +
  `<g transform="translate(0 -12)">${O.path(O.botehS(94, 32), ground)}</g><g transform="translate(0 -20)">${O.path(O.botehS(66, 20), b)}</g>` +
  `<g transform="translate(0 -36)">${O.flower(6, 15, 6, ground, a, 4)}</g></g>` +
  O.rep(9, (i) => O.circ(-52 + i * 13, 74 + Math.abs(i - 4) * -1.6, 4.2, i & 1 ? b : a));

const tendril = ({ a, b, line }) =>
  `<path d="M-110,0 C-70,-70 -40,-70 0,0 S70,70 110,0" fill="none" stroke="${b}" stroke-width="6"/>` +
  [
    [-62, -48, 20],
    [58, 48, 200],
    [-20, -6, 130],
    [24, 14, 310],
  ]
    .map(
      ([x, y, turn]) =>
        `<path transform="translate(${x} ${y}) rotate(${turn})" d="${O.leaf(44, 12, 0.2)}" fill="${b}" stroke="${line}" stroke-width="2"/>`,
    )
    .join('') +
  `<g transform="translate(0 -44)">${O.flower(8, 32, 11, a, b, 9, `stroke="${line}" stroke-width="2.5"`)}</g>` +
  `<g transform="translate(-100 44) scale(.7)">${O.flower(6, 32, 13, a, b, 9, `stroke="${line}" stroke-width="2.5"`)}</g>`;

const STAMPS = {
  buta: { draw: sprig, dx: 150, dy: 128 },
  paisley: { draw: paisley, dx: 196, dy: 150 },
  vine: { draw: tendril, dx: 168, dy: 214 },
};

// One pressing of the block: a little turned, a little shifted, sometimes thin on ink.
const press = (r, x, y, body, turn = 90) =>
  `<g transform="translate(${O.f1(x + r.range(-2.4, 2.4))} ${O.f1(y + r.range(-2.4, 2.4))}) rotate(${O.f1(turn + r.range(-1.6, 1.6))})" opacity="${O.f1(r.range(0.86, 1.04))}">${body}</g>`;

function endBand(r, p, x0, dir) {
  const at = (d) => x0 + dir * d;
  const bar = (d, w, c) => O.rect(Math.min(at(d), at(d + w)), 0, w, SIZE[1] * 100, c);
  let s =
    bar(14, 10, p.a) +
    bar(30, 4, p.line) +
    bar(40, 96, p.a) +
    bar(142, 4, p.line) +
    bar(150, 26, p.b) +
    bar(180, 4, p.line);
  const light = { a: p.ground, b: p.b, line: p.ground, ground: p.a };
  for (let y = 50; y < 1100; y += 92)
    s += press(
      r,
      at(88),
      y,
      `<g transform="scale(.62)">${sprig({ ...light, b: p.ground })}</g>`,
      dir > 0 ? 90 : -90,
    );
  for (let y = 20; y < 1100; y += 40)
    s += press(r, at(163), y, O.circ(0, 0, 8, p.ground) + O.circ(0, 0, 4, p.a));
  return s;
}

function body(look, seed) {
  const r = rng(seed);
  const p = SETS[look.pal];
  const { draw, dx, dy } = STAMPS[look.kind];
  let s = '';
  for (let col = 0, x = 230 + dx / 2; x < 2200 - 230; x += dx, col++)
    for (let y = 70 + (col & 1 ? dy / 2 : 0); y < 1060; y += dy) s += press(r, x, y, draw(p));
  for (const y of [0, 1064])
    s += O.rect(0, y, 2200, 36, p.a) + O.rect(0, y ? y - 8 : 40, 2200, 4, p.line);
  for (let x = 15; x < 2200; x += 30)
    for (const y of [18, 1082]) s += press(r, x, y, O.circ(0, 0, 7, p.ground));
  return (
    s +
    O.rect(0, 0, 190, 1100, p.ground) +
    endBand(r, p, 0, 1) +
    O.rect(2010, 0, 190, 1100, p.ground) +
    endBand(r, p, 2200, -1)
  );
}

export function design(seed, look) {
  return {
    body: body(look, seed),
    ground: SETS[look.pal].ground,
    size: SIZE,
    seed: rng(seed).int(1, 999),
  };
}
export const piece = (D) => drawnPiece(D);
export const macro = (D) => drawnMacro({ ...D, threads: 150 }, [3.1, 1.7, 4.2]);
