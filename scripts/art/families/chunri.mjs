// Chunri: cloth tied in hundreds of tiny knots before each dye bath; every knot leaves a ring.

import { drawnMacro, drawnPiece } from '../kit/drawn-cloth.mjs';
import * as O from '../kit/ornament.mjs';
import { rng } from '../kit/rng.mjs';

const SIZE = [22, 11];
const SETS = [
  { ground: '#a01f2a', deep: '#6d1220', warm: '#e0a52c', dot: '#f1e6cf' },
  { ground: '#1f5a3c', deep: '#123a28', warm: '#d9b23a', dot: '#f1ead2' },
  { ground: '#a8245f', deep: '#6f1440', warm: '#e27a2a', dot: '#f4e6d6' },
  { ground: '#d09a28', deep: '#6a1c2a', warm: '#a83a2a', dot: '#f6ecd4' },
];

// A tied point: a bleached ring with a dyed heart, never quite round.
const knot = (r, x, y, c, heart, k = 1) => {
  const a = r.range(5.2, 6.8) * k;
  return (
    `<ellipse cx="${O.f1(x + r.range(-2, 2))}" cy="${O.f1(y + r.range(-2, 2))}" rx="${O.f1(a)}" ry="${O.f1(a * r.range(0.84, 1.1))}" fill="${c}"/>` +
    O.circ(x + r.range(-1, 1), y + r.range(-1, 1), a * 0.34, heart)
  );
};

function sun(r, x, y, R, p) {
  let s = `<path d="${blotch(r, x, y, R)}" fill="${p.warm}"/>`;
  s += `<path d="${blotch(r, x, y, R * 0.62)}" fill="${p.deep}"/>`;
  for (const [rad, n] of [
    [R * 1.16, 30],
    [R * 0.82, 22],
    [R * 0.4, 11],
  ])
    for (let i = 0; i < n; i++) {
      const a = (i / n) * Math.PI * 2;
      s += knot(
        r,
        x + Math.cos(a) * rad,
        y + Math.sin(a) * rad,
        p.dot,
        rad > R ? p.ground : p.warm,
      );
    }
  return s + knot(r, x, y, p.dot, p.deep, 1.6);
}

function blotch(r, x, y, R) {
  const at = [];
  for (let i = 0; i < 36; i++) {
    const a = (i / 36) * Math.PI * 2;
    const q = R * (1 + (i & 1 ? 0.05 : -0.04) + r.range(-0.03, 0.03));
    at.push(`${O.f1(x + Math.cos(a) * q)},${O.f1(y + Math.sin(a) * q)}`);
  }
  return `M${at.join(' L')}Z`;
}

const FIELDS = {
  circles(r, p) {
    let s = '';
    for (let x = 330; x < 2000; x += 262)
      for (let y = 155; y < 1000; y += 262) {
        s += sun(r, x, y, 74, p);
        for (let q = -110; q <= 110; q += 22)
          s += knot(r, x + 131, y + q, p.dot, p.ground) + knot(r, x + q, y + 131, p.dot, p.ground);
      }
    return s;
  },
  waves(r, p) {
    let s = '';
    for (let x = 240; x < 1980; x += 132)
      for (let y = 70; y < 1050; y += 21) {
        const swing = Math.sin((y / 1100) * Math.PI * 8) * 34;
        const c = (x / 132) & 1 ? p.warm : p.dot;
        s += knot(r, x + swing, y, c, p.ground) + knot(r, x + swing + 26, y, c, p.ground);
        if (y % 84 < 21) s += knot(r, x + swing + 78, y, p.dot, p.ground, 1.25);
      }
    return s;
  },
  lozenges(r, p) {
    let s = '';
    for (let x = 320; x < 2000; x += 220)
      for (let y = 110; y < 1050; y += 176) {
        s += `<path d="M${x},${y - 60} L${x + 76},${y} L${x},${y + 60} L${x - 76},${y}Z" fill="${p.warm}"/>`;
        for (const k of [1.28, 0.94, 0.5])
          for (let q = 0; q < 28 * k; q++) {
            const t = (q / (28 * k)) * 4;
            const e = t % 1;
            const [ux, uy] = [
              [e, e - 1],
              [1 - e, e],
              [-e, 1 - e],
              [e - 1, -e],
            ][Math.floor(t)];
            s += knot(r, x + ux * 84 * k, y + uy * 66 * k, p.dot, k > 1 ? p.ground : p.warm);
          }
        s += knot(r, x, y, p.dot, p.deep, 1.5);
      }
    return s;
  },
};

function body(look, seed) {
  const r = rng(seed);
  const p = SETS[look.pal];
  let s = FIELDS[look.kind](r, p);
  const H = 1100;
  for (const x of [0, 2030]) s += O.rect(x, 0, 170, H, p.deep);
  for (const y of [0, 1052]) s += O.rect(0, y, 2200, 48, p.deep);
  for (const x of [26, 60, 110, 146, 2054, 2090, 2140, 2174])
    for (let y = 14; y < H; y += 24)
      s += knot(r, x, y, x > 80 && x < 2100 ? p.warm : p.dot, p.deep);
  for (const y of [24, 1076])
    for (let x = 180; x < 2030; x += 24) s += knot(r, x, y, p.dot, p.deep);
  return s;
}

export function design(seed, look) {
  return {
    body: body(look, seed),
    ground: SETS[look.pal].ground,
    size: SIZE,
    seed: rng(seed).int(1, 999),
    thread: 0.02,
  };
}
export const piece = (D) => drawnPiece({ ...D, sheen: 0.12 });
export const macro = (D) => drawnMacro({ ...D, threads: 130 }, [4.4, 3.1, 2.7]);
