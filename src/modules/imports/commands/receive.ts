import { type Id, isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import {
  guessMapping,
  isMappable,
  type TableMapping,
  tableFields,
} from '@/domain/product/table/fields';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { type Row, rowsOf } from '@/platform/csv/rows';
import { encodingOf } from '@/platform/csv/text';
import { inTx, newId, prisma } from '@/platform/db';
import { keepStream } from '@/platform/file-streams';
import { findByFile, insertImport, lockImport, moveImport } from '../repo/tables';
import { folder, mostMegabytes, mostRows, type TableImport } from '../types';
import { checkRows } from './check-rows';

export type IncomingTable = {
  readonly shop: string;
  readonly fileName: string;
  readonly pieces: AsyncIterable<Uint8Array>;
};
type ReceiveFailure = Failure<
  'import.not_found' | 'file.too_large' | 'file.missing' | 'import.no_table' | 'import.too_many'
>;

/**
 * Keeps a table of pieces and reads it; no piece is touched yet. The same file again answers the first import. Where
 * all columns are known it is checked at once. Failures: `import.not_found` (not her shop), `file.missing`,
 * `file.too_large`, `import.no_table`, `import.too_many` (`most`).
 */
export async function receiveTable(
  actor: Actor,
  { shop, fileName, pieces }: IncomingTable,
  now: Date,
): Promise<Result<Id<'catalogImport'>, ReceiveFailure>> {
  if (actor.kind !== 'user' || !isId('artisan', shop)) return fail('import.not_found');
  if (!may(actor, 'product.change', { artisanId: shop })) return fail('import.not_found');
  const kept = await keepStream(folder, pieces, mostMegabytes * 1_048_576);
  if (!kept.ok) return { ok: false, failure: { ...kept.failure, field: 'file' } };
  if (kept.value.bytes === 0) return fail('file.missing', { field: 'file' });
  const before = await findByFile(prisma, shop, kept.value.hash);
  if (before) return ok(before.id);
  const read = await readTable(kept.value.path);
  if (!read.ok) return read;
  const { headings, rows } = read.value;
  const mapping = guessMapping(headings);
  const table: TableImport = {
    id: newId('catalogImport', now),
    artisanId: shop,
    status: 'mapping',
    fileName: plainLine(fileName).slice(0, 120) || 'pieces.csv',
    headings,
    mapping,
    total: rows.length,
    createdBy: actor.id,
    createdAt: now,
    finishedAt: null,
  };
  await inTx<Result<null>>(async (db) => {
    const numbered = rows.map(({ number, cells }) => ({ line: number, cells }));
    await insertImport(db, { ...table, fileHash: kept.value.hash }, numbered);
    if (isMappable(mapping)) await map(db, table, mapping);
    return ok(null);
  });
  return ok(table.id);
}

type Table = { readonly headings: readonly string[]; readonly rows: readonly Row[] };

async function readTable(
  path: string,
): Promise<Result<Table, Failure<'import.no_table' | 'import.too_many'>>> {
  const rows: Row[] = [];
  const seen = new Set<number>();
  for await (const row of rowsOf(path, await encodingOf(path))) {
    if (rows.length > mostRows)
      return fail('import.too_many', { field: 'file', params: { most: mostRows } });
    // A cell over several lines can make two rows seem to start together.
    let number = row.number;
    while (seen.has(number)) number += 1;
    seen.add(number);
    rows.push({ ...row, number });
  }
  const at = rows.findIndex(({ cells }) => cells.filter((cell) => /\p{L}/u.test(cell)).length >= 2);
  const head = rows[at];
  if (!head || rows.length === at + 1) return fail('import.no_table', { field: 'file' });
  const headings = head.cells.map((cell) => plainLine(cell).slice(0, 80));
  return ok({ headings, rows: rows.slice(at + 1) });
}

async function map(
  db: Parameters<typeof moveImport>[0],
  table: TableImport,
  mapping: TableMapping,
): Promise<boolean> {
  const from = ['mapping', 'completed_mapping'] as const;
  if (!(await moveImport(db, table.id, from, 'completed_mapping', { mapping }))) return false;
  await checkRows(db, table, mapping);
  return true;
}

/**
 * Says which column holds what, and checks every row anew. Failures: `import.not_found`, `import.columns_missing`,
 * `flow.not_now`.
 */
export async function sayMapping(
  actor: Actor,
  importId: string,
  said: TableMapping,
): Promise<Result<null, Failure<'import.not_found' | 'import.columns_missing' | 'flow.not_now'>>> {
  return inTx(async (db) => {
    const table = isId('catalogImport', importId) ? await lockImport(db, importId) : null;
    if (!table || !may(actor, 'product.change', table)) return fail('import.not_found');
    const headings = new Set(table.headings);
    const chosen = tableFields.flatMap((field) => {
      const heading = said[field];
      return heading !== undefined && headings.has(heading) ? [[field, heading] as const] : [];
    });
    const mapping: TableMapping = Object.fromEntries(chosen);
    const isTwice = new Set(chosen.map(([, heading]) => heading)).size < chosen.length;
    if (isTwice || !isMappable(mapping))
      return fail('import.columns_missing', { field: 'title_ur' });
    return (await map(db, table, mapping)) ? ok(null) : fail('flow.not_now');
  });
}
