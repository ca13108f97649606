// Chiniot wood: deep carving in sheesham, brass inlay, pierced jali.

import { box, grid, xf } from '../kit/geom.mjs';
import * as O from '../kit/ornament.mjs';
import { noiseTile, rng } from '../kit/rng.mjs';
import { M, woodTex } from '../kit/studio.mjs';
import { blurF, Height, hex, lin, svgRaw, Tex } from '../kit/tex.mjs';
export const PAL = { sheesham: '#6b4128', walnut: '#5a3a28', dark: '#3b241a', brass: '#c9a24e' };
const W = '#fff',
  K = '#000',
  G = '#8a8a8a';
const rosette = (R, n) =>
  O.circ(0, 0, R, G) +
  O.rep(
    n,
    (i) =>
      `<path transform="rotate(${(i * 360) / n})" d="${O.petal(R * 0.98, R * 0.3, 0.5)}" fill="${W}"/>`,
  ) +
  O.rep(
    n,
    (i) =>
      `<path transform="rotate(${((i + 0.5) * 360) / n})" d="${O.petal(R * 0.62, R * 0.18, 0.3)}" fill="#c4c4c4"/>`,
  ) +
  O.circ(0, 0, R * 0.22, W);
const vine = (L, k) =>
  `<path d="M0,0 C${20 * k},${-L * 0.3} ${-20 * k},${-L * 0.6} 0,${-L}" fill="none" stroke="${W}" stroke-width="9"/>` +
  O.rep(5, (i) =>
    [1, -1]
      .map(
        (m) =>
          `<g transform="translate(${(i & 1 ? -1 : 1) * 5} ${-L * (0.12 + i * 0.18)}) rotate(${m * 62})"><path d="${O.leaf(L * 0.26, L * 0.075, 0.25 * m)}" fill="${W}"/></g>`,
      )
      .join(''),
  );
