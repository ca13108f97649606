// Reads textures and heights at a level of detail. The colour sampler answers in the shared array S.
import { LUT } from '../tex.mjs';
export const S = new Float64Array(8); // sampler output
export function sampleTex(t, u, v, lod) {
  const L = t.levels,
    li = lod <= 0 ? 0 : lod >= L.length - 1 ? L.length - 1 : lod | 0,
    m = L[li],
    w = m.w,
    h = m.h,
    d = m.d;
  u = (u - Math.floor(u)) * w - 0.5;
  v = (v - Math.floor(v)) * h - 0.5;
  let x = Math.floor(u),
    y = Math.floor(v);
  const fx = u - x,
    fy = v - y;
  let x1 = x + 1,
    y1 = y + 1;
  if (x < 0) x += w;
  if (x1 >= w) x1 -= w;
  if (y < 0) y += h;
  if (y1 >= h) y1 -= h;
  const a = (y * w + x) << 2,
    b = (y * w + x1) << 2,
    c = (y1 * w + x) << 2,
    e = (y1 * w + x1) << 2,
    w3 = fx * fy,
    w1 = fx - w3,
    w2 = fy - w3,
    w0 = 1 - fx - w2;
  S[0] = LUT[d[a]] * w0 + LUT[d[b]] * w1 + LUT[d[c]] * w2 + LUT[d[e]] * w3;
  S[1] = LUT[d[a + 1]] * w0 + LUT[d[b + 1]] * w1 + LUT[d[c + 1]] * w2 + LUT[d[e + 1]] * w3;
  S[2] = LUT[d[a + 2]] * w0 + LUT[d[b + 2]] * w1 + LUT[d[c + 2]] * w2 + LUT[d[e + 2]] * w3;
  S[3] = (d[a + 3] * w0 + d[b + 3] * w1 + d[c + 3] * w2 + d[e + 3] * w3) / 255;
}
export function sampleH(t, u, v, lod) {
  const L = t.levels,
    li = lod <= 0 ? 0 : lod >= L.length - 1 ? L.length - 1 : lod | 0,
    m = L[li],
    w = m.w,
    h = m.h,
    d = m.d;
  u = (u - Math.floor(u)) * w - 0.5;
  v = (v - Math.floor(v)) * h - 0.5;
  let x = Math.floor(u),
    y = Math.floor(v);
  const fx = u - x,
    fy = v - y;
  let x1 = x + 1,
    y1 = y + 1;
  if (x < 0) x += w;
  if (x1 >= w) x1 -= w;
  if (y < 0) y += h;
  if (y1 >= h) y1 -= h;
  const p = d[y * w + x],
    q = d[y * w + x1],
    r = d[y1 * w + x],
    s = d[y1 * w + x1];
  const a = p + (q - p) * fx,
    b = r + (s - r) * fx;
  return a + (b - a) * fy;
}
