import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type GreyPicture,
  greyOf,
  lightOf,
  photoHints,
  sharpnessOf,
} from '@/domain/studio/photo-hints';

const side = 32;
const drawn = (light: (x: number, y: number) => number): GreyPicture => ({
  width: side,
  height: side,
  grey: Array.from({ length: side * side }, (_, at) => light(at % side, Math.floor(at / side))),
});
/** Blocks of a printed cloth, sharp at their edges. */
const printed = (dark: number, bright: number) =>
  drawn((x, y) => ((Math.floor(x / 4) + Math.floor(y / 4)) % 2 === 0 ? dark : bright));
/** The same light running slowly into the dark, as in a shaken photo. */
const shaken = drawn((x, y) => 90 + 50 * Math.sin(x / 6) * Math.cos(y / 6));

test('a photo in good light with sharp edges needs no word', () => {
  expect(photoHints(printed(70, 180))).toEqual([]);
});

test('light is what the eye takes for it', () => {
  const green = greyOf([0, 255, 0, 255], 1, 1);
  const blue = greyOf([0, 0, 255, 255], 1, 1);
  expect(lightOf(green)).toBeGreaterThan(lightOf(blue));
  expect(lightOf(drawn(() => 0))).toBe(0);
});

test('a dark room, a white sky and a shaken hand are each named', () => {
  expect(photoHints(printed(10, 70))).toContain('dark');
  expect(photoHints(printed(200, 255))).toContain('bright');
  expect(photoHints(shaken)).toEqual(['blurred']);
});

test('a plain cloth is not taken for a shaken photo', () => {
  expect(photoHints(drawn(() => 120))).toEqual([]);
});

test('a picture never gets sharper when light and dark come nearer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 120 }), (contrast) => {
      const strong = sharpnessOf(printed(128 - contrast, 128 + contrast));
      const weak = sharpnessOf(printed(128 - contrast / 2, 128 + contrast / 2));
      expect(weak).toBeLessThan(strong);
    }),
  );
});

test('a picture of nothing is no bug', () => {
  expect(photoHints({ width: 0, height: 0, grey: [] })).toEqual(['dark']);
});
