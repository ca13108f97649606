// Namda: a felted rug with chain-stitch flowers in coloured wool.

import { mottle, raised } from '../kit/drawn-cloth.mjs';
import * as O from '../kit/ornament.mjs';
import { noiseTile, rng } from '../kit/rng.mjs';
import { Height, svgTex } from '../kit/tex.mjs';

const SIZE = [12, 18];
const SETS = [
  { ground: '#ddd0b2', a: '#33507a', b: '#b0536a', c: '#5f7a4c', d: '#c9963a' },
  { ground: '#8a3a2c', a: '#e6d8b6', b: '#d2a03c', c: '#7d8f58', d: '#3a2320' },
  { ground: '#29345c', a: '#e6dabc', b: '#cf7a34', c: '#7fa9bf', d: '#c2566a' },
];

// Chain stitch: rows of loops side by side, drawn as broken rounded strokes.
const chain = (d, c, w = 9) =>
  `<path d="${d}" fill="none" stroke="${c}" stroke-width="${w}" stroke-linecap="round" stroke-dasharray="${w * 1.1} ${w * 0.75}"/>` +
  `<path d="${d}" fill="none" stroke="${c}" stroke-opacity=".55" stroke-width="${w * 0.7}"/>`;

const blossom = (R, n, p, out = p.b, mid = p.d) =>
  O.rep(
    n,
    (i) =>
      `<g transform="rotate(${(i * 360) / n})">${chain(O.petal(R, R * 0.36, 0.5), out, R * 0.13)}${chain(O.petal(R * 0.62, R * 0.16, 0.5), mid, R * 0.1)}</g>`,
  ) +
  chain(
    `M${-R * 0.16},0 a${R * 0.16},${R * 0.16} 0 1 0 ${R * 0.32},0 a${R * 0.16},${R * 0.16} 0 1 0 ${-R * 0.32},0`,
    p.a,
    R * 0.11,
  );

const spray = (L, m, p) =>
  `<g transform="rotate(${m})">${chain(O.leaf(L, L * 0.22, 0.14), p.c, L * 0.1)}${chain(`M0,${-L * 0.12} L${L * 0.08},${-L * 0.8}`, p.c, L * 0.06)}</g>`;

const bird = (m, p) =>
  `<g transform="scale(${m * 1.5} 1.5)">${chain('M-46,4 C-20,-34 30,-30 40,-2 C30,26 -14,28 -46,4 L-84,20', p.a, 8)}${chain('M-20,0 C0,-14 16,-10 26,2', p.d, 7)}${chain('M34,-8 l26,8', p.b, 7)}${O.circ(30, -6, 4, p.b)}</g>`;

function frame(p) {
  let s = '';
  for (const [e, c, w] of [
    [34, p.a, 9],
    [52, p.b, 7],
    [128, p.b, 7],
    [146, p.a, 9],
  ])
    s += chain(`M${e},${e} H${1200 - e} V${1800 - e} H${e} Z`, c, w);
  const flowers = (n, at) =>
    O.rep(
      n,
      (i) =>
        `<g transform="translate(${at(i)})">${i % 2 ? blossom(28, 5, p) : `<g transform="rotate(${i * 30})">${spray(30, 60, p)}${spray(30, -120, p)}</g>`}</g>`,
    );
  for (const y of [90, 1710]) s += flowers(15, (i) => `${90 + i * 73} ${y}`);
  for (const x of [90, 1110]) s += flowers(21, (i) => `${x} ${170 + i * 73}`);
  return s;
}

function medallion(p) {
  let s = '<g transform="translate(600 900)">';
  for (const [R, n, size] of [
    [330, 12, 56],
    [190, 8, 60],
  ])
    s += O.ring(n, R, (i) => blossom(size, 6, p, i & 1 ? p.b : p.a, i & 1 ? p.a : p.b));
  s +=
    O.ring(12, 262, () => spray(58, 30, p) + spray(58, -30, p), Math.PI / 12) + blossom(104, 8, p);
  s += `${chain('M-420,0 a420,420 0 1 0 840,0 a420,420 0 1 0 -840,0', p.c, 10)}</g>`;
  for (const [x, y] of [
    [250, 300],
    [950, 300],
    [250, 1500],
    [950, 1500],
  ])
    s += `<g transform="translate(${x} ${y})">${blossom(84, 8, p)}${[20, 110, 200, 290].map((q) => `<g transform="rotate(${q}) translate(0 -96)">${spray(56, 0, p)}</g>`).join('')}</g>`;
  return s;
}

function tree(p) {
  let s =
    chain('M596,1600 C556,1300 636,1000 596,420', p.c, 20) +
    chain('M620,1600 C584,1300 660,1000 614,420', p.d, 14) +
    chain('M572,1600 C532,1300 612,1000 586,520', p.a, 12);
  const boughs = [
    [1450, 1, 260],
    [1330, -1, 280],
    [1180, 1, 300],
    [1040, -1, 300],
    [890, 1, 270],
    [760, -1, 250],
    [620, 1, 190],
    [520, -1, 160],
  ];
  boughs.forEach(([y, m, L], i) => {
    const x = 600 + m * L;
    s += chain(
      `M600,${y} C${600 + m * L * 0.4},${y - 20} ${600 + m * L * 0.7},${y - 60} ${x},${y - 130}`,
      p.c,
      10,
    );
    s += `<g transform="translate(${x} ${y - 140})">${blossom(96 - i * 3, 7, p, i & 1 ? p.a : p.b, p.d)}</g>`;
    s += `<g transform="translate(${600 + m * L * 0.55} ${y - 46})">${spray(110, m * 40, p)}${spray(110, m * 140, p)}</g>`;
    s += `<g transform="translate(${600 + m * L * 0.3} ${y - 20})">${blossom(46, 5, p, p.d, p.b)}</g>`;
  });
  s += `<g transform="translate(600 380)">${blossom(130, 10, p)}</g>`;
  return `${s}<g transform="translate(330 1560)">${bird(1, p)}</g><g transform="translate(870 1560)">${bird(-1, p)}</g><g transform="translate(300 380)">${bird(1, p)}</g><g transform="translate(900 380)">${bird(-1, p)}</g>`;
}

export function design(seed, look) {
  const p = SETS[look.pal];
  const body = frame(p) + (look.kind === 'tree' ? tree(p) : medallion(p));
  const near = look.kind === 'tree' ? [600, 1050] : [680, 640];
  return { body, ground: p.ground, near, seed: rng(seed).int(1, 999) };
}

// Felt has no threads: only cloudy fibre.
function felt(t, D) {
  const h = raised(t, D.ground, D.seed, 0.9);
  mottle(t, D.seed, 0.1, 0.14);
  const n = noiseTile(256, 64, 2, D.seed + 4);
  for (let i = 0; i < t.w * t.h; i++)
    h.data[i] += n[((((i / t.w) | 0) * 2) & 255) * 256 + (((i % t.w) * 2) & 255)] * 0.5;
  return { t, h: Object.assign(new Height(t.w, t.h), { data: h.data }) };
}

export async function piece(D) {
  const q = felt(await svgTex(D.body, 1024, 2048, 1200, 1800, D.ground), D);
  return { tex: q.t, h: q.h, bumpH: 0.05, size: SIZE, sheen: 0.28, detail: null };
}
export async function macro(D) {
  const [x, y] = D.near;
  const q = felt(
    await svgTex(
      `<g transform="translate(${-x} ${-y})">${D.body}</g>`,
      1024,
      1024,
      520,
      520,
      D.ground,
    ),
    D,
  );
  return { ...q, w: 4.4 };
}
