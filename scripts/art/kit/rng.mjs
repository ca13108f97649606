// Seeded randomness and cheap coherent noise. Everything in the kit is a pure function of its seed.
export function hashStr(s) {
  let h = 2166136261;
  for (let i = 0; i < s.length; i++) {
    h ^= s.charCodeAt(i);
    h = Math.imul(h, 16777619);
  }
  return h >>> 0;
}
export function rng(seed) {
  let a = (typeof seed === 'string' ? hashStr(seed) : seed) >>> 0;
  const f = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  f.range = (lo, hi) => lo + (hi - lo) * f();
  f.int = (lo, hi) => Math.floor(lo + (hi - lo + 1) * f());
  f.pick = (arr) => arr[Math.floor(f() * arr.length)];
  f.sign = () => (f() < 0.5 ? -1 : 1);
  f.gauss = () => (f() + f() + f() + f() - 2) * 1.0;
  f.shuffle = (arr) => {
    const b = arr.slice();
    for (let i = b.length - 1; i > 0; i--) {
      const j = Math.floor(f() * (i + 1));
      [b[i], b[j]] = [b[j], b[i]];
    }
    return b;
  };
  return f;
}
export function hash2(x, y) {
  let h = (Math.imul(x | 0, 374761393) + Math.imul(y | 0, 668265263)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
export function noise2(x, y) {
  const xi = Math.floor(x),
    yi = Math.floor(y),
    fx = x - xi,
    fy = y - yi;
  const u = fx * fx * (3 - 2 * fx),
    v = fy * fy * (3 - 2 * fy);
  const a = hash2(xi, yi),
    b = hash2(xi + 1, yi),
    c = hash2(xi, yi + 1),
    d = hash2(xi + 1, yi + 1);
  return a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v;
}
export function fbm(x, y, oct = 4) {
  let s = 0,
    a = 0.5,
    n = 0;
  for (let i = 0; i < oct; i++) {
    s += a * noise2(x, y);
    n += a;
    x = x * 2.03 + 17.1;
    y = y * 2.03 + 9.7;
    a *= 0.5;
  }
  return s / n;
}
// periodic noise tile (values 0..1), size power of two
export function noiseTile(size, freq, oct, seed) {
  const out = new Float32Array(size * size);
  const r = rng(seed);
  let norm = 0;
  for (let o = 0, f = freq, amp = 1; o < oct; o++, f *= 2, amp *= 0.5) {
    const g = new Float32Array(f * f);
    for (let i = 0; i < g.length; i++) g[i] = r();
    norm += amp;
    for (let y = 0; y < size; y++) {
      const gy = (y * f) / size,
        yi = Math.floor(gy),
        fy = gy - yi,
        v = fy * fy * (3 - 2 * fy),
        r0 = (yi % f) * f,
        r1 = ((yi + 1) % f) * f;
      for (let x = 0; x < size; x++) {
        const gx = (x * f) / size,
          xi = Math.floor(gx),
          fx = gx - xi,
          u = fx * fx * (3 - 2 * fx),
          x0 = xi % f,
          x1 = (xi + 1) % f;
        const a = g[r0 + x0],
          b = g[r0 + x1],
          c = g[r1 + x0],
          d = g[r1 + x1];
        out[y * size + x] += amp * (a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v);
      }
    }
  }
  for (let i = 0; i < out.length; i++) out[i] /= norm;
  return out;
}
export const clamp = (x, a = 0, b = 1) => (x < a ? a : Math.min(x, b));
export const smooth = (a, b, x) => {
  const t = clamp((x - a) / (b - a));
  return t * t * (3 - 2 * t);
};
export const lerp = (a, b, t) => a + (b - a) * t;
