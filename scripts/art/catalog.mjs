// From a slot of the plan to its three scenes. Textures are painted once per piece and shared by its shots.
import { CLOTH } from './catalog/cloth.mjs';
import { OBJECTS } from './catalog/objects.mjs';

const WALLS = {
  stone: '#cfc3ae',
  sage: '#a9b3a4',
  rose: '#b7a6a0',
  sky: '#9fb0b5',
  clay: '#c99f86',
  chalk: '#d8d2c4',
  earth: '#b98f76',
  moss: '#8f9a8c',
  mist: '#a8b8b2',
};
const WOODS = {
  stone: 'walnut',
  sage: 'pale',
  rose: 'kikar',
  sky: 'kikar',
  clay: 'walnut',
  chalk: 'kikar',
  earth: 'pale',
  moss: 'pale',
  mist: 'walnut',
};

/** { hero, detail, scale }, each a function that builds its scene. */
export function shotsOf(slot) {
  const { wall, stage, light, ...look } = slot.make;
  const place = { wall: WALLS[wall], wood: WOODS[wall], set: stage, rig: light };
  const maker = { ...CLOTH, ...OBJECTS }[slot.family];
  if (!maker) throw new Error(`No painter for ${slot.family}`);
  return maker(slot.key, look, place);
}
