// The linocut's alphabet: flat shapes whose colour is a code for ink, gouge and angle.
import * as O from '../../kit/ornament.mjs';

// fill code: ink 0..4 (0 = paper), gouge style 0..5, angle 0..180
export const F = (ink, g = 0, a = 0) => `rgb(${ink * 50},${g * 40},${Math.round((a / 180) * 250)})`;
export const W = 1600;
export const H = 700;
export const P = (d, ...f) => `<path d="${d}" fill="${F(...f)}"/>`;
export const R = (x, y, w, h, ...f) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${F(...f)}"/>`;
export const C = (x, y, r, ...f) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${F(...f)}"/>`;
export const ridge = (r, y, amp, n, rough = 0.5) => {
  const p = [[0, y]];
  for (let i = 0; i <= n; i++)
    p.push([(i * W) / n, y + Math.sin(i * 1.7 + r() * 0.5) * amp * 0.4 - r() * amp * rough]);
  return p;
};
export const area = (p) =>
  `M${p.map((q) => `${O.f1(q[0])},${O.f1(q[1])}`).join(' L')} L${W},${H} L0,${H}Z`;
export const hills = (r, y, amp, n) => {
  let d = `M0,${H} L0,${y}`;
  const s = W / n;
  for (let i = 0; i < n; i++) {
    const k = r.range(-amp, amp * 0.3);
    d += ` C${i * s + s * 0.35},${y + k} ${i * s + s * 0.65},${y + k} ${(i + 1) * s},${y + r.range(-amp, amp) * 0.2}`;
  }
  return `${d} L${W},${H}Z`;
};
export const palm = (x, y, h, _r) =>
  P(
    `M${x - 4},${y} Q${x + 6},${y - h * 0.5} ${x + 14},${y - h} L${x + 22},${y - h} Q${x + 16},${y - h * 0.5} ${x + 9},${y}Z`,
    4,
    1,
    0,
  ) +
  O.rep(9, (i) => {
    const a = -170 + i * 20,
      L = h * 0.42 * (1 - 0.02 * Math.abs(i - 4));
    return `<path transform="translate(${x + 18} ${y - h}) rotate(${a + 90})" d="M0,0 C${L * 0.16},${-L * 0.35} ${L * 0.1},${-L * 0.8} ${(i - 4) * 4},${-L} C${-L * 0.1},${-L * 0.7} ${-L * 0.1},${-L * 0.3} 0,0Z" fill="${F(4, 1, (a + 360) % 180)}"/>`;
  });
export const poplar = (x, y, h, ink = 4) =>
  P(
    `M${x},${y} C${x - h * 0.13},${y - h * 0.2} ${x - h * 0.1},${y - h * 0.75} ${x},${y - h} C${x + h * 0.1},${y - h * 0.75} ${x + h * 0.13},${y - h * 0.2} ${x},${y}Z`,
    ink,
    1,
    80,
  ) + R(x - 2, y - 6, 4, 16, 4);
export const dome = (x, y, w, ink = 4) =>
  P(
    `M${x - w},${y} V${y - w * 0.9} H${x - w * 0.86} C${x - w * 0.98},${y - w * 1.5} ${x - w * 0.5},${y - w * 1.95} ${x},${y - w * 2.25} C${x + w * 0.5},${y - w * 1.95} ${x + w * 0.98},${y - w * 1.5} ${x + w * 0.86},${y - w * 0.9} H${x + w} V${y}Z`,
    ink,
    1,
    90,
  ) +
  R(x - 2.5, y - w * 2.55, 5, w * 0.32, ink) +
  C(x, y - w * 2.55, 5, ink);
