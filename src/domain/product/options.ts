import type { Money } from '@/domain/money';
import type { Words } from '@/domain/place';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import {
  type Language,
  languages,
  type PieceContent,
  type PieceOption,
  type PieceVariant,
  type Texts,
} from './content';
import { inLanguage, isSaid } from './language';
import { pieceLimits } from './limits';

type Matrix = Pick<PieceContent, 'options' | 'variants'>;
type Fresh = { readonly price: Money; readonly count: number };

/** How many variants the options make together: their product, one without any. */
const rowCount = (options: readonly PieceOption[]): number =>
  options.reduce((rows, { values }) => rows * Math.max(1, values.length), 1);

/**
 * The rows of a matrix after its options changed. A row whose values are all still there keeps its id, price and
 * count, also when values were added, taken away or moved; a new one starts from `fresh`.
 * Failure: `piece.variants_many`.
 */
export function optionRows(
  options: readonly PieceOption[],
  before: Matrix,
  fresh: Fresh,
): Result<readonly PieceVariant[], Failure<'piece.variants_many'>> {
  if (options.length > pieceLimits.options || rowCount(options) > pieceLimits.variants)
    return fail('piece.variants_many', {
      field: 'options',
      params: { options: pieceLimits.options, most: pieceLimits.variants },
    });
  const was = options.map((option) =>
    before.options.findIndex(({ name }) => isSame(name, option.name)),
  );
  const used = new Set<PieceVariant>();
  return ok(
    places(options).map((values): PieceVariant => {
      const row = before.variants.find(
        (candidate) => !used.has(candidate) && isSameRow(candidate, values, options, was, before),
      );
      if (!row) return { id: null, values, ...fresh };
      used.add(row);
      return { id: row.id, values, price: row.price, count: row.count };
    }),
  );
}

/** Each option the row had must still have the same value; an option that is new takes its first from the old row. */
function isSameRow(
  row: PieceVariant,
  values: readonly number[],
  options: readonly PieceOption[],
  was: readonly number[],
  before: Matrix,
): boolean {
  const kept = was.filter((place) => place >= 0).length;
  if (kept < before.options.length) return false;
  return values.every((value, at) => {
    const old = was[at] ?? -1;
    if (old < 0) return value === 0;
    const oldLabel = before.options[old]?.values[row.values[old] ?? -1];
    const label = options[at]?.values[value];
    return !!oldLabel && !!label && isSame(oldLabel, label);
  });
}

/** All combinations, the last option turning fastest. */
function places(options: readonly PieceOption[]): number[][] {
  return options.reduce<number[][]>(
    (rows, { values }) => rows.flatMap((row) => values.map((_, value) => [...row, value])),
    [[]],
  );
}

/** The same word in some language. */
const isSame = (a: Texts, b: Texts): boolean =>
  languages.some((language) => (a[language] ?? '') !== '' && a[language] === b[language]);

/** What one row is called in the shop, in both languages: "Blue · Large". Empty without options. */
export function rowWords(
  options: readonly PieceOption[],
  values: readonly number[],
  written: Language,
): Words {
  const say = (asked: 'en' | 'ur') =>
    values
      .map((value, at) => inLanguage(options[at]?.values[value] ?? {}, asked, written).text)
      .filter((text) => text !== '')
      .join(' · ');
  return { en: say('en'), ur: say('ur') };
}

export type MatrixFailure = Failure<
  'piece.variants_many' | 'piece.option_empty' | 'piece.option_twice' | 'piece.rows_wrong'
>;

/** What is wrong with the options and their rows, or null; each combination is there at most once. */
export function matrixFailure({ options, variants }: Matrix): MatrixFailure | null {
  const field = 'options';
  const most = { options: pieceLimits.options, most: pieceLimits.variants };
  const isBig =
    options.length > pieceLimits.options ||
    options.some(({ values }) => values.length > pieceLimits.optionValues) ||
    variants.length > pieceLimits.variants;
  if (isBig) return { code: 'piece.variants_many', field, params: most };
  for (const { name, values } of options) {
    if (!isSaid(name) || values.length === 0 || !values.every(isSaid))
      return { code: 'piece.option_empty', field };
    if (
      values.some((value, at) => values.some((other, place) => place > at && isSame(value, other)))
    )
      return { code: 'piece.option_twice', field };
  }
  const keys = variants.map(({ values }) => values.join());
  const isRow = ({ values }: PieceVariant) =>
    values.length === options.length &&
    values.every(
      (value, at) => Number.isInteger(value) && options[at]?.values[value] !== undefined,
    );
  const isRight = new Set(keys).size === keys.length && variants.every(isRow);
  return isRight ? null : { code: 'piece.rows_wrong', field };
}
