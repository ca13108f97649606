import type { Id } from '@/domain/ids';
import { zero } from '@/domain/money';
import {
  type Language,
  type PieceContent,
  type PieceOption,
  type PieceVariant,
  type Texts,
  unsaidPiece,
} from '@/domain/product/content';
import type { StockKind } from '@/domain/stock/available';
import type { TableProblem, TableRow } from './read';

/** What a new piece has where the table says nothing. */
export type TableDefaults = { readonly craft: string; readonly language: Language };
export type BuiltContent =
  | { readonly ok: true; readonly content: PieceContent }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

/** The rows that speak of one piece: by its id, else by her own number for it; a row with neither stands alone. */
export function groupRows<T extends { readonly line: number; readonly row: TableRow }>(
  rows: readonly T[],
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of rows) {
    const { piece, reference } = one.row;
    const key = piece ?? (reference === '' ? `line ${one.line}` : `number ${reference}`);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/**
 * What a piece says after the rows of a table: `before` with what they name, or a new piece. The first row speaks for
 * the piece, each for its own variant.
 */
export function contentFromRows(
  before: PieceContent | null,
  rows: readonly TableRow[],
  defaults: TableDefaults,
): BuiltContent {
  const [first] = rows;
  if (!first) return { ok: false, problems: [] };
  return before === null ? newPiece(first, rows, defaults) : changedPiece(before, first, rows);
}

type Both = { readonly ur: string | null; readonly en: string | null };

const overlay = (before: Texts, said: Both): Texts => ({
  ...before,
  ...(said.ur === null ? {} : { ur: said.ur }),
  ...(said.en === null ? {} : { en: said.en }),
});

const told = (before: PieceContent, row: TableRow): PieceContent => ({
  ...before,
  title: overlay(before.title, row.title),
  description: overlay(before.description, row.description),
  size: overlay(before.size, row.size),
  care: overlay(before.care, row.care),
  craft: row.craft ?? before.craft,
  materials: row.materials ?? before.materials,
  techniques: row.techniques ?? before.techniques,
  hoursOfWork: row.hours ?? before.hoursOfWork,
  weightGrams: row.weight ?? before.weightGrams,
  weeklyCapacity: row.weeklyCapacity ?? before.weeklyCapacity,
});

function newPiece(
  first: TableRow,
  rows: readonly TableRow[],
  { craft, language }: TableDefaults,
): BuiltContent {
  const options = optionsOf(rows);
  if (options === null)
    return { ok: false, problems: [{ field: 'value_1', code: 'import.options_differ' }] };
  const kind =
    first.kind ?? (rows.length === 1 && (first.count ?? 1) === 1 ? 'one_of_a_kind' : 'ready');
  const variants = rows.map((row) => variantOf(row, kind, options));
  const own = told({ ...unsaidPiece, craft, language: languageOf(first, language), kind }, first);
  return { ok: true, content: { ...own, options, variants } };
}

const variantOf = (
  row: TableRow,
  kind: StockKind,
  options: readonly PieceOption[],
): PieceVariant => ({
  id: null,
  values: options.map((option, place) =>
    option.values.findIndex((value) => isSaid(value, row.options[place]?.value ?? '')),
  ),
  price: row.price ?? zero(),
  count: row.count ?? usualCount[kind],
});

const usualCount: { readonly [K in StockKind]: number } = {
  one_of_a_kind: 1,
  ready: 1,
  made_to_order: 7,
};

/** The options all rows share, with every value once; null when the rows don't name the same ones. */
function optionsOf(rows: readonly TableRow[]): readonly PieceOption[] | null {
  const names = rows[0]?.options.map(({ name }) => name) ?? [];
  const agree = rows.every(
    ({ options }) =>
      options.length === names.length && options.every(({ name }, at) => name === names[at]),
  );
  const isAlone = rows.length > 1 && names.length === 0;
  if (!agree || isAlone) return null;
  return names.map((name, at) => ({
    name: inItsScript(name),
    values: [...new Set(rows.map(({ options }) => options[at]?.value ?? ''))].map(inItsScript),
  }));
}

function changedPiece(
  before: PieceContent,
  first: TableRow,
  rows: readonly TableRow[],
): BuiltContent {
  const known = new Set(before.variants.map(({ id }) => id));
  const only = before.variants.length === 1 ? (before.variants[0]?.id ?? null) : null;
  const byVariant = new Map<Id<'variant'> | null, TableRow>();
  for (const row of rows) {
    const id = row.variant ?? only;
    if (id === null && (row.price !== null || row.count !== null))
      return { ok: false, problems: [{ field: 'variant', code: 'import.which_variant' }] };
    if (id !== null && !known.has(id))
      return { ok: false, problems: [{ field: 'variant', code: 'import.id_wrong' }] };
    byVariant.set(id, row);
  }
  const variants = before.variants.map((variant) => {
    const row = byVariant.get(variant.id);
    if (!row) return variant;
    return { ...variant, price: row.price ?? variant.price, count: row.count ?? variant.count };
  });
  return { ok: true, content: { ...told(before, first), variants } };
}

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
const inItsScript = (text: string): Texts => (isArabic(text) ? { ur: text } : { en: text });
const isSaid = (texts: Texts, text: string): boolean => texts.ur === text || texts.en === text;
const languageOf = ({ title }: TableRow, usual: Language): Language => {
  if (title.ur !== null && title.en === null) return 'ur';
  return title.en !== null && title.ur === null ? 'en' : usual;
};
