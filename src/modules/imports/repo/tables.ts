import { type Money, money } from '@/domain/money';
import type { TableMapping } from '@/domain/product/table/fields';
import type { ImportState } from '@/domain/product/table/flow';
import type { TableProblem } from '@/domain/product/table/read';
import type { Db } from '@/platform/db';
import type { RowState, TableImport } from '../types';

export type StoredRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly status: RowState;
  readonly problems: readonly TableProblem[];
  /** The price she said yes to although it is far from today’s. */
  readonly agreed: Money | null;
  readonly productId: string | null;
};

type ImportRow = NonNullable<Awaited<ReturnType<Db['catalogImport']['findUnique']>>>;

const importOf = (row: ImportRow): TableImport => ({
  id: row.id as TableImport['id'],
  artisanId: row.artisanId as TableImport['artisanId'],
  status: row.status as ImportState,
  fileName: row.fileName,
  headings: row.headings,
  mapping: row.mapping as TableMapping,
  total: row.total,
  createdBy: row.createdBy as TableImport['createdBy'],
  createdAt: row.createdAt,
  finishedAt: row.finishedAt,
});

const rowOf = (row: {
  line: number;
  cells: string[];
  status: string;
  problems: unknown;
  productId: string | null;
}): StoredRow => {
  const noted = row.problems as readonly TableProblem[];
  const yes = noted.find(({ code }) => code === agreedNote)?.params?.minor;
  return {
    line: row.line,
    cells: row.cells,
    status: row.status as RowState,
    problems: noted.filter(({ code }) => code !== agreedNote),
    agreed: yes === undefined ? null : money(Number(yes)),
    productId: row.productId,
  };
};

/** A yes lies among the problems that it answers, so that it goes when the row is done. */
const agreedNote = 'agreed';
const noteOf = ({ minor }: Money): TableProblem => ({
  field: 'price',
  code: agreedNote,
  params: { minor },
});

export async function findImport(db: Db, id: string): Promise<TableImport | null> {
  const row = await db.catalogImport.findUnique({ where: { id } });
  return row && importOf(row);
}

export async function findByFile(
  db: Db,
  artisanId: string,
  fileHash: string,
): Promise<TableImport | null> {
  const row = await db.catalogImport.findFirst({
    where: { artisanId, fileHash, status: { not: 'failed' } },
    orderBy: { createdAt: 'desc' },
  });
  return row && importOf(row);
}

/** Takes the import for this transaction, so that two presses of a button are one. */
export async function lockImport(db: Db, id: string): Promise<TableImport | null> {
  await db.$queryRaw`SELECT 1 FROM catalog_imports WHERE id = ${id} FOR UPDATE`;
  return findImport(db, id);
}

export async function insertImport(
  db: Db,
  table: TableImport & { readonly fileHash: string },
  rows: readonly Pick<StoredRow, 'line' | 'cells'>[],
): Promise<void> {
  const { headings, mapping, ...rest } = table;
  await db.catalogImport.create({ data: { ...rest, headings: [...headings], mapping } });
  await db.catalogImportRow.createMany({
    data: rows.map(({ line, cells }) => ({ importId: table.id, line, cells: [...cells] })),
  });
}

export const moveImport = async (
  db: Db,
  id: string,
  from: readonly ImportState[],
  to: ImportState,
  also: { readonly mapping?: TableMapping; readonly finishedAt?: Date | null } = {},
): Promise<boolean> =>
  (
    await db.catalogImport.updateMany({
      where: { id, status: { in: [...from] } },
      data: { status: to, ...also },
    })
  ).count === 1;

export const readRows = async (db: Db, importId: string): Promise<StoredRow[]> =>
  (await db.catalogImportRow.findMany({ where: { importId }, orderBy: { line: 'asc' } })).map(
    rowOf,
  );

export type RowChange = Pick<StoredRow, 'line' | 'status' | 'problems' | 'agreed'>;

/** Writes how rows that are not done stand, in one statement. */
export function writeRows(db: Db, importId: string, rows: readonly RowChange[]) {
  const written = rows.map(({ line, status, problems, agreed }) => ({
    line,
    status,
    problems: [...problems, ...(agreed ? [noteOf(agreed)] : [])],
  }));
  return db.$executeRaw`
    UPDATE catalog_import_rows r
    SET status = c.status, problems = c.problems
    FROM jsonb_to_recordset(${JSON.stringify(written)}::jsonb)
      AS c(line int, status text, problems jsonb)
    WHERE r.import_id = ${importId} AND r.line = c.line AND r.status <> 'done'`;
}

/** Marks rows done, unless one of them is done already: then `false`, and nothing may be kept. */
export const finishRows = async (
  db: Db,
  importId: string,
  lines: readonly number[],
  productId: string,
): Promise<boolean> =>
  (
    await db.catalogImportRow.updateMany({
      where: { importId, line: { in: [...lines] }, status: { in: ['pending', 'failed'] } },
      data: { status: 'done', problems: [], productId },
    })
  ).count === lines.length;

export const writeCells = async (
  db: Db,
  importId: string,
  line: number,
  cells: readonly string[],
): Promise<void> => {
  await db.catalogImportRow.update({
    where: { importId_line: { importId, line } },
    data: { cells: [...cells] },
  });
};

export type ImportCounts = { readonly [S in RowState]: number };

export async function countRows(
  db: Db,
  importIds: readonly string[],
): Promise<ReadonlyMap<string, ImportCounts>> {
  const groups = await db.catalogImportRow.groupBy({
    by: ['importId', 'status'],
    where: { importId: { in: [...importIds] } },
    _count: true,
  });
  const none: ImportCounts = { pending: 0, done: 0, failed: 0, left_out: 0 };
  const counts = new Map<string, ImportCounts>(importIds.map((id) => [id, none]));
  for (const { importId, status, _count } of groups)
    counts.set(importId, { ...(counts.get(importId) ?? none), [status]: _count });
  return counts;
}

export const latestImports = async (db: Db, artisanId: string): Promise<TableImport[]> =>
  (
    await db.catalogImport.findMany({
      where: { artisanId },
      orderBy: { createdAt: 'desc' },
      take: 20,
    })
  ).map(importOf);

/** Imports whose carrying out stopped in the middle. */
export const halfCarried = async (db: Db): Promise<string[]> =>
  (await db.catalogImport.findMany({ where: { status: 'processing' }, select: { id: true } })).map(
    ({ id }) => id,
  );
