// Embroidery under way: cloth stretched in a hoop, threads, needle and scissors beside it.
import * as BA from '../../families/balochi.mjs';
import * as KM from '../../families/kashmiri.mjs';
import * as PH from '../../families/phulkari.mjs';
import * as Cameras from '../../kit/camera.mjs';
import { clothMat } from '../../kit/cloth-shots.mjs';
import * as Folds from '../../kit/folds.mjs';
import * as Lights from '../../kit/lights.mjs';
import { xf } from '../../kit/mesh.mjs';
import { profile } from '../../kit/profile.mjs';
import { hash2, rng } from '../../kit/rng.mjs';
import { lathe, spline, torus } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import { tube } from '../../kit/swept.mjs';
import { lin } from '../../kit/tex.mjs';
import { ball, wood } from './parts.mjs';

const STEEL = { color: lin('#b9bcbe'), metal: 1, rough: 0.22 };

async function workOf(look, seed) {
  if (look.work === 'balochi') {
    const D = BA.design(seed, { kind: 'lattice', pal: 1 });
    return { piece: BA.piece(D), threads: D.cols };
  }
  if (look.work === 'kashmiri') {
    const D = KM.design(seed, { kind: 'jaal', pal: 0 });
    return { piece: await KM.piece(D), threads: ['#94303a', '#2f4a78', '#5c7148', '#c9963a'] };
  }
  const D = PH.design(
    seed,
    look.pick
      ? { kind: 'flower', bg: 'indigo', cols: ['white', 'orange', 'magenta'] }
      : { kind: 'bagh', bg: 'khaddar', cols: ['magenta', 'orange', 'white'] },
  );
  return { piece: PH.piece(D), threads: D.cols };
}

function scissors(t, ry) {
  const blade = (m) => {
    const at = [];
    for (let i = 0; i <= 10; i++)
      at.push([m * (0.16 - i * 0.016), 0.05 + m * 0.012, -0.2 - i * 0.13]);
    return tube(at, 0.055, 8, (v) => 1 - 0.75 * v);
  };
  const loop = (m) => xf(torus(0.2, 0.042, 40, 8, { tall: 1.1 }), { t: [m * 0.26, 0.05, 0.28] });
  const shank = (m) =>
    tube(
      [
        [m * 0.2, 0.05, 0.1],
        [m * 0.05, 0.05, -0.1],
        [-m * 0.12, 0.05, -0.25],
      ],
      0.05,
      8,
    );
  return [-1, 1]
    .flatMap((m) => [blade(m), loop(m), shank(m)])
    .map((mesh) => ({ mesh: xf(mesh, { ry, t }), mat: STEEL }));
}

// Two turns of thread from the needle to the work.
function needleAndThread(colour) {
  const at = [];
  for (let i = 0; i <= 60; i++) {
    const q = i / 60;
    at.push([
      0.5 + q * 1.9,
      0.36 + 0.1 * Math.sin(q * 3) - 0.24 * q,
      0.5 + Math.sin(q * 9) * 0.42 * q + q * 0.9,
    ]);
  }
  const end = at.at(-1);
  const needle = tube([end, [end[0] + 0.55, 0.1, end[2] + 0.12]], 0.022, 8, (v) => 1 - 0.85 * v);
  return [
    { mesh: tube(at, 0.017, 6), mat: { color: lin(colour), rough: 0.7, sheen: 0.3 } },
    { mesh: needle, mat: STEEL },
  ];
}

export async function hoop(seed, look) {
  const r = rng(seed);
  const { piece, threads } = await workOf(look, seed);
  const objs = [...Stages.setOf('woodflat', { wood: look.pick ? 'pale' : 'kikar', w: 20 })];
  const u0 = 0.3 + r() * 0.2;
  const m = Folds.flatLay(r, {
    w: 6.2,
    h: 5.2,
    wave: 0.32,
    seed: r.int(1, 60),
    thick: 0.05,
    corner: 0.8,
    cornerAt: 0,
  });
  for (let i = 0; i < m.uv.length; i += 2) {
    m.uv[i] = u0 + m.uv[i] * 0.36;
    m.uv[i + 1] = 0.2 + m.uv[i + 1] * 0.5;
  }
  const mat = clothMat(piece, { detail: undefined });
  objs.push({ mesh: xf(m, { ry: 0.1, t: [-0.5, 0, -0.2] }), mat });
  // The hoop: stretched disc of the same cloth between two wooden rings.
  const R = 1.55;
  const disc = lathe(spline(profile(`${R},.30 ${R * 0.98},.335 ${R * 0.6},.34 0,.34`), 4), 96, {
    planar: R,
  });
  for (let i = 0; i < disc.uv.length; i += 2) {
    const a = disc.uv[i];
    disc.uv[i] = u0 + 0.12 + a * 0.17;
    disc.uv[i + 1] = 0.32 + disc.uv[i + 1] * 0.27;
  }
  const at = { ry: 0.35, t: [-0.2, 0, 0] };
  objs.push({ mesh: xf(disc, at), mat });
  for (const [rr, k] of [
    [R, 'pale'],
    [R + 0.1, 'kikar'],
  ])
    objs.push({
      mesh: xf(torus(rr, 0.075, 120, 10, { tall: 1.9 }), { t: [at.t[0], 0.29, at.t[2]] }),
      mat: wood(k, 6, 0.3, 0.5),
    });
  objs.push({
    mesh: xf(lathe(spline(profile('0,-.24 .09,-.22 .09,.22 0,.24'), 4), 20), {
      rz: 1.57,
      t: [-0.2, 0.3, R + 0.22],
    }),
    mat: { color: lin('#c79f4b'), metal: 1, rough: 0.3 },
  });
  objs.push(...needleAndThread(threads[0]), ...scissors([2.9, 0.02, -0.9], 0.5 + r() * 0.4));
  threads.slice(0, 4).forEach((c, i) => {
    objs.push(
      ...ball(
        0.3 + 0.06 * hash2(i, 3),
        c,
        [2.15 + (i % 2) * 0.82 - 0.1 * i, 0.3, 1.55 + Math.floor(i / 2) * -0.75],
        11 + i,
      ),
    );
  });
  return {
    ...Lights.rig(look.pick ? 'topsun' : 'top', r),
    objs,
    focus: { c: [0.3, 0.3, 0.2], r: 4.2 },
    camera: Cameras.orbit([0.55, 0.2, 0.25], 9.6, r.range(-14, 10), 50, 28),
    dof: { focus: 9.3, amount: 20, dead: 1.2 },
  };
}
