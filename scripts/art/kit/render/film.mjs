import { hash2 } from '../rng.mjs';
import { linToS } from '../tex.mjs';
import { boxb } from './blur.mjs';

// From light to picture: focus, bloom, tone curve, edges, grain.
export function film(sc, img, zb, vis, triMat, W, H) {
  const w2 = (W + 1) >> 1,
    h2 = (H + 1) >> 1;
  const FL = sc.film || {};
  if (sc.dof) {
    const fo = sc.dof.focus,
      A = (sc.dof.amount * H) / 1600,
      half = new Float32Array(w2 * h2 * 4);
    const coc = (z) => {
      const c = A * Math.abs(1 - fo / z) - (sc.dof.dead || 0);
      return c < 0 ? 0 : Math.min(c, 26);
    };
    for (let y = 0; y < h2; y++)
      for (let x = 0; x < w2; x++) {
        const o = Math.min(H - 1, 2 * y) * W + Math.min(W - 1, 2 * x),
          q = (y * w2 + x) * 4;
        half[q] = img[o * 3];
        half[q + 1] = img[o * 3 + 1];
        half[q + 2] = img[o * 3 + 2];
        half[q + 3] = coc(1 / zb[o]) / 2;
      }
    const bl = new Float32Array(w2 * h2 * 3),
      NS = 26,
      ox = [],
      oy = [],
      od = [];
    for (let i = 0; i < NS; i++) {
      const rr = Math.sqrt((i + 0.5) / NS),
        th = i * 2.39996;
      ox.push(Math.cos(th) * rr);
      oy.push(Math.sin(th) * rr);
      od.push(rr);
    }
    const cm = new Float32Array(w2 * h2);
    for (let y = 0; y < h2; y++)
      for (let x = 0; x < w2; x++) {
        const q = (y * w2 + x) * 4;
        const r = half[q + 3];
        const j = hash2(x, y) * 6.28,
          cj = Math.cos(j),
          sj = Math.sin(j);
        const big = Math.max(r, 0);
        cm[y * w2 + x] = r;
        if (r < 0.4) {
          bl[(y * w2 + x) * 3] = half[q];
          bl[(y * w2 + x) * 3 + 1] = half[q + 1];
          bl[(y * w2 + x) * 3 + 2] = half[q + 2];
          continue;
        }
        let a = half[q],
          b = half[q + 1],
          c = half[q + 2],
          n = 1;
        for (let i = 0; i < NS; i++) {
          const xx = Math.round(x + (ox[i] * cj - oy[i] * sj) * big),
            yy = Math.round(y + (ox[i] * sj + oy[i] * cj) * big);
          if (xx < 0 || yy < 0 || xx >= w2 || yy >= h2) continue;
          const k = (yy * w2 + xx) * 4;
          const wt = half[k + 3] >= od[i] * big * 0.8 ? 1 : 0.04;
          a += half[k] * wt;
          b += half[k + 1] * wt;
          c += half[k + 2] * wt;
          n += wt;
        }
        const k = (y * w2 + x) * 3;
        bl[k] = a / n;
        bl[k + 1] = b / n;
        bl[k + 2] = c / n;
      }
    for (let y = 0; y < H; y++)
      for (let x = 0; x < W; x++) {
        const o = y * W + x;
        const c = coc(1 / zb[o]);
        if (c < 0.8) continue;
        const t = Math.min(1, (c - 0.8) / 1.6);
        const hx = Math.min(w2 - 1.001, Math.max(0, x / 2)),
          hy = Math.min(h2 - 1.001, Math.max(0, y / 2)),
          xa = hx | 0,
          ya = hy | 0,
          fx = hx - xa,
          fy = hy - ya,
          k = (ya * w2 + xa) * 3;
        for (let ch = 0; ch < 3; ch++) {
          const v =
            (bl[k + ch] * (1 - fx) + bl[k + 3 + ch] * fx) * (1 - fy) +
            (bl[k + w2 * 3 + ch] * (1 - fx) + bl[k + w2 * 3 + 3 + ch] * fx) * fy;
          img[o * 3 + ch] += (v - img[o * 3 + ch]) * t;
        }
      }
  }
  // bloom at 1/8
  const bw = W >> 3,
    bh = H >> 3;
  let bm = null;
  const bloom = FL.bloom === undefined ? 0.05 : FL.bloom;
  if (bloom > 0) {
    bm = [0, 1, 2].map(() => new Float32Array(bw * bh));
    for (let y = 0; y < bh; y++)
      for (let x = 0; x < bw; x++) {
        const s = [0, 0, 0];
        for (let j = 0; j < 8; j += 2)
          for (let i = 0; i < 8; i += 2) {
            const o = ((y * 8 + j) * W + x * 8 + i) * 3;
            for (let c = 0; c < 3; c++) s[c] += Math.min(6, img[o + c]);
          }
        for (let c = 0; c < 3; c++)
          bm[c][y * bw + x] = Math.max(0, s[c] / 16 - (FL.bloomT === undefined ? 0.75 : FL.bloomT));
      }
    bm = bm.map((m) => boxb(boxb(m, bw, bh, FL.bloomR || 5), bw, bh, FL.bloomR || 5));
  }
  const ex = sc.exposure || 1,
    out = new Uint8ClampedArray(W * H * 3),
    grain = FL.grain === undefined ? 0.005 : FL.grain,
    vig = FL.vignette === undefined ? 0.22 : FL.vignette,
    wb = FL.wb || [1, 1, 1],
    sat = FL.sat || 0.94,
    lift = FL.lift || 0;
  const tm = (v) => {
    v = v < 0 ? 0 : Math.min(v, 7.99);
    const q = Math.sqrt(v / 8) * 4096;
    return TMs[q | 0] + (TMs[(q | 0) + 1] - TMs[q | 0]) * (q - (q | 0));
  };
  const TMs = new Float32Array(4098);
  for (let i = 0; i <= 4097; i++) {
    const x = (i / 4096) ** 2 * 8; // gentle shoulder, near-linear mids, slight toe
    const s = x * 1.0,
      sh = s < 0.55 ? s : 0.55 + (1 - 0.55) * (1 - Math.exp(-(s - 0.55) / (1 - 0.55)));
    let g = linToS(sh);
    g = g + 0.055 * Math.sin((g - 0.0) * Math.PI * 2) * -0.5;
    TMs[i] = lift + (1 - lift) * g;
  }
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const o = (y * W + x) * 3;
      let R = img[o],
        G = img[o + 1],
        B = img[o + 2];
      if (bm) {
        const hx = Math.min(bw - 1.001, Math.max(0, x / 8 - 0.5)),
          hy = Math.min(bh - 1.001, Math.max(0, y / 8 - 0.5)),
          xa = hx | 0,
          ya = hy | 0,
          fx = hx - xa,
          fy = hy - ya,
          k = ya * bw + xa;
        const w0 = (1 - fx) * (1 - fy),
          w1 = fx * (1 - fy),
          w3 = fx * fy,
          w4 = (1 - fx) * fy;
        R +=
          bloom * (bm[0][k] * w0 + bm[0][k + 1] * w1 + bm[0][k + bw] * w4 + bm[0][k + bw + 1] * w3);
        G +=
          bloom * (bm[1][k] * w0 + bm[1][k + 1] * w1 + bm[1][k + bw] * w4 + bm[1][k + bw + 1] * w3);
        B +=
          bloom * (bm[2][k] * w0 + bm[2][k + 1] * w1 + bm[2][k + bw] * w4 + bm[2][k + bw + 1] * w3);
      }
      const dx = (x / W - 0.5) * 2,
        dy = (y / H - 0.5) * 2,
        dd = (dx * dx + dy * dy) * 0.5,
        v = ex * (1 - vig * dd * Math.sqrt(dd));
      R *= v * wb[0];
      G *= v * wb[1];
      B *= v * wb[2];
      const L = R * 0.25 + G * 0.65 + B * 0.1;
      R = L + (R - L) * sat;
      G = L + (G - L) * sat;
      B = L + (B - L) * sat;
      out[o] = tm(R) * 255;
      out[o + 1] = tm(G) * 255;
      out[o + 2] = tm(B) * 255;
    }
  // edge AA: blend along edges only where geometry changes
  const src = out.slice(),
    lum = (o) => src[o] * 0.3 + src[o + 1] * 0.59 + src[o + 2] * 0.11;
  for (let y = 1; y < H - 1; y++)
    for (let x = 1; x < W - 1; x++) {
      const o = y * W + x,
        z = zb[o],
        th = z * 0.012;
      const m = vis[o] < 0 ? -1 : triMat[vis[o]];
      const df = (q) => (vis[q] < 0 ? -1 : triMat[vis[q]]) !== m || Math.abs(zb[q] - z) > th;
      if (!(df(o - 1) || df(o + 1) || df(o - W) || df(o + W))) continue;
      const p = o * 3,
        W3 = W * 3;
      const nw = lum(p - W3 - 3),
        ne = lum(p - W3 + 3),
        sw = lum(p + W3 - 3),
        se = lum(p + W3 + 3);
      let dxx = -(nw + ne - (sw + se)),
        dyy = nw + sw - (ne + se);
      const red = Math.max((nw + ne + sw + se) * 0.03, 2),
        im = 1 / (Math.min(Math.abs(dxx), Math.abs(dyy)) + red);
      dxx = Math.max(-3, Math.min(3, dxx * im));
      dyy = Math.max(-3, Math.min(3, dyy * im));
      for (let ch = 0; ch < 3; ch++) {
        const g = (fx, fy) => {
          const X = Math.min(W - 2, Math.max(0, x + fx)),
            Y = Math.min(H - 2, Math.max(0, y + fy)),
            xa = Math.floor(X),
            ya = Math.floor(Y),
            ax = X - xa,
            ay = Y - ya,
            k = (ya * W + xa) * 3 + ch;
          return (
            (src[k] * (1 - ax) + src[k + 3] * ax) * (1 - ay) +
            (src[k + W3] * (1 - ax) + src[k + W3 + 3] * ax) * ay
          );
        };
        out[p + ch] =
          0.25 *
          (g(-dxx / 6, -dyy / 6) +
            g(dxx / 6, dyy / 6) +
            g(-dxx / 2, -dyy / 2) +
            g(dxx / 2, dyy / 2));
      }
    }
  if (grain)
    for (let i = 0, k = 0; i < W * H; i++, k += 3) {
      const y = (i / W) | 0,
        x = i - y * W;
      const n = (hash2(x, y) + hash2(x + 7919, y + 31) - 1) * grain * 255;
      out[k] += n;
      out[k + 1] += n;
      out[k + 2] += n;
    }
  return out;
}
