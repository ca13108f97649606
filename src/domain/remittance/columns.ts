import { plainCell } from './cell';
import { type ColumnMap, type StatementField, statementFields } from './fields';
import { aliases, usualColumns } from './heads';

export const neededFields = ['tracking', 'collected'] as const satisfies readonly StatementField[];

/** Heads of columns are the same whatever their case, spaces and signs. */
export const headOf = (cell: string): string =>
  plainCell(cell)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Which column holds what: as it was said for this courier (`known`), else by the courier's usual heads, else by heads
 * seen elsewhere. A column is given away once.
 */
export function guessColumns(
  heads: readonly string[],
  known: ColumnMap,
  courier: string,
): ColumnMap {
  const taken = new Set<number>();
  const found: Partial<Record<StatementField, string>> = {};
  const usual = usualColumns(courier);
  const take = (field: StatementField, wanted: readonly string[]) => {
    if (found[field] !== undefined) return;
    const names = wanted.map(headOf).filter((name) => name !== '');
    const index = names
      .map((name) => heads.findIndex((head, place) => !taken.has(place) && headOf(head) === name))
      .find((place) => place >= 0);
    if (index === undefined) return;
    taken.add(index);
    found[field] = plainCell(heads[index] ?? '');
  };
  for (const field of statementFields) take(field, [known[field] ?? '']);
  for (const field of statementFields) take(field, [usual[field] ?? '']);
  for (const field of statementFields) take(field, aliases[field]);
  return found;
}

export const isReadable = (map: ColumnMap): boolean =>
  neededFields.every((field) => map[field] !== undefined);

/** The place of each field in a row, by the row of heads. */
export type Places = { readonly [F in StatementField]?: number };

export function placesOf(heads: readonly string[], map: ColumnMap): Places {
  const names = heads.map(headOf);
  const places: Partial<Record<StatementField, number>> = {};
  for (const field of statementFields) {
    const place = map[field] === undefined ? -1 : names.indexOf(headOf(map[field]));
    if (place >= 0) places[field] = place;
  }
  return places;
}

/**
 * Which of the first rows holds the heads: the first that names what is needed, else the first with three cells that
 * are words. Null when there is no such row.
 */
export function findHeads(
  rows: readonly (readonly string[])[],
  known: ColumnMap,
  courier: string,
): { readonly index: number; readonly map: ColumnMap } | null {
  for (const [index, row] of rows.entries()) {
    const map = guessColumns(row, known, courier);
    if (isReadable(map)) return { index, map };
  }
  const isWord = (cell: string) => /\p{L}/u.test(cell) && plainCell(cell).length < 60;
  const index = rows.findIndex((row) => row.filter(isWord).length >= 2);
  const heads = rows[index];
  return heads ? { index, map: guessColumns(heads, known, courier) } : null;
}
