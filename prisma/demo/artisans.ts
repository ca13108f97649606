import { artisansOfBalochistan } from './artisans/balochistan';
import { artisansOfTheNorth } from './artisans/north';
import { artisansOfPunjabClayAndWood } from './artisans/punjab-clay-and-wood';
import { artisansOfPunjabClothAndLeather } from './artisans/punjab-cloth-and-leather';
import { artisansOfSindh } from './artisans/sindh';
import type { DemoArtisan } from './types';

/** Invented makers: given names and household names only, demo phone numbers. */
export const artisans: DemoArtisan[] = [
  ...artisansOfSindh,
  ...artisansOfPunjabClayAndWood,
  ...artisansOfPunjabClothAndLeather,
  ...artisansOfTheNorth,
  ...artisansOfBalochistan,
];
