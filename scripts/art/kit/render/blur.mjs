// Box blur for bloom and soft focus.

export function boxb(a, w, h, r) {
  const b = new Float32Array(w * h),
    c = new Float32Array(w * h),
    inv = 1 / (2 * r + 1);
  const cl = (x, n) => (x < 0 ? 0 : x >= n ? n - 1 : x);
  for (let y = 0; y < h; y++) {
    let s = 0;
    for (let k = -r; k <= r; k++) s += a[y * w + cl(k, w)];
    for (let x = 0; x < w; x++) {
      b[y * w + x] = s * inv;
      s += a[y * w + cl(x + r + 1, w)] - a[y * w + cl(x - r, w)];
    }
  }
  for (let x = 0; x < w; x++) {
    let s = 0;
    for (let k = -r; k <= r; k++) s += b[cl(k, h) * w + x];
    for (let y = 0; y < h; y++) {
      c[y * w + x] = s * inv;
      s += b[cl(y + r + 1, h) * w + x] - b[cl(y - r, h) * w + x];
    }
  }
  return c;
}
