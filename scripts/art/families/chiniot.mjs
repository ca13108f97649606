// Chiniot wood: deep carving in sheesham, brass inlay, pierced jali.

import { grid, xf } from '../kit/mesh.mjs';
import * as O from '../kit/ornament.mjs';
import { rng } from '../kit/rng.mjs';
import { box } from '../kit/shapes.mjs';
import { M, woodTex } from '../kit/surfaces.mjs';
import { blurF, Height, lin, svgRaw, Tex } from '../kit/tex.mjs';
import { carved, face, K, PAL, W } from './carving.mjs';

export async function chest(seed, look = {}) {
  const r = rng(seed);
  const small = look.kind === 'box';
  const w = small ? 2.5 : r.range(2.9, 3.4),
    d = small ? 1.9 : r.range(1.8, 2.1),
    h = small ? 0.85 : r.range(1.05, 1.35),
    lid = small ? 0.32 : 0.42;
  const wood = look.wood ?? r.pick(['sheesham', 'walnut', 'sheesham', 'dark']);
  const top = await face(`${seed}t`, 1024, 640, look.top ?? 'rosette', wood),
    front = await face(`${seed}f`, 1024, 384, look.front ?? 'vine', wood),
    side = await face(`${seed}s`, 512, 384, 'vine', wood),
    rim = await face(`${seed}l`, 1536, 192, 'moulding', wood);
  const B = box(w, h, d, 0.04),
    L = box(w + 0.12, lid, d + 0.12, 0.07);
  const wm = M.wood(wood, 1, 1, 0.45);
  const objs = [];
  const y0 = 0.14;
  const put = (m, dy) => xf(m, { t: [0, dy, 0] });
  objs.push(
    { mesh: put(B.faces.front, y0 + h / 2), mat: carved(front) },
    { mesh: put(B.faces.left, y0 + h / 2), mat: carved(side) },
    { mesh: put(B.faces.right, y0 + h / 2), mat: carved(side) },
    { mesh: put(B.faces.back, y0 + h / 2), mat: wm },
  );
  const ly = y0 + h + 0.015 + lid / 2;
  objs.push({ mesh: put(L.faces.top, ly), mat: carved(top) });
  const rimMat = (along) => ({ ...carved(rim, 0.06), uvs: [along / w, 1] });
  for (const k of ['front', 'left', 'right', 'back'])
    objs.push({ mesh: put(L.faces[k], ly), mat: rimMat(k === 'front' || k === 'back' ? w : d) });
  objs.push({ mesh: put(L.faces.bottom, ly), mat: wm });
  const plinth = box(w + 0.16, 0.2, d + 0.16, 0.04);
  for (const k of ['front', 'left', 'right', 'back'])
    objs.push({
      mesh: put(plinth.faces[k], 0.1),
      mat: rimMat(k === 'front' || k === 'back' ? w * 1.6 : d * 1.6),
    });
  objs.push({ mesh: put(plinth.faces.top, 0.1), mat: wm });
  const brass = { color: lin(PAL.brass), metal: 1, rough: 0.3 };
  objs.push(
    {
      mesh: xf(box(0.34, 0.5, 0.04, 0.02).all, { t: [0, y0 + h - 0.08, d / 2 + 0.07] }),
      mat: brass,
    },
    {
      mesh: xf(box(0.12, 0.12, 0.08, 0.03).all, { t: [0, y0 + h - 0.18, d / 2 + 0.1] }),
      mat: brass,
    },
  );
  for (const sx of [-1, 1])
    for (const sz of [-1, 1])
      objs.push({
        mesh: xf(box(0.26, lid + 0.02, 0.26, 0.06).all, {
          t: [sx * (w / 2 - 0.045), ly, sz * (d / 2 - 0.045)],
        }),
        mat: brass,
      });
  return { objs, H: y0 + h + lid, R: w / 2 + 0.3 };
}
// pierced screen: alpha-tested shells give real thickness
export async function jali(seed, look = {}, PW = 3.6, PH = 4.6) {
  const r = rng(seed);
  const kind = look.net ?? r.int(0, 2),
    nx = look.nx ?? r.pick([3, 4]),
    ny = Math.round((nx * PH) / PW);
  const cw = 900 / nx,
    ch = 1150 / ny;
  let s = O.rect(0, 0, 900, 1150, '#fff');
  for (let y = 0; y < ny; y++)
    for (let x = 0; x < nx; x++) {
      let g = '';
      if (kind === 0)
        g =
          O.poly(O.star(0, 0, 8, 90, 66), K) +
          O.poly(O.star(0, 0, 8, 76, 52), W) +
          O.ring(8, 22, () => O.path(O.petal(36, 12, 0.5), K)) +
          O.circ(0, 0, 15, W);
      if (kind === 1)
        g =
          O.ring(6, 14, () => O.path(O.petal(74, 27, 0.5), K)) +
          O.circ(0, 0, 20, W) +
          O.ring(6, 78, () => O.circ(0, 0, 13, K), Math.PI / 6);
      if (kind === 2)
        g =
          O.ring(8, 56, () =>
            O.poly(
              [
                [0, -34],
                [17, 0],
                [0, 30],
                [-17, 0],
              ],
              K,
            ),
          ) +
          O.poly(O.star(0, 0, 8, 32, 20), K) +
          O.circ(0, 0, 10, W);
      s += `<g transform="translate(${(x + 0.5) * cw} ${(y + 0.5) * ch}) scale(${cw / 200} ${ch / 200})">${g}</g>`;
    }
  for (let y = 0; y <= ny; y++)
    for (let x = 0; x <= nx; x++)
      s += `<g transform="translate(${x * cw} ${y * ch}) scale(${cw / 200})">${kind === 0 ? O.poly(O.star(0, 0, 4, 26, 15), K) : O.circ(0, 0, 13, K)}</g>`;
  s += `<rect x="0" y="0" width="900" height="1150" fill="none" stroke="#fff" stroke-width="40"/>`;
  const AW = 900,
    AH = 1150;
  const raw = await svgRaw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${AW}" height="${AH}" viewBox="0 0 900 1150">${s}</svg>`,
    AW,
    AH,
  );
  const a = new Float32Array(AW * AH);
  for (let i = 0; i < a.length; i++) a[i] = raw[i * 4] / 255;
  const hb = blurF(a, AW, AH, 5, false);
  const alpha = { w: AW, h: AH, d: a };
  const wt = woodTex('sheesham'),
    t = new Tex(1024, 1024),
    hh = new Height(1024, 1024);
  for (let y = 0; y < 1024; y++)
    for (let x = 0; x < 1024; x++) {
      const o = y * 1024 + x,
        q = Math.floor((y / 1024) * AH) * AW + Math.floor((x / 1024) * AW);
      const k = 0.6 + 0.5 * hb[q];
      for (let c = 0; c < 3; c++) t.data[o * 4 + c] = wt.t.data[o * 4 + c] * k;
      t.data[o * 4 + 3] = 255;
      hh.data[o] = hb[q];
    }
  const objs = [];
  const th = 0.18,
    n = 9;
  const mat = { tex: t, bump: hh, bumpH: 0.12, alpha, rough: 0.45 },
    dark = { ...mat, color: [0.5, 0.45, 0.42], rough: 0.7, cast: false };
  for (let i = 0; i < n; i++) {
    const z = th / 2 - (th * i) / (n - 1);
    objs.push({
      mesh: xf(
        grid(8, 8, (u, v, o) => {
          o[0] = (u - 0.5) * PW;
          o[1] = (0.5 - v) * PH;
          o[2] = z;
        }),
        {},
      ),
      mat: i === 0 ? mat : dark,
    });
  }
  const fr = 0.32;
  const F = M.wood('sheesham', 0.3, 2, 0.4);
  for (const m of [-1, 1]) {
    objs.push(
      {
        mesh: xf(box(fr, PH + 2 * fr, th * 1.9, 0.04).all, { t: [m * (PW / 2 + fr / 2), 0, 0] }),
        mat: F,
      },
      {
        mesh: xf(box(PW, fr, th * 1.9, 0.04).all, { t: [0, m * (PH / 2 + fr / 2), 0] }),
        mat: { ...F, uvs: [2, 0.3] },
      },
    );
  }
  return {
    objs: objs.map((o) => ({
      ...o,
      mesh: xf(o.mesh, { rx: -0.1, t: [0, PH / 2 + fr + 0.02, 0] }),
    })),
    H: PH + 2 * fr,
    R: PW / 2 + fr,
  };
}

/** A carved panel in a plain frame, leaning against the wall. */
export async function carvedPanel(seed, look) {
  const f = await face(seed, 1024, 1280, look.top, look.wood, false);
  const b = box(3.5, 4.4, 0.2, 0.05);
  const lean = { rx: -0.09, t: [0, 2.24, 0] };
  const plain = M.wood(look.wood, 1, 0.1, 0.5);
  const sides = ['left', 'right', 'top', 'bottom', 'back'].map((k) => ({
    mesh: xf(b.faces[k], lean),
    mat: plain,
  }));
  return {
    objs: [{ mesh: xf(b.faces.front, lean), mat: carved(f, 0.12) }, ...sides],
    H: 4.45,
    R: 1.85,
  };
}
