import { type Id, isId } from '@/domain/ids';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { cellsOf, type TableCells } from '@/domain/product/table/fields';
import { prisma } from '@/platform/db';
import {
  countRows,
  findImport,
  type ImportCounts,
  latestImports,
  readRows,
  type StoredRow,
} from '../repo/tables';
import { ownPieces } from '../repo/trade';
import type { TableImport } from '../types';

export type ImportLine = TableImport & { readonly counts: ImportCounts };
export type ShownRow = Omit<StoredRow, 'cells'> & {
  readonly cells: TableCells;
  /** What the piece is called that the row names by its number. */
  readonly known: Words | null;
};
export type ImportView = ImportLine & {
  /** The first rows as they stand in the file, for whoever says what the columns mean. */
  readonly sample: readonly (readonly string[])[];
  /** Rows with something wrong, those left out, and the first of the others. */
  readonly rows: readonly ShownRow[];
};

const mostWrong = 100;
const mostRight = 20;
const none: ImportCounts = { pending: 0, done: 0, failed: 0, left_out: 0 };

/** The tables that were sent for a shop, latest first; null for who may not change its pieces. */
export async function herImports(
  actor: Actor,
  artisanId: Id<'artisan'>,
): Promise<readonly ImportLine[] | null> {
  if (!may(actor, 'product.change', { artisanId })) return null;
  const tables = await latestImports(prisma, artisanId);
  const counts = await countRows(
    prisma,
    tables.map(({ id }) => id),
  );
  return tables.map((table) => ({ ...table, counts: counts.get(table.id) ?? none }));
}

/** One table with its rows; null when there is none, and for who may not change the shop's pieces. */
export async function herImport(actor: Actor, id: string): Promise<ImportView | null> {
  const table = isId('catalogImport', id) ? await findImport(prisma, id) : null;
  if (!table || !may(actor, 'product.change', table)) return null;
  const [rows, counts] = await Promise.all([
    readRows(prisma, table.id),
    countRows(prisma, [table.id]),
  ]);
  const shown = [
    ...rows.filter(({ status }) => status === 'failed').slice(0, mostWrong),
    ...rows.filter(({ status }) => status === 'left_out').slice(0, mostWrong),
    ...rows.filter(({ status }) => status === 'pending' || status === 'done').slice(0, mostRight),
  ];
  const told = shown.map((row) => ({
    ...row,
    cells: cellsOf(row.cells, table.headings, table.mapping),
  }));
  const named = told.flatMap(({ cells }) => cells.piece ?? []);
  const hers = await ownPieces(prisma, table.artisanId, named);
  return {
    ...table,
    counts: counts.get(table.id) ?? none,
    sample: rows.slice(0, 3).map(({ cells }) => cells),
    rows: told.map((row) => ({ ...row, known: hers.get(row.cells.piece ?? '')?.title ?? null })),
  };
}
