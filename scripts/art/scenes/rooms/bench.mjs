// The carver's bench.
import * as Carving from '../../families/carving.mjs';
import * as Cameras from '../../kit/camera.mjs';
import * as Lights from '../../kit/lights.mjs';
import { xf } from '../../kit/mesh.mjs';
import { hash2, rng } from '../../kit/rng.mjs';
import { box, lathe, spline } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import * as Surfaces from '../../kit/surfaces.mjs';
import { tube } from '../../kit/swept.mjs';
import { lin } from '../../kit/tex.mjs';
import { wood } from './parts.mjs';

export async function bench(seed, look) {
  const r = rng(seed);
  const f = await Carving.face(`bench${seed}`, 768, 768, look.face, look.wood, false);
  const objs = [...Stages.setOf('woodflat', { wood: 'walnut', w: 20 })];
  const b = box(3, 0.3, 3, 0.04);
  for (const k of Object.keys(b.faces))
    objs.push({
      mesh: xf(b.faces[k], { ry: 0.22, t: [-1.0, 0.16, -0.7] }),
      mat: k === 'top' ? Carving.carved(f, 0.12) : wood('sheesham', 0.3, 0.3),
    });
  const hand = spline(
    [
      [0, 0],
      [0.13, 0.02],
      [0.15, 0.2],
      [0.11, 0.55],
      [0.16, 0.95],
      [0.12, 1.1],
      [0.1, 1.14],
    ],
    6,
  );
  const steel = { color: lin('#aeb2b4'), metal: 1, rough: 0.28 };
  for (let i = 0; i < 5; i++) {
    const x = 1.15 + i * 0.46,
      z = 0.5 + hash2(i, 3) * 0.3,
      a = -0.1 + hash2(i, 9) * 0.2;
    const L = 1.2 + 0.3 * hash2(i, 4),
      w = 0.05 + 0.05 * (i % 3);
    const H = xf(lathe(hand, 24), { rx: Math.PI / 2 });
    objs.push(
      { mesh: xf(H, { ry: a, t: [x, 0.16, z] }), mat: wood(i & 1 ? 'pale' : 'kikar', 1, 1, 0.4) },
      {
        mesh: xf(box(w * 2, 0.045, L, 0.015).all, {
          ry: a,
          t: [x - Math.sin(a) * (L / 2), 0.14, z - (Math.cos(a) * L) / 2],
        }),
        mat: steel,
      },
    );
  }
  const mal = lathe(
    spline(
      [
        [0, 0],
        [0.42, 0.04],
        [0.48, 0.4],
        [0.42, 0.9],
        [0.12, 0.96, 1],
        [0.12, 1.0],
        [0.1, 1.9],
        [0.13, 2.1],
        [0, 2.14],
      ],
      6,
    ),
    40,
  );
  objs.push({
    mesh: xf(mal, { rx: Math.PI / 2, ry: 1.25, t: [-1.6, 0.47, 2.1] }),
    mat: wood('pale', 1.5, 1, 0.5),
  });
  const curl = (x, z, s) => {
    const p = [];
    for (let i = 0; i <= 40; i++) {
      const a = (i / 40) * 9;
      const R = 0.16 - i * 0.002;
      p.push([Math.cos(a) * R + i * 0.006, 0.18 + Math.sin(a) * R * 0.9, i * 0.004]);
    }
    return {
      mesh: xf(xf(tube(p, 0.045, 4), { sc: [1, 1, 2.2] }), { s, ry: x * 5, t: [x, 0.0, z] }),
      mat: Surfaces.M.solid('#b98152', 0.7),
    };
  };
  for (let i = 0; i < 9; i++)
    objs.push(curl(r.range(-2.5, 2.2), r.range(0.7, 2.6), r.range(0.6, 1.1)));
  return {
    ...Lights.rig('raking', r),
    objs,
    focus: { c: [0, 0.3, 0.3], r: 4.2 },
    camera: Cameras.orbit([0, 0.15, 0.35], 12, -12, 54, 28),
    dof: { focus: 11.7, amount: 18, dead: 1.5 },
  };
}
