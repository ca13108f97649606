// A tiny cloth simulation: a sheet falls over a box or a drum.

import { grid } from './mesh.mjs';
import { fbm, hash2 } from './rng.mjs';

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
