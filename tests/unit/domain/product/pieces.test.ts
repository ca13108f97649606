import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '@/domain/money';
import type { PieceContent, Texts } from '@/domain/product/content';
import { inLanguage } from '@/domain/product/language';
import { mergePieces } from '@/domain/product/merge';
import { whatIsMissing } from '@/domain/product/missing';
import { matrixFailure, optionRows, rowWords } from '@/domain/product/options';
import { listingScore } from '@/domain/product/score';
import { payPerHour } from '@/domain/product/wage';
import { findContact } from '@/domain/text/contact';

const whole: PieceContent = {
  language: 'ur',
  craft: 'ajrak',
  materials: ['cotton'],
  techniques: [],
  title: { ur: 'اجرک' },
  description: {},
  size: {},
  care: {},
  photos: [{ media: 'med_1', shot: 'front' }],
  audio: null,
  hoursOfWork: null,
  weightGrams: null,
  steps: [],
  kind: 'ready',
  weeklyCapacity: null,
  options: [],
  variants: [{ id: 'var_1', values: [], price: money(250_000), count: 5 }],
  ask: { question: {}, letters: 0 },
};
const row = (over: object) => [{ id: null, values: [], price: money(100_00), count: 1, ...over }];
const codes = (over: Partial<PieceContent>) =>
  whatIsMissing({ ...whole, ...over }).map(({ code }) => code);

describe('what a piece needs', () => {
  it.each<[string, Partial<PieceContent>]>([
    ['piece.photo_missing', { photos: [] }],
    ['piece.craft_missing', { craft: '' }],
    ['piece.title_missing', { title: { ur: '  ' } }],
    ['piece.transcript_missing', { audio: 'med_2' }],
    ['piece.price_missing', { variants: [] }],
    ['piece.price_missing', { variants: row({ price: money(0) }) }],
    ['piece.price_bounds', { variants: row({ price: money(49_99) }) }],
    ['piece.count_wrong', { variants: row({ count: 0 }) }],
    ['piece.single', { kind: 'one_of_a_kind', variants: row({ count: 2 }) }],
    ['piece.days_wrong', { kind: 'made_to_order', variants: row({ count: 0 }) }],
  ])('%s', (code, over) => {
    expect(codes(over)).toEqual([code]);
  });
  it('nothing when it is whole, in whatever language', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ title: { bal: 'x' } })).toEqual([]);
  });
});

describe('the score', () => {
  it('weighs a hundred in all, and the best next step raises it most', () => {
    const { parts, next, score } = listingScore(whole);
    expect(parts.reduce((sum, { of }) => sum + of, 0)).toBe(100);
    expect(score).toBe(parts.reduce((sum, { has }) => sum + has, 0));
    expect(next).toBe('photos');
  });
});

describe('a text', () => {
  it('falls back to the other language, then to hers, then to any', () => {
    const order: readonly [Texts, string][] = [
      [{ en: 'a', ur: 'b' }, 'en'],
      [{ ur: 'b', sd: 'c' }, 'ur'],
      [{ sd: 'c', ps: 'd' }, 'ps'],
      [{ sd: 'c' }, 'sd'],
      [{}, 'en'],
    ];
    for (const [texts, language] of order)
      expect(inLanguage(texts, 'en', 'ps').language).toBe(language);
  });
});

describe('the matrix', () => {
  const option = (name: string, ...values: string[]) => ({
    name: { en: name },
    values: values.map((en) => ({ en })),
  });
  const fresh = { price: money(100_00), count: 1 };
  it('keeps the id of every row whose values are still there', () => {
    const options = [option('Colour', 'red', 'blue')];
    const variants = [
      { id: 'var_r' as const, values: [0], ...fresh },
      { id: 'var_b' as const, values: [1], ...fresh },
    ];
    const next = [option('Colour', 'green', 'blue', 'red')];
    const rows = optionRows(next, { options, variants }, fresh);
    expect(rows.ok && rows.value.map(({ id }) => id)).toEqual([null, 'var_b', 'var_r']);
    expect(rowWords(next, [1], 'en')).toEqual({ en: 'blue', ur: 'blue' });
  });
  it('has as many rows as there are combinations, or refuses', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 4 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const options = counts.map((count, at) =>
          option(`o${at}`, ...Array.from({ length: count }, (_, value) => `v${value}`)),
        );
        const rows = optionRows(options, { options: [], variants: [] }, fresh);
        const wanted = counts.reduce((all, count) => all * count, 1);
        expect(rows.ok).toBe(counts.length <= 3 && wanted <= 60);
        if (!rows.ok) return;
        expect(rows.value).toHaveLength(wanted);
        expect(matrixFailure({ options, variants: rows.value })).toBeNull();
      }),
    );
  });
});

describe('two phones', () => {
  it('lose no sale, no photo and no word', () => {
    const counts = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(counts, counts, counts, (was, hers, others) => {
        const at = (count: number) => ({
          ...whole,
          variants: whole.variants.map((one) => ({ ...one, count })),
        });
        const merged = mergePieces({ base: at(was), mine: at(hers), theirs: at(others) });
        expect(merged.conflicts).toEqual([]);
        expect(merged.content.variants[0]?.count).toBe(Math.max(0, others + hers - was));
      }),
    );
    const photo = (media: `med_${string}`) => [...whole.photos, { media, shot: 'detail' as const }];
    const merged = mergePieces({
      base: whole,
      mine: { ...whole, photos: photo('med_a'), title: { ur: 'ایک' }, size: { ur: 'بڑی' } },
      theirs: { ...whole, photos: photo('med_b'), title: { ur: 'دو' }, care: { ur: 'ٹھنڈا' } },
    });
    expect(merged.conflicts).toEqual(['title']);
    expect(merged.content.photos.map(({ media }) => media)).toEqual(['med_1', 'med_b', 'med_a']);
    expect(merged.content).toMatchObject({ size: { ur: 'بڑی' }, care: { ur: 'ٹھنڈا' } });
  });
});

describe('contact details', () => {
  it.each([
    ['phone', 'call 0300-1234567'],
    ['phone', '۰۳۰۰ ۱۲۳۴۵۶۷'],
    ['phone', '+92 300 1234567'],
    ['email', 'me@example.com'],
    ['link', 'see www.shop'],
    ['messenger', 'واٹس ایپ کریں'],
  ])('%s is found in %s', (kind, text) => {
    expect(findContact(text)).toBe(kind);
  });
  it.each(['2.4 × 1.1 m', '34 x 46 cm, 1,250 knots', 'since 1994, 120 hours', 'Rs 25000'])(
    '%s is none',
    (text) => {
      expect(findContact(text)).toBeNull();
    },
  );
});

it('an hour’s pay is whole rupees, and none without hours', () => {
  expect(payPerHour(money(100_00), 3)?.minor).toBe(33_00);
  expect(payPerHour(money(100_00), null)).toBeNull();
});
