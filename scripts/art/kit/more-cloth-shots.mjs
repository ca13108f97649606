// Two more ways to show cloth: thrown over a rod, and sewn into a cushion cover.
import * as Cameras from './camera.mjs';
import { clothMat, fineDetail } from './cloth-shots.mjs';
import * as Folds from './folds.mjs';
import { hangingFringe } from './fringe.mjs';
import * as Lights from './lights.mjs';
import { grid, xf } from './mesh.mjs';
import { fbm, rng } from './rng.mjs';
import * as Stages from './stages.mjs';
import * as Surfaces from './surfaces.mjs';
import { tube } from './swept.mjs';
import { lin } from './tex.mjs';

export function rodShot(p, seed, o = {}) {
  const r = rng(`rod${seed}`);
  const w = 4.3;
  const top = 7.0;
  const m = Folds.overRod(r, {
    w,
    h1: r.range(5.4, 5.9),
    h2: 4.6,
    top,
    z: 0.7,
    size: p.size,
    seed: r.int(1, 99),
    v0: 0.0,
    amp: 0.09,
  });
  const objs = [
    ...Stages.setOf('ledge', { color: o.wall, back: -1.1 }),
    { mesh: m, mat: clothMat(p, { detail: fineDetail(p, p.size[0], p.size[1]) }) },
    { mesh: Folds.rod(7.5, top, 0.7, 0.13), mat: Surfaces.M.wood('walnut', 3, 0.4, 0.5) },
  ];
  if (p.fringe)
    objs.push({
      mesh: hangingFringe(m, r, { length: 0.5 }),
      mat: { color: lin(p.fringe), rough: 0.95 },
    });
  return {
    ...Lights.rig(o.rig ?? 'sun', r),
    objs,
    focus: { c: [0, 4, 0.4], r: 5.2 },
    camera: Cameras.orbit([0, 4.05, 0.5], 15.5, r.pick([-18, 18]) + r.range(-5, 5), 4, 27),
  };
}

// Half of a stuffed square: fullest in the middle, drawn in along the seams, pinched at the corners.
function pillowSide(half, thick, dir, seed, uv) {
  return grid(
    110,
    110,
    (u, v, o) => {
      const a = dir > 0 ? u * 2 - 1 : 1 - u * 2;
      const b = 1 - v * 2;
      const full = ((1 - a ** 4) * (1 - b ** 4)) ** 0.5;
      const crease = (fbm(a * 2.2 + seed, b * 2.2, 3) - 0.5) * 0.14 * (1 - full * 0.6);
      o[0] = a * half * (1 - 0.07 * (1 - b * b));
      o[1] = b * half * (1 - 0.07 * (1 - a * a));
      o[2] = dir * (full * thick + Math.abs(crease) * full);
    },
    { uv },
  );
}

export function cushionShot(p, seed, o = {}) {
  const r = rng(`cushion${seed}`);
  const half = 1.75;
  const span = o.span ?? 5.2;
  const u0 = o.u0 ?? 0.26;
  const v0 = o.v0 ?? 0.26;
  const window = (u, v) => [u0 + (v * span) / p.size[0], v0 + (u * span) / p.size[1]];
  const seam = [];
  for (let i = 0; i <= 160; i++) {
    const t = (i / 160) * 4;
    const e = (t % 1) * 2 - 1;
    const [a, b] = [
      [e, 1],
      [1, -e],
      [-e, -1],
      [-1, e],
    ][Math.min(3, Math.floor(t))];
    seam.push([a * half * (1 - 0.07 * (1 - b * b)), b * half * (1 - 0.07 * (1 - a * a)), 0]);
  }
  const lean = { rx: -0.2, ry: r.range(-0.14, 0.14), t: [0, half * 0.985, 0.15] };
  const mat = clothMat(p, { detail: fineDetail(p, p.size[0], p.size[1]) });
  const objs = [
    ...Stages.setOf(o.set ?? 'table', { color: o.wall, wood: o.wood, back: -1.3 }),
    { mesh: xf(pillowSide(half, 0.78, 1, r.int(1, 60), window), lean), mat },
    { mesh: xf(pillowSide(half, 0.5, -1, r.int(1, 60), window), lean), mat },
    {
      mesh: xf(tube(seam, 0.045, 8), lean),
      mat: { color: lin(o.piping ?? '#3a2420'), rough: 0.9 },
    },
  ];
  return {
    ...Lights.rig(o.rig ?? 'soft', r),
    objs,
    focus: { c: [0, 1.7, 0], r: 3.6 },
    camera: Cameras.orbit([0, 1.72, 0], 11.2, r.range(-16, 16), r.range(6, 11), 26),
    dof: { focus: 10.4, amount: 20, dead: 1.4 },
  };
}
