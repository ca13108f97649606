// Pots, boxes, lamps and things worn.
import { bangles } from '../families/bangles.mjs';
import { brass } from '../families/brass.mjs';
import * as CH from '../families/chiniot.mjs';
import { copper } from '../families/copper.mjs';
import { group } from '../families/jandi.mjs';
import * as KA from '../families/kashi.mjs';
import { khussa } from '../families/khussa.mjs';
import { lamp, lampShot } from '../families/lamp.mjs';
import { basket } from '../families/mazri.mjs';
import { onyx } from '../families/onyx.mjs';
import { terracotta } from '../families/terracotta.mjs';
import { topi } from '../families/topi.mjs';
import * as TR from '../families/truck.mjs';
import { xf } from '../kit/mesh.mjs';
import { objShot } from '../kit/object-shots.mjs';
import { teaCup } from '../kit/props.mjs';
import { rng } from '../kit/rng.mjs';
import { box } from '../kit/shapes.mjs';
import { lin } from '../kit/tex.mjs';
import { once } from './once.mjs';

/** A thing on a stage: whole, near, and beside a tea cup. `own` may depend on the look; `at` is where the near shot looks. */
function thing(build, own = () => ({}), at) {
  return (seed, look, place) => {
    const built = once(() => build(seed, look));
    const shoot = (mode) => async () => {
      const b = await built();
      return objShot(b.objs, seed, {
        H: b.H,
        R: b.R,
        o: { ...place, ...own(look) },
        mode,
        at: mode === 'detail' ? at?.(b, look) : undefined,
        side: rng(`sd${seed}`).sign(),
      });
    };
    return { hero: shoot('hero'), detail: shoot('detail'), scale: shoot('scale') };
  };
}

// Leaning things want a plain wall close behind them.
const leaning = (back) => ({ set: 'ledge', back, ruler: false });

function tiles(t, objs) {
  for (let i = 0; i < 2; i++)
    for (let j = 0; j < 2; j++) {
      const b = box(1.58, 1.58, 0.16, 0.05);
      const at = (z) => ({ rx: -0.12, t: [(i - 0.5) * 1.62, 0.82 + j * 1.61, z - j * 0.19] });
      objs.push(
        {
          mesh: xf(b.faces.front, at(-0.2)),
          mat: { ...KA.glaze(t, 5), uvs: [0.94, 0.94, 0.03, 0.03] },
        },
        {
          mesh: xf(b.all, { ...at(-0.21), sc: [0.995, 0.995, 0.96] }),
          mat: { color: lin('#d9c8a8'), rough: 0.8 },
        },
      );
    }
  return { objs, H: 3.3, R: 1.8 };
}

async function pottery(seed, look) {
  const r = rng(`k${seed}`);
  const objs = [];
  if (look.kind === 'tile') return tiles(await KA.plateTex(`${seed}t`, look), objs);
  const body = await KA.wrapTex(`${seed}a`, look);
  const glazed = KA.glaze(body.tex, 5);
  const plateBehind = async (R, t) => ({
    mesh: xf(KA.plate(r, R), { rx: 1.25, t }),
    mat: KA.glaze(await KA.plateTex(`${seed}p`, look), 9),
  });
  if (look.kind === 'plate') {
    objs.push(await plateBehind(1.7, [0, 1.66, -0.9]));
    objs.push({
      mesh: xf(KA.vessel(r, 'bowl').mesh, { s: 0.48, t: [1.15, 0, 0.75] }),
      mat: glazed,
    });
    return { objs, H: 3.3, R: 2.05 };
  }
  const pair = look.kind === 'pair';
  const v = KA.vessel(r, look.kind === 'bowl' ? 'bowl' : look.shape);
  objs.push({ mesh: xf(v.mesh, { t: [pair ? -0.55 : 0, 0, 0] }), mat: glazed });
  if (pair) objs.push(await plateBehind(1.2, [1.05, 1.2, -1.25]));
  return { objs, H: v.height, R: pair ? 2.25 : v.rmax };
}

const WOODWORK = { chest: CH.chest, box: CH.chest, jali: CH.jali, panel: CH.carvedPanel };
const woodStage = (look) =>
  ({
    jali: { ...leaning(-1.5), rig: 'sun', az: 15 },
    panel: { ...leaning(-0.8), rig: 'raking', az: 8 },
  })[look.kind] ?? { el: 25, az: 25, set: 'table' };
const woodNear = (b, look) =>
  ({ jali: [0.2, b.H * 0.5, 0.1], panel: [0.2, b.H * 0.55, 0.2] })[look.kind] ?? [
    0.4,
    b.H * 0.96,
    0.5,
  ];

const TRUCK = { tray: TR.tray, panel: TR.wallPanel, kettle: TR.kettle };
const truckStage = (look) => ({ tray: leaning(-1.4), panel: leaning(-0.7), kettle: {} })[look.kind];

function lamps(seed, look, place) {
  const lit = once(() => lamp(seed, look));
  const shoot = (mode) => async () => lampShot(await lit(), seed, mode, place);
  const scale = async () => {
    const scene = await shoot('scale')();
    scene.objs.push(...teaCup(rng(seed), [2.1, 0, 0.7], 1));
    return scene;
  };
  return { hero: shoot('hero'), detail: shoot('detail'), scale };
}

export const OBJECTS = {
  'blue-pottery': thing(pottery, (look) =>
    look.kind === 'plate' || look.kind === 'tile' ? { set: 'ledge', back: -2 } : {},
  ),
  'chiniot-woodwork': thing((seed, look) => WOODWORK[look.kind](seed, look), woodStage, woodNear),
  'jandi-lacquer': thing(group),
  'camel-skin-lamp': lamps,
  'truck-art': thing(
    (seed, look) => TRUCK[look.kind](seed, look),
    truckStage,
    (_b, look) => (look.kind === 'panel' ? [0.2, 2.2, 0.1] : undefined),
  ),
  khussa: thing(
    khussa,
    () => ({ el: 34 }),
    () => [-0.2, 0.5, 0.6],
  ),
  'sindhi-topi': thing(topi, () => ({ el: 22 })),
  'glass-bangles': thing(bangles, () => ({ el: 24 })),
  'brass-work': thing(brass, (look) => (look.shape === 'tray' ? leaning(-1.4) : { el: 17 })),
  'copper-work': thing(copper, () => ({ el: 19 })),
  terracotta: thing(terracotta),
  'mazri-basketry': thing(basket, (look) =>
    look.shape === 'changair' ? leaning(-1.4) : { el: 20 },
  ),
  onyx: thing(onyx, () => ({ el: 16 })),
};
