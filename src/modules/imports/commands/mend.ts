import { isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { readPrice } from '@/domain/product/change';
import { type TableCells, tableFields } from '@/domain/product/table/fields';
import { headOf } from '@/domain/remittance/columns';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { type Db, inTx } from '@/platform/db';
import { lockImport, readRows, type StoredRow, writeCells, writeRows } from '../repo/tables';
import type { TableImport } from '../types';
import { checkRows } from './check-rows';

type MendFailure = Failure<'import.not_found' | 'flow.not_now'>;

/**
 * Writes some cells of a row anew and checks it again; `sure` says yes to the price that is written, however far it is
 * from today's. Failures: `import.not_found` (also a row that is not there), `flow.not_now` (already done, or being
 * done).
 */
export const mendRow = (
  actor: Actor,
  importId: string,
  line: number,
  said: TableCells,
  sure?: 'sure',
): Promise<Result<null, MendFailure>> =>
  onOpenRow(actor, importId, line, async (db, table, row) => {
    const heads = table.headings.map(headOf);
    const cells = [...row.cells];
    for (const field of tableFields) {
      const place = heads.indexOf(headOf(table.mapping[field] ?? ''));
      const written = said[field];
      if (written === undefined || place < 0) continue;
      while (cells.length <= place) cells.push('');
      cells[place] = written;
    }
    await writeCells(db, table.id, line, cells);
    const price = sure ? readPrice(said.price ?? '') : null;
    if (price?.ok) await writeRows(db, table.id, [{ ...row, agreed: price.value }]);
    await checkRows(db, table, table.mapping);
  });

/** Leaves a row out, or takes one back in. Failures as `mendRow`. */
export const leaveOut = (
  actor: Actor,
  importId: string,
  line: number,
  isOut: boolean,
): Promise<Result<null, MendFailure>> =>
  onOpenRow(actor, importId, line, async (db, table, row) => {
    const status = isOut ? 'left_out' : 'pending';
    await writeRows(db, table.id, [{ ...row, status }]);
    if (!isOut) await checkRows(db, table, table.mapping);
  });

const onOpenRow = (
  actor: Actor,
  importId: string,
  line: number,
  work: (db: Db, table: TableImport, row: StoredRow) => Promise<void>,
): Promise<Result<null, MendFailure>> =>
  inTx<Result<null, MendFailure>>(async (db) => {
    const table = isId('catalogImport', importId) ? await lockImport(db, importId) : null;
    if (!table || !may(actor, 'product.change', table)) return fail('import.not_found');
    const row = (await readRows(db, table.id)).find((one) => one.line === line);
    if (!row) return fail('import.not_found');
    const isOpen = table.status === 'completed_mapping' || table.status === 'completed';
    if (!isOpen || row.status === 'done') return fail('flow.not_now');
    await work(db, table, row);
    return ok(null);
  });
