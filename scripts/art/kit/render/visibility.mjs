// How much of the key light and of the sky each point sees, at half the resolution.
import { hash2 } from '../rng.mjs';

export function visibility(sc, { I, N }, { E, f, r, u, rayX, rayY }, { vis, zb }, lights, W, H) {
  const { fr, kd, NK, KS, keyMaps, ND, domeMaps } = lights;
  // ---- half-res visibility of key and sky
  const w2 = (W + 1) >> 1,
    h2 = (H + 1) >> 1,
    VK = new Float32Array(w2 * h2),
    VA = new Float32Array(w2 * h2),
    ZN = new Float32Array(w2 * h2),
    NX = new Float32Array(w2 * h2),
    NY = new Float32Array(w2 * h2),
    NZ = new Float32Array(w2 * h2);
  const bias = sc.bias || fr * 0.006;
  const KP = keyMaps.map((m) => m.pk),
    KM = keyMaps.map((m) => m.map),
    DP = domeMaps.map((m) => m.pk),
    DM = domeMaps.map((m) => m.map),
    DW = Float64Array.from(domeMaps, (m) => m.wt),
    DSZ = 224;
  const look = (p, map, SZ, x, y, z, jx, jy) => {
    const px = x * p[0] + y * p[1] + z * p[2] + p[3] + jx,
      py = x * p[4] + y * p[5] + z * p[6] + p[7] + jy;
    if (px < 0 || py < 0 || px >= SZ || py >= SZ) return 1;
    return map[(py | 0) * SZ + (px | 0)] > x * p[8] + y * p[9] + z * p[10] + p[11] ? 0 : 1;
  };
  for (let y = 0; y < h2; y++)
    for (let x = 0; x < w2; x++) {
      const fx = Math.min(W - 1, x * 2),
        fy = Math.min(H - 1, y * 2),
        o = fy * W + fx,
        t = vis[o],
        q = y * w2 + x;
      if (t < 0) {
        ZN[q] = 0;
        VK[q] = 1;
        VA[q] = 1;
        continue;
      }
      const d = 1 / zb[o],
        rx = rayX(fx),
        ry = rayY(fy);
      const px = E[0] + d * (f[0] + r[0] * rx + u[0] * ry),
        py = E[1] + d * (f[1] + r[1] * rx + u[1] * ry),
        pz = E[2] + d * (f[2] + r[2] * rx + u[2] * ry);
      const i0 = I[t * 3] * 3,
        i1 = I[t * 3 + 1] * 3,
        i2 = I[t * 3 + 2] * 3;
      let nx = N[i0] + N[i1] + N[i2],
        ny = N[i0 + 1] + N[i1 + 1] + N[i2 + 1],
        nz = N[i0 + 2] + N[i1 + 2] + N[i2 + 2];
      const l = 1 / (Math.hypot(nx, ny, nz) || 1);
      nx *= l;
      ny *= l;
      nz *= l;
      if (nx * (px - E[0]) + ny * (py - E[1]) + nz * (pz - E[2]) > 0) {
        nx = -nx;
        ny = -ny;
        nz = -nz;
      }
      ZN[q] = d;
      NX[q] = nx;
      NY[q] = ny;
      NZ[q] = nz;
      const bx = px + nx * bias,
        by = py + ny * bias,
        bz = pz + nz * bias;
      const j1 = hash2(x, y) - 0.5,
        j2 = hash2(y + 911, x) - 0.5;
      let s = 0;
      const cosk = nx * kd[0] + ny * kd[1] + nz * kd[2];
      if (cosk > -0.15) {
        for (let i = 0; i < NK; i++) s += look(KP[i], KM[i], KS, bx, by, bz, j1 * 1.6, j2 * 1.6);
        s /= NK;
      }
      VK[q] = s;
      let e = 0,
        ew = 0;
      for (let i = 0; i < ND; i++) {
        const m = DP[i],
          c = nx * m[8] + ny * m[9] + nz * m[10];
        if (c > 0.02) {
          const wt = c * DW[i];
          ew += wt;
          e +=
            wt *
            look(m, DM[i], DSZ, bx + nx * bias, by + ny * bias, bz + nz * bias, j1 * 2.4, j2 * 2.4);
        }
      }
      VA[q] = ew > 0 ? e / ew : 0.5;
    }
  smoothInPlace({ VK, VA, ZN, NX, NY, NZ, w2, h2 });
  return { VK, VA, ZN, NX, NY, NZ, w2, h2 };
}

// Edge-aware 3x3 smoothing, twice.
function smoothInPlace({ VK, VA, ZN, NX, NY, NZ, w2, h2 }) {
  for (let pass = 0; pass < 2; pass++)
    for (const V of [VK, VA]) {
      const c = V.slice(),
        st = pass + 1;
      for (let y = 0; y < h2; y++)
        for (let x = 0; x < w2; x++) {
          const q = y * w2 + x,
            z = ZN[q];
          if (!z) continue;
          let s = 0,
            n = 0;
          for (let dy = -st; dy <= st; dy += st) {
            const yy = y + dy;
            if (yy < 0 || yy >= h2) continue;
            for (let dx = -st; dx <= st; dx += st) {
              const xx = x + dx;
              if (xx < 0 || xx >= w2) continue;
              const k = yy * w2 + xx;
              if (
                Math.abs(ZN[k] - z) < z * 0.008 &&
                NX[k] * NX[q] + NY[k] * NY[q] + NZ[k] * NZ[q] > 0.85
              ) {
                s += c[k];
                n++;
              }
            }
          }
          V[q] = s / n;
        }
    }
}
