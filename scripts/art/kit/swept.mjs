// Tubes along a path and cloth drawn out of a side view.
import { grid } from './mesh.mjs';

export function tube(path, r, k = 8, rad) {
  // path [[x,y,z],...]
  const n = path.length - 1;
  let up = [0, 1, 0.01];
  const fr = path.map((p, i) => {
    const a = path[Math.max(0, i - 1)],
      b = path[Math.min(n, i + 1)];
    let t = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    let l = Math.hypot(...t) || 1;
    t = t.map((v) => v / l);
    let s = [up[1] * t[2] - up[2] * t[1], up[2] * t[0] - up[0] * t[2], up[0] * t[1] - up[1] * t[0]];
    l = Math.hypot(...s);
    if (l < 1e-4) {
      s = [1, 0, 0];
      l = 1;
    }
    s = s.map((v) => v / l);
    const w = [t[1] * s[2] - t[2] * s[1], t[2] * s[0] - t[0] * s[2], t[0] * s[1] - t[1] * s[0]];
    up = w;
    return [p, s, w];
  });
  return grid(
    k,
    n,
    (u, v, o) => {
      const i = Math.round(v * n),
        [p, s, w] = fr[i],
        a = -u * Math.PI * 2,
        rr = rad ? r * rad(v) : r,
        c = Math.cos(a) * rr,
        d = Math.sin(a) * rr;
      o[0] = p[0] + s[0] * c + w[0] * d;
      o[1] = p[1] + s[1] * c + w[1] * d;
      o[2] = p[2] + s[2] * c + w[2] * d;
    },
    { closedU: true },
  );
}
// cloth: 2D path (x,y) extruded in z with uv along path. pts polyline; returns mesh nu along path
export function extrudeCloth(pts, halfDepth, nz, opt = {}) {
  const L = [0];
  for (let i = 1; i < pts.length; i++)
    L.push(L[i - 1] + Math.hypot(pts[i][0] - pts[i - 1][0], pts[i][1] - pts[i - 1][1]));
  const T = L[L.length - 1],
    n = pts.length - 1;
  return grid(
    n,
    nz,
    (u, v, o) => {
      const i = Math.round(u * n),
        p = pts[i];
      o[0] = p[0];
      o[1] = p[1];
      o[2] = (v * 2 - 1) * halfDepth;
      if (opt.warp) opt.warp(o, L[i] / T, v, i);
    },
    {
      uv: (u, v) => {
        const i = Math.round(u * n);
        return [L[i] / T, v];
      },
    },
  );
}
