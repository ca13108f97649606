// Photographic set-ups for cloth: stack, flat lay, hanging, draped, close-up.

import * as Cameras from './camera.mjs';
import * as Drape from './drape.mjs';
import * as Drapes from './drapes.mjs';
import * as Folds from './folds.mjs';
import { hangingFringe } from './fringe.mjs';
import * as Lights from './lights.mjs';
import { grid } from './mesh.mjs';
import { fbm, rng } from './rng.mjs';
import * as Stages from './stages.mjs';
import * as Surfaces from './surfaces.mjs';
import { lin } from './tex.mjs';

export const clothMat = (p, extra = {}) => ({
  tex: p.tex,
  bump: p.h,
  bumpH: p.bumpH || 0,
  cavity: p.cavity,
  rough: 0.93,
  sheen: p.sheen === undefined ? 0.1 : p.sheen,
  detail:
    p.detail === undefined
      ? { tex: Surfaces.weaveH(), su: 1, sv: 1, h: 0.012, alb: 0.25 }
      : p.detail,
  aniso: p.aniso,
  back: p.back || [0.74, 0.74, 0.74, 0.03, 0.5, 0.45, 0.4],
  trans: p.trans || 0,
  lodBias: -0.15,
  ...extra,
});
export const fineDetail = (p, W, H) =>
  p.detail === null
    ? null
    : { tex: Surfaces.weaveH(), su: W * 4.5, sv: H * 4.5, h: 0.006, alb: 0.3 };
