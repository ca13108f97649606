// Turned, bent and boxed shapes.
import { grid, merge, normals } from './mesh.mjs';

// Catmull-Rom through profile points [[r,y],...] -> dense polyline; a point with third element 1 is a sharp corner
export function spline(pts, per = 10) {
  const out = [];
  const segs = [];
  let cur = [pts[0]];
  for (let i = 1; i < pts.length; i++) {
    cur.push(pts[i]);
    if (pts[i][2] && i < pts.length - 1) {
      segs.push(cur);
      cur = [pts[i]];
    }
  }
  segs.push(cur);
  segs.forEach((s, si) => {
    for (let i = 0; i < s.length - 1; i++) {
      const p0 = s[i - 1] || s[i],
        p1 = s[i],
        p2 = s[i + 1],
        p3 = s[i + 2] || s[i + 1];
      for (let k = 0; k < per; k++) {
        const t = k / per,
          t2 = t * t,
          t3 = t2 * t,
          q = [0, 1].map(
            (c) =>
              0.5 *
              (2 * p1[c] +
                (p2[c] - p0[c]) * t +
                (2 * p0[c] - 5 * p1[c] + 4 * p2[c] - p3[c]) * t2 +
                (3 * p1[c] - p0[c] - 3 * p2[c] + p3[c]) * t3),
          );
        if (k === 0 && p1[2] && i === 0 && si > 0) q[2] = 1;
        out.push(q);
      }
    }
  });
  out.push([pts[pts.length - 1][0], pts[pts.length - 1][1]]);
  return out;
}
// Surface of revolution. profile bottom->top outside then down inside if wanted. uv: u around, v by arc length (0 top .. 1 bottom of [from,to])
export function lathe(profile, n = 128, opt = {}) {
  // duplicate sharp points so normals break
  const P = [];
  for (const p of profile) {
    P.push(p);
    if (p[2]) P.push([p[0], p[1], 2]);
  }
  const L = [0];
  for (let i = 1; i < P.length; i++)
    L.push(L[i - 1] + Math.hypot(P[i][0] - P[i - 1][0], P[i][1] - P[i - 1][1]));
  const tot = L[L.length - 1],
    vOf = opt.vOf || ((i, _p) => 1 - L[i] / tot);
  const m = P.length,
    pos = new Float32Array(m * (n + 1) * 3),
    nrm = new Float32Array(m * (n + 1) * 3),
    uv = new Float32Array(m * (n + 1) * 2);
  const wob = opt.wobble || 0;
  for (let i = 0; i < m; i++) {
    const p = P[i];
    let a = P[i - 1],
      b = P[i + 1];
    if (!a || p[2] === 2) a = p;
    if (!b || (p[2] === 1 && b[2] === 2)) b = p;
    let dx = b[0] - a[0],
      dy = b[1] - a[1];
    if (Math.hypot(dx, dy) < 1e-9) {
      dx = 1;
      dy = 0;
    }
    const l = Math.hypot(dx, dy);
    const nr = dy / l,
      ny = -dx / l;
    for (let j = 0; j <= n; j++) {
      const th = (j / n) * Math.PI * 2 + (opt.rot || 0),
        c = Math.cos(th),
        s = Math.sin(th),
        k = i * (n + 1) + j;
      let r = p[0];
      if (wob)
        r *=
          1 + wob * (Math.sin(2 * th + p[1] * 1.3) * 0.6 + Math.sin(3 * th + 1 + p[1] * 2.1) * 0.4);
      if (opt.flute) r *= opt.flute(th, p, i);
      pos[k * 3] = c * r;
      pos[k * 3 + 1] = p[1];
      pos[k * 3 + 2] = s * r;
      nrm[k * 3] = c * nr;
      nrm[k * 3 + 1] = ny;
      nrm[k * 3 + 2] = s * nr;
      if (opt.planar) {
        uv[k * 2] = 0.5 + ((c * p[0]) / opt.planar) * 0.5;
        uv[k * 2 + 1] = 0.5 + ((s * p[0]) / opt.planar) * 0.5;
      } else {
        uv[k * 2] = j / n;
        uv[k * 2 + 1] = vOf(i, p);
      }
    }
  }
  const idx = [];
  for (let i = 0; i < m - 1; i++) {
    if (P[i][2] === 1 && P[i + 1][2] === 2) continue;
    for (let j = 0; j < n; j++) {
      const a = i * (n + 1) + j,
        b = a + 1,
        c = a + n + 1,
        d = c + 1;
      idx.push(a, c, b, b, c, d);
    }
  }
  const M = { pos, nrm, uv, idx: new Uint32Array(idx) };
  if (opt.flute) normals(M);
  return M;
}
// rounded box; uv per face planar scaled to the face. faces map 0..1
export function box(w, h, d, r = 0.03, seg = 3) {
  const hx = w / 2,
    hy = h / 2,
    hz = d / 2;
  r = Math.min(r, hx * 0.99, hy * 0.99, hz * 0.99);
  const face = (ax, ay, az, su, sv, dir) => {
    const H = [hx, hy, hz];
    const coord = (hh) => {
      const c = [];
      for (let i = 0; i <= seg; i++) {
        const a = ((i / seg) * Math.PI) / 4;
        c.push([-(hh - r) - r * Math.tan(Math.PI / 4 - a), 0]);
      }
      for (let i = seg; i >= 0; i--) c.push([-c[i][0], 0]);
      return c.map((x) => x[0]);
    };
    const cu = coord(H[ax]),
      cv = coord(H[ay]);
    const nu = cu.length - 1,
      nv = cv.length - 1;
    const pos = [],
      nrm = [],
      uv = [],
      idx = [];
    for (let j = 0; j <= nv; j++)
      for (let i = 0; i <= nu; i++) {
        const p = [0, 0, 0];
        p[ax] = cu[i];
        p[ay] = cv[j];
        p[az] = H[az] * dir;
        const q = p.map((v, k) => Math.max(-(H[k] - r), Math.min(H[k] - r, v)));
        const dd = p.map((v, k) => v - q[k]);
        const l = Math.hypot(...dd) || 1;
        const nn = dd.map((v) => v / l);
        for (let k = 0; k < 3; k++) {
          pos.push(q[k] + nn[k] * r);
          nrm.push(nn[k]);
        }
        uv.push(
          su > 0 ? (p[ax] / H[ax] + 1) / 2 : 1 - (p[ax] / H[ax] + 1) / 2,
          sv > 0 ? (p[ay] / H[ay] + 1) / 2 : 1 - (p[ay] / H[ay] + 1) / 2,
        );
      }
    for (let j = 0; j < nv; j++)
      for (let i = 0; i < nu; i++) {
        const a = j * (nu + 1) + i,
          b = a + 1,
          c = a + nu + 1,
          e = c + 1;
        idx.push(a, c, b, b, c, e);
      }
    return {
      pos: new Float32Array(pos),
      nrm: new Float32Array(nrm),
      uv: new Float32Array(uv),
      idx: new Uint32Array(idx),
    };
  };
  const F = {
    front: face(0, 1, 2, 1, -1, 1),
    back: face(0, 1, 2, -1, -1, -1),
    right: face(2, 1, 0, -1, -1, 1),
    left: face(2, 1, 0, 1, -1, -1),
    top: face(0, 2, 1, 1, 1, 1),
    bottom: face(0, 2, 1, 1, -1, -1),
  };
  return { faces: F, all: merge(Object.values(F)) };
}
export function torus(R, r, n = 96, k = 14, opt = {}) {
  return grid(
    n,
    k,
    (u, v, o) => {
      const a = u * Math.PI * 2,
        b = v * Math.PI * 2,
        rr = R + r * Math.cos(b) * (opt.flat || 1);
      o[0] = Math.cos(a) * rr;
      o[1] = r * Math.sin(b) * (opt.tall || 1);
      o[2] = Math.sin(a) * rr;
    },
    { closedU: true },
  );
}
