// Workshop pictures without people: tools and half-done work.
import { anvil } from './rooms/anvil.mjs';
import { bench } from './rooms/bench.mjs';
import { block } from './rooms/block.mjs';
import { hoop } from './rooms/hoop.mjs';
import { kiln } from './rooms/kiln.mjs';
import { latheRoom } from './rooms/lathe.mjs';
import { loom } from './rooms/loom.mjs';
import { paint } from './rooms/paint.mjs';
import { palm } from './rooms/palm.mjs';
import { vat } from './rooms/vat.mjs';
import { wheel } from './rooms/wheel.mjs';
import { yarn } from './rooms/yarn.mjs';

export const scenes = {
  anvil,
  bench,
  block,
  hoop,
  kiln,
  lathe: latheRoom,
  loom,
  paint,
  palm,
  vat,
  wheel,
  yarn,
};
