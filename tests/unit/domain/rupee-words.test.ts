import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rupeeWords } from '@/domain/text/rupee-words';

test.each([
  [0, 'Zero rupees', 'صفر روپے'],
  [1, 'One rupee', 'ایک روپیہ'],
  [50, 'Fifty rupees', 'پچاس روپے'],
  [99, 'Ninety-nine rupees', 'ننانوے روپے'],
  [105, 'One hundred and five rupees', 'ایک سو پانچ روپے'],
  [4_850, 'Four thousand eight hundred and fifty rupees', 'چار ہزار آٹھ سو پچاس روپے'],
  [120_000, 'One lakh twenty thousand rupees', 'ایک لاکھ بیس ہزار روپے'],
  [2_000_000, 'Twenty lakh rupees', 'بیس لاکھ روپے'],
  [10_000_001, 'One crore and one rupees', 'ایک کروڑ ایک روپے'],
])('%i is said as people say it', (rupees, english, urdu) => {
  expect(rupeeWords(rupees, 'en')).toBe(english);
  expect(rupeeWords(rupees, 'ur')).toBe(urdu);
});

test('no two sums sound the same, and nothing is left unsaid', () => {
  const sum = fc.integer({ min: 0, max: 2_000_000 });
  fc.assert(
    fc.property(sum, sum, fc.constantFrom('en' as const, 'ur' as const), (a, b, locale) => {
      const words = rupeeWords(a, locale);
      expect(words).not.toMatch(/undefined| {2}|^ /);
      expect(words === rupeeWords(b, locale)).toBe(a === b);
    }),
  );
});

test('what is no sum is a bug', () => {
  expect(() => rupeeWords(-1, 'en')).toThrow(RangeError);
  expect(() => rupeeWords(1.5, 'ur')).toThrow(RangeError);
});
