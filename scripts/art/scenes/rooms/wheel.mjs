// The potter's wheel.

import * as Cameras from '../../kit/camera.mjs';
import * as Lights from '../../kit/lights.mjs';
import { xf } from '../../kit/mesh.mjs';
import { hash2, rng } from '../../kit/rng.mjs';
import { lathe, spline, torus } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import { Height, lin } from '../../kit/tex.mjs';

export async function wheel(seed, look) {
  const r = rng(seed);
  const clay = look.clay ?? '#8f5a43';
  const nz = new Height(64, 512);
  for (let y = 0; y < 512; y++)
    for (let x = 0; x < 64; x++)
      nz.data[y * 64 + x] =
        Math.sin(y * 0.24 + Math.sin(y * 0.03) * 3) * 0.5 + hash2(y >> 1, 2) * 0.3;
  const wet = { color: lin(clay), bump: nz, bumpH: 0.05, uvs: [1, 1], rough: 0.38, f0: 0.04 };
  const dry = (c) => ({ color: lin(c), bump: nz, bumpH: 0.03, rough: 0.9, mottle: [2, 2, 0.25] });
  const pot = lathe(
    spline(
      [
        [0, 0.0],
        [0.62, 0.0, 1],
        [0.66, 0.1],
        [0.9, 0.5],
        [1.02, 0.95],
        [0.9, 1.35],
        [0.6, 1.62],
        [0.5, 1.75],
        [0.56, 1.92],
        [0.68, 2.02],
        [0.64, 2.06],
        [0.5, 1.95],
        [0.44, 1.75],
        [0.5, 1.6],
        [0.7, 1.3],
      ],
      9,
    ),
    128,
  );
  const disc = lathe(
    spline(
      [
        [0, -0.22],
        [2.1, -0.22, 1],
        [2.16, -0.1],
        [2.1, 0, 1],
        [0, 0],
      ],
      4,
    ),
    128,
  );
  const objs = [
    ...Stages.setOf('ledge', { color: look.wall ?? '#b7a48c', back: -3.4 }),
    { mesh: xf(disc, { t: [0, 0.5, 0] }), mat: dry('#8b7f72') },
    {
      mesh: xf(
        lathe(
          spline(
            [
              [0.5, 0],
              [0.42, 0.3],
            ],
            4,
          ),
          40,
        ),
        {},
      ),
      mat: dry('#5d534a'),
    },
    { mesh: xf(pot, { t: [0, 0.5, 0] }), mat: wet },
  ];
  for (let k = 0; k < 3; k++)
    objs.push({
      mesh: xf(torus(0.8 + k * 0.36, 0.035, 80, 8, { tall: 0.5 }), { t: [0, 0.51, 0] }),
      mat: wet,
    });
  const bowl = lathe(
    spline(
      [
        [0, 0],
        [0.4, 0, 1],
        [0.62, 0.25],
        [0.72, 0.5],
        [0.68, 0.5],
        [0.56, 0.25],
        [0, 0.1],
      ],
      7,
    ),
    64,
  );
  objs.push(
    { mesh: xf(bowl, { t: [2.6, 0, 1.2] }), mat: dry('#a9603f') },
    {
      mesh: xf(
        lathe(
          [
            [0.62, 0.36],
            [0, 0.36],
          ],
          40,
        ),
        { t: [2.6, 0, 1.2] },
      ),
      mat: { color: lin('#6b4a38'), rough: 0.08, coat: 1, coatRough: 0.03 },
    },
  );
  for (const [x, z, s] of [
    [-2.7, -1.4, 0.8],
    [-2.0, -2.0, 0.55],
    [2.4, -1.9, 0.62],
  ])
    objs.push({ mesh: xf(pot, { s, t: [x, 0, z] }), mat: dry('#b5704c') });
  const lump = lathe(
    spline(
      [
        [0, 0],
        [0.7, 0.02],
        [0.82, 0.3],
        [0.55, 0.65],
        [0, 0.78],
      ],
      7,
    ),
    48,
    { wobble: 0.06 },
  );
  objs.push({ mesh: xf(lump, { t: [-2.5, 0, 1.2] }), mat: { ...wet, rough: 0.6 } });
  return {
    ...Lights.rig('raking', r),
    objs,
    focus: { c: [0, 1, 0], r: 4.6 },
    camera: Cameras.orbit([0, 1.15, 0], 12.6, 10, 17, 28),
    dof: { focus: 11.6, amount: 24, dead: 1.5 },
  };
}
