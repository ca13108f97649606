import { findHeads, isReadable, placesOf } from '@/domain/remittance/columns';
import type { ColumnMap } from '@/domain/remittance/fields';
import { type LineProblem, rawOf, readLine, type StatementLine } from '@/domain/remittance/line';
import { type Row, rowsOf } from '@/platform/csv/rows';
import { encodingOf } from '@/platform/csv/text';

const searchedRows = 30;

export type StatementRow =
  | { readonly kind: 'line'; readonly number: number; readonly line: StatementLine }
  | {
      readonly kind: 'unreadable';
      readonly number: number;
      readonly problem: LineProblem;
      readonly trackingNumber: string;
      readonly raw: string;
    }
  | { readonly kind: 'total'; readonly collectedMinor: number | null };

/** The heads of a statement and which column holds what; `rows` can be read once the map names what is needed. */
export type OpenedStatement = {
  readonly heads: readonly string[];
  readonly map: ColumnMap;
  readonly isReadable: boolean;
  /** The first rows under the heads, for a person who says what the columns mean. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: () => AsyncGenerator<StatementRow>;
};

/** Opens a statement kept at `path`; null when it has no row of heads, as when it is no table at all. */
export async function openStatement(
  path: string,
  known: ColumnMap,
  courier: string,
): Promise<OpenedStatement | null> {
  const encoding = await encodingOf(path);
  const first: Row[] = [];
  for await (const row of rowsOf(path, encoding)) {
    first.push(row);
    if (first.length >= searchedRows) break;
  }
  const found = findHeads(
    first.map(({ cells }) => cells),
    known,
    courier,
  );
  const head = found ? first[found.index] : undefined;
  if (!found || !head) return null;
  const heads = head.cells.map((cell) => cell.trim().slice(0, 80));
  const places = placesOf(heads, found.map);
  return {
    heads,
    map: found.map,
    isReadable: isReadable(found.map),
    sample: first.slice(found.index + 1, found.index + 4).map(({ cells }) => cells),
    rows: async function* () {
      for await (const row of rowsOf(path, encoding))
        if (row.number > head.number) yield readRow(row, places);
    },
  };
}

function readRow({ number, cells }: Row, places: ReturnType<typeof placesOf>): StatementRow {
  const read = readLine(cells, places);
  if (read.kind === 'line') return { ...read, number };
  if (read.kind === 'total') return read;
  return { ...read, number, raw: rawOf(cells) };
}
