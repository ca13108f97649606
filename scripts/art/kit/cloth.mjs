// Cloth forms: folded stack, flat lay with a turned corner, hung panel, roll, over-a-rod, simulated drape.

import { extrudeCloth, grid, lathe, spline, xf } from './geom.mjs';
import { fbm, hash2, noise2, smooth } from './rng.mjs';
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
// ---- tiny cloth simulation (position-based): sheet dropped over a box / disc, or pinned along a line
export function drape({
  nx = 70,
  ny = 70,
  w = 6,
  h = 6,
  steps = 170,
  shape,
  center = [0, 0],
  drop = 0.05,
  seed = 1,
  yaw = 0,
  pins = null,
  wallZ = null,
  y0,
}) {
  const N = nx * ny,
    X = new Float32Array(N * 3),
    O = new Float32Array(N * 3),
    dx = w / (nx - 1),
    dy = h / (ny - 1),
    c = Math.cos(yaw),
    s = Math.sin(yaw);
  const pinned = new Uint8Array(N);
  for (let j = 0; j < ny; j++)
    for (let i = 0; i < nx; i++) {
      const k = (j * nx + i) * 3,
        a = (i / (nx - 1) - 0.5) * w,
        b = (j / (ny - 1) - 0.5) * h;
      if (pins) {
        const p = pins(i / (nx - 1), j / (ny - 1), a, b);
        X[k] = p[0];
        X[k + 1] = p[1];
        X[k + 2] = p[2];
        pinned[j * nx + i] = p[3] ? 1 : 0;
      } else {
        X[k] = center[0] + a * c - b * s;
        X[k + 2] = center[1] + a * s + b * c;
        X[k + 1] =
          y0 + drop + (hash2(i * 3 + seed, j) - 0.5) * 0.02 + (fbm(a + seed, b, 2) - 0.5) * 0.1;
      }
    }
  O.set(X);
  const C = [];
  for (let j = 0; j < ny; j++)
    for (let i = 0; i < nx; i++) {
      const k = j * nx + i;
      if (i + 1 < nx) C.push(k, k + 1, dx, 1);
      if (j + 1 < ny) C.push(k, k + nx, dy, 1);
      if (i + 1 < nx && j + 1 < ny) {
        const d = Math.hypot(dx, dy);
        C.push(k, k + nx + 1, d, 0.45);
        C.push(k + 1, k + nx, d, 0.45);
      }
      if (i + 2 < nx) C.push(k, k + 2, 2 * dx, 0.22);
      if (j + 2 < ny) C.push(k, k + 2 * nx, 2 * dy, 0.22);
    }
  const CI = new Int32Array(C.length / 2),
    CF = new Float32Array(C.length / 2);
  for (let q = 0; q < C.length / 4; q++) {
    CI[q * 2] = C[q * 4] * 3;
    CI[q * 2 + 1] = C[q * 4 + 1] * 3;
    CF[q * 2] = C[q * 4 + 2];
    CF[q * 2 + 1] = C[q * 4 + 3];
  }
  const nC = CF.length / 2;
  for (let st = 0; st < steps; st++) {
    const damp = st > steps * 0.75 ? 0.9 : 0.975;
    for (let k = 0; k < N; k++) {
      if (pinned[k]) continue;
      const q = k * 3;
      for (let d = 0; d < 3; d++) {
        const v = (X[q + d] - O[q + d]) * damp;
        O[q + d] = X[q + d];
        X[q + d] += v;
      }
      X[q + 1] -= 0.0042;
    }
    for (let it = 0; it < 7; it++)
      for (let q = 0; q < nC; q++) {
        const a = CI[q * 2],
          b = CI[q * 2 + 1];
        const ex = X[b] - X[a],
          ey = X[b + 1] - X[a + 1],
          ez = X[b + 2] - X[a + 2];
        const L = Math.sqrt(ex * ex + ey * ey + ez * ez) || 1e-6,
          kk = CF[q * 2 + 1];
        if (kk < 0.3 && L > CF[q * 2]) continue;
        const f = ((L - CF[q * 2]) / L) * 0.5 * kk;
        const pa = pinned[a / 3],
          pb = pinned[b / 3];
        if (!pa) {
          const g = pb ? 2 * f : f;
          X[a] += ex * g;
          X[a + 1] += ey * g;
          X[a + 2] += ez * g;
        }
        if (!pb) {
          const g = pa ? 2 * f : f;
          X[b] -= ex * g;
          X[b + 1] -= ey * g;
          X[b + 2] -= ez * g;
        }
      }
    for (let k = 0; k < N; k++) {
      const q = k * 3;
      if (shape) shape(X, O, q);
      if (wallZ !== null && X[q + 2] < wallZ + 0.03) {
        X[q + 2] = wallZ + 0.03;
        O[q] = X[q] * 0.6 + O[q] * 0.4;
      }
      if (X[q + 1] < 0.04) {
        X[q + 1] = 0.04;
        O[q] = X[q];
        O[q + 2] = X[q + 2];
      }
    }
  }
  return { X, nx, ny };
}
export const boxShape =
  (hx, hz, H, r = 0.08) =>
  (X, O, q) => {
    const x = X[q],
      y = X[q + 1],
      z = X[q + 2];
    const px = Math.abs(x) - hx,
      pz = Math.abs(z) - hz,
      py = y - H;
    if (px < r && pz < r && py < r) {
      const ex = r - px,
        ez = r - pz,
        ey = r - py;
      if (ey <= ex && ey <= ez) {
        X[q + 1] = H + r;
        O[q] = X[q];
        O[q + 2] = X[q + 2];
        O[q + 1] = X[q + 1];
      } else if (ex < ez) {
        X[q] = Math.sign(x) * (hx + r);
        O[q] = X[q];
        O[q + 1] += (X[q + 1] - O[q + 1]) * 0.35;
      } else {
        X[q + 2] = Math.sign(z) * (hz + r);
        O[q + 2] = X[q + 2];
        O[q + 1] += (X[q + 1] - O[q + 1]) * 0.35;
      }
    }
  };