export function stackShot(p, seed, o = {}) {
  const r = rng(`stack${seed}`);
  const W = o.W || r.range(3.3, 3.8),
    D = o.D || r.range(2.4, 2.8),
    layers = o.layers || r.pick([7, 8, 9]),
    t = o.t || 0.2;
  const s = Folds.foldedStack(r, {
    W,
    D,
    layers,
    t,
    size: p.size,
    seed: r.int(1, 99),
    ry: r.range(-0.12, 0.12),
    u0: r.range(0, 0.03),
    v0: o.v0 || 0,
  });
  const objs = [
    ...Stages.setOf(o.set || r.pick(['table', 'ledge', 'linen']), {
      color: o.wall || r.pick(Stages.WALLS),
      wood: r.pick(['kikar', 'pale', 'walnut']),
      back: -4.2,
    }),
    { mesh: s.mesh, mat: clothMat(p, { detail: fineDetail(p, p.size[0], p.size[1]) }) },
  ];
  if (o.second) {
    const q = o.second,
      s2 = Folds.foldedStack(r, {
        W: W * 0.96,
        D: D * 0.94,
        layers: 3,
        t: t,
        y0: s.top,
        size: q.size,
        seed: r.int(1, 99),
        ry: r.range(-0.1, 0.1),
        u0: 0.01,
        v0: 0,
      });
    objs.push({ mesh: s2.mesh, mat: clothMat(q, { detail: fineDetail(q, q.size[0], q.size[1]) }) });
    s.top = s2.top;
  }
  const sc = {
    ...Lights.rig(o.rig || r.pick(['soft', 'sun', 'soft']), r),
    objs,
    focus: { c: [0, 0.8, 0], r: 3.9 },
    camera: Cameras.orbit([0, s.top * 0.5 + 0.15, 0], 11.6, r.range(-24, 26), r.range(20, 27), 27),
    dof: { focus: 10.3, amount: 26, dead: 1.6 },
  };
  if (o.extra) sc.objs.push(...o.extra(s.top, W, D, r));
  return sc;
}
export function flatShot(p, seed, o = {}) {
  const r = rng(`flat${seed}`);
  const [w, h] = o.dim || p.size;
  const k = 6.4 / Math.max(w * 0.8, h);
  const m = Folds.flatLay(r, {
    w: w * k,
    h: h * k,
    wave: o.wave === undefined ? 0.16 : o.wave,
    corner: o.corner === undefined ? r.range(0.9, 1.5) : o.corner,
    cornerAt: r.pick([0, 1]),
    seed: r.int(1, 99),
    uv: o.uv,
  });
  const objs = [
    ...Stages.setOf(o.set || r.pick(['tiles', 'linenflat', 'charpai', 'woodflat', 'plasterflat']), {
      w: 26,
      color: o.wall || r.pick(Stages.WALLS),
      cloth: r.pick(['#cfc0a6', '#d9d2c3', '#b7ab98']),
      wood: r.pick(['kikar', 'walnut', 'pale']),
    }),
    { mesh: m, mat: clothMat(p, { detail: fineDetail(p, w, h) }) },
  ];
  if (o.extra) objs.push(...o.extra(r, w * k, h * k));
  return {
    ...Lights.rig(o.rig || r.pick(['top', 'topsun', 'top']), r),
    objs,
    focus: { c: [0, 0.2, 0], r: 5.2 },
    camera: Cameras.topDown(
      [0, 0, 0.1],
      o.dist || 15.5,
      r.range(-0.06, 0.06) + (o.roll || 0),
      28,
      0.1,
    ),
  };
}
export function hungShot(p, seed, o = {}) {
  const r = rng(`hung${seed}`);
  const w = o.w || 5.2,
    h = o.h || 6.2;
  const top = 7.2;
  const m = Folds.hung(r, {
    w: w / 0.8,
    h,
    top,
    z: 0.12,
    folds: r.range(4.2, 6.5),
    amp: o.amp || 0.24,
    seed: r.int(1, 99),
    uv: o.uv || [0, 0, w / 0.8 / p.size[1], h / p.size[0]],
  });
  // u runs along the cloth: its finished end hangs at the bottom.
  if (o.swap !== false) {
    const end = (o.uv || [0, 0, 0, h / p.size[0]])[3];
    for (let i = 0; i < m.uv.length; i += 2) {
      const a = m.uv[i];
      m.uv[i] = end - m.uv[i + 1];
      m.uv[i + 1] = a;
    }
  }
  const objs = [
    ...Stages.setOf(o.set || 'ledge', { color: o.wall || r.pick(Stages.WALLS), back: -0.05 }),
    { mesh: m, mat: clothMat(p, { detail: fineDetail(p, p.size[0], p.size[1]) }) },
    {
      mesh: Folds.rod(w * 1.12, top + 0.02, 0.42, 0.085),
      mat: Surfaces.M.wood('walnut', 3, 0.4, 0.5),
    },
  ];
  if (p.fringe)
    objs.push({ mesh: hangingFringe(m, r), mat: { color: lin(p.fringe), rough: 0.95 } });
  return {
    ...Lights.rig(o.rig || r.pick(['sun', 'raking', 'soft']), r),
    objs,
    focus: { c: [0, 4, 0.4], r: 5.2 },
    camera: Cameras.orbit([0, 4.15, 0.3], 15.5, r.range(-14, 14), 3, 27),
  };
}
export function drapeShot(p, seed, o = {}) {
  const r = rng(`drape${seed}`);
  const v = o.variant === undefined ? r.int(0, 2) : o.variant;
  const sim = Drapes.memoSim(v);
  const W = sim.w,
    H = sim.h;
  const u0 = o.u0 || 0,
    v0 = o.v0 || 0;
  const m = Drape.drapeMesh(sim.s, 2, [u0, v0, u0 + W / p.size[0], v0 + H / p.size[1]]);
  const objs = [
    ...Stages.setOf(o.set || r.pick(['tiles', 'ledge', 'linen']), {
      color: r.pick(Stages.WALLS),
      back: -6.5,
    }),
    { mesh: m, mat: clothMat(p, { detail: fineDetail(p, p.size[0], p.size[1]) }) },
  ];
  return {
    ...Lights.rig(o.rig || r.pick(['sun', 'soft', 'raking']), r),
    objs,
    focus: { c: [0, 1.4, 0], r: 5 },
    camera: Cameras.orbit([sim.s.cx || 0, 1.1, 0.4], 19.5, r.range(-30, 30), r.range(17, 23), 26),
  };
}
// close-up: macro patch with a ridge fold; mac = {t,h,w} painted at high resolution, w units wide (square)
export function macroShot(mac, seed, o = {}) {
  const r = rng(`macro${seed}`);
  const w = mac.w;
  const k = 4 / w;
  const amp = o.amp === undefined ? 0.28 : o.amp;
  const sd = r.int(1, 99);
  const ax = r.range(-0.5, 0.5);
  const m = grid(170, 170, (u, v, q) => {
    const x = (u - 0.5) * 4,
      z = (v - 0.5) * 4;
    q[0] = x;
    q[2] = z;
    const d = x * ax + z * 0.8;
    q[1] =
      amp * (Math.exp(-(((d + 0.55) * 1.5) ** 2)) * 1.2 + (fbm(x * 0.5 + sd, z * 0.5, 2) - 0.5));
  });
  const rigk = Lights.rig('raking', r);
  rigk.key.dir = [-1, 0.55, -0.25];
  rigk.key.size = 0.1;
  return {
    ...rigk,
    objs: [
      {
        mesh: m,
        mat: {
          tex: mac.t,
          bump: mac.h,
          bumpH: (o.bump || 0.035) * k,
          cavity: o.cavity === undefined ? 0.55 : o.cavity,
          cavLod: 0.5,
          rough: 0.93,
          sheen: o.sheen === undefined ? 0.06 : o.sheen,
          aniso: o.aniso,
          lodBias: 0,
          role: o.role,
          metalRough: o.metalRough,
        },
      },
    ],
    focus: { c: [0, 0, 0], r: 2.6 },
    camera: Cameras.orbit([0, 0.0, 0.1], 3.7, r.range(-12, 12), 52, 27),
    dof: { focus: 3.66, amount: 34, dead: 0.8 },
    bias: 0.012,
    exposure: 1.05,
  };
}
