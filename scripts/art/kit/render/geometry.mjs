// All meshes of a scene in one set of arrays.
export function gather(objs) {
  // ---- gather geometry
  let nV = 0,
    nI = 0;
  for (const o of objs) {
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
  objs.forEach((o, k) => {
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
  return {
    P,
    N,
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
}
