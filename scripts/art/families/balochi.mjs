// Balochi embroidery: counted stitches packed so closely that the cloth disappears, with small mirrors.
import { rng } from '../kit/rng.mjs';
import { paintGrid } from './phulkari.mjs';

const SIZE = [20, 12];
const NI = 520;
const NJ = 312;
const SETS = [
  { bg: '#2a1418', cols: ['#a81f2b', '#d9702a', '#5f1522', '#2f5a3c', '#e6dac0'] },
  { bg: '#17151a', cols: ['#b3222c', '#dc7a2c', '#e8dfca', '#2f6a4b', '#7c1d2a'] },
  { bg: '#1d2547', cols: ['#b3222c', '#dc7a2c', '#3b7a4d', '#e8dfca', '#7a1a2e'] },
  { bg: '#4d1420', cols: ['#d9742a', '#c2406a', '#1b1719', '#e3b13c', '#2f6a4b'] },
];

export function design(seed, look) {
  const D = { ...SETS[look.pal], kind: look.kind, P: 32, seed: rng(seed).int(1, 9999) };
  D.cell = (i, j) => (D.kind === 'lattice' ? latticeCell(i, j) : panelCell(i, j));
  D.mirrors = D.kind === 'lattice' ? latticeMirrors() : panelMirrors();
  return D;
}

const fold = (v, p) => Math.abs((((v % p) + p) % p) - p / 2 + 0.5);

// Diamonds of stepped arrows, 40 x 40 counts, with a mirror at each heart.
function latticeCell(i, j) {
  const x = fold(i, 40);
  const y = fold(j, 40);
  const m = x + y;
  const upright = x > y ? 1 : 0;
  if (m < 5) return [4, upright];
  if (m < 6 || (m > 19 && m < 21)) return [-1, 0];
  if (m < 10) return [2, upright];
  if (m < 15) return [(Math.floor(i / 20) + Math.floor(j / 20)) & 1 ? 0 : 1, upright];
  if (m < 19) return [Math.floor(x / 2) % 2 ? 0 : 3, upright];
  if (m < 25) return [1, 1 - upright];
  if (m < 31) return [Math.min(x, y) < 13 ? 0 : 2, 1 - upright];
  return m < 33 ? [-1, 0] : [4, upright];
}

const BANDS = [
  { h: 8, kind: 'teeth', a: 0, b: 4 },
  { h: 26, kind: 'diamond', a: 0, b: 1 },
  { h: 6, kind: 'line', a: 3, b: 4 },
  { h: 16, kind: 'chevron', a: 1, b: 2 },
  { h: 6, kind: 'line', a: 4, b: 3 },
  { h: 34, kind: 'star', a: 0, b: 3 },
  { h: 6, kind: 'line', a: 3, b: 4 },
  { h: 16, kind: 'chevron', a: 0, b: 2 },
];
const PERIOD = BANDS.reduce((sum, b) => sum + b.h + 1, 0);

function panelCell(i, j) {
  let y = ((i % PERIOD) + PERIOD) % PERIOD;
  for (const band of BANDS) {
    if (y < band.h) return bandCell(band, j, y);
    y -= band.h;
    if (y < 1) return [-1, 0];
    y -= 1;
  }
  return [-1, 0];
}

function bandCell({ h, kind, a, b }, along, y) {
  const mid = Math.abs(y - h / 2 + 0.5);
  if (kind === 'line') return [Math.floor(along / 4) % 2 ? a : b, 1];
  if (kind === 'teeth') return [fold(along, 12) > y * 0.75 ? a : b, 1];
  if (kind === 'chevron')
    return [Math.floor((y + fold(along, 24)) / 4) % 2 ? a : b, along % 24 < 12 ? 0 : 1];
  const x = fold(along, 32);
  const m = x + mid * (kind === 'diamond' ? 1.25 : 1);
  if (m < 5) return [4, 0];
  if (m < 6) return [-1, 0];
  if (kind === 'star' && Math.abs(x - mid) < 2.2 && m < 22) return [4, 0];
  if (m < 11) return [b, x > mid ? 1 : 0];
  return m < 16 ? [a, x > mid ? 1 : 0] : [kind === 'star' ? 2 : 3, x > mid ? 0 : 1];
}

function latticeMirrors() {
  const at = [];
  for (let i = 0; i <= NI; i += 40) for (let j = 0; j <= NJ; j += 40) at.push([i + 20, j + 20]);
  return at;
}

function panelMirrors() {
  const at = [];
  let start = 0;
  for (const band of BANDS) {
    if (band.kind === 'star' || band.kind === 'diamond')
      for (let i = start + band.h / 2; i < NI; i += PERIOD)
        for (let j = 16; j < NJ; j += 32) at.push([i, j]);
    start += band.h + 1;
  }
  return at;
}

// A mirror: cool bright glass, darker to one side, in a dark stitched ring.
function setMirrors(D, q, i0, j0, ni, nj) {
  const { t, h } = q;
  const cw = t.w / ni;
  const ch = t.h / nj;
  for (const [mi, mj] of D.mirrors) {
    const cx = (mi - i0) * cw;
    const cy = (mj - j0) * ch;
    if (cx < -20 * cw || cy < -20 * ch || cx > t.w + 20 * cw || cy > t.h + 20 * ch) continue;
    paintMirror(t, h, cx, cy, 3.1 * cw, 3.1 * ch);
  }
  return q;
}

function paintMirror(t, h, cx, cy, rx, ry) {
  for (let y = Math.floor(cy - ry * 1.4); y <= cy + ry * 1.4; y++)
    for (let x = Math.floor(cx - rx * 1.4); x <= cx + rx * 1.4; x++) {
      if (x < 0 || y < 0 || x >= t.w || y >= t.h) continue;
      const dx = (x - cx) / rx;
      const dy = (y - cy) / ry;
      const d = Math.hypot(dx, dy);
      if (d > 1.35) continue;
      const o = y * t.w + x;
      const glass = d < 1 ? 176 + 70 * Math.max(-0.8, Math.min(1, dx * 0.5 - dy * 0.7 + 0.2)) : 0;
      const spokes = Math.sin(Math.atan2(dy, dx) * 14) > 0 ? 1 : 0.55;
      const c =
        d < 1 ? [glass * 0.93, glass * 0.98, glass] : [222 * spokes, 208 * spokes, 180 * spokes];
      for (let k = 0; k < 3; k++) t.data[o * 4 + k] = c[k];
      h.data[o] = d < 1 ? 0.3 : 0.85;
    }
}

export function piece(D) {
  const q = setMirrors(D, paintGrid(D, 0, 0, NI, NJ, 2048, 1024), 0, 0, NI, NJ);
  return { tex: q.t, h: q.h, bumpH: 0.035, size: SIZE, aniso: 0.45, sheen: 0.05 };
}
export function macro(D) {
  const q = setMirrors(D, paintGrid(D, 100, 90, 64, 64, 1024, 1024, false), 100, 90, 64, 64);
  return { ...q, w: 2.4 };
}
