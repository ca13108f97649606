// Palm leaf at work: split leaf in bundles, dyed coils, a basket half way up.
import { basket } from '../../families/mazri.mjs';
import * as Cameras from '../../kit/camera.mjs';
import * as Lights from '../../kit/lights.mjs';
import { merge, xf } from '../../kit/mesh.mjs';
import { rng } from '../../kit/rng.mjs';
import { torus } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import { tube } from '../../kit/swept.mjs';
import { lin } from '../../kit/tex.mjs';
import { ball } from './parts.mjs';

const DYES = [['#b03068', '#2f7a4c', '#cf6a28'], [], ['#2d3a72', '#cf6a28', '#6a3478']];

// A sheaf of split leaf tied in the middle.
function sheaf(r, t, ry, colour) {
  const blades = [];
  for (let i = 0; i < 46; i++) {
    const x = r.range(-0.26, 0.26);
    const y = r.range(0.05, 0.4);
    const flare = r.range(0.6, 1.7);
    blades.push(
      tube(
        [
          [x * flare - r.range(-0.2, 0.2), y * 0.8, -1.7 - r() * 0.3],
          [x * 0.5, y, -0.5],
          [x * 0.4, y, 0.3],
          [x * flare, y * 0.7, 1.6 + r() * 0.4],
        ],
        0.034,
        4,
        (v) => 1 - 0.6 * Math.abs(v - 0.4),
      ),
    );
  }
  const band = xf(torus(0.26, 0.05, 30, 8), { rx: Math.PI / 2, sc: [1, 1, 1], t: [0, 0.24, 0] });
  return [
    {
      mesh: xf(merge(blades), { ry, t }),
      mat: { color: lin(colour), rough: 0.75, mottle: [4, 4, 0.3] },
    },
    { mesh: xf(band, { ry, t }), mat: { color: lin('#8a6a3a'), rough: 0.9 } },
  ];
}

export async function palm(seed, look) {
  const r = rng(seed);
  const objs = [
    ...Stages.setOf('linen', { color: look.wall ?? '#c9b79a', cloth: '#cbbd9f', back: -4 }),
  ];
  const put = async (name, shape, pal, t, s, ry = 0) => {
    const b = await basket(`${seed}${name}`, { shape, pal });
    for (const o of b.objs) objs.push({ ...o, mesh: xf(o.mesh, { s, ry, t }) });
  };
  await put('a', 'bowl', look.pal === 0 ? 3 : 0, [-0.4, 0.02, 0.5], 0.85);
  await put('b', 'lidded', look.pal === 0 ? 1 : 2, [-2.5, 0, -1.3], 0.8);
  await put('c', 'changair', look.pal === 0 ? 0 : 4, [2.1, 0, -1.6], 0.72);
  objs.push(
    ...sheaf(r, [2.2, 0, 1.1], 0.8, '#cdb27a'),
    ...sheaf(r, [-2.9, 0, 1.3], -0.6, '#b9a468'),
  );
  DYES[look.pal].forEach((c, i) => {
    objs.push(...ball(0.34, c, [0.9 + i * 0.66, 0.34, 2.2 - i * 0.12], 20 + i));
  });
  const loose = [];
  for (let i = 0; i < 9; i++) {
    const at = [];
    const a = r() * 6;
    for (let q = 0; q <= 12; q++)
      at.push([
        -0.4 + Math.cos(a + q * 0.06) * (1.45 + q * 0.1),
        0.75 - q * 0.06 + 0.2 * Math.sin(q * 0.5),
        0.5 + Math.sin(a + q * 0.06) * (1.45 + q * 0.1),
      ]);
    loose.push(tube(at, 0.03, 4, (v) => 1 - 0.6 * v));
  }
  objs.push({ mesh: merge(loose), mat: { color: lin('#cdb27a'), rough: 0.75 } });
  return {
    ...Lights.rig('soft', r),
    objs,
    focus: { c: [0, 0.8, 0], r: 4.6 },
    camera: Cameras.orbit([0, 0.85, 0.1], 10.8, r.range(-10, 10), 22, 28),
    dof: { focus: 10.2, amount: 18, dead: 1.6 },
  };
}
