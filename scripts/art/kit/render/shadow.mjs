// One depth map as a light sees the scene.
import { cross, dot, nrm3 } from './vector.mjs';

export function shadowMap(geo, dir, c, R, SZ) {
  const up = Math.abs(dir[1]) > 0.95 ? [1, 0, 0] : [0, 1, 0],
    r = nrm3(cross(up, dir)),
    u = cross(dir, r),
    k = SZ / 2 / R;
  const map = new Float32Array(SZ * SZ).fill(-1e9),
    { P, I, nT, nV, cast, triMat, UV, mats } = geo;
  const X = geo.tx,
    Y = geo.ty,
    Z = geo.tz;
  for (let i = 0, j = 0; i < nV; i++, j += 3) {
    const x = P[j] - c[0],
      y = P[j + 1] - c[1],
      z = P[j + 2] - c[2];
    X[i] = (x * r[0] + y * r[1] + z * r[2]) * k + SZ / 2;
    Y[i] = (x * u[0] + y * u[1] + z * u[2]) * k + SZ / 2;
    Z[i] = x * dir[0] + y * dir[1] + z * dir[2];
  }
  for (let t = 0; t < nT; t++) {
    const mt = triMat[t];
    if (!cast[mt]) continue;
    const i0 = I[t * 3],
      i1 = I[t * 3 + 1],
      i2 = I[t * 3 + 2];
    const x0 = X[i0],
      y0 = Y[i0],
      x1 = X[i1],
      y1 = Y[i1],
      x2 = X[i2],
      y2 = Y[i2];
    let mnx = Math.ceil(Math.min(x0, x1, x2) - 0.5),
      mxx = Math.floor(Math.max(x0, x1, x2) - 0.5),
      mny = Math.ceil(Math.min(y0, y1, y2) - 0.5),
      mxy = Math.floor(Math.max(y0, y1, y2) - 0.5);
    if (mnx < 0) mnx = 0;
    if (mny < 0) mny = 0;
    if (mxx >= SZ) mxx = SZ - 1;
    if (mxy >= SZ) mxy = SZ - 1;
    if (mnx > mxx || mny > mxy) continue;
    const ar = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    if (ar === 0) continue;
    const ia = 1 / ar,
      z0 = Z[i0],
      z1 = Z[i1],
      z2 = Z[i2];
    const al = mats[mt].alpha;
    const a1 = (y2 - y0) * ia,
      b1 = -(x2 - x0) * ia,
      a2 = -(y1 - y0) * ia,
      b2 = (x1 - x0) * ia;
    for (let y = mny; y <= mxy; y++) {
      const py = y + 0.5 - y0;
      let xa = mnx,
        xb = mxx;
      const fw1 = (mnx + 0.5 - x0) * a1 + py * b1,
        fw2 = (mnx + 0.5 - x0) * a2 + py * b2,
        fs = 1 - fw1 - fw2,
        as = a1 + a2;
      if (mxx - mnx > 3) {
        let q;
        if (a1 > 0) {
          q = mnx - fw1 / a1;
          if (q > xa) xa = Math.floor(q);
        } else if (a1 < 0) {
          q = mnx - fw1 / a1;
          if (q < xb) xb = Math.ceil(q);
        }
        if (a2 > 0) {
          q = mnx - fw2 / a2;
          if (q > xa) xa = Math.floor(q);
        } else if (a2 < 0) {
          q = mnx - fw2 / a2;
          if (q < xb) xb = Math.ceil(q);
        }
        if (as > 0) {
          q = mnx + fs / as;
          if (q < xb) xb = Math.ceil(q);
        } else if (as < 0) {
          q = mnx + fs / as;
          if (q > xa) xa = Math.floor(q);
        }
        if (xa < mnx) xa = mnx;
        if (xb > mxx) xb = mxx;
      }
      let w1 = fw1 + (xa - mnx) * a1,
        w2 = fw2 + (xa - mnx) * a2;
      for (let x = xa; x <= xb; x++, w1 += a1, w2 += a2) {
        if (w1 >= 0 && w2 >= 0 && w1 + w2 <= 1) {
          const z = z0 + w1 * (z1 - z0) + w2 * (z2 - z0),
            o = y * SZ + x;
          if (z > map[o]) {
            if (al) {
              const w0 = 1 - w1 - w2,
                uu = w0 * UV[i0 * 2] + w1 * UV[i1 * 2] + w2 * UV[i2 * 2],
                vv = w0 * UV[i0 * 2 + 1] + w1 * UV[i1 * 2 + 1] + w2 * UV[i2 * 2 + 1];
              if (
                al.d[
                  (((vv - Math.floor(vv)) * al.h) | 0) * al.w + (((uu - Math.floor(uu)) * al.w) | 0)
                ] < 0.5
              )
                continue;
            }
            map[o] = z;
          }
        }
      }
    }
  }
  const pk = new Float64Array(12);
  for (let i = 0; i < 3; i++) {
    pk[i] = r[i] * k;
    pk[4 + i] = u[i] * k;
    pk[8 + i] = dir[i];
  }
  pk[3] = SZ / 2 - dot(c, r) * k;
  pk[7] = SZ / 2 - dot(c, u) * k;
  pk[11] = -dot(c, dir);
  return { map, dir, pk, SZ };
}
