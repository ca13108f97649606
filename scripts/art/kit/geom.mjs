// Mesh builders. A mesh is {pos,nrm,uv,idx}. World unit = 10 cm, y up.
export function grid(nu, nv, fn, opt = {}) {
  // fn(u,v,out[3]) ; uv can be remapped by opt.uv
  const n = (nu + 1) * (nv + 1),
    pos = new Float32Array(n * 3),
    uv = new Float32Array(n * 2),
    o = [0, 0, 0];
  for (let j = 0, k = 0; j <= nv; j++)
    for (let i = 0; i <= nu; i++, k++) {
      const u = i / nu,
        v = j / nv;
      fn(u, v, o);
      pos[k * 3] = o[0];
      pos[k * 3 + 1] = o[1];
      pos[k * 3 + 2] = o[2];
      if (opt.uv) {
        const q = opt.uv(u, v, o);
        uv[k * 2] = q[0];
        uv[k * 2 + 1] = q[1];
      } else {
        uv[k * 2] = u;
        uv[k * 2 + 1] = v;
      }
    }
  const idx = new Uint32Array(nu * nv * 6);
  for (let j = 0, t = 0; j < nv; j++)
    for (let i = 0; i < nu; i++) {
      const a = j * (nu + 1) + i,
        b = a + 1,
        c = a + nu + 1,
        d = c + 1;
      idx[t++] = a;
      idx[t++] = c;
      idx[t++] = b;
      idx[t++] = b;
      idx[t++] = c;
      idx[t++] = d;
    }
  return finish({ pos, uv, idx }, opt.closedU ? nu : 0, nv);
}
function finish(m, closedU, nv) {
  normals(m);
  if (closedU) {
    const nu = closedU,
      N = m.nrm;
    for (let j = 0; j <= nv; j++) {
      const a = j * (nu + 1) * 3,
        b = (j * (nu + 1) + nu) * 3;
      for (let k = 0; k < 3; k++) {
        const s = N[a + k] + N[b + k];
        N[a + k] = s;
        N[b + k] = s;
      }
      for (const q of [a, b]) {
        const l = Math.hypot(N[q], N[q + 1], N[q + 2]) || 1;
        N[q] /= l;
        N[q + 1] /= l;
        N[q + 2] /= l;
      }
    }
  }
  return m;
}
export function normals(m) {
  const { pos, idx } = m,
    N = new Float32Array(pos.length);
  for (let t = 0; t < idx.length; t += 3) {
    const a = idx[t] * 3,
      b = idx[t + 1] * 3,
      c = idx[t + 2] * 3;
    const x1 = pos[b] - pos[a],
      y1 = pos[b + 1] - pos[a + 1],
      z1 = pos[b + 2] - pos[a + 2],
      x2 = pos[c] - pos[a],
      y2 = pos[c + 1] - pos[a + 1],
      z2 = pos[c + 2] - pos[a + 2];
    const nx = y1 * z2 - z1 * y2,
      ny = z1 * x2 - x1 * z2,
      nz = x1 * y2 - y1 * x2;
    for (const q of [a, b, c]) {
      N[q] += nx;
      N[q + 1] += ny;
      N[q + 2] += nz;
    }
  }
  for (let i = 0; i < N.length; i += 3) {
    const l = Math.hypot(N[i], N[i + 1], N[i + 2]) || 1;
    N[i] /= l;
    N[i + 1] /= l;
    N[i + 2] /= l;
  }
  m.nrm = N;
  return m;
}
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
export function merge(list) {
  let nv = 0,
    ni = 0;
  for (const m of list) {
    nv += m.pos.length / 3;
    ni += m.idx.length;
  }
  const pos = new Float32Array(nv * 3),
    nrm = new Float32Array(nv * 3),
    uv = new Float32Array(nv * 2),
    idx = new Uint32Array(ni);
  let a = 0,
    b = 0;
  for (const m of list) {
    pos.set(m.pos, a * 3);
    nrm.set(m.nrm, a * 3);
    uv.set(m.uv, a * 2);
    for (let i = 0; i < m.idx.length; i++) idx[b + i] = m.idx[i] + a;
    a += m.pos.length / 3;
    b += m.idx.length;
  }
  return { pos, nrm, uv, idx };
}
export function xf(m, { s = 1, rx = 0, ry = 0, rz = 0, t = [0, 0, 0], sc } = {}) {
  // scale, rotate x, z, y, translate
  const S = sc || [s, s, s],
    pos = new Float32Array(m.pos.length),
    nrm = new Float32Array(m.nrm.length);
  const cx = Math.cos(rx),
    sx = Math.sin(rx),
    cy = Math.cos(ry),
    sy = Math.sin(ry),
    cz = Math.cos(rz),
    sz = Math.sin(rz);
  const R = (x, y, z, o, i) => {
    const y1 = cx * y - sx * z,
      z1 = sx * y + cx * z;
    const x2 = cz * x - sz * y1,
      y2 = sz * x + cz * y1;
    o[i] = cy * x2 + sy * z1;
    o[i + 1] = y2;
    o[i + 2] = -sy * x2 + cy * z1;
  };
  for (let i = 0; i < pos.length; i += 3) {
    R(m.pos[i] * S[0], m.pos[i + 1] * S[1], m.pos[i + 2] * S[2], pos, i);
    pos[i] += t[0];
    pos[i + 1] += t[1];
    pos[i + 2] += t[2];
    R(m.nrm[i] / S[0], m.nrm[i + 1] / S[1], m.nrm[i + 2] / S[2], nrm, i);
    const l = Math.hypot(nrm[i], nrm[i + 1], nrm[i + 2]) || 1;
    nrm[i] /= l;
    nrm[i + 1] /= l;
    nrm[i + 2] /= l;
  }
  return { pos, nrm, uv: m.uv, idx: m.idx };
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

export function flip(m) {
  const idx = m.idx.slice(),
    nrm = m.nrm.map((v) => -v);
  for (let i = 0; i < idx.length; i += 3) {
    const t = idx[i + 1];
    idx[i + 1] = idx[i + 2];
    idx[i + 2] = t;
  }
  return { ...m, idx, nrm };
}
