import { latinDigits } from '@/domain/digits';
import { type Id, isId } from '@/domain/ids';
import type { Money } from '@/domain/money';
import { readPrice } from '@/domain/product/change';
import { headOf } from '@/domain/remittance/columns';
import type { Failure } from '@/domain/result';
import { type StockKind, stockKinds } from '@/domain/stock/available';
import type { TableCells, TableField } from './fields';

/** What is wrong with one cell; `code` is a failure's code. */
export type TableProblem = {
  readonly field: TableField;
  readonly code: string;
  readonly params?: Failure['params'];
};

/** A word of the trade with all the ways people write it. */
export type KnownWord = { readonly slug: string; readonly names: readonly string[] };
export type KnownWords = {
  readonly crafts: readonly KnownWord[];
  readonly materials: readonly KnownWord[];
  readonly techniques: readonly KnownWord[];
};

/** One row, read. What the table leaves out or empty is null, and stays as it is. */
export type TableRow = {
  readonly piece: Id<'product'> | null;
  readonly variant: Id<'variant'> | null;
  readonly reference: string;
  readonly title: { readonly ur: string | null; readonly en: string | null };
  readonly description: { readonly ur: string | null; readonly en: string | null };
  readonly size: { readonly ur: string | null; readonly en: string | null };
  readonly care: { readonly ur: string | null; readonly en: string | null };
  readonly craft: string | null;
  readonly materials: readonly string[] | null;
  readonly techniques: readonly string[] | null;
  readonly kind: StockKind | null;
  readonly price: Money | null;
  readonly count: number | null;
  readonly weeklyCapacity: number | null;
  readonly hours: number | null;
  readonly weight: number | null;
  readonly options: readonly { readonly name: string; readonly value: string }[];
};
export type ReadRow =
  | { readonly ok: true; readonly row: TableRow }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

const longest = { title: 120, text: 4_000, short: 200 } as const;

const kindNames: { readonly [K in StockKind]: readonly string[] } = {
  ready: ['ready', 'stock', 'several', 'تیار'],
  one_of_a_kind: ['one of a kind', 'only one', 'unique', 'ایک ہی'],
  made_to_order: ['made to order', 'order', 'آرڈر پر'],
};

/** Reads one row, and names every cell that is wrong. */
export function readTableRow(cells: TableCells, known: KnownWords): ReadRow {
  const problems: TableProblem[] = [];
  const wrong = (field: TableField, code: string, params?: Failure['params']): null => {
    problems.push({ field, code, ...(params ? { params } : {}) });
    return null;
  };
  const text = (field: TableField, most: number): string | null => {
    const written = cells[field] ?? '';
    if (written === '') return null;
    return [...written].length > most ? wrong(field, 'import.too_long', { most }) : written;
  };
  const whole = (field: TableField, least: number, most: number): number | null => {
    const written = latinDigits(cells[field] ?? '').replace(/[,٬،\s]/g, '');
    if (written === '') return null;
    const number = /^\d{1,7}$/.test(written) ? Number(written) : Number.NaN;
    return number >= least && number <= most
      ? number
      : wrong(field, 'import.number_wrong', { least, most });
  };
  const id = <K extends 'product' | 'variant'>(field: TableField, kind: K): Id<K> | null => {
    const written = cells[field] ?? '';
    if (written === '') return null;
    return isId(kind, written) ? written : wrong(field, 'import.id_wrong');
  };
  const oneOf = (field: TableField, words: readonly KnownWord[]): string | null => {
    const written = cells[field] ?? '';
    if (written === '') return null;
    return slugOf(written, words) ?? wrong(field, 'import.word_unknown', { word: written });
  };
  const someOf = (field: TableField, words: readonly KnownWord[]): string[] | null => {
    const written = (cells[field] ?? '').split(/[,;|،/]/).map((one) => one.trim());
    const slugs = written
      .filter((one) => one !== '')
      .map((one) => slugOf(one, words) ?? wrong(field, 'import.word_unknown', { word: one }));
    return slugs.length === 0 ? null : [...new Set(slugs.filter((slug) => slug !== null))];
  };
  const both = (ur: TableField, en: TableField, most: number) => ({
    ur: text(ur, most),
    en: text(en, most),
  });
  const kindWritten = cells.kind ?? '';
  const kind =
    kindWritten === '' ? null : (kindOf(kindWritten) ?? wrong('kind', 'import.kind_wrong'));
  const row: TableRow = {
    piece: id('piece', 'product'),
    variant: id('variant', 'variant'),
    reference: text('reference', longest.short) ?? '',
    title: both('title_ur', 'title_en', longest.title),
    description: both('description_ur', 'description_en', longest.text),
    size: both('size_ur', 'size_en', longest.short),
    care: both('care_ur', 'care_en', longest.short),
    craft: oneOf('craft', known.crafts),
    materials: someOf('materials', known.materials),
    techniques: someOf('techniques', known.techniques),
    kind,
    price: priceIn(cells.price ?? '', wrong),
    count: whole('count', 0, 9_999),
    weeklyCapacity: whole('weekly_capacity', 1, 9_999),
    hours: whole('hours', 0, 10_000),
    weight: whole('weight', 1, 1_000_000),
    options: optionsIn(cells, wrong),
  };
  if (row.piece === null && problems.every(({ field }) => field !== 'piece')) {
    if (row.title.ur === null && row.title.en === null && !problems.some(isTitle))
      wrong('title_ur', 'import.title_missing');
    if (row.price === null && problems.every(({ field }) => field !== 'price'))
      wrong('price', 'piece.price_wrong');
  }
  return problems.length === 0 ? { ok: true, row } : { ok: false, problems };
}

type Wrong = (field: TableField, code: string, params?: Failure['params']) => null;

const isTitle = ({ field }: TableProblem): boolean => field.startsWith('title');

function priceIn(written: string, wrong: Wrong): Money | null {
  if (written === '') return null;
  const price = readPrice(written);
  return price.ok ? price.value : wrong('price', price.failure.code);
}

const slugOf = (written: string, words: readonly KnownWord[]): string | undefined => {
  const wanted = headOf(written);
  return words.find(({ slug, names }) => [slug, ...names].some((name) => headOf(name) === wanted))
    ?.slug;
};

const kindOf = (written: string): StockKind | undefined => {
  const wanted = headOf(written);
  return stockKinds.find((kind) =>
    [kind, ...kindNames[kind]].some((name) => headOf(name) === wanted),
  );
};

const optionFields = [
  ['option_1', 'value_1'],
  ['option_2', 'value_2'],
  ['option_3', 'value_3'],
] as const;

function optionsIn(cells: TableCells, wrong: Wrong): TableRow['options'] {
  return optionFields.flatMap(([nameField, valueField]) => {
    const name = cells[nameField] ?? '';
    const value = cells[valueField] ?? '';
    if (name === '' && value === '') return [];
    if (name === '') wrong(nameField, 'import.option_nameless');
    if (value === '') wrong(valueField, 'import.option_empty');
    return [{ name, value }];
  });
}
