// The dyer's yard: a full vat, wet cloth on a line, skeins on a pole.

import * as Cameras from '../../kit/camera.mjs';
import * as Folds from '../../kit/folds.mjs';
import * as Lights from '../../kit/lights.mjs';
import { grid, xf } from '../../kit/mesh.mjs';
import { profile } from '../../kit/profile.mjs';
import { fbm, rng } from '../../kit/rng.mjs';
import { lathe, spline } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import * as Surfaces from '../../kit/surfaces.mjs';
import { lin, mixHex, shadeHex } from '../../kit/tex.mjs';
import { skein, wood } from './parts.mjs';

const VAT =
  '0,0 1.0,0 1.5,.5 1.68,1.2 1.5,1.8 1.42,1.95 1.56,2.05 1.6,2.12 1.5,2.12 1.36,1.95 1.42,1.6';

const clay = (c) => ({ color: lin(c), rough: 0.85, mottle: [2, 2, 0.3] });
const liquid = (dye) => ({
  color: lin(shadeHex(dye, 0.55)),
  rough: 0.07,
  coat: 1,
  coatRough: 0.03,
});

// Each cloth on the line has been dipped once more than the one before.
function clothOnLine(r, x, w, dye, dips, top) {
  const m = Folds.hung(r, {
    w: w / 0.8,
    h: r.range(2.8, 3.4),
    top,
    z: -1.6,
    folds: 2.2,
    amp: 0.16,
    seed: r.int(1, 99),
    nu: 90,
    nv: 70,
  });
  const colour = mixHex(
    '#e6dcc4',
    shadeHex(dye, [1.9, 1.6, 1.25, 1.05][dips]),
    [0.3, 0.62, 0.88, 1][dips],
  );
  return {
    mesh: xf(m, { t: [x, 0, 0] }),
    mat: {
      color: lin(colour),
      rough: 0.9,
      sheen: 0.08,
      mottle: [1.2, 2.2, 0.3],
      detail: { tex: Surfaces.weaveH(), su: 22, sv: 30, h: 0.006, alb: 0.25 },
      back: [0.74, 0.74, 0.74, 0.03, 0.5, 0.45, 0.4],
    },
  };
}

export async function vat(seed, look) {
  const r = rng(seed);
  const top = 4.9;
  const objs = [...Stages.setOf('ledge', { color: look.wall ?? '#c9b79a', back: -3.2 })];
  objs.push({
    mesh: xf(lathe(spline(profile(VAT), 9), 120, { wobble: 0.01 }), { t: [-1.5, 0, 0.6] }),
    mat: clay('#9a6a4c'),
  });
  objs.push({
    mesh: xf(
      lathe(
        [
          [1.45, 1.82],
          [0, 1.82],
        ],
        72,
      ),
      { t: [-1.5, 0, 0.6] },
    ),
    mat: liquid(look.dye),
  });
  // A cloth half in the vat, its dry end over the rim.
  const half = grid(60, 60, (u, v, o) => {
    const a = (u - 0.5) * 1.5;
    o[0] = -0.62 + v * 0.9 + 0.05 * Math.sin(u * 14);
    o[2] = 0.75 + a * (1 - 0.12 * v);
    const over = v < 0.4 ? 1.86 + v * 0.75 : 2.2 - (v - 0.4) ** 1.25 * 3.1;
    o[1] = over + 0.09 * Math.sin(u * 11 + v * 5) * v + (fbm(u * 3, v * 3, 2) - 0.5) * 0.1;
  });
  objs.push({
    mesh: half,
    mat: {
      color: lin(mixHex('#d9cdb2', look.dye, 0.8)),
      rough: 0.7,
      sheen: 0.05,
      mottle: [2, 2, 0.35],
      back: [0.74, 0.74, 0.74, 0.03, 0.5, 0.45, 0.4],
    },
  });
  for (let i = 0; i < 4; i++) objs.push(clothOnLine(r, -3.6 + i * 2.3, 1.9, look.dye, i, top));
  objs.push({ mesh: Folds.rod(16, top + 0.02, -1.3, 0.05), mat: wood('kikar', 3, 0.4, 0.6) });
  for (const [x, z, s] of [
    [2.3, 0.4, 0.55],
    [3.3, -0.6, 0.42],
  ]) {
    objs.push({
      mesh: xf(lathe(spline(profile(VAT), 9), 80), { s, t: [x, 0, z] }),
      mat: clay('#a9714f'),
    });
    objs.push({
      mesh: xf(
        lathe(
          [
            [1.45, 1.9],
            [0, 1.9],
          ],
          48,
        ),
        { s, t: [x, 0, z] },
      ),
      mat: liquid(look.dye),
    });
  }
  objs.push(
    ...skein(r, look.dye, 0.95, [1.0, 0, 1.9], 0.4),
    ...skein(r, mixHex('#d9cdb2', look.dye, 0.5), 0.8, [3.2, 0, 1.6], -0.5),
  );
  const stick = lathe(spline(profile('0,0 .07,.02 .06,1.5 .05,3.4 0,3.42'), 6), 16);
  objs.push({
    mesh: xf(stick, { rz: 0.5, rx: -0.25, t: [-1.9, 1.4, 0.7] }),
    mat: wood('pale', 1, 1, 0.6),
  });
  return {
    ...Lights.rig('sun', r),
    objs,
    focus: { c: [0, 1.8, 0], r: 5.4 },
    camera: Cameras.orbit([0.2, 1.95, 0], 12.8, r.range(-10, 10), 12, 28),
    dof: { focus: 12, amount: 16, dead: 1.8 },
  };
}
