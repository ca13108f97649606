// Meshes: grids, normals, joining and placing.

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
