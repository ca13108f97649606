import { isId } from '@/domain/ids';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { contentFromRows } from '@/domain/product/table/content';
import { type TableField, tableFields } from '@/domain/product/table/fields';
import type { TableProblem } from '@/domain/product/table/read';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { savePiece } from '@/modules/pieces/commands/save';
import { pieceForEditing } from '@/modules/pieces/queries/editing';
import { inTx, prisma } from '@/platform/db';
import { enqueueJob } from '@/platform/jobs';
import {
  findImport,
  finishRows,
  halfCarried,
  lockImport,
  moveImport,
  writeRows,
} from '../repo/tables';
import { craftOf, roleIn } from '../repo/trade';
import type { TableImport } from '../types';
import { type CheckedRow, checkRows } from './check-rows';

export const carryJob = 'imports.carry_out';

type BeginFailure = Failure<'import.not_found' | 'flow.not_now'>;

/**
 * Begins to make and change pieces as the table says; a job does it, piece by piece. Also takes up again the rows that
 * were mended after a first time. Failures: `import.not_found`, `flow.not_now`.
 */
export const carryOut = (actor: Actor, importId: string): Promise<Result<null, BeginFailure>> =>
  inTx<Result<null, BeginFailure>>(async (db) => {
    const table = isId('catalogImport', importId) ? await lockImport(db, importId) : null;
    if (!table || !may(actor, 'product.change', table)) return fail('import.not_found');
    const from = ['completed_mapping', 'completed'] as const;
    if (!(await moveImport(db, table.id, from, 'processing', { finishedAt: null })))
      return fail('flow.not_now');
    await enqueueJob(db, carryJob, { importId }, { key: `${carryJob}:${importId}` });
    return ok(null);
  });

/** Goes on with an import until each of its rows is done or says what is wrong with it. Safe to run again. */
export async function goOnCarrying(importId: string, now: Date): Promise<void> {
  const table = await findImport(prisma, importId);
  if (table?.status !== 'processing') return;
  const actor = await whoSent(table);
  for (const group of await checkRows(prisma, table, table.mapping)) {
    const problems = await makePiece(actor, table, group, now);
    const failed = group.map(({ line }) => ({
      line,
      status: 'failed' as const,
      problems,
      agreed: null,
    }));
    if (problems.length > 0) await writeRows(prisma, table.id, failed);
  }
  await moveImport(prisma, table.id, ['processing'], 'completed', { finishedAt: now });
}

/** Imports that a stopped process left half done. */
export async function carryForgotten(now: Date): Promise<void> {
  for (const id of await halfCarried(prisma)) await goOnCarrying(id, now);
}

/** Who sent the table, with the rights of this moment: whoever has left the shop changes nothing any more. */
async function whoSent(table: TableImport): Promise<UserActor> {
  const role = await roleIn(prisma, table.artisanId, table.createdBy);
  return {
    kind: 'user',
    id: table.createdBy,
    artisans: role === null ? [] : [{ id: table.artisanId, role }],
    partners: [],
    staffRole: null,
    secondFactor: false,
  };
}

/** Somebody else has done this row meanwhile. */
class DoneAlready extends Error {}

/** Makes or changes one piece, and marks its rows done with it; else says what is wrong. */
async function makePiece(
  actor: UserActor,
  table: TableImport,
  group: readonly CheckedRow[],
  now: Date,
): Promise<readonly TableProblem[]> {
  const id = group[0]?.row.piece ?? null;
  const known = id === null ? null : await pieceForEditing(actor, id, now);
  if (id !== null && known === null) return [{ field: 'piece', code: 'import.not_yours' }];
  const built = contentFromRows(
    known?.content ?? null,
    group.map(({ row }) => row),
    { craft: await craftOf(prisma, table.artisanId), language: 'ur' },
  );
  if (!built.ok) return built.problems;
  const command = {
    kind: 'piece.save',
    shop: table.artisanId,
    piece: id,
    baseVersion: known?.version ?? null,
    base: known?.content ?? null,
    content: built.content,
    send: false,
    // Each price that is far from today’s was asked about when the rows were checked.
    sure: group.some(({ agreed }) => agreed !== null),
  } as const;
  const lines = group.map(({ line }) => line);
  try {
    const saved = await savePiece(actor, command, now, async (db, productId) => {
      if (!(await finishRows(db, table.id, lines, productId))) throw new DoneAlready();
    });
    if (!saved.ok) return [problemOf(saved.failure)];
    return saved.value.state === 'conflict' ? [{ field: 'piece', code: 'import.conflict' }] : [];
  } catch (error) {
    if (error instanceof DoneAlready) return [];
    throw error;
  }
}

/** A refusal at the column that holds what it is about; the piece's own where there is none. */
function problemOf({ code, field, params }: Failure): TableProblem {
  // The price has changed since the row was checked: she is asked beside it.
  if (code === 'piece.unusual')
    return { field: 'price', code: 'import.price_unusual', ...(params ? { params } : {}) };
  const named = tableFields.find((one) => one === field || one.startsWith(`${field}_`));
  return { field: named ?? fieldsOf[field ?? ''] ?? 'piece', code, ...(params ? { params } : {}) };
}

const fieldsOf: Readonly<Record<string, TableField>> = { making_days: 'count', days: 'count' };
