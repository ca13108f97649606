import type { Money } from '@/domain/money';
import { isUnusual } from '@/domain/product/change';
import { groupRows } from '@/domain/product/table/content';
import { cellsOf, type TableMapping } from '@/domain/product/table/fields';
import {
  type KnownWords,
  readTableRow,
  type TableProblem,
  type TableRow,
} from '@/domain/product/table/read';
import type { Db } from '@/platform/db';
import { readRows, type StoredRow, writeRows } from '../repo/tables';
import { type OwnPiece, ownPieces, readKnownWords } from '../repo/trade';
import type { TableImport } from '../types';

export type CheckedRow = {
  readonly line: number;
  readonly row: TableRow;
  /** The price she said yes to, where that is the one that stands here. */
  readonly agreed: Money | null;
};
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
    if (!('row' in one) || one.row.piece === null) return one;
    const piece = hers.get(one.row.piece);
    const wrong: TableProblem | null = piece
      ? unusualIn(one, piece)
      : { field: 'piece', code: 'import.not_yours' };
    return wrong ? { line: one.line, problems: [wrong] } : one;
  });
  const changes = checked.map((one) => ({
    line: one.line,
    ...('row' in one
      ? { status: 'pending' as const, problems: [], agreed: one.agreed }
      : { status: 'failed' as const, problems: one.problems, agreed: null }),
  }));
  if (changes.length > 0) await writeRows(db, table.id, changes);
  return groupRows(checked.filter((one): one is CheckedRow => 'row' in one));
}

/** A price far from today’s that she has not said yes to; nobody pays the price of a draft yet. */
function unusualIn({ row, agreed }: CheckedRow, { isLive, prices }: OwnPiece): TableProblem | null {
  const [only] = prices.size === 1 ? prices.values() : [];
  const was = row.variant === null ? only : prices.get(row.variant);
  if (!isLive || !row.price || !was || agreed || !isUnusual(row.price, was)) return null;
  const params = { price: row.price.minor / 100, now: was.minor / 100 };
  return { field: 'price', code: 'import.price_unusual', params };
}

function readStored(
  { line, cells, agreed }: StoredRow,
  headings: readonly string[],
  mapping: TableMapping,
  known: KnownWords,
): Checked {
  const read = readTableRow(cellsOf(cells, headings, mapping), known);
  if (!read.ok) return { line, problems: read.problems };
  const isSame = agreed !== null && read.row.price?.minor === agreed.minor;
  return { line, row: read.row, agreed: isSame ? agreed : null };
}
