// The printing table.
import * as AJ from '../../families/ajrak.mjs';
import * as Carving from '../../families/carving.mjs';
import * as Cameras from '../../kit/camera.mjs';
import * as Folds from '../../kit/folds.mjs';
import * as Lights from '../../kit/lights.mjs';
import { xf } from '../../kit/mesh.mjs';
import { hash2, rng } from '../../kit/rng.mjs';
import { box, lathe, spline } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import * as Surfaces from '../../kit/surfaces.mjs';
import { lin } from '../../kit/tex.mjs';
import { wood } from './parts.mjs';

export async function block(seed, look) {
  const r = rng(seed);
  const D = await AJ.design(`blk${seed}`, look);
  const t = await AJ.paint(D, 1.6, 1.6, 4.2, 4.2, 300, [1260, 1260]);
  const W = 1260,
    cell = (D.block / 4.2) * W;
  for (let y = 0; y < W; y++)
    for (let x = 0; x < W; x++) {
      const bx = Math.floor((x - 8) / cell),
        by = Math.floor((y - 8) / cell);
      if (bx + by * 0.9 + (hash2(by, 4) - 0.5) * 1.4 > 5.2) {
        const o = (y * W + x) * 4,
          n = 0.97 + 0.05 * hash2(x >> 1, y >> 1);
        t.data[o] = 226 * n;
        t.data[o + 1] = 214 * n;
        t.data[o + 2] = 190 * n;
      }
    }
  const objs = [...Stages.setOf('woodflat', { wood: 'kikar', w: 20 })];
  const m = Folds.flatLay(r, { w: 5.4, h: 5.4, wave: 0.05, seed: 4, thick: 0.04 });
  objs.push({
    mesh: m,
    mat: {
      tex: t,
      rough: 0.95,
      sheen: 0.06,
      detail: { tex: Surfaces.weaveH(), su: 20, sv: 20, h: 0.012, alb: 0.2 },
    },
  });
  const f = await Carving.face(`b${seed}`, 512, 512, 'girih', 'walnut', false);
  const blk = (x, z, ry, up) => {
    const b = box(1.05, 0.62, 1.05, 0.04);
    const o = [];
    for (const k of Object.keys(b.faces))
      o.push({
        mesh: xf(b.faces[k], {
          rx: up ? Math.PI / 2 : 0,
          ry,
          t: [x, (up ? 0.54 : 0.33) + 0.06, z],
        }),
        mat: k === 'top' && up ? Carving.carved(f, 0.14) : { ...wood('walnut', 0.4, 0.4, 0.5) },
      });
    if (!up)
      o.push({
        mesh: xf(
          lathe(
            spline(
              [
                [0.16, 0.3],
                [0.12, 0.5],
                [0.26, 0.8],
                [0.2, 0.95],
                [0, 1.0],
              ],
              7,
            ),
            32,
          ),
          { t: [x, 0.36, z] },
        ),
        mat: wood('dark', 1, 1, 0.4),
      });
    return o;
  };
  objs.push(
    ...blk(1.1, 1.0, 0.12, false),
    ...blk(2.3, -1.6, -0.5, true),
    ...blk(-2.5, 2.0, 0.4, true),
  );
  const tray = lathe(
    spline(
      [
        [0, 0.08],
        [0.95, 0.08],
        [1.0, 0.3],
        [1.06, 0.34],
        [1.08, 0.2],
        [1.0, 0],
        [0, 0],
      ],
      6,
    ),
    64,
  );
  objs.push(
    { mesh: xf(tray, { t: [2.5, 0.02, 1.9] }), mat: Surfaces.M.solid('#8a5a40', 0.7) },
    {
      mesh: xf(
        lathe(
          [
            [0.98, 0.2],
            [0, 0.2],
          ],
          48,
        ),
        { t: [2.5, 0.02, 1.9] },
      ),
      mat: { color: lin(D.p.b), rough: 0.18, coat: 0.8, coatRough: 0.06 },
    },
  );
  return {
    ...Lights.rig('topsun', r),
    objs,
    focus: { c: [0, 0.3, 0], r: 4.4 },
    camera: Cameras.orbit([0.15, 0.2, 0.1], 12.4, 14, 56, 28),
  };
}
