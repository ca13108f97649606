// The pit loom with a khes on it.
import * as KH from '../../families/khes.mjs';
import * as Cameras from '../../kit/camera.mjs';
import * as Folds from '../../kit/folds.mjs';
import * as Lights from '../../kit/lights.mjs';
import { grid, merge, xf } from '../../kit/mesh.mjs';
import { rng } from '../../kit/rng.mjs';
import { lathe, spline } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import { tube } from '../../kit/swept.mjs';
import { lin } from '../../kit/tex.mjs';
import { ball, beam, wood } from './parts.mjs';

export async function loom(seed, look) {
  const r = rng(seed);
  const D = KH.design(`loom${seed}`, look);
  const q = KH.tile(D, 0, 80, 300, 300, 1024, 1024, 640, 9999);
  const objs = [...Stages.setOf('ledge', { color: look.wall ?? '#c2b195', back: -3.5 })];
  const w = 4.2;
  const cloth = grid(40, 40, (u, v, o) => {
    o[0] = (u - 0.5) * w;
    o[1] = 1.35 + v * 0.0 + 0.02 * Math.sin(u * 20);
    o[2] = 2.2 - (1 - v) * 0 - v * 0 + (v - 0.5) * 3.0 - 1.0;
  });
  objs.push({
    mesh: cloth,
    mat: { tex: q.t, bump: q.h, bumpH: 0.02, rough: 0.93, uvs: [1, -0.72] },
  });
  const cA = lin('#e2d8c0'),
    cB = lin(D.A);
  const wa = [],
    wb = [];
  for (let i = 0; i < 150; i++) {
    const x = ((i + 0.5) / 150) * w - w / 2;
    const up = i & 1;
    const p = [
      [x, 1.35, -0.8],
      [x, 1.35 + (up ? 0.3 : -0.25), -1.6],
      [x, 1.6 + (up ? 0.1 : -0.1), -2.3],
      [x, 3.9, -2.9],
    ];
    (i % 6 < 3 ? wa : wb).push(tube(p, 0.011, 4));
  }
  objs.push(
    { mesh: merge(wa), mat: { color: cA, rough: 0.9 } },
    { mesh: merge(wb), mat: { color: cB, rough: 0.9 } },
  );
  for (const s of [-1, 1]) {
    objs.push(
      beam(0.34, 4.6, 0.34, [s * 2.55, 2.3, -2.2]),
      beam(0.34, 3.0, 0.34, [s * 2.55, 1.5, 1.2]),
      beam(0.26, 0.3, 3.6, [s * 2.55, 1.1, -0.4]),
    );
  }
  const cyl = (y, z, R = 0.17) => ({
    mesh: Folds.rod(5.4, y, z, R),
    mat: wood('walnut', 4, 0.3, 0.4),
  });
  objs.push(
    cyl(1.3, 0.75, 0.2),
    cyl(3.95, -2.9, 0.17),
    beam(5.4, 0.3, 0.36, [0, 4.55, -2.2]),
    beam(4.7, 0.5, 0.12, [0, 1.55, -1.15], 'walnut'),
    beam(4.7, 0.1, 0.2, [0, 1.83, -1.15], 'walnut'),
  );
  const sh = lathe(
    spline(
      [
        [0, -0.6],
        [0.1, -0.3],
        [0.13, 0],
        [0.1, 0.3],
        [0, 0.6],
      ],
      8,
    ),
    24,
  );
  objs.push({
    mesh: xf(sh, { rz: 1.57, ry: 0.18, t: [0.5, 1.47, -0.25] }),
    mat: wood('dark', 0.5, 0.5, 0.3),
  });
  objs.push(
    ...ball(0.4, D.A, [-1.5, 0.4, 2.0], 4),
    ...ball(0.34, '#ddd2b8', [-0.75, 0.34, 2.25], 7),
  );
  return {
    ...Lights.rig('sun', r),
    objs,
    focus: { c: [0, 1.8, -0.8], r: 5.4 },
    camera: Cameras.orbit([0, 1.95, -0.8], 14.2, 20, 22, 28),
    dof: { focus: 13.4, amount: 20, dead: 1.6 },
  };
}
