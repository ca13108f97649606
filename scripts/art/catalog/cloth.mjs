// Cloth, rugs and felts.
import * as AJ from '../families/ajrak.mjs';
import * as BA from '../families/balochi.mjs';
import * as BP from '../families/block-print.mjs';
import * as CA from '../families/carpet.mjs';
import * as CU from '../families/chunri.mjs';
import * as FA from '../families/farasi.mjs';
import * as KM from '../families/kashmiri.mjs';
import * as KH from '../families/khes.mjs';
import * as NA from '../families/namda.mjs';
import * as PA from '../families/patti.mjs';
import * as PH from '../families/phulkari.mjs';
import * as RA from '../families/ralli.mjs';
import * as SW from '../families/shawl.mjs';
import * as SU from '../families/susi.mjs';
import { drapeShot, flatShot, hungShot, macroShot, stackShot } from '../kit/cloth-shots.mjs';
import { cushionShot, rodShot } from '../kit/more-cloth-shots.mjs';
import { ruler, teaCup } from '../kit/props.mjs';
import { rng } from '../kit/rng.mjs';
import { lin } from '../kit/tex.mjs';
import { weavify } from '../kit/weave.mjs';
import { once } from './once.mjs';

const FORMS = {
  stack: stackShot,
  hung: hungShot,
  drape: drapeShot,
  flat: flatShot,
  cushion: cushionShot,
  rod: rodShot,
};
const FLOORS = ['woodflat', 'tiles', 'plasterflat', 'linenflat'];
// Not every light and stage flatters every form.
const HUNG_LIGHT = { soft: 'soft', sun: 'sun', raking: 'raking' };
const FLAT_LIGHT = { soft: 'top', sun: 'topsun', raking: 'top' };

const cupAndRuler = (top, W, D, r) => [
  ...teaCup(r, [-W * 0.22, top + 0.02, 0.1], 0.8),
  ...ruler(3, [0.2, 0.06, D / 2 + 0.7], 0.05),
];

function placed(form, place, seed) {
  if (form === 'flat')
    return {
      wall: place.wall,
      wood: place.wood,
      set: rng(`floor${seed}`).pick(FLOORS),
      rig: FLAT_LIGHT[place.rig],
    };
  if (form === 'hung' || form === 'rod') return { wall: place.wall, rig: HUNG_LIGHT[place.rig] };
  const set = place.set === 'sweep' ? 'table' : place.set;
  return { ...place, set: form === 'cushion' && set === 'linen' ? 'table' : set };
}

/** A length of cloth: the chosen form, a thread close-up, and the folded stack with a cup and a ruler. */
function textile(piece, macro, own = {}) {
  return (seed, look, place) => {
    const { form, ...rest } = look;
    const D = once(async () => own.design(seed, rest));
    const p = once(async () => piece(await D()));
    const shoot = async (f, extra = {}) =>
      FORMS[f](await p(), seed, { ...placed(f, place, seed), ...own[f], ...extra });
    return {
      hero: () => shoot(form),
      detail: async () => macroShot(await macro(await D(), p), seed, own.macro),
      scale: () => shoot('stack', { extra: cupAndRuler, rig: 'soft' }),
    };
  };
}

const ajrak = textile(
  async (D) => ({ tex: await AJ.paint(D, 0, 0, 24, 11, 85.33, [2048, 1024]), size: AJ.SIZE }),
  async (D) => ({
    ...weavify(await AJ.paint(D, 2.6, 2.2, 1.7, 1.7, 600, [1024, 1024]), 140, 140),
    w: 1.7,
  }),
  { design: AJ.design, hung: { h: 6.2 }, cushion: { span: 4.6 } },
);
const ralli = textile(RA.paint, RA.macro, {
  design: RA.design,
  stack: { t: 0.34, layers: 6 },
  flat: { roll: 1.5708 },
  hung: { amp: 0.16, w: 5.4, uv: [0, 0, 0.72, 0.5] },
  cushion: { span: 7, u0: 0.3, v0: 0.2 },
  macro: { bump: 0.1 },
});
const phulkari = textile(PH.piece, PH.macro, {
  design: PH.design,
  cushion: { span: 5 },
  macro: { aniso: 0.7, bump: 0.03 },
});
const balochi = textile(BA.piece, BA.macro, {
  design: BA.design,
  cushion: { span: 5 },
  flat: { roll: 1.5708, corner: 1.0 },
  macro: { aniso: 0.6, bump: 0.035 },
});

/** Rugs lie flat or hang straight; in scale they have a tea cup on them. */
function rug(design, piece, macro, own = {}) {
  return (seed, look, place) => {
    const { form, ...rest } = look;
    const D = once(async () => design(seed, rest));
    const p = once(async () => piece(await D()));
    const set = rng(`floor${seed}`).pick(['woodflat', 'tiles', 'plasterflat']);
    const ends = (q, w, h) =>
      own.fringe
        ? [{ mesh: CA.fringe(q, w, h, 0.55), mat: { color: lin('#d8cdb4'), rough: 0.95 } }]
        : [];
    const flat = async (cup) => {
      const extra = (q, w, h) => [
        ...ends(q, w, h),
        ...(cup ? teaCup(q, [w / 2 + 0.42, 0, h * 0.3], 0.37) : []),
      ];
      return flatShot(await p(), seed, {
        wall: place.wall,
        wood: place.wood,
        corner: 0,
        wave: 0.05,
        set,
        rig: FLAT_LIGHT[place.rig],
        extra,
        dist: cup ? 16.5 : 15.5,
      });
    };
    const hung = async () => straightOnWall(await p(), seed, place, own.fringe);
    return {
      hero: () => (form === 'hung' ? hung() : flat(false)),
      detail: async () =>
        macroShot(await macro(own.fromPiece ? await p() : await D()), seed, {
          bump: 0.05,
          sheen: 0.2,
        }),
      scale: () => flat(true),
    };
  };
}

// A rug on a wall hangs straight: hardly a fold, the whole drawing visible.
function straightOnWall(p, seed, place, fringed) {
  const scene = hungShot({ ...p, fringe: fringed ? '#d8cdb4' : undefined }, seed, {
    wall: place.wall,
    rig: HUNG_LIGHT[place.rig],
    w: 4.2,
    h: 6.3,
    amp: 0.02,
    uv: [0, 0, 1, 1],
    swap: false,
  });
  return scene;
}

export const CLOTH = {
  ajrak,
  ralli,
  phulkari,
  'balochi-embroidery': balochi,
  khes: textile(KH.piece, KH.macro, { design: KH.design }),
  'swati-shawl': textile((D) => ({ ...SW.piece(D), fringe: D.g }), SW.macro, {
    design: SW.design,
    macro: { bump: 0.04 },
  }),
  'kashmiri-shawl': textile(KM.piece, KM.macro, { design: KM.design, macro: { bump: 0.035 } }),
  susi: textile(SU.piece, SU.macro, { design: SU.design }),
  'chitrali-patti': textile(PA.piece, PA.macro, {
    design: PA.design,
    stack: { t: 0.22, layers: 7 },
    macro: { bump: 0.05, sheen: 0.25 },
  }),
  'block-print': textile(BP.piece, BP.macro, {
    design: BP.design,
    cushion: { span: 5.4, u0: 0.2 },
  }),
  chunri: textile(CU.piece, CU.macro, { design: CU.design }),
  carpet: rug(CA.design, CA.piece, CA.macro, { fringe: true, fromPiece: true }),
  farasi: rug(FA.design, FA.piece, FA.macro, { fringe: true }),
  namda: rug(NA.design, NA.piece, NA.macro),
};
