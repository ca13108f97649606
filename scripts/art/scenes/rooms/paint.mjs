// The truck painter's table: a tray half in hand, enamel tins, brushes.
import * as TR from '../../families/truck.mjs';
import * as Cameras from '../../kit/camera.mjs';
import * as Lights from '../../kit/lights.mjs';
import { xf } from '../../kit/mesh.mjs';
import { profile } from '../../kit/profile.mjs';
import { rng } from '../../kit/rng.mjs';
import { lathe, spline } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import { lin } from '../../kit/tex.mjs';
import { wood } from './parts.mjs';

const ENAMEL = ['#c8202f', '#f2b824', '#1f8a4c', '#1f4fa3', '#e0478a', '#f6efe0'];
const TIN = '0,0 .42,0! .44,.04 .42,.1 .42,.72 .45,.76 .45,.8 .4,.8! .38,.66';

function tin(objs, c, [x, z], s, seed) {
  const put = { s, ry: seed, t: [x, 0.02, z] };
  objs.push({
    mesh: xf(lathe(spline(profile(TIN), 5), 56), put),
    mat: { color: lin('#b9bab6'), metal: 1, rough: 0.36 },
  });
  objs.push({
    mesh: xf(
      lathe(
        [
          [0.4, 0.66],
          [0, 0.66],
        ],
        40,
      ),
      put,
    ),
    mat: { color: lin(c), rough: 0.15, coat: 1, coatRough: 0.05 },
  });
  const run = lathe(spline(profile('.43,.3 .445,.34 .445,.72 .43,.8'), 4), 40);
  objs.push({
    mesh: xf(run, { ...put, sc: [1.01, 1, 1.01] }),
    mat: { color: lin(c), rough: 0.3, coat: 0.8 },
  });
}

function brush(objs, c, x, z, ry, L) {
  const put = { ry, t: [x, 0.1, z] };
  const lay = (text) => xf(xf(lathe(spline(profile(text), 5), 20), { rx: Math.PI / 2 }), put);
  objs.push({
    mesh: lay(`0,0 .035,.02 .06,${L * 0.5} .045,${L * 0.8} .05,${L} 0,${L + 0.01}`),
    mat: wood('pale', 1, 1, 0.4),
  });
  objs.push({
    mesh: lay(`.055,${L} .06,${L + 0.05} .06,${L + 0.3} .05,${L + 0.32}`),
    mat: { color: lin('#c9b27a'), metal: 1, rough: 0.3 },
  });
  objs.push({
    mesh: lay(`.052,${L + 0.3} .07,${L + 0.42} .05,${L + 0.56} 0,${L + 0.7}`),
    mat: { color: lin(c), rough: 0.5 },
  });
}

export async function paint(seed, look) {
  const r = rng(seed);
  const objs = [...Stages.setOf('woodflat', { wood: 'walnut', w: 20, color: look.wall })];
  const t = await TR.roundArt(seed, {
    art: look.art,
    ground: ['green', 'black', 'orange'][look.art],
  });
  const R = 1.95;
  const dish = lathe(
    spline(
      profile(
        `0,.06 ${R * 0.9},.06 ${R * 0.93},.07 ${R},.26 ${R * 1.02},.28 ${R * 1.03},.25 ${R * 0.95},0 0,0`,
      ),
      6,
    ),
    120,
    { planar: R },
  );
  objs.push({
    mesh: xf(dish, { ry: r.range(-0.4, 0.4), t: [-0.9, 0.02, -0.1] }),
    mat: { ...TR.enamel(t), coat: 0.35, coatRough: 0.16 },
  });
  ENAMEL.forEach((c, i) => {
    tin(
      objs,
      c,
      [1.75 + (i % 2) * 1.05 + r.range(-0.1, 0.1), -1.75 + Math.floor(i / 2) * 1.05],
      0.92,
      i,
    );
  });
  brush(objs, ENAMEL[0], 1.2, 1.6, 2.2, 1.7);
  brush(objs, ENAMEL[3], 2.3, 1.9, 2.7, 1.5);
  brush(objs, ENAMEL[1], -3.0, 1.7, 1.2, 1.6);
  const rag = lathe(spline(profile('.9,.03 .7,.2 .5,.12 .25,.3 0,.22'), 6), 60, { wobble: 0.16 });
  objs.push({
    mesh: xf(rag, { t: [-2.9, 0, -1.7] }),
    mat: { color: lin('#b9ac94'), rough: 0.95, mottle: [3, 3, 0.5] },
  });
  return {
    ...Lights.rig('top', r),
    objs,
    focus: { c: [0, 0.3, 0], r: 4.3 },
    camera: Cameras.orbit([0.15, 0.2, 0.05], 10.2, r.range(-10, 10), 47, 28),
    dof: { focus: 9.8, amount: 16, dead: 1.4 },
  };
}
