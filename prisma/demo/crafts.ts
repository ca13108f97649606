import { clayGlassAndPaint } from './crafts/clay-glass-and-paint';
import { printedAndWoven } from './crafts/printed-and-woven';
import { stitched } from './crafts/stitched';
import { woodMetalAndLeather } from './crafts/wood-metal-and-leather';
import type { DemoCraft } from './types';

/** The forty crafts of the demo town, as the index shows them. */
export const crafts: DemoCraft[] = [
  ...printedAndWoven,
  ...stitched,
  ...clayGlassAndPaint,
  ...woodMetalAndLeather,
];
