// Gilgit: blossom under bare mountains. Peshawar: fort, bazaar fronts and coppersmiths' shelves.
import * as O from '../../kit/ornament.mjs';
import { area, C, F, H, hills, P, poplar, R, W } from './ink.mjs';

const blossomTree = (r, x, y, h) => {
  let s = P(
    `M${x - h * 0.05},${y} C${x - h * 0.02},${y - h * 0.3} ${x - h * 0.16},${y - h * 0.4} ${x - h * 0.3},${y - h * 0.6} L${x - h * 0.24},${y - h * 0.62} C${x - h * 0.1},${y - h * 0.46} ${x},${y - h * 0.46} ${x + h * 0.02},${y - h * 0.72} L${x + h * 0.08},${y - h * 0.72} C${x + h * 0.06},${y - h * 0.5} ${x + h * 0.14},${y - h * 0.46} ${x + h * 0.3},${y - h * 0.6} L${x + h * 0.34},${y - h * 0.56} C${x + h * 0.16},${y - h * 0.38} ${x + h * 0.04},${y - h * 0.3} ${x + h * 0.05},${y}Z`,
    4,
  );
  for (let i = 0; i < 34; i++) {
    const a = r() * Math.PI * 2;
    const d = Math.sqrt(r()) * h * 0.42;
    s += C(
      x + Math.cos(a) * d * 1.15,
      y - h * 0.74 + Math.sin(a) * d * 0.72,
      h * r.range(0.05, 0.085),
      i % 4 ? 2 : 0,
      i % 4 ? 3 : 0,
    );
  }
  return s;
};

export const gilgit = (r) => {
  const peaks = [
    [0, 330],
    [120, 200],
    [230, 270],
    [380, 120],
    [500, 210],
    [600, 160],
    [760, 300],
    [900, 180],
    [1050, 70],
    [1170, 170],
    [1300, 100],
    [1430, 220],
    [1600, 150],
  ];
  let s = R(0, 0, W, H, 1, 4, 0) + P(area(peaks), 3, 2, 62);
  for (const [x, y] of [peaks[3], peaks[8], peaks[10], peaks[1]])
    s += P(`M${x},${y} l64,92 l-24,-8 l-16,32 l-24,-34 l-22,26 l-18,-22 l-30,12Z`, 0);
  s += P(
    area([
      [0, 420],
      [200, 350],
      [420, 400],
      [700, 330],
      [980, 390],
      [1240, 330],
      [1600, 400],
    ]),
    4,
    2,
    118,
  );
  s += P(`M0,${H} V450 C300,420 560,452 800,446 C1080,438 1320,420 1600,446 V${H}Z`, 3, 1, 176);
  s += P(
    `M760,446 C720,480 1180,500 1120,540 C1060,580 700,580 560,640 L620,664 C800,600 1240,600 1290,540 C1320,490 860,480 850,446Z`,
    0,
    5,
    0,
  );
  for (let k = 0; k < 4; k++) {
    const y = 486 + k * 48;
    s += P(
      `M1180,${y} C1300,${y - 18} 1450,${y - 6} 1600,${y - 22} V${y + 60} H${1160 - k * 30} Z`,
      [2, 1, 2, 1][k],
      [1, 5, 1, 5][k],
      [4, 90, 174, 90][k],
    );
    s += P(
      `M1180,${y} C1300,${y - 18} 1450,${y - 6} 1600,${y - 22} v8 C1450,${y + 3} 1300,${y - 9} 1176,${y + 9}Z`,
      4,
    );
  }
  for (let i = 0; i < 5; i++) {
    const x = 1250 + i * 70;
    s +=
      R(x, 462 - (i % 2) * 20, 48, 34, 0) +
      R(x - 4, 458 - (i % 2) * 20, 56, 8, 4) +
      R(x + 18, 476 - (i % 2) * 20, 12, 20, 4);
  }
  for (const [x, y, h] of [
    [1230, 590, 120],
    [1390, 610, 150],
    [1540, 600, 140],
    [980, 640, 130],
  ])
    s += blossomTree(r, x, y, h);
  for (const [x, y, h] of [
    [1090, 520, 120],
    [1130, 524, 90],
    [720, 500, 110],
    [680, 505, 84],
    [640, 500, 100],
  ])
    s += poplar(x, y, h);
  s += P(`M0,${H} V640 C260,600 520,680 800,664 C1100,650 1340,640 1600,668 V${H}Z`, 4, 1, 4);
  return (
    s +
    blossomTree(r, 140, 680, 250) +
    blossomTree(r, 360, 690, 180) +
    blossomTree(r, 1480, 700, 190)
  );
};

