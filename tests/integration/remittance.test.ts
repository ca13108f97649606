import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/domain/policy';
import { postStatement } from '@/modules/remittance/commands/post';
import {
  discardStatement,
  receiveStatement,
  sayColumns,
} from '@/modules/remittance/commands/receive';
import { prisma } from '@/platform/db';
import { staffActor } from '../support/actors';
import {
  carry,
  fileOf,
  finance,
  heads,
  messy,
  n,
  nextRound,
  now,
  openCashDesk,
  parcel,
  row,
} from '../support/cash-stand';
import { bringIn, bucketsOf, piecesOf } from '../support/statements';

beforeAll(openCashDesk);
beforeEach(nextRound);

describe('looking before posting', () => {
  test('every line is in its bucket, and nothing is posted', async () => {
    const before = await prisma.journalEntry.count({ where: { kind: 'cod_remitted' } });
    const batchId = await bringIn(finance, await messy(), now);
    expect(await bucketsOf(batchId)).toMatchObject({
      [n('MATCH')]: 'matched',
      [n('SHORT')]: 'short',
      [n('OVER')]: 'over',
      [`${n('MATCH')} again`]: 'duplicate twice_in_file',
      [n('NOBODY')]: 'unknown no_such_parcel',
      [n('ONWAY')]: 'unknown not_delivered',
      [n('OTHER')]: 'unknown no_such_parcel',
      [n('BACK')]: 'matched',
      [n('BROKEN')]: 'unreadable amount_unreadable',
      [n('MISSING')]: 'missing',
    });
    expect(await bucketsOf(batchId)).not.toHaveProperty(n('FRESH'));
    expect(await prisma.journalEntry.count({ where: { kind: 'cod_remitted' } })).toBe(before);
    const batch = await prisma.remittanceBatch.findUniqueOrThrow({ where: { id: batchId } });
    expect(batch).toMatchObject({ status: 'uploaded', grossMinor: 1_299_900n + 0n + 0n + 10_000n });
    expect(batch.coversTo?.toISOString()).toContain('2026-11-20');
  });

  test('the same file twice is one batch, also at once; a discarded one may come again', async () => {
    const text = fileOf(row('ONE', 100));
    const [first, second] = await Promise.all([
      bringIn(finance, text, now),
      bringIn(finance, text, now),
    ]);
    expect(second).toBe(first);
    expect(
      await prisma.remittanceLine.count({ where: { batchId: first, rowNumber: { not: null } } }),
    ).toBe(1);
    expect((await postStatement(finance, first, now)).ok).toBe(true);
    const again = await receiveStatement(
      finance,
      { courier: 'tcs', fileName: 'renamed.csv', pieces: piecesOf(text) },
      now,
    );
    expect(again).toMatchObject({ ok: true, value: { batchId: first, isNew: false } });
    const other = await bringIn(finance, fileOf(row('TWO', 100)), now);
    expect((await discardStatement(finance, other, now)).ok).toBe(true);
    expect(await discardStatement(finance, first, now)).toMatchObject({
      failure: { code: 'flow.not_now' },
    });
    expect(await bringIn(finance, fileOf(row('TWO', 100)), now)).not.toBe(other);
  });

  test('a person says what unknown columns mean, once for the courier', async () => {
    await carry([parcel('MAP', 100, { courier: 'leopards' })]);
    const text = `Paket,Summe\n${n('MAP')},100\n`;
    const batchId = await bringIn(finance, text, now, { courier: 'leopards' });
    expect(await bucketsOf(batchId)).toEqual({});
    expect(await postStatement(finance, batchId, now)).toMatchObject({
      failure: { code: 'statement.not_read' },
    });
    expect(await sayColumns(finance, batchId, { tracking: 'Paket' }, now)).toMatchObject({
      failure: { code: 'columns.missing' },
    });
    expect(
      (await sayColumns(finance, batchId, { tracking: 'Paket', collected: 'Summe' }, now)).ok,
    ).toBe(true);
    expect(await bucketsOf(batchId)).toMatchObject({ [n('MAP')]: 'matched' });
    await discardStatement(finance, batchId, now);
    const next = await bringIn(finance, `${text}\n`, now, { courier: 'leopards' });
    expect(await bucketsOf(next)).toMatchObject({ [n('MAP')]: 'matched' });
  });

  test('what is no table, empty, or not theirs is refused and leaves nothing', async () => {
    const sent = (text: string, actor: Actor = finance) =>
      receiveStatement(actor, { courier: 'tcs', fileName: 'x', pieces: piecesOf(text) }, now);
    const before = await prisma.remittanceBatch.count({ where: { status: 'uploaded' } });
    expect(await sent('')).toMatchObject({ failure: { code: 'file.missing' } });
    expect(await sent('1,2,3\n4,5,6\n')).toMatchObject({
      failure: { code: 'statement.not_a_table' },
    });
    expect(await sent(`${heads}\n`)).toMatchObject({ failure: { code: 'statement.empty' } });
    expect(await sent(fileOf(row('X', 1)), staffActor('support'))).toMatchObject({
      failure: { code: 'statement.not_found' },
    });
    expect(await prisma.remittanceBatch.count({ where: { status: 'uploaded' } })).toBe(before);
  });
});