function carveSvg(_r, w, h, kind) {
  const cx = w / 2,
    cy = h / 2,
    b = 64;
  let s =
    O.rect(0, 0, w, h, W) +
    O.rect(b * 0.42, b * 0.42, w - b * 0.84, h - b * 0.84, K) +
    O.rect(b * 0.52, b * 0.52, w - b * 1.04, h - b * 1.04, G);
  const beads = (y0, len, hor) =>
    O.rep(Math.floor(len / 30), (i) =>
      hor ? O.circ(b * 0.7 + i * 30 + 12, y0, 10, W) : O.circ(y0, b * 0.7 + i * 30 + 12, 10, W),
    );
  s +=
    O.rect(b * 0.52, b * 0.52, w - b * 1.04, h - b * 1.04, '#555') +
    beads(b * 0.8, w - b * 1.2, true) +
    beads(h - b * 0.8, w - b * 1.2, true) +
    beads(b * 0.8, h - b * 1.2, false) +
    beads(w - b * 0.8, h - b * 1.2, false);
  s +=
    O.rect(b * 1.1, b * 1.1, w - b * 2.2, h - b * 2.2, W) +
    O.rect(b * 1.25, b * 1.25, w - b * 2.5, h - b * 2.5, '#303030');
  const R = Math.min(w, h) * 0.3;
  const inner = Math.min(w, h) - b * 2.5;
  if (kind === 'rosette') {
    s += `<g transform="translate(${cx} ${cy})">${O.ring(8, R * 1.02, (_i) => `<path d="${O.leaf(R * 0.42, R * 0.14, 0.2)}" fill="${W}"/>`, Math.PI / 8)}${O.poly(O.star(0, 0, 8, R * 1.06, R * 0.82), W)}${O.poly(O.star(0, 0, 8, R * 0.96, R * 0.75), K)}${rosette(R * 0.74, 12)}</g>`;
    for (const [x, y, a] of [
      [0, 0, 135],
      [1, 0, -135],
      [1, 1, -45],
      [0, 1, 45],
    ])
      s += `<g transform="translate(${x ? w - b * 1.3 : b * 1.3} ${y ? h - b * 1.3 : b * 1.3}) rotate(${a})"><g>${vine(R * 0.95, 1)}</g><g transform="translate(0 ${-R * 0.9})">${rosette(R * 0.2, 8)}</g></g>`;
    if (w > h * 1.2)
      for (const m of [-1, 1])
        s += `<g transform="translate(${cx + m * (w * 0.5 - b * 1.3)} ${cy}) rotate(${-90 * m})">${vine(w * 0.2, 1)}<g transform="translate(0 ${-w * 0.19}) ">${rosette(R * 0.26, 8)}</g></g>`;
  }
  if (kind === 'vine') {
    const n = Math.round((w / h) * 1.6);
    const sx = (w - b * 2.6) / n;
    for (let i = 0; i < n; i++) {
      const x = b * 1.3 + (i + 0.5) * sx;
      s += `<g transform="translate(${x} ${cy})">${rosette(inner * 0.27, 10)}${O.ring(6, inner * 0.36, () => `<path d="${O.leaf(inner * 0.2, inner * 0.08, 0.3)}" fill="${W}" transform="rotate(20)"/>`)}</g>`;
      s += `<g transform="translate(${b * 1.3 + i * sx} ${cy})">${[0, 180].map((a) => `<g transform="rotate(${a})"><path d="${O.petal(inner * 0.46, inner * 0.14, 0.4)}" fill="${W}"/></g>`).join('')}</g>`;
    }
    s += `<g transform="translate(${w - b * 1.3} ${cy})">${[0, 180].map((a) => `<g transform="rotate(${a})"><path d="${O.petal(inner * 0.46, inner * 0.14, 0.4)}" fill="${W}"/></g>`).join('')}</g>`;
  }
  if (kind === 'girih') {
    const c = inner / Math.max(2, Math.round(inner / 210));
    const nx = Math.round((w - 2.5 * b) / c),
      sx = (w - 2.5 * b) / nx,
      ny = Math.round(inner / c),
      sy = inner / ny;
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++)
        s +=
          `<g transform="translate(${b * 1.25 + (x + 0.5) * sx} ${b * 1.25 + (y + 0.5) * sy}) scale(${sx / 200} ${sy / 200})">${O.poly(O.star(0, 0, 8, 98, 70), W)}${O.poly(O.star(0, 0, 8, 82, 58), K)}${O.poly(O.star(0, 0, 8, 70, 46), W)}${O.poly(O.star(0, 0, 8, 52, 34), '#777')}${rosette(26, 8)}</g>` +
          `<g transform="translate(${b * 1.25 + x * sx} ${b * 1.25 + y * sy}) scale(${sx / 200} ${sy / 200})">${O.poly(O.star(0, 0, 4, 40, 28, 0.785), W)}${O.poly(O.star(0, 0, 4, 24, 17, 0.785), K)}</g>`;
  }
  return s;
}
// A narrow moulding: beads above, upright petals below. Used on lid rims and plinths.
function mouldingSvg(w, h) {
  let s =
    O.rect(0, 0, w, h, K) + O.rect(0, 0, w, h * 0.12, W) + O.rect(0, h * 0.86, w, h * 0.14, W);
  const n = Math.round(w / (h * 0.55));
  const step = w / n;
  for (let i = 0; i < n; i++) {
    const x = (i + 0.5) * step;
    s += `<path transform="translate(${x} ${h * 0.84})" d="${O.petal(h * 0.52, step * 0.5, 0.3)}" fill="${W}"/>`;
    s += `<path transform="translate(${x} ${h * 0.8})" d="${O.petal(h * 0.3, step * 0.2, 0.3)}" fill="#666"/>`;
    s += O.circ(i * step, h * 0.24, h * 0.075, W) + O.circ(x, h * 0.24, h * 0.075, W);
  }
  return s;
}
function inlaySvg(w, h) {
  const d = 15;
  return `<rect x="${d}" y="${d}" width="${w - 2 * d}" height="${h - 2 * d}" fill="none" stroke="#fff" stroke-width="6"/>`;
}
export async function face(seed, w, h, kind, wood = 'sheesham', brass = true) {
  const r = rng(seed);
  const raw = await svgRaw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${kind === 'moulding' ? mouldingSvg(w, h) : carveSvg(r, w, h, kind)}</svg>`,
    w,
    h,
  );
  const br = await svgRaw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="${w}" height="${h}" fill="#000"/>${brass && kind !== 'moulding' ? inlaySvg(w, h) : ''}</svg>`,
    w,
    h,
  );
  const H0 = new Float32Array(w * h);
  for (let i = 0; i < w * h; i++) H0[i] = raw[i * 4] / 255;
  const h1 = blurF(H0, w, h, 4, false),
    h2 = blurF(H0, w, h, 12, false);
  const wt = woodTex(wood),
    t = new Tex(w, h),
    hh = new Height(w, h),
    n = noiseTile(256, 8, 5, 7),
    bc = hex(PAL.brass);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const o = y * w + x;
      const v = h1[o] * 0.75 + H0[o] * 0.1 + n[((y & 255) << 8) | (x & 255)] * 0.05;
      hh.data[o] = v;
      const b = br[o * 4] / 255,
        k = (0.48 + 0.62 * h1[o]) * (1 + 0.5 * (h1[o] - h2[o]));
      const wq = ((x & 1023) * 1024 + (y & 1023)) * 4;
      for (let c = 0; c < 3; c++)
        t.data[o * 4 + c] = wt.t.data[wq + c] * k * 1.12 * (1 - b) + bc[c] * b;
      t.data[o * 4 + 3] = b * 255;
    }
  return { t, h: hh };
}
export const carved = (f, k = 0.09) => ({
  tex: f.t,
  bump: f.h,
  bumpH: k,
  cavity: 0.9,
  cavLod: 1.2,
  rough: 0.56,
  f0: 0.035,
  role: 'metal',
  metalRough: 0.28,
  aoK: 1.1,
});
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
