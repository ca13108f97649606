import { groupRows } from '@/domain/product/table/content';
import { cellsOf, type TableMapping } from '@/domain/product/table/fields';
import {
  type KnownWords,
  readTableRow,
  type TableProblem,
  type TableRow,
} from '@/domain/product/table/read';
import type { Db } from '@/platform/db';
import { ownPieces, readKnownWords, readRows, type StoredRow, writeRows } from '../repo';
import type { TableImport } from '../types';

export type CheckedRow = { readonly line: number; readonly row: TableRow };
type Checked = CheckedRow | { readonly line: number; readonly problems: readonly TableProblem[] };

/** Reads every row that is still to be done, and writes beside it what is wrong. Answers the rows that are right. */
export async function checkRows(
  db: Db,
  table: Pick<TableImport, 'id' | 'artisanId' | 'headings'>,
  mapping: TableMapping,
): Promise<readonly (readonly CheckedRow[])[]> {
  const [known, stored] = await Promise.all([readKnownWords(db), readRows(db, table.id)]);
  const open = stored.filter(({ status }) => status === 'pending' || status === 'failed');
  const read = open.map((row) => readStored(row, table.headings, mapping, known));
  const hers = await ownPieces(
    db,
    table.artisanId,
    read.flatMap((one) => ('row' in one && one.row.piece ? [one.row.piece] : [])),
  );
  const checked = read.map((one): Checked => {
    if (!('row' in one) || one.row.piece === null || hers.has(one.row.piece)) return one;
    return { line: one.line, problems: [{ field: 'piece', code: 'import.not_yours' }] };
  });
  const changes = checked.map((one) => ({
    line: one.line,
    status: 'row' in one ? ('pending' as const) : ('failed' as const),
    problems: 'row' in one ? [] : one.problems,
  }));
  if (changes.length > 0) await writeRows(db, table.id, changes);
  return groupRows(checked.filter((one): one is CheckedRow => 'row' in one));
}

function readStored(
  { line, cells }: StoredRow,
  headings: readonly string[],
  mapping: TableMapping,
  known: KnownWords,
): Checked {
  const read = readTableRow(cellsOf(cells, headings, mapping), known);
  return read.ok ? { line, row: read.row } : { line, problems: read.problems };
}
