// The metalworker's stake: a bowl half hammered, mallets, finished ware behind.
import { brass } from '../../families/brass.mjs';
import { copper } from '../../families/copper.mjs';
import * as Cameras from '../../kit/camera.mjs';
import * as Lights from '../../kit/lights.mjs';
import { xf } from '../../kit/mesh.mjs';
import { profile } from '../../kit/profile.mjs';
import { rng } from '../../kit/rng.mjs';
import { box, lathe, spline } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import { lin } from '../../kit/tex.mjs';
import { wood } from './parts.mjs';

const IRON = { color: lin('#5b5a58'), metal: 1, rough: 0.42, mottle: [3, 3, 0.4] };
const STUMP = '0,0 1.25,0 1.3,.1 1.2,.6 1.18,1.2! 0,1.22';
const STAKE = '0,1.2 .34,1.2! .3,1.3 .2,1.5 .24,1.75 .42,1.9 .3,2.02 0,2.05';

function hammer(objs, x, z, ry, head) {
  objs.push({
    mesh: xf(
      xf(lathe(spline(profile('0,0 .1,.02 .085,.8 .1,1.9 0,1.92'), 6), 20), { rx: Math.PI / 2 }),
      { ry, t: [x, 0.22, z] },
    ),
    mat: wood('pale', 1, 1, 0.5),
  });
  const along = [Math.sin(ry) * 1.75, Math.cos(ry) * 1.75];
  objs.push({ mesh: xf(head, { ry, t: [x + along[0], 0.22, z + along[1]] }), mat: IRON });
}

export async function anvil(seed, look) {
  const r = rng(seed);
  const objs = [
    ...Stages.setOf('ledge', { color: look.wall ?? '#b7a48c', floor: '#a48f74', back: -3 }),
  ];
  objs.push({
    mesh: xf(lathe(spline(profile(STUMP), 6), 72, { wobble: 0.03 }), { t: [-0.6, 0, 0.2] }),
    mat: { ...wood('kikar', 3, 1, 0.8) },
  });
  objs.push({ mesh: xf(lathe(spline(profile(STAKE), 6), 48), { t: [-0.6, 0, 0.2] }), mat: IRON });
  const make = look.metal === 'copper' ? copper : brass;
  const bowl = await make(`${seed}b`, { shape: 'bowl', n: 12 });
  for (const o of bowl.objs)
    objs.push({
      ...o,
      mesh: xf(xf(o.mesh, { rz: Math.PI * 0.82, s: 0.78 }), { t: [-0.75, 2.98, 0.2] }),
    });
  const behind = [
    ['vase', [-3.1, 0, -1.4], 0.72],
    [look.metal === 'copper' ? 'jug' : 'lota', [2.2, 0, -1.0], 0.8],
    [look.metal === 'copper' ? 'bowl' : 'box', [3.6, 0, 0.3], 0.55],
  ];
  for (const [i, [shape, t, s]] of behind.entries()) {
    const b = await make(`${seed}${i}`, { shape, n: 12 });
    for (const o of b.objs) objs.push({ ...o, mesh: xf(o.mesh, { s, t }) });
  }
  hammer(objs, 1.1, 0.9, 0.9, box(0.34, 0.34, 0.36, 0.06).all);
  hammer(
    objs,
    1.6,
    2.0,
    -1.1,
    xf(lathe(spline(profile('0,-.4 .24,-.38! .26,.38! 0,.4'), 5), 32), { rz: 1.57 }),
  );
  hammer(objs, -3.0, 1.4, 0.5, box(0.6, 0.26, 0.26, 0.05).all);
  return {
    ...Lights.rig('raking', r),
    objs,
    focus: { c: [0, 1.4, 0], r: 4.8 },
    camera: Cameras.orbit([0.1, 1.6, 0], 13.4, r.range(-10, 10), 15, 28),
    dof: { focus: 12.8, amount: 18, dead: 1.6 },
  };
}
