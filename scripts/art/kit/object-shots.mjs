// Solid objects: hero, close-up and in-scale views.

import * as Cameras from './camera.mjs';
import * as Lights from './lights.mjs';
import * as Props from './props.mjs';
import { rng } from './rng.mjs';
import * as Stages from './stages.mjs';

export function objShot(
  objs,
  seed,
  { H = 3, R = 1.6, o = {}, mode = 'hero', at = null, side = 1 } = {},
) {
  const r = rng(`obj${seed}${mode === 'scale' ? '' : mode}`);
  const set = o.set || r.pick(['ledge', 'table', 'linen', 'sweep']);
  const col = o.wall || r.pick(Stages.WALLS);
  const all = [
    ...Stages.setOf(set, {
      color: col,
      back: o.back || -3.6 - r() * 1.5,
      wood: o.wood || r.pick(['kikar', 'walnut', 'pale']),
      cloth: r.pick(['#d8cbb4', '#c9c2b2', '#b9a58c']),
      seed: r.int(0, 50),
    }),
    ...objs,
  ];
  const S = Math.max(H, R * 1.9);
  let az = o.az === undefined ? r.range(-14, 14) : o.az,
    el = o.el === undefined ? r.range(7, 14) : o.el,
    dist = S * 2.85 + 1.1,
    tgt = [0, H * 0.47, 0],
    dof = { focus: dist - R * 0.7, amount: 22, dead: 1.4 };
  if (mode === 'detail') {
    tgt = at || [R * 0.25, H * 0.5, R * 0.8];
    dist = S * 1.25;
    el += 4;
    dof = { focus: dist * 0.97, amount: 42, dead: 1.2 };
    az += 14;
  }
  if (mode === 'scale') {
    const s = 1;
    const cx = side * (R + 1.05);
    all.push(...Props.teaCup(r, [cx, 0, R * 0.35], s));
    tgt = [side * 0.9, H * 0.46, 0];
    dist = Math.max(dist * 1.05, ((R + 1.05) / 0.185) * 1.08);
    dof = { focus: dist - 0.8, amount: 16, dead: 1.6 };
    if (o.ruler !== false && R < 1.7) all.push(...Props.ruler(3, [cx * 0.2, 0.05, R + 0.75], 0.06));
  }
  return {
    ...Lights.rig(o.rig || r.pick(['soft', 'sun', 'soft']), r),
    objs: all,
    focus: { c: [0, H * 0.4, 0], r: Math.max(H, R) * 1.35 + 1.2 },
    camera: Cameras.orbit(tgt, dist, az, el, 26),
    dof: o.dof === null ? undefined : dof,
  };
}
