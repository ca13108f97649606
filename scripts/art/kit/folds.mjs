// Cloth folded, laid flat, hung and thrown over a rod.
import { grid, xf } from './mesh.mjs';
import { fbm, noise2, smooth } from './rng.mjs';
import { lathe, spline } from './shapes.mjs';
import { extrudeCloth } from './swept.mjs';

// serpentine side profile in (x,y): front at +x. layers count, depth D, pitch t
export function serpentine(r, layers, D, t, y0 = 0) {
  const p = [];
  let y = y0 + t / 2;
  for (let k = 0; k < layers; k++) {
    const dir = k & 1 ? -1 : 1,
      j0 = r.range(-0.1, 0.06),
      j1 = r.range(-0.1, 0.06);
    const a = -D / 2 + j0,
      b = D / 2 + j1;
    const n = 26;
    for (let i = 0; i <= n; i++) {
      const q = i / n,
        x = dir > 0 ? a + (b - a) * q : b + (a - b) * q;
      p.push([x, y + 0.02 * Math.sin(q * 9 + k) * (k / layers)]);
    }
    if (k < layers - 1) {
      const ex = dir > 0 ? b : a;
      const bul = t * r.range(0.5, 0.62);
      for (let i = 1; i < 8; i++) {
        const g = -Math.PI / 2 + (i / 8) * Math.PI;
        p.push([ex + dir * Math.cos(g) * bul * 1.25, y + t / 2 + (Math.sin(g) * t) / 2]);
      }
      y += t;
    }
  }
  return p;
}
export function foldedStack(
  r,
  {
    W = 4,
    D = 3,
    layers = 6,
    t = 0.17,
    y0 = 0,
    size = [24, 11],
    u0 = 0.02,
    v0 = 0,
    seed = 1,
    ry = 0,
    pos = [0, 0, 0],
  },
) {
  const pr = serpentine(r, layers, D, t, y0);
  const T = pr.reduce(
    (s, p, i) => (i ? s + Math.hypot(p[0] - pr[i - 1][0], p[1] - pr[i - 1][1]) : 0),
    0,
  );
  const top = y0 + layers * t;
  const m = extrudeCloth(pr, W / 2, 54, {
    warp: (o, s, v, i) => {
      const k = (o[1] - y0) / (layers * t);
      const n = fbm(o[0] * 0.8 + seed * 7, o[2] * 0.8 + seed, 3) - 0.5;
      o[1] +=
        n * 0.14 * (0.3 + k) -
        0.05 * k * (Math.abs(v - 0.5) * 2) ** 3 -
        0.05 * k * (Math.abs(o[0]) / (D / 2)) ** 4;
      o[2] += (noise2(s * 9 + seed * 3, 4) - 0.5) * 0.14;
      o[0] += (noise2(o[2] * 0.9, i * 0.02 + seed) - 0.5) * 0.1;
    },
  });
  for (let i = 0; i < m.uv.length; i += 2) {
    m.uv[i] = u0 + ((1 - m.uv[i]) * T) / size[0];
    m.uv[i + 1] = v0 + (m.uv[i + 1] * W) / size[1];
  }
  return { mesh: xf(m, { ry: -Math.PI / 2 + ry, t: pos }), top };
}
// flat piece on a floor with waves; optional turned corner (fold line at distance c along the diagonal)
export function flatLay(
  r,
  {
    w,
    h,
    n = 150,
    wave = 0.18,
    corner = 0,
    cornerAt = 0,
    seed = 1,
    thick = 0.05,
    uv = [0, 0, 1, 1],
  },
) {
  const ang =
    cornerAt === 0 ? [1, 1] : cornerAt === 1 ? [-1, 1] : cornerAt === 2 ? [-1, -1] : [1, -1];
  const tilt = r.range(0.75, 1.3);
  const dn = [ang[0] * tilt, ang[1]];
  const dl = Math.hypot(...dn);
  dn[0] /= dl;
  dn[1] /= dl;
  const c0 = (w / 2) * Math.abs(dn[0]) + (h / 2) * Math.abs(dn[1]) - corner;
  const R = 0.16;
  const m = grid(n, n, (u, v, o) => {
    let x = (u - 0.5) * w,
      z = (v - 0.5) * h;
    x += (fbm(v * 3 + seed, 2.2, 2) - 0.5) * 0.12;
    z += (fbm(u * 3 + seed + 9, 7.7, 2) - 0.5) * 0.12;
    let y =
      thick +
      Math.max(0, fbm(x * 0.33 + seed * 3.1, z * 0.22 + seed, 3) - 0.3) ** 1.2 * wave * 2.4 +
      (fbm(x * 0.9 + 4, z * 1.2 + seed, 2) - 0.5) * wave * 0.35;
    if (corner) {
      const d = x * dn[0] + z * dn[1] - c0;
      if (d > 0) {
        const L = Math.PI * R;
        if (d < L) {
          const a = d / R;
          x += dn[0] * (Math.sin(a) * R - d);
          z += dn[1] * (Math.sin(a) * R - d);
          y += (1 - Math.cos(a)) * R;
        } else {
          const e = d - L;
          x += dn[0] * (-d - e);
          z += dn[1] * (-d - e);
          y +=
            2 * R +
            0.02 +
            0.12 * Math.sin(e * 1.1) * 0.5 +
            (fbm(x * 0.7, z * 0.7 + seed, 2) - 0.5) * 0.2;
        }
      }
    }
    o[0] = x;
    o[1] = y;
    o[2] = z;
  });
  for (let i = 0; i < m.uv.length; i += 2) {
    m.uv[i] = uv[0] + m.uv[i] * (uv[2] - uv[0]);
    m.uv[i + 1] = uv[1] + m.uv[i + 1] * (uv[3] - uv[1]);
  }
  return m;
}
// panel hanging from a rod in front of a wall at z0; gathered folds grow downwards
export function hung(
  r,
  {
    w,
    h,
    top,
    z = 0.3,
    folds = 7,
    amp = 0.28,
    gather = 0.8,
    seed = 1,
    uv = [0, 0, 1, 1],
    nu = 200,
    nv = 110,
    swing = 0.05,
  },
) {
  const ph = [];
  for (let i = 0; i < 4; i++) ph.push(r.range(0, 6.28));
  const m = grid(nu, nv, (u, v, o) => {
    const q = u + 0.035 * Math.sin(u * 11 + ph[0]) + 0.02 * (noise2(u * 9 + seed, v * 1.5) - 0.5);
    const a =
      amp *
      (0.35 + 0.65 * smooth(0, 0.7, v)) *
      (0.55 + 0.75 * noise2(u * folds * 0.55 + seed * 3, 1.5 + v * 0.4));
    const p = q * folds * Math.PI * 2 + ph[1] + 0.5 * Math.sin(v * 2 + ph[2]) * v;
    const f = Math.sin(p) + 0.28 * Math.sin(2 * p + ph[3]);
    o[0] = (u - 0.5) * w * gather + a * 0.33 * Math.cos(p) + swing * v * Math.sin(ph[2]);
    o[1] = top - v * h + 0.05 * f * v + 0.04 * Math.sin(u * 14) * v;
    o[2] = z + a * (f + 1.2) + 0.07 * fbm(u * 8, v * 6 + seed, 2);
  });
  for (let i = 0; i < m.uv.length; i += 2) {
    m.uv[i] = uv[0] + m.uv[i] * (uv[2] - uv[0]);
    m.uv[i + 1] = uv[1] + m.uv[i + 1] * (uv[3] - uv[1]);
  }
  return m;
}
// folded over a horizontal rod/line at height top; front length h1, back length h2
export function overRod(
  _r,
  { w, h1, h2, top, z = 1, R = 0.16, seed = 1, amp = 0.1, size = [24, 11], u0 = 0, v0 = 0 },
) {
  const pts = [],
    n1 = 60;
  for (let i = 0; i <= n1; i++) pts.push([R + 0.04 + 0.1 * (1 - i / n1), top - h1 + (h1 * i) / n1]);
  for (let i = 1; i < 14; i++) {
    const a = (i / 14) * Math.PI;
    pts.push([Math.cos(a) * (R + 0.04), top + Math.sin(a) * (R + 0.02)]);
  }
  for (let i = 0; i <= 26; i++) pts.push([-R - 0.04 - (0.06 * i) / 26, top - (h2 * i) / 26]);
  const T = h1 + h2 + Math.PI * R;
  const m = extrudeCloth(pts, w / 2, 130, {
    warp: (o, _s, v) => {
      const d = Math.max(0, (top - o[1]) / h1);
      const f =
        (noise2(v * 9 + seed * 3, d * 0.5) - 0.5) * 2 +
        0.6 * (noise2(v * 21 + seed, d * 0.8) - 0.5);
      o[0] += amp * f * (0.15 + d) * (o[0] > 0 ? 1 : -0.3);
      o[1] += 0.05 * d * (noise2(v * 4 + seed, 3) - 0.5);
      o[2] += 0.06 * d * Math.sin(v * 9 + seed) - o[2] * 0.03 * d;
    },
  });
  for (let i = 0; i < m.uv.length; i += 2) {
    m.uv[i] = u0 + (m.uv[i] * T) / size[0];
    m.uv[i + 1] = v0 + (m.uv[i + 1] * w) / size[1];
  }
  return xf(m, { ry: -Math.PI / 2, t: [0, 0, z] });
}
export const rod = (len, y, z, R = 0.09) =>
  xf(
    lathe(
      spline(
        [
          [0, -len / 2],
          [R, -len / 2, 1],
          [R, len / 2, 1],
          [0, len / 2],
        ],
        2,
      ),
      24,
    ),
    { rz: Math.PI / 2, t: [0, y, z] },
  );
