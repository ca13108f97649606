// The lac turner's lathe: a half-banded jar between centres, sticks of lac, shavings.
import * as JA from '../../families/jandi.mjs';
import * as Cameras from '../../kit/camera.mjs';
import * as Folds from '../../kit/folds.mjs';
import * as Lights from '../../kit/lights.mjs';
import { xf } from '../../kit/mesh.mjs';
import { profile } from '../../kit/profile.mjs';
import { rng } from '../../kit/rng.mjs';
import { box, lathe, spline } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import * as Surfaces from '../../kit/surfaces.mjs';
import { tube } from '../../kit/swept.mjs';
import { lin } from '../../kit/tex.mjs';
import { beam, wood } from './parts.mjs';

const LAC = ['#b3201f', '#e8b023', '#2f7a45', '#1b1716', '#de6a1c'];
const TURNING =
  '0,-1.9 .2,-1.88 .22,-1.6! .62,-1.55 .7,-1.4 .58,-1.2 .85,-.6 .98,0 .84,.62 .58,.95 .66,1.05 .7,1.2 .5,1.3! .24,1.34 .2,1.8 0,1.82';

function shaving(x, z, s, ry) {
  const at = [];
  for (let i = 0; i <= 36; i++) {
    const a = (i / 36) * 8.5;
    const R = 0.15 - i * 0.0018;
    at.push([Math.cos(a) * R + i * 0.007, 0.17 + Math.sin(a) * R * 0.9, i * 0.005]);
  }
  return {
    mesh: xf(xf(tube(at, 0.04, 4), { sc: [1, 1, 2.1] }), { s, ry, t: [x, 0, z] }),
    mat: Surfaces.M.solid('#d2b183', 0.7),
  };
}

export async function latheRoom(seed, look) {
  const r = rng(seed);
  const y = 1.5;
  const objs = [...Stages.setOf('ledge', { color: look.wall ?? '#cfc3ae', back: -2.6 })];
  const tex = await JA.bands(seed, { set: look.set, wide: [1, 2] });
  const turned = lathe(spline(profile(TURNING), 9), 128);
  objs.push({
    mesh: xf(turned, { rz: Math.PI / 2, t: [0, y, 0] }),
    mat: JA.lac(tex, [1, 0.8, 0, 0.1]),
  });
  objs.push(
    beam(0.7, 2.3, 0.9, [-2.5, 1.15, 0], 'walnut'),
    beam(0.7, 2.3, 0.9, [2.45, 1.15, 0], 'walnut'),
  );
  objs.push(
    beam(7.2, 0.42, 1.0, [0, 0.32, -0.05], 'kikar'),
    beam(4.6, 0.14, 0.22, [0, 0.86, 0.98], 'kikar'),
  );
  for (const m of [-1, 1]) objs.push(beam(0.18, 0.8, 0.2, [m * 1.9, 0.5, 0.98], 'kikar'));
  for (const [m, L] of [
    [-1, 0.5],
    [1, 0.6],
  ])
    objs.push({
      mesh: xf(Folds.rod(L, 0, 0, 0.09), { t: [m * 2.05, y, 0] }),
      mat: { color: lin('#9a9c9c'), metal: 1, rough: 0.3 },
    });
  const handle = spline(profile('0,0 .12,.02 .14,.3 .1,.7 .15,1.1 .12,1.3 .1,1.34'), 6);
  for (let i = 0; i < 3; i++) {
    const at = { rx: -1.2, ry: -0.3 + i * 0.3, t: [-0.9 + i * 0.95, 0.52, 2.1] };
    objs.push({
      mesh: xf(lathe(handle, 24), { ...at, rx: Math.PI / 2, t: [at.t[0], 0.16, 2.3] }),
      mat: wood(i & 1 ? 'pale' : 'walnut', 1, 1, 0.4),
    });
    objs.push({
      mesh: xf(box(0.16, 0.04, 1.2, 0.01).all, { ry: 0, t: [at.t[0], 0.16, 1.75] }),
      mat: { color: lin('#aeb2b4'), metal: 1, rough: 0.28 },
    });
  }
  LAC.forEach((c, i) => {
    const stick = lathe(spline(profile('0,0 .15,.02 .17,.5 .14,1.1 0,1.16'), 6), 24);
    objs.push({
      mesh: xf(stick, {
        rz: Math.PI / 2,
        ry: -0.5 + i * 0.22,
        t: [2.9 + (i % 2) * 0.3, 0.17, 1.0 + i * 0.36],
      }),
      mat: { color: lin(c), rough: 0.25, coat: 0.9, coatRough: 0.08 },
    });
  });
  for (let i = 0; i < 14; i++)
    objs.push(shaving(r.range(-3.4, 2.2), r.range(1.1, 3.0), r.range(0.6, 1.1), r.range(0, 6)));
  const jar = await JA.piece(
    `${seed}jar`,
    'box',
    { set: look.set, wide: [0] },
    0.75,
    [-3.1, 0, 1.5],
  );
  objs.push(...jar.objs);
  return {
    ...Lights.rig('soft', r),
    objs,
    focus: { c: [0, 1, 0.4], r: 4.6 },
    camera: Cameras.orbit([0, 1.15, 0.3], 11.6, r.range(-12, 12), 19, 28),
    dof: { focus: 10.9, amount: 20, dead: 1.6 },
  };
}
