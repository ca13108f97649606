import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id } from '@/domain/ids';
import { money } from '@/domain/money';
import { contentFromRows, groupRows } from '@/domain/product/table/content';
import { cellsOf, guessMapping, isMappable, type TableCells } from '@/domain/product/table/fields';
import { type KnownWords, readTableRow, type TableRow } from '@/domain/product/table/read';
import { idNo } from './trade';

const known: KnownWords = {
  crafts: [{ slug: 'ajrak', names: ['Ajrak', 'اجرک'] }],
  materials: [
    { slug: 'cotton', names: ['Cotton', 'سوتی'] },
    { slug: 'silk', names: ['Silk', 'ریشم'] },
  ],
  techniques: [{ slug: 'block-print', names: ['Block printing', 'چھپائی'] }],
};
const usual = { craft: 'ajrak', language: 'ur' } as const;

const rowOf = (cells: TableCells): TableRow => {
  const read = readTableRow(cells, known);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.row;
};
const problemsOf = (cells: TableCells) => {
  const read = readTableRow(cells, known);
  return read.ok ? [] : read.problems.map(({ field, code }) => `${field} ${code}`);
};

describe('the columns of a table', () => {
  test('are known by our own names, by usual ones and in Urdu', () => {
    const mapping = guessMapping(['SKU', 'Name', 'قیمت', 'Qty', 'رنگ', 'Whatever']);
    expect(mapping).toEqual({
      reference: 'SKU',
      title_en: 'Name',
      price: 'قیمت',
      count: 'Qty',
      value_1: 'رنگ',
    });
    expect(isMappable(mapping)).toBe(true);
    expect(isMappable({ title_en: 'Name' })).toBe(false);
    expect(isMappable({ piece: 'piece' })).toBe(true);
  });

  test('a cell is read where its heading says, and a missing column is not an empty one', () => {
    const cells = cellsOf(['A shawl', ' '], ['Name', 'Price'], {
      title_en: 'Name',
      price: 'Price',
    });
    expect(cells).toEqual({ title_en: 'A shawl', price: '' });
  });
});

describe('a row', () => {
  test('is read in Urdu digits and words', () => {
    const row = rowOf({
      title_ur: 'اجرک چادر',
      price: '۴٬۸۵۰',
      craft: 'اجرک',
      materials: 'سوتی، ریشم',
      kind: 'آرڈر پر',
      count: '۱۱',
      weekly_capacity: '3',
    });
    expect(row).toMatchObject({
      title: { ur: 'اجرک چادر', en: null },
      price: money(485_000),
      craft: 'ajrak',
      materials: ['cotton', 'silk'],
      kind: 'made_to_order',
      count: 11,
      weeklyCapacity: 3,
    });
  });

  test('names every cell that is wrong', () => {
    expect(
      problemsOf({
        title_en: '',
        price: '12',
        craft: 'Batik',
        count: '-3',
        kind: 'some',
        weight: '0',
      }),
    ).toEqual([
      'kind import.kind_wrong',
      'craft import.word_unknown',
      'price piece.price_bounds',
      'count import.number_wrong',
      'weight import.number_wrong',
      'title_ur import.title_missing',
    ]);
    expect(problemsOf({ piece: 'prd_1' })).toEqual(['piece import.id_wrong']);
    expect(problemsOf({ title_en: 'x'.repeat(121), price: '900' })).toEqual([
      'title_en import.too_long',
    ]);
    expect(problemsOf({ title_en: 'A shawl', price: '900', option_1: 'Colour' })).toEqual([
      'value_1 import.option_empty',
    ]);
  });

  test('never breaks, whatever stands in it', () => {
    const cells = fc.record({
      title_en: fc.string(),
      price: fc.string(),
      count: fc.string(),
      piece: fc.string(),
      materials: fc.string(),
      option_1: fc.string(),
      value_1: fc.string(),
    });
    fc.assert(
      fc.property(cells, (written) => {
        const read = readTableRow(written, known);
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the rows of one piece', () => {
  const red = {
    reference: 'K1',
    title_en: 'Khes',
    price: '3000',
    option_1: 'Colour',
    value_1: 'Red',
  };

  test('stand together by her own number', () => {
    const rows = [
      red,
      { title_en: 'Bowl', price: '900' },
      { ...red, value_1: 'Blue', price: '3200' },
    ];
    const groups = groupRows(rows.map((cells, index) => ({ line: index + 2, row: rowOf(cells) })));
    expect(groups.map((group) => group.map(({ line }) => line))).toEqual([[2, 4], [3]]);
  });

  test('become one new piece with its options', () => {
    const rows = [red, { ...red, value_1: 'نیلا', price: '3200', count: '4' }].map(rowOf);
    const built = contentFromRows(null, rows, usual);
    expect(built).toMatchObject({
      ok: true,
      content: {
        kind: 'ready',
        language: 'en',
        options: [{ name: { en: 'Colour' }, values: [{ en: 'Red' }, { ur: 'نیلا' }] }],
        variants: [
          { id: null, values: [0], price: money(300_000), count: 1 },
          { id: null, values: [1], price: money(320_000), count: 4 },
        ],
      },
    });
  });

  test('that differ in their options are told', () => {
    const rows = [red, { ...red, option_1: 'Size' }].map(rowOf);
    expect(contentFromRows(null, rows, usual)).toEqual({
      ok: false,
      problems: [{ field: 'value_1', code: 'import.options_differ' }],
    });
  });

  test('change a known piece only where they say something', () => {
    const built = contentFromRows(null, [rowOf({ title_en: 'Bowl', price: '900' })], usual);
    if (!built.ok) throw new Error('not built');
    const id: Id<'variant'> = idNo('variant', 1);
    const before = {
      ...built.content,
      description: { en: 'Blue' },
      variants: built.content.variants.map((variant) => ({ ...variant, id })),
    };
    const piece = idNo('product', 1);
    const after = contentFromRows(
      before,
      [rowOf({ piece, price: '950', title_ur: 'پیالہ' })],
      usual,
    );
    expect(after).toEqual({
      ok: true,
      content: {
        ...before,
        title: { en: 'Bowl', ur: 'پیالہ' },
        variants: [{ ...before.variants[0], price: money(95_000) }],
      },
    });
    const foreign = rowOf({ piece, variant: idNo('variant', 2), price: '950' });
    expect(contentFromRows(before, [foreign], usual)).toEqual({
      ok: false,
      problems: [{ field: 'variant', code: 'import.id_wrong' }],
    });
  });
});
