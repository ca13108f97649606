// Dyed yarn on the table.

import * as Cameras from '../../kit/camera.mjs';
import * as Lights from '../../kit/lights.mjs';
import { xf } from '../../kit/mesh.mjs';
import { rng } from '../../kit/rng.mjs';
import { lathe, spline } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import { ball, skein, wood } from './parts.mjs';

export async function yarn(seed, look) {
  const r = rng(seed);
  const dyed = ['#8e2a2c', '#28365f', '#c98f2f', '#e0d4ba', '#38604a', '#b34a63', '#d0672c'];
  const cs = dyed.map((_, k) => dyed[(k * 3 + (look.turn ?? 0)) % dyed.length]);
  const objs = [
    ...Stages.setOf('table', { color: look.wall ?? '#b9b6a6', wood: 'kikar', back: -4 }),
  ];
  let i = 0;
  for (const [x, z, R, y] of [
    [-1.5, -0.7, 0.78, 0],
    [0.05, -1.0, 0.72, 0],
    [1.45, -0.6, 0.8, 0],
    [-0.75, -0.75, 0.6, 1.15],
    [0.85, 0.75, 0.55, 0],
    [1.9, 0.8, 0.42, 0],
  ])
    objs.push(...ball(R, cs[i++ % 7], [x, R + y, z], i));
  objs.push(...skein(r, cs[6], 1.25, [-0.9, 0, 1.0], 0.25));
  const wood2 = lathe(
    spline(
      [
        [0, 0],
        [0.16, 0.05],
        [0.05, 0.5],
        [0.05, 1.6],
        [0, 1.65],
      ],
      8,
    ),
    24,
  );
  objs.push({ mesh: xf(wood2, { rz: 1.52, ry: 0.5, t: [2.2, 0.12, 1.6] }), mat: wood('walnut') });
  return {
    ...Lights.rig(look.turn === 2 ? 'soft' : 'sun', r),
    objs,
    focus: { c: [0, 0.7, 0], r: 4.2 },
    camera: Cameras.orbit([0.1, 0.75, 0], 10.6, -8, 20, 28),
    dof: { focus: 9.6, amount: 26, dead: 1.5 },
  };
}
