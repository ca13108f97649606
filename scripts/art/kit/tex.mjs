// Textures: 8-bit sRGB colour + alpha channel used as a free material mask, and float height maps. Box mips.
import sharp from 'sharp';
export const LUT = new Float32Array(256);
for (let i = 0; i < 256; i++) {
  const c = i / 255;
  LUT[i] = c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}
const toS = (x) => {
  x = x < 0 ? 0 : Math.min(x, 1);
  return x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055;
};
export const linToS = toS;
export function hex(h) {
  const n = parseInt(h.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}
export function lin(h) {
  const c = hex(h);
  return [LUT[c[0]], LUT[c[1]], LUT[c[2]]];
}
export function mixHex(a, b, t) {
  const p = hex(a),
    q = hex(b);
  return (
    '#' +
    p
      .map((v, i) =>
        Math.round(v + (q[i] - v) * t)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
}
export function shadeHex(a, k) {
  const p = hex(a);
  return (
    '#' +
    p
      .map((v) =>
        Math.max(0, Math.min(255, Math.round(v * k)))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
}
export class Tex {
  constructor(w, h, data) {
    this.w = w;
    this.h = h;
    this.data = data || new Uint8ClampedArray(w * h * 4);
    this.levels = null;
    this.clampV = false;
  }
  build() {
    if (this.levels) return this;
    const L = [{ w: this.w, h: this.h, d: this.data }];
    let cur = L[0];
    while (cur.w > 4 && cur.h > 4) {
      const w = cur.w >> 1,
        h = cur.h >> 1,
        d = new Uint8ClampedArray(w * h * 4),
        s = cur.d,
        sw = cur.w;
      for (let y = 0; y < h; y++)
        for (let x = 0; x < w; x++) {
          const a = (2 * y * sw + 2 * x) * 4,
            b = a + 4,
            c = a + sw * 4,
            e = c + 4,
            o = (y * w + x) * 4;
          for (let k = 0; k < 4; k++)
            d[o + k] = (s[a + k] + s[b + k] + s[c + k] + s[e + k] + 2) >> 2;
        }
      cur = { w, h, d };
      L.push(cur);
    }
    this.levels = L;
    return this;
  }
}
export class Height {
  constructor(w, h, data) {
    this.w = w;
    this.h = h;
    this.data = data || new Float32Array(w * h);
    this.levels = null;
  }
  build() {
    if (this.levels) return this;
    const L = [{ w: this.w, h: this.h, d: this.data }];
    let cur = L[0];
    while (cur.w > 4 && cur.h > 4) {
      const w = cur.w >> 1,
        h = cur.h >> 1,
        d = new Float32Array(w * h),
        s = cur.d,
        sw = cur.w;
      for (let y = 0; y < h; y++)
        for (let x = 0; x < w; x++) {
          const a = 2 * y * sw + 2 * x;
          d[y * w + x] = (s[a] + s[a + 1] + s[a + sw] + s[a + sw + 1]) * 0.25;
        }
      cur = { w, h, d };
      L.push(cur);
    }
    this.levels = L;
    return this;
  }
}
export async function svgRaw(svg, w, h) {
  const { data } = await sharp(Buffer.from(svg), { limitInputPixels: false, unlimited: true })
    .resize(w, h, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
}
export async function svgTex(body, w, h, vw = w, vh = h, bg) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${w}" height="${h}" viewBox="0 0 ${vw} ${vh}" preserveAspectRatio="none">${bg ? `<rect width="${vw}" height="${vh}" fill="${bg}"/>` : ''}${body}</svg>`;
  return new Tex(w, h, await svgRaw(svg, w, h));
}
// height from luminance of a texture (0..1)
export function heightFromLum(t) {
  const h = new Height(t.w, t.h);
  for (let i = 0; i < h.data.length; i++)
    h.data[i] = (t.data[i * 4] * 0.3 + t.data[i * 4 + 1] * 0.59 + t.data[i * 4 + 2] * 0.11) / 255;
  return h;
}
export function blurF(src, w, h, r, wrap = true) {
  // separable box blur x2
  let a = src,
    b = new Float32Array(w * h);
  const inv = 1 / (2 * r + 1);
  const X = wrap ? (x, n) => ((x % n) + n) % n : (x, n) => (x < 0 ? 0 : x >= n ? n - 1 : x);
  for (let pass = 0; pass < 2; pass++) {
    for (let y = 0; y < h; y++) {
      let s = 0;
      for (let k = -r; k <= r; k++) s += a[y * w + X(k, w)];
      for (let x = 0; x < w; x++) {
        b[y * w + x] = s * inv;
        s += a[y * w + X(x + r + 1, w)] - a[y * w + X(x - r, w)];
      }
    }
    const c = pass === 0 ? new Float32Array(w * h) : a === src ? new Float32Array(w * h) : a;
    for (let x = 0; x < w; x++) {
      let s = 0;
      for (let k = -r; k <= r; k++) s += b[X(k, h) * w + x];
      for (let y = 0; y < h; y++) {
        c[y * w + x] = s * inv;
        s += b[X(y + r + 1, h) * w + x] - b[X(y - r, h) * w + x];
      }
    }
    a = c;
  }
  return a;
}
