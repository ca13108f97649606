// Kashmiri shawl: fine wool with needle embroidery; tall paisleys at the ends or vines all over.

import { drawnMacro, drawnPiece } from '../kit/drawn-cloth.mjs';
import * as O from '../kit/ornament.mjs';
import { rng } from '../kit/rng.mjs';

const SIZE = [22, 11];
const SETS = [
  { ground: '#e4dac3', a: '#94303a', b: '#2f4a78', c: '#5c7148', d: '#c9963a' },
  { ground: '#7a3320', a: '#ead9b6', b: '#23606a', c: '#c99a3c', d: '#4a1c1c' },
  { ground: '#223f33', a: '#e6d9b8', b: '#c4707c', c: '#c09a45', d: '#8a2b35' },
  { ground: '#1d1b1e', a: '#a8283a', b: '#c99a3c', c: '#4f7a54', d: '#e2d6b8' },
  { ground: '#24305a', a: '#e6dcc4', b: '#c0667a', c: '#8a9a6c', d: '#c99a3c' },
];

const bloom = (k, p, n = 6) =>
  `<g transform="scale(${k})">${O.flower(n, 22, 9, p.a, p.d, 6, `stroke="${p.b}" stroke-width="2"`)}${O.circ(0, 0, 3, p.b)}</g>`;

const twig = (L, m, p) =>
  `<path d="M0,0 q${m * L * 0.2},${-L * 0.5} 0,${-L}" fill="none" stroke="${p.c}" stroke-width="4"/>` +
  O.rep(
    4,
    (i) =>
      `<path transform="translate(${m * L * 0.07} ${-L * (0.2 + i * 0.2)}) rotate(${(i & 1 ? 1 : -1) * 56})" d="${O.leaf(L * 0.26, L * 0.07, 0.2)}" fill="${p.c}"/>`,
  );

// The paisley: outline, dotted rim, and a small bush of flowers inside.
const paisley = (L, p) =>
  `${O.path(O.botehS(L, L * 0.36), p.a)}<g transform="translate(0 ${-L * 0.03})">${O.path(O.botehS(L * 0.93, L * 0.31), p.ground)}</g>` +
  `<g transform="translate(0 ${-L * 0.05})">${O.path(O.botehS(L * 0.86, L * 0.27), p.b)}</g><g transform="translate(0 ${-L * 0.09})">${O.path(O.botehS(L * 0.72, L * 0.2), p.ground)}</g>` +
  `<g transform="translate(${L * 0.02} ${-L * 0.14})">${twig(L * 0.46, 1, p)}</g>` +
  [
    [0, -0.3, 0.9],
    [-0.09, -0.2, 0.55],
    [0.11, -0.22, 0.6],
    [0.02, -0.47, 0.62],
    [-0.02, -0.6, 0.42],
  ]
    .map(
      ([x, y, k]) => `<g transform="translate(${x * L} ${y * L})">${bloom((k * L) / 260, p)}</g>`,
    )
    .join('') +
  [-1, 1]
    .map(
      (m) =>
        `<g transform="translate(${m * L * 0.16} ${L * 0.02}) rotate(${m * 34})">${twig(L * 0.3, m, p)}</g>`,
    )
    .join('') +
  `<g transform="translate(0 ${L * 0.06})">${bloom(L / 300, p, 8)}</g>`;

function border(p, x0, w, dir) {
  let s = O.rect(x0, 0, w, 1100, p.ground);
  for (const [d, bw, c] of [
    [0, 6, p.a],
    [12, 3, p.b],
    [w - 9, 3, p.b],
    [w - 5, 5, p.a],
  ])
    s += O.rect(x0 + d, 0, bw, 1100, c);
  for (let y = 26; y < 1100; y += 52)
    s += `<g transform="translate(${x0 + w / 2} ${y}) rotate(${dir * 90})">${bloom(0.8, p)}</g><path transform="translate(${x0 + w / 2} ${y + 26}) rotate(20)" d="${O.leaf(26, 8, 0.2)}" fill="${p.c}"/>`;
  return s;
}

function palla(r, p) {
  let s = '';
  for (let x = 500, k = 0; x < 1720; x += 104, k++)
    for (let y = 96 + (k & 1 ? 74 : 0); y < 1020; y += 148)
      s += `<g transform="translate(${x} ${y}) rotate(${90 + r.range(-3, 3)})"><g transform="translate(0 20)">${twig(34, 1, p)}</g>${bloom(0.62, p, 5)}</g>`;
  for (const [base, turn] of [
    [110, 90],
    [2090, -90],
  ]) {
    const dir = turn > 0 ? 1 : -1;
    const at = (d, y, body) =>
      `<g transform="translate(${base + dir * d} ${y}) rotate(${turn})">${body}</g>`;
    for (let y = 76; y < 1080; y += 106) s += at(4, y, paisley(250, p));
    for (let y = 129; y < 1050; y += 106)
      s += at(60, y, bloom(0.62, p, 8)) + at(128, y, twig(58, 1, p)) + at(196, y, bloom(0.5, p, 5));
    for (let y = 50; y < 1080; y += 53) s += at(292, y, bloom(0.5, p, 5));
    s += O.rect(Math.min(base + dir * 314, base + dir * 320), 40, 6, 1020, p.a);
  }
  return s;
}

function jaal(r, p) {
  let s = '';
  for (let k = 0, x = 180; x < 2060; x += 158, k++)
    for (let y = 40 + (k & 1 ? 86 : 0); y < 1080; y += 172) {
      const turn = 90 + r.range(-14, 14);
      s += `<g transform="translate(${x + 50} ${y}) rotate(${turn})">${k % 2 ? `<g transform="translate(0 60)">${paisley(142, p)}</g>` : `<g transform="translate(0 50)">${twig(96, 1, p)}</g>${bloom(1.15, p, 8)}<g transform="translate(-34 34)">${bloom(0.6, p)}</g><g transform="translate(34 30)">${bloom(0.6, p)}</g>`}</g>`;
      s += `<path d="M${x + 50},${y + 40} q60,10 80,60" fill="none" stroke="${p.c}" stroke-width="4"/>`;
    }
  return s;
}

function body(look, seed) {
  const r = rng(seed);
  const p = SETS[look.pal];
  let s = look.kind === 'jaal' ? jaal(r, p) : palla(r, p);
  for (const y of [6, 1062]) {
    s +=
      O.rect(0, y, 2200, 32, p.ground) +
      O.rect(0, y + 2, 2200, 4, p.a) +
      O.rect(0, y + 26, 2200, 4, p.a);
    for (let x = 20; x < 2200; x += 40)
      s += `<g transform="translate(${x} ${y + 16})">${bloom(0.38, p)}</g>`;
  }
  return s + border(p, 24, 62, 1) + border(p, 2114, 62, -1);
}

export function design(seed, look) {
  const p = SETS[look.pal];
  return {
    body: body(look, seed),
    ground: p.ground,
    size: SIZE,
    seed: rng(seed).int(1, 999),
    thread: 0.03,
    fringe: p.ground,
    jaal: look.kind === 'jaal',
  };
}
export const piece = async (D) => ({
  ...(await drawnPiece({ ...D, sheen: 0.22 })),
  fringe: D.fringe,
});
export const macro = (D) =>
  drawnMacro({ ...D, threads: 160 }, D.jaal ? [2.5, 1.5, 4.2] : [1.0, 1.2, 3.6]);
