// The nearest triangle of every pixel.
export function rasterise({ I, UV, nT, triMat, mats }, { sx, sy, iw }, W, H) {
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
  return { vis, zb };
}