export const discShape =
  (R, H, r = 0.06) =>
  (X, O, q) => {
    const x = X[q],
      y = X[q + 1],
      z = X[q + 2],
      d = Math.hypot(x, z);
    if (d < R + r && y < H + r) {
      const ey = H + r - y,
        ed = R + r - d;
      if (ey <= ed) {
        X[q + 1] = H + r;
        O[q] = X[q];
        O[q + 2] = X[q + 2];
        O[q + 1] = X[q + 1];
      } else {
        const k = (R + r) / (d || 1e-4);
        X[q] *= k;
        X[q + 2] *= k;
        O[q] = X[q];
        O[q + 2] = X[q + 2];
        O[q + 1] += (X[q + 1] - O[q + 1]) * 0.35;
      }
    }
  };
// smooth bicubic upsample of simulation into a mesh
export function drapeMesh({ X, nx, ny }, k = 2, uv = [0, 0, 1, 1]) {
  const cr = (a, b, c, d, t) =>
    0.5 *
    (2 * b +
      (c - a) * t +
      (2 * a - 5 * b + 4 * c - d) * t * t +
      (3 * b - a - 3 * c + d) * t * t * t);
  const nu = (nx - 1) * k,
    nv = (ny - 1) * k;
  const at = (i, j, d) =>
    X[((j < 0 ? 0 : j >= ny ? ny - 1 : j) * nx + (i < 0 ? 0 : i >= nx ? nx - 1 : i)) * 3 + d];
  return grid(
    nu,
    nv,
    (u, v, o) => {
      const x = u * (nx - 1),
        y = v * (ny - 1),
        i = Math.min(nx - 2, Math.floor(x)),
        j = Math.min(ny - 2, Math.floor(y)),
        fx = x - i,
        fy = y - j;
      for (let d = 0; d < 3; d++) {
        const R = [];
        for (let m = -1; m <= 2; m++)
          R.push(
            cr(at(i - 1, j + m, d), at(i, j + m, d), at(i + 1, j + m, d), at(i + 2, j + m, d), fx),
          );
        o[d] = cr(R[0], R[1], R[2], R[3], fy);
      }
    },
    { uv: (u, v) => [uv[0] + u * (uv[2] - uv[0]), uv[1] + v * (uv[3] - uv[1])] },
  );
}
