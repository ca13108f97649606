// Small deferred CPU renderer: visibility buffer -> many cheap shadow maps (area key light + sky dome) -> shading -> lens & film.

import { hash2, noiseTile } from './rng.mjs';
import { LUT, linToS } from './tex.mjs';

const nrm3 = (v) => {
  const l = Math.hypot(v[0], v[1], v[2]) || 1;
  return [v[0] / l, v[1] / l, v[2] / l];
};
const cross = (a, b) => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export { cross, dot, nrm3 };

const S = new Float64Array(8); // sampler output
function sampleTex(t, u, v, lod) {
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
function sampleH(t, u, v, lod) {
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
function shadowMap(geo, dir, c, R, SZ) {
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
const NT = noiseTile(256, 8, 5, 77);
export function renderScene(sc, W, H) {
  const T = {};
  let t0 = performance.now();
  const lap = (n) => {
    const t = performance.now();
    T[n] = Math.round(t - t0);
    t0 = t;
  };
  // ---- gather geometry
  let nV = 0,
    nI = 0;
  for (const o of sc.objs) {
    nV += o.mesh.pos.length / 3;
    nI += o.mesh.idx.length;
  }
  const P = new Float32Array(nV * 3),
    N = new Float32Array(nV * 3),
    UV = new Float32Array(nV * 2),
    I = new Uint32Array(nI),
    nT = nI / 3,
    triMat = new Uint16Array(nT),
    mats = [],
    cast = [];
  let a = 0,
    b = 0;
  sc.objs.forEach((o, k) => {
    const m = o.mesh;
    P.set(m.pos, a * 3);
    N.set(m.nrm, a * 3);
    UV.set(m.uv, a * 2);
    for (let i = 0; i < m.idx.length; i++) I[b + i] = m.idx[i] + a;
    triMat.fill(k, b / 3, (b + m.idx.length) / 3);
    a += m.pos.length / 3;
    b += m.idx.length;
    mats.push(o.mat);
    cast.push(o.mat.cast === false ? 0 : 1);
  });
  for (const m of mats) {
    if (m.tex) m.tex.build();
    if (m.bump) m.bump.build();
    if (m.detail) m.detail.tex.build();
  }
  const geo = {
    P,
    I,
    UV,
    nV,
    nT,
    triMat,
    mats,
    cast,
    tx: new Float32Array(nV),
    ty: new Float32Array(nV),
    tz: new Float32Array(nV),
  };
  // ---- camera
  const cam = sc.camera,
    E = cam.eye,
    f = nrm3([cam.target[0] - E[0], cam.target[1] - E[1], cam.target[2] - E[2]]);
  let r = nrm3(cross(f, cam.up || [0, 1, 0])),
    u = cross(r, f);
  if (cam.roll) {
    const c = Math.cos(cam.roll),
      s = Math.sin(cam.roll);
    const r2 = r.map((v, i) => v * c + u[i] * s);
    u = u.map((v, i) => v * c - r[i] * s);
    r = r2;
  }
  const F = H / 2 / Math.tan((cam.fov * Math.PI) / 360),
    shx = cam.shift ? cam.shift[0] * W : 0,
    shy = cam.shift ? cam.shift[1] * H : 0;
  const sx = new Float32Array(nV),
    sy = new Float32Array(nV),
    iw = new Float32Array(nV);
  for (let i = 0, j = 0; i < nV; i++, j += 3) {
    const x = P[j] - E[0],
      y = P[j + 1] - E[1],
      z = P[j + 2] - E[2],
      d = x * f[0] + y * f[1] + z * f[2];
    if (d < 0.05) {
      iw[i] = -1;
      continue;
    }
    iw[i] = 1 / d;
    sx[i] = W / 2 + shx + ((x * r[0] + y * r[1] + z * r[2]) / d) * F;
    sy[i] = H / 2 + shy - ((x * u[0] + y * u[1] + z * u[2]) / d) * F;
  }
  const vis = new Int32Array(W * H).fill(-1),
    zb = new Float32Array(W * H);
  for (let t = 0; t < nT; t++) {
    const i0 = I[t * 3],
      i1 = I[t * 3 + 1],
      i2 = I[t * 3 + 2],
      q0 = iw[i0],
      q1 = iw[i1],
      q2 = iw[i2];
    if (q0 < 0 || q1 < 0 || q2 < 0) continue;
    const x0 = sx[i0],
      y0 = sy[i0],
      x1 = sx[i1],
      y1 = sy[i1],
      x2 = sx[i2],
      y2 = sy[i2];
    let mnx = Math.ceil(Math.min(x0, x1, x2) - 0.5),
      mxx = Math.floor(Math.max(x0, x1, x2) - 0.5),
      mny = Math.ceil(Math.min(y0, y1, y2) - 0.5),
      mxy = Math.floor(Math.max(y0, y1, y2) - 0.5);
    if (mnx < 0) mnx = 0;
    if (mny < 0) mny = 0;
    if (mxx >= W) mxx = W - 1;
    if (mxy >= H) mxy = H - 1;
    if (mnx > mxx || mny > mxy) continue;
    const ar = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    if (ar === 0) continue;
    const ia = 1 / ar,
      al = mats[triMat[t]].alpha;
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
      for (let x = xa, o = y * W + xa; x <= xb; x++, o++, w1 += a1, w2 += a2) {
        if (w1 >= -1e-6 && w2 >= -1e-6 && w1 + w2 <= 1.000001) {
          const z = q0 + w1 * (q1 - q0) + w2 * (q2 - q0);
          if (z > zb[o]) {
            if (al) {
              const p0 = (1 - w1 - w2) * q0,
                p1 = w1 * q1,
                p2 = w2 * q2,
                uu = (p0 * UV[i0 * 2] + p1 * UV[i1 * 2] + p2 * UV[i2 * 2]) / z,
                vv = (p0 * UV[i0 * 2 + 1] + p1 * UV[i1 * 2 + 1] + p2 * UV[i2 * 2 + 1]) / z;
              if (
                al.d[
                  (((vv - Math.floor(vv)) * al.h) | 0) * al.w + (((uu - Math.floor(uu)) * al.w) | 0)
                ] < 0.5
              )
                continue;
            }
            zb[o] = z;
            vis[o] = t;
          }
        }
      }
    }
  }
  lap('raster');
  // ---- lights
  const key = sc.key,
    fc = sc.focus.c,
    fr = sc.focus.r,
    kd = nrm3(key.dir);
  const kr = nrm3(cross([0, 1, 0], kd)),
    ku = cross(kd, kr);
  const lowRes = W < 900;
  const NK = Math.round((key.n || 18) * (lowRes ? 0.55 : 1)),
    KS = sc.shadowRes || 448,
    keyMaps = [];
  const GA = Math.PI * (3 - Math.sqrt(5));
  for (let i = 0; i < NK; i++) {
    const rr = Math.sqrt((i + 0.5) / NK) * (key.size || 0.12),
      th = i * GA;
    const d = nrm3(
      [0, 1, 2].map((k) => kd[k] + kr[k] * Math.cos(th) * rr + ku[k] * Math.sin(th) * rr),
    );
    keyMaps.push(shadowMap(geo, d, fc, fr, KS));
  }
  const ND = sc.domeN || (lowRes ? 16 : 30),
    domeMaps = [],
    win = nrm3(sc.ambient.dir || key.dir);
  for (let i = 0; i < ND; i++) {
    const y = 1 - ((i + 0.5) / ND) * 0.97,
      s = Math.sqrt(1 - y * y),
      th = i * GA;
    const d = [Math.cos(th) * s, y, Math.sin(th) * s];
    const m = shadowMap(geo, d, fc, fr, 224);
    m.wt = 0.35 + 0.9 * Math.max(0, dot(d, win));
    domeMaps.push(m);
  }
  lap('shadow');
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
  const rayX = (x) => (x + 0.5 - W / 2 - shx) / F,
    rayY = (y) => -(y + 0.5 - H / 2 - shy) / F;
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
  // edge-aware 3x3 smoothing (twice)
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
  lap('visib');
  // ---- shading
  const img = new Float32Array(W * H * 3),
    kc = key.color,
    am = sc.ambient,
    bg = sc.bg || [0.5, 0.5, 0.5],
    env = sc.env,
    ev = new Float64Array(3),
    pts = sc.points || [];
  let lastT = -1,
    tx = 0,
    ty = 0,
    tz = 0,
    bx_ = 0,
    by_ = 0,
    bz_ = 0,
    lu = 1,
    lv = 1,
    gx = 0,
    gy = 0,
    gz = 0;
  for (let y = 0; y < H; y++) {
    const ry = rayY(y);
    for (let x = 0; x < W; x++) {
      const o = y * W + x,
        t = vis[o],
        c3 = o * 3;
      if (t < 0) {
        img[c3] = bg[0];
        img[c3 + 1] = bg[1];
        img[c3 + 2] = bg[2];
        continue;
      }
      const mat = mats[triMat[t]],
        d = 1 / zb[o],
        rx = rayX(x);
      let vx = f[0] + r[0] * rx + u[0] * ry,
        vy = f[1] + r[1] * rx + u[1] * ry,
        vz = f[2] + r[2] * rx + u[2] * ry;
      const px = E[0] + d * vx,
        py = E[1] + d * vy,
        pz = E[2] + d * vz;
      const vl = 1 / Math.sqrt(vx * vx + vy * vy + vz * vz);
      vx *= -vl;
      vy *= -vl;
      vz *= -vl;
      const i0 = I[t * 3],
        i1 = I[t * 3 + 1],
        i2 = I[t * 3 + 2];
      if (t !== lastT) {
        lastT = t;
        const a0 = i0 * 3,
          a1 = i1 * 3,
          a2 = i2 * 3,
          ex = P[a1] - P[a0],
          ey = P[a1 + 1] - P[a0 + 1],
          ez = P[a1 + 2] - P[a0 + 2],
          fx = P[a2] - P[a0],
          fy = P[a2 + 1] - P[a0 + 1],
          fz = P[a2 + 2] - P[a0 + 2];
        gx = ey * fz - ez * fy;
        gy = ez * fx - ex * fz;
        gz = ex * fy - ey * fx;
        const u1 = UV[i1 * 2] - UV[i0 * 2],
          v1 = UV[i1 * 2 + 1] - UV[i0 * 2 + 1],
          u2 = UV[i2 * 2] - UV[i0 * 2],
          v2 = UV[i2 * 2 + 1] - UV[i0 * 2 + 1],
          det = u1 * v2 - u2 * v1,
          id = det ? 1 / det : 0;
        tx = (ex * v2 - fx * v1) * id;
        ty = (ey * v2 - fy * v1) * id;
        tz = (ez * v2 - fz * v1) * id;
        bx_ = (fx * u1 - ex * u2) * id;
        by_ = (fy * u1 - ey * u2) * id;
        bz_ = (fz * u1 - ez * u2) * id;
        lu = Math.sqrt(tx * tx + ty * ty + tz * tz) || 1e-6;
        lv = Math.sqrt(bx_ * bx_ + by_ * by_ + bz_ * bz_) || 1e-6;
      }
      const X0 = sx[i0],
        Y0 = sy[i0],
        X1 = sx[i1],
        Y1 = sy[i1],
        X2 = sx[i2],
        Y2 = sy[i2],
        ia = 1 / ((X1 - X0) * (Y2 - Y0) - (X2 - X0) * (Y1 - Y0));
      const ppx = x + 0.5 - X0,
        ppy = y + 0.5 - Y0;
      let w1 = (ppx * (Y2 - Y0) - ppy * (X2 - X0)) * ia,
        w2_ = (ppy * (X1 - X0) - ppx * (Y1 - Y0)) * ia,
        w0 = 1 - w1 - w2_;
      w0 *= iw[i0] * d;
      w1 *= iw[i1] * d;
      w2_ *= iw[i2] * d;
      const uu = w0 * UV[i0 * 2] + w1 * UV[i1 * 2] + w2_ * UV[i2 * 2],
        vv = w0 * UV[i0 * 2 + 1] + w1 * UV[i1 * 2 + 1] + w2_ * UV[i2 * 2 + 1];
      let nx = w0 * N[i0 * 3] + w1 * N[i1 * 3] + w2_ * N[i2 * 3],
        ny = w0 * N[i0 * 3 + 1] + w1 * N[i1 * 3 + 1] + w2_ * N[i2 * 3 + 1],
        nz = w0 * N[i0 * 3 + 2] + w1 * N[i1 * 3 + 2] + w2_ * N[i2 * 3 + 2];
      let l = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz + 1e-20);
      nx *= l;
      ny *= l;
      nz *= l;
      const sg = gx * nx + gy * ny + gz * nz < 0 ? -1 : 1;
      const back = (gx * vx + gy * vy + gz * vz) * sg < 0;
      if (back) {
        nx = -nx;
        ny = -ny;
        nz = -nz;
      }
      const cosv = Math.max(0.12, nx * vx + ny * vy + nz * vz),
        foot = d / F / Math.sqrt(cosv);
      const G0x = nx,
        G0y = ny,
        G0z = nz;
      // material
      let R = mat.color ? mat.color[0] : 1,
        G = mat.color ? mat.color[1] : 1,
        B = mat.color ? mat.color[2] : 1,
        mask = 1,
        rough = mat.rough === undefined ? 0.8 : mat.rough,
        f0 = mat.f0 === undefined ? 0.035 : mat.f0,
        metal = mat.metal || 0,
        cav = 1;
      const tu = mat.uvs ? uu * mat.uvs[0] + (mat.uvs[2] || 0) : uu,
        tv = mat.uvs ? vv * mat.uvs[1] + (mat.uvs[3] || 0) : vv,
        us = mat.uvs ? Math.abs(mat.uvs[0]) : 1,
        vs = mat.uvs ? Math.abs(mat.uvs[1]) : 1;
      const dit = (hash2(x, y) - 0.5) * 0.7;
      if (mat.tex) {
        const tt = mat.tex,
          fp = foot * Math.sqrt(((us * tt.w) / lu) * ((vs * tt.h) / lv));
        sampleTex(tt, tu, tv, Math.log2(fp) + dit + (mat.lodBias || 0));
        R *= S[0];
        G *= S[1];
        B *= S[2];
        mask = S[3];
      }
      if (back && mat.back) {
        R = R * mat.back[0] + mat.back[3] * mat.back[4];
        G = G * mat.back[1] + mat.back[3] * mat.back[5];
        B = B * mat.back[2] + mat.back[3] * mat.back[6];
      }
      let gu = 0,
        gv = 0; // height gradient in world along unit tangents
      if (mat.bump) {
        const tt = mat.bump,
          fp = foot * Math.sqrt(((us * tt.w) / lu) * ((vs * tt.h) / lv)),
          lod = Math.max(0, Math.log2(fp) + dit * 0.6),
          st = 2 ** (lod | 0),
          du = st / tt.w,
          dv = st / tt.h,
          h0 = sampleH(tt, tu, tv, lod),
          k = mat.bumpH || 0.05;
        gu += ((sampleH(tt, tu + du, tv, lod) - h0) * k) / ((du * lu) / us);
        gv += ((sampleH(tt, tu, tv + dv, lod) - h0) * k) / ((dv * lv) / vs);
        if (mat.cavity) {
          const hb = sampleH(tt, tu, tv, lod + 2.5 + (mat.cavLod || 0));
          cav = 1 + mat.cavity * (h0 - hb);
          if (cav < 0.25) cav = 0.25;
          else if (cav > 1.25) cav = 1.25;
        }
      }
      if (mat.detail) {
        const D = mat.detail,
          tt = D.tex,
          su = D.su,
          sv = D.sv,
          fp = foot * Math.sqrt(((su * tt.w) / lu) * ((sv * tt.h) / lv)),
          lod = Math.log2(fp) + dit;
        if (lod < tt.levels.length - 4.4) {
          const fd = Math.min(1, Math.max(0, (tt.levels.length - 4.4 - lod) / 1.2));
          const l0 = Math.max(0, lod),
            st = 2 ** (l0 | 0),
            du = st / tt.w,
            dv = st / tt.h,
            U = uu * su,
            V = vv * sv,
            h0 = sampleH(tt, U, V, l0);
          gu += (fd * (sampleH(tt, U + du, V, l0) - h0) * D.h) / ((du * lu) / su);
          gv += (fd * (sampleH(tt, U, V + dv, l0) - h0) * D.h) / ((dv * lv) / sv);
          if (D.alb) {
            const k = 1 + fd * D.alb * (h0 - 0.5);
            R *= k;
            G *= k;
            B *= k;
          }
        }
      }
      if (gu !== 0 || gv !== 0) {
        const lim = 1.6;
        gu = gu > lim ? lim : Math.max(gu, -lim);
        gv = gv > lim ? lim : Math.max(gv, -lim);
        const s = back && mat.backFlip !== false ? -1 : 1;
        nx -= s * ((gu * tx) / lu + (gv * bx_) / lv);
        ny -= s * ((gu * ty) / lu + (gv * by_) / lv);
        nz -= s * ((gu * tz) / lu + (gv * bz_) / lv);
        l = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz + 1e-20);
        nx *= l;
        ny *= l;
        nz *= l;
      }
      // free-mask roles
      let mir = 0,
        coat = mat.coat || 0;
      const role = mat.role;
      if (role === 'metal') {
        metal = mask;
        if (mask > 0.02) {
          rough = rough + (mat.metalRough - rough) * mask;
        }
      } else if (role === 'gloss') {
        rough = mat.rough2 + (rough - mat.rough2) * mask;
        coat *= mask;
      } else if (role === 'mirror') mir = 1 - mask;
      if (mat.mottle) {
        const n =
            NT[
              ((Math.floor(uu * mat.mottle[0] * 256) & 255) << 8) |
                (Math.floor(vv * mat.mottle[1] * 256) & 255)
            ] - 0.5,
          k = 1 + mat.mottle[2] * n;
        R *= k;
        G *= k;
        B *= k;
      }
      // visibility, bilateral from half-res
      let vk = 1,
        va = 1;
      {
        const hx = x * 0.5,
          hy = y * 0.5,
          xa = hx | 0,
          ya = hy | 0,
          xb = xa + 1 < w2 ? xa + 1 : xa,
          yb = ya + 1 < h2 ? ya + 1 : ya,
          fx = hx - xa,
          fy = hy - ya;
        let sk = 0,
          sa = 0,
          sw = 0;
        for (let k = 0; k < 4; k++) {
          const q = (k & 2 ? yb : ya) * w2 + (k & 1 ? xb : xa),
            z = ZN[q];
          let wt = ((k & 1 ? fx : 1 - fx) + 0.02) * ((k & 2 ? fy : 1 - fy) + 0.02);
          const dz = Math.abs(z - d);
          wt *= dz < d * 0.006 ? 1 : 0.0005;
          const nn = NX[q] * G0x + NY[q] * G0y + NZ[q] * G0z;
          wt *= nn > 0.7 ? 1 : 0.02;
          sk += VK[q] * wt;
          sa += VA[q] * wt;
          sw += wt;
        }
        vk = sk / sw;
        va = sa / sw;
      }
      va *= cav;
      if (mat.aoK) va = va ** mat.aoK;
      let gb = 1;
      if (key.gobo) {
        gb = key.gobo(
          (px - fc[0]) * kr[0] + (py - fc[1]) * kr[1] + (pz - fc[2]) * kr[2],
          (px - fc[0]) * ku[0] + (py - fc[1]) * ku[1] + (pz - fc[2]) * ku[2],
        );
      }
      const ndl = nx * kd[0] + ny * kd[1] + nz * kd[2];
      const wrap = mat.wrap || 0;
      let dif = (ndl + wrap) / (1 + wrap);
      if (dif < 0) dif = 0;
      const kv = vk * gb * (cav < 1 ? 0.35 + 0.65 * cav : 1);
      // ambient with colour-preserving occlusion
      const upw = 0.5 + 0.5 * ny,
        wnd = Math.max(0, 0.5 + 0.5 * (nx * win[0] + ny * win[1] + nz * win[2])),
        wq = wnd * wnd;
      const s = upw * 0.7 + 0.3;
      const ar = am.sky[0] * s + am.win[0] * wq + am.ground[0] * (1 - upw),
        ag = am.sky[1] * s + am.win[1] * wq + am.ground[1] * (1 - upw),
        ab = am.sky[2] * s + am.win[2] * wq + am.ground[2] * (1 - upw);
      const dm = 1 - metal;
      const mb = (A) => {
        const a = 2.0404 * A - 0.3324,
          b2 = -4.7951 * A + 0.6417,
          c = 2.7552 * A + 0.6903,
          v = ((va * a + b2) * va + c) * va;
        return Math.max(v, va);
      };
      let lr = R * dm * (kc[0] * dif * kv + ar * mb(R)),
        lg = G * dm * (kc[1] * dif * kv + ag * mb(G)),
        lb = B * dm * (kc[2] * dif * kv + ab * mb(B));
      if (mat.trans) {
        // light through thin cloth or skin from behind
        const bk = Math.max(0, -ndl) * mat.trans * gb;
        lr += R * kc[0] * bk;
        lg += G * kc[1] * bk;
        lb += B * kc[2] * bk;
      }
      if (mat.sheen) {
        const fz = (1 - Math.max(0, nx * vx + ny * vy + nz * vz)) ** 3 * mat.sheen;
        const m = va * 0.9 + 0.1;
        lr += fz * (0.3 + R) * (ar * m + kc[0] * kv * 0.35);
        lg += fz * (0.3 + G) * (ag * m + kc[1] * kv * 0.35);
        lb += fz * (0.3 + B) * (ab * m + kc[2] * kv * 0.35);
      }
      if (mat.aniso) {
        // silk floss: highlight perpendicular to thread; mask<0.5 thread along u else along v
        const m = mask > 0.75 ? 0 : mask > 0.25 ? 1 : 2;
        if (m) {
          const ax = m === 2 ? tx / lu : bx_ / lv,
            ay = m === 2 ? ty / lu : by_ / lv,
            az = m === 2 ? tz / lu : bz_ / lv;
          const hx = kd[0] + vx,
            hy = kd[1] + vy,
            hz = kd[2] + vz;
          l = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
          const th = (ax * hx + ay * hy + az * hz) * l;
          const sp = Math.max(0, 1 - th * th) ** 14 * mat.aniso;
          const w = Math.max(0, ndl) * kv + 0.25 * va;
          lr += sp * w * (R * 0.75 + 0.1) * kc[0];
          lg += sp * w * (G * 0.75 + 0.1) * kc[1];
          lb += sp * w * (B * 0.75 + 0.1) * kc[2];
          const wx = ax * win[0] + ay * win[1] + az * win[2];
          const k2 = 0.86 + 0.3 * (1 - wx * wx);
          lr *= k2;
          lg *= k2;
          lb *= k2;
        }
      }
      // specular
      if (mir > 0.3) {
        rough = 0.05;
      }
      const coatOn = coat > 0.02;
      const doSpec = rough < 0.75 || metal > 0.02 || coatOn || mir > 0.3;
      if (doSpec) {
        for (let layer = 0; layer < 2; layer++) {
          let rg,
            F0r,
            F0g,
            F0b,
            N0x = nx,
            N0y = ny,
            N0z = nz,
            sc2 = 1;
          if (layer === 0) {
            if (mir > 0.3) {
              rg = 0.04;
              F0r = F0g = F0b = 0.8;
              lr *= 0.2;
              lg *= 0.2;
              lb *= 0.2;
            } else {
              rg = rough;
              F0r = f0 * dm + R * metal;
              F0g = f0 * dm + G * metal;
              F0b = f0 * dm + B * metal;
              if (rg > 0.75 && metal < 0.02) continue;
            }
          } else {
            if (!coatOn) break;
            rg = mat.coatRough || 0.06;
            F0r = F0g = F0b = 0.045;
            sc2 = coat;
            const cb = mat.coatBump === undefined ? 0.35 : mat.coatBump;
            N0x = G0x + (nx - G0x) * cb;
            N0y = G0y + (ny - G0y) * cb;
            N0z = G0z + (nz - G0z) * cb;
            l = 1 / Math.hypot(N0x, N0y, N0z);
            N0x *= l;
            N0y *= l;
            N0z *= l;
          }
          const nv2 = Math.max(1e-3, N0x * vx + N0y * vy + N0z * vz),
            fr5 = (1 - nv2) ** 5 * (1 - rg * 0.7);
          const k = 2 * nv2,
            Rx = k * N0x - vx,
            Ry = k * N0y - vy,
            Rz = k * N0z - vz;
          env(Rx, Ry, Rz, rg, ev, py);
          const so = Math.max(0, Math.min(1, va * 1.35 - 0.12));
          const occ = Ry < 0 ? so * (0.4 + 0.6 * va) : so;
          // broad key glint
          const hx = kd[0] + vx,
            hy = kd[1] + vy,
            hz = kd[2] + vz;
          l = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
          const nh = Math.max(0, (N0x * hx + N0y * hy + N0z * hz) * l);
          const a2 = Math.max(0.0016, Math.min(1, rg + (key.size || 0.1) * 0.35) ** 4);
          const dn = nh * nh * (a2 - 1) + 1;
          const Dg =
            Math.min(12, (a2 / (Math.PI * dn * dn)) * 0.25) *
            Math.max(0, ndl) *
            kv *
            (key.spec === undefined ? 1 : key.spec);
          lr =
            lr * (layer ? 1 - sc2 * 0.06 : 1) +
            sc2 * (F0r + (1 - F0r) * fr5) * (ev[0] * occ + kc[0] * Dg);
          lg =
            lg * (layer ? 1 - sc2 * 0.06 : 1) +
            sc2 * (F0g + (1 - F0g) * fr5) * (ev[1] * occ + kc[1] * Dg);
          lb =
            lb * (layer ? 1 - sc2 * 0.06 : 1) +
            sc2 * (F0b + (1 - F0b) * fr5) * (ev[2] * occ + kc[2] * Dg);
        }
      }
      for (let k = 0; k < pts.length; k++) {
        const p = pts[k];
        const qx = p.pos[0] - px,
          qy = p.pos[1] - py,
          qz = p.pos[2] - pz;
        const d2 = qx * qx + qy * qy + qz * qz;
        l = 1 / Math.sqrt(d2);
        const c = (nx * qx + ny * qy + nz * qz) * l;
        if (p.skip && p.skip === mat) continue;
        if (c > 0) {
          const at =
            (c / (d2 + (p.soft || 0.3))) * (0.3 + 0.7 * va) * (p.shape ? p.shape(px, py, pz) : 1);
          lr += R * p.color[0] * at;
          lg += G * p.color[1] * at;
          lb += B * p.color[2] * at;
        }
      }
      if (mat.emit) {
        mat.emit(px, py, pz, nx, ny, nz, vx, vy, vz, R, G, B, mask, ev);
        lr += ev[0];
        lg += ev[1];
        lb += ev[2];
      }
      img[c3] = lr;
      img[c3 + 1] = lg;
      img[c3 + 2] = lb;
    }
  }
  lap('shade');
  const out = film(sc, img, zb, vis, triMat, W, H);
  lap('film');
  return { data: out, W, H, T };
}
function film(sc, img, zb, vis, triMat, W, H) {
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
function boxb(a, w, h, r) {
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
