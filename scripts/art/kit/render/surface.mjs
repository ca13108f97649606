// What lies under a pixel: place, normal with its bumps, colour and finish, written into the record s.
import { hash2, noiseTile } from '../rng.mjs';
import { S, sampleH, sampleTex } from './sample.mjs';

const NT = noiseTile(256, 8, 5, 77);
export function surfaceReader(
  { P, N, UV, I, triMat, mats },
  { E, f, r, u, F, sx, sy, iw, rayX, rayY },
  zb,
) {
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
  return (s, x, y, o, t) => {
    const ry = rayY(y);
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
      const turn = back && mat.backFlip !== false ? -1 : 1;
      nx -= turn * ((gu * tx) / lu + (gv * bx_) / lv);
      ny -= turn * ((gu * ty) / lu + (gv * by_) / lv);
      nz -= turn * ((gu * tz) / lu + (gv * bz_) / lv);
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
    s.mat = mat;
    s.d = d;
    s.px = px;
    s.py = py;
    s.pz = pz;
    s.vx = vx;
    s.vy = vy;
    s.vz = vz;
    s.nx = nx;
    s.ny = ny;
    s.nz = nz;
    s.R = R;
    s.G = G;
    s.B = B;
    s.mask = mask;
    s.rough = rough;
    s.f0 = f0;
    s.metal = metal;
    s.coat = coat;
    s.mir = mir;
    s.cav = cav;
    s.G0x = G0x;
    s.G0y = G0y;
    s.G0z = G0z;
    s.tx = tx;
    s.ty = ty;
    s.tz = tz;
    s.bx_ = bx_;
    s.by_ = by_;
    s.bz_ = bz_;
    s.lu = lu;
    s.lv = lv;
  };
}