// A bazaar front: shop below, a timber gallery of arched lights above.
function bazaarFront(x, w, y, tone, tall) {
  const gallery = y - tall;
  let s = R(x, gallery - 40, w, tall + 40, tone, 1, 90) + R(x - 8, gallery - 52, w + 16, 14, 4);
  const n = Math.round(w / 56);
  const step = w / n;
  for (let floor = 0; floor < 2; floor++)
    for (let i = 0; i < n; i++) {
      const cx = x + (i + 0.5) * step;
      const top = gallery + floor * 108;
      s += P(
        `M${cx - 20},${top + 84} V${top + 24} Q${cx - 18},${top + 6} ${cx},${top - 6} Q${cx + 18},${top + 6} ${cx + 20},${top + 24} V${top + 84}Z`,
        4,
      );
      s += R(cx - 13, top + 34, 26, 44, (i + floor) % 3 ? 2 : 1, 5, 0);
      s +=
        R(cx - 22, top + 84, 44, 12, 0) + O.rep(4, (q) => R(cx - 19 + q * 11, top + 84, 4, 12, 4));
    }
  return s + R(x, y - 116, w, 12, 4) + R(x + 8, y - 100, w - 16, 100, 4);
}

// Pots on a coppersmith's shelf.
const pot = (x, y, k, ink) =>
  P(
    `M${x - 16 * k},${y} C${x - 34 * k},${y - 12 * k} ${x - 30 * k},${y - 40 * k} ${x - 10 * k},${y - 46 * k} L${x - 14 * k},${y - 58 * k} H${x + 14 * k} L${x + 10 * k},${y - 46 * k} C${x + 30 * k},${y - 40 * k} ${x + 34 * k},${y - 12 * k} ${x + 16 * k},${y}Z`,
    ink,
    1,
    90,
  );

export const peshawar = (r) => {
  let s = R(0, 0, W, H, 1, 4, 0) + C(330, 220, 76, 0);
  s += P(
    area([
      [0, 420],
      [160, 360],
      [330, 400],
      [520, 340],
      [720, 410],
      [900, 370],
      [1600, 420],
    ]),
    3,
    2,
    70,
  );
  s +=
    P('M120,560 L170,440 H640 L700,560Z', 2, 1, 84) +
    P('M150,470 L190,392 H620 L660,470Z', 3, 1, 92);
  for (const x of [170, 300, 430, 560, 640])
    s +=
      P(`M${x - 34},470 L${x - 26},366 H${x + 26} L${x + 34},470Z`, 3, 1, 90) +
      O.rep(4, (i) => R(x - 26 + i * 14, 354, 9, 14, 3));
  for (let x = 196; x < 620; x += 18) s += R(x, 382, 10, 12, 3);
  s += R(388, 420, 44, 60, 4) + P('M388,424 Q410,396 432,424Z', 4) + R(404, 300, 4, 66, 4);
  s +=
    P(`M0,${H} V560 C240,540 480,566 760,560 L820,${H}Z`, 1, 5, 0) +
    P(hills(r, 600, 16, 5), 2, 1, 3);
  s +=
    bazaarFront(760, 230, 640, 2, 300) +
    bazaarFront(1000, 280, 640, 3, 370) +
    bazaarFront(1290, 330, 640, 2, 320);
  for (const [x0, w] of [
    [770, 210],
    [1010, 260],
    [1300, 300],
  ]) {
    for (let x = x0 + 24, i = 0; x < x0 + w - 10; x += 48, i++)
      s +=
        pot(x, 634, i & 1 ? 0.72 : 0.95, i % 3 === 1 ? 1 : 2) + pot(x + 8, 576, 0.5, i % 3 ? 1 : 0);
    s +=
      R(x0, 578, w, 5, 1) +
      P(`M${x0 - 14},540 L${x0 + w + 14},540 L${x0 + w + 44},566 L${x0 - 44},566Z`, 0) +
      O.rep(6, (i) =>
        P(
          `M${x0 - 14 + (i * (w + 28)) / 6},540 h${(w + 28) / 12} l6,26 h${-(w + 28) / 12 - 14}Z`,
          3,
        ),
      );
  }
  s += R(0, 640, W, 70, 4, 1, 3);
  for (const [x, k] of [
    [520, 1.5],
    [610, 1.1],
    [430, 1.2],
  ])
    s += pot(x, 690, k, 1);
  return (
    s +
    `<path d="M640,120 l34,-40 l34,40 l-34,40Z" fill="${F(3)}"/><path d="M674,160 q18,40 -8,66" fill="none" stroke="${F(4)}" stroke-width="4"/>`
  );
};
