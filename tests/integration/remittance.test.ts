import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/domain/policy';
import { decideWriteOff } from '@/modules/ledger/commands/write-offs';
import { bankRemittance, closeStatement } from '@/modules/remittance/commands/bank';
import { goOnPosting, postStatement } from '@/modules/remittance/commands/post';
import {
  discardStatement,
  receiveStatement,
  sayColumns,
} from '@/modules/remittance/commands/receive';
import {
  askCourier,
  enterLine,
  matchByHand,
  sendBack,
  setAside,
} from '@/modules/remittance/commands/resolve';
import {
  askWriteOff,
  decideLineWriteOff,
  followWriteOffs,
} from '@/modules/remittance/commands/write-offs';
import { prisma } from '@/platform/db';
import { makeParcels, type WantedParcel } from '../../prisma/makers/parcels';
import { type MadeArtisan, makeArtisan, makePlaces } from '../../prisma/makers/trade';
import { staffActor } from '../support/actors';
import {
  bringIn,
  bucketsOf,
  cashLawsBroken,
  lineOf,
  openOn,
  piecesOf,
} from '../support/statements';

const now = new Date('2026-11-21T09:00:00Z');
const old = new Date('2026-11-01T09:00:00Z');
const finance = staffActor('finance');
const admin = staffActor('admin');
let artisan: MadeArtisan;
let round = 0;
/** Numbers of this test's own parcels. */
const n = (name: string) => `R${round}-${name}`;

beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'remittance-'));
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
});

const parcel = (name: string, rupees: number, more: Partial<WantedParcel> = {}): WantedParcel => ({
  trackingNumber: n(name),
  cashMinor: rupees * 100,
  courier: 'tcs',
  at: old,
  ...more,
});
const heads = 'CN No,Order Ref,COD Amount,Delivery Charges,GST,WHT,STW,Net Amount,Payment Date';
const row = (name: string, rupees: number, fee = 200) =>
  `${n(name)},,${rupees},${fee},32,10,5,${rupees - fee - 47},20/11/2026`;
const fileOf = (...rows: string[]) => `${heads}\n${rows.join('\n')}\n`;

beforeEach(() => {
  round += 1;
});

const messy = async () => {
  await makeParcels(artisan, [
    parcel('MATCH', 5100),
    parcel('SHORT', 900),
    parcel('OVER', 400),
    parcel('MISSING', 700),
    parcel('FRESH', 700, { at: now }),
    parcel('ONWAY', 300, { cash: 'expected' }),
    parcel('BACK', 300, { cash: 'void' }),
    parcel('OTHER', 300, { courier: 'leopards' }),
  ]);
  return fileOf(
    row('MATCH', 5100),
    row('SHORT', 850),
    row('OVER', 450),
    row('MATCH', 5100),
    row('NOBODY', 999),
    row('ONWAY', 300),
    row('OTHER', 300),
    `${n('BACK')},,0,150,24,0,0,-174,20/11/2026`,
    `${n('BROKEN')},,many,0,0,0,0,0,20/11/2026`,
    'Total,,13999,,,,,,',
  );
};

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
    await makeParcels(artisan, [parcel('MAP', 100, { courier: 'leopards' })]);
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

describe('posting', () => {
  test('clears what was taken, keeps what is too much apart, and every exception is ended by people', async () => {
    const batchId = await bringIn(finance, await messy(), now);
    const suspenseBefore = Object.keys(await openOn('suspense')).length;
    await Promise.all([postStatement(finance, batchId, now), postStatement(admin, batchId, now)]);
    await goOnPosting(batchId, now);
    expect(await cashLawsBroken()).toEqual([]);
    const cash = async (name: string) =>
      await prisma.codCollection.findFirstOrThrow({
        where: { fulfillment: { trackingNumber: n(name) } },
      });
    expect(await cash('MATCH')).toMatchObject({ status: 'reconciled', remittedMinor: 510_000n });
    expect(await cash('SHORT')).toMatchObject({ status: 'short', remittedMinor: 85_000n });
    expect(await cash('OVER')).toMatchObject({ status: 'reconciled', remittedMinor: 40_000n });
    expect(await cash('MISSING')).toMatchObject({ status: 'collected', remittedMinor: 0n });
    expect(Object.keys(await openOn('suspense')).length).toBe(suspenseBefore + 5);
    const line = (name: string, bucket?: string) => lineOf(batchId, n(name), bucket);
    expect((await line('SHORT')).ownerId).not.toBeNull();

    // too little
    expect((await askCourier(finance, (await line('SHORT')).id, now)).ok).toBe(true);
    const missing = (await line('MISSING')).id;
    expect((await askWriteOff(finance, missing, { reason: 'Lost in the flood' }, now)).ok).toBe(
      true,
    );
    expect(await decideLineWriteOff(finance, missing, 'approve', now)).toMatchObject({
      failure: { code: 'write_off.same_person' },
    });
    expect((await decideLineWriteOff(admin, missing, 'approve', now)).ok).toBe(true);
    expect(await cash('MISSING')).toMatchObject({ status: 'written_off' });
    const later = await bringIn(finance, fileOf(row('SHORT', 50, 0)), now, {
      coversTo: '2026-11-05',
    });
    expect(await bucketsOf(later)).toMatchObject({ [n('SHORT')]: 'matched' });
    await postStatement(finance, later, now);
    expect(await cash('SHORT')).toMatchObject({ status: 'reconciled', remittedMinor: 90_000n });
    expect(await line('SHORT')).toMatchObject({ resolution: 'paid_later' });

    // too much
    const nobody = (await line('NOBODY')).id;
    expect(await matchByHand(finance, nobody, { trackingNumber: 'NONE-1' }, now)).toMatchObject({
      failure: { code: 'match.no_such_cash' },
    });
    expect((await matchByHand(finance, nobody, { trackingNumber: n('FRESH') }, now)).ok).toBe(true);
    expect(await cash('FRESH')).toMatchObject({ status: 'reconciled' });
    expect(await line('NOBODY')).toMatchObject({ resolvedAt: null });
    expect((await sendBack(finance, nobody, { reference: 'IBFT 77' }, now)).ok).toBe(true);
    expect(await sendBack(finance, nobody, { reference: 'IBFT 77' }, now)).toMatchObject({
      failure: { code: 'line.not_open' },
    });
    const twice = (await line('MATCH', 'duplicate')).id;
    expect((await sendBack(finance, twice, { reference: 'IBFT 78' }, now)).ok).toBe(true);
    for (const name of ['OVER', 'ONWAY', 'OTHER']) {
      const { id } = await line(name);
      expect(
        (await askWriteOff(finance, id, { reason: 'The courier does not want it' }, now)).ok,
      ).toBe(true);
    }
    for (const waiting of await prisma.writeOff.findMany({ where: { status: 'requested' } })) {
      const { inTx } = await import('@/platform/db');
      expect((await inTx((db) => decideWriteOff(db, admin, waiting.id, 'approve', now))).ok).toBe(
        true,
      );
    }
    await followWriteOffs(now);
    expect(await line('OVER')).toMatchObject({ resolution: 'written_off' });

    // what could not be read
    const broken = (await line('BROKEN')).id;
    expect((await setAside(finance, broken, { reason: 'A note of theirs' }, now)).ok).toBe(true);

    const batch = await prisma.remittanceBatch.findUniqueOrThrow({ where: { id: batchId } });
    const net = Number(batch.netMinor);
    expect(await closeStatement(finance, batchId, now)).toMatchObject({
      failure: { code: 'statement.not_banked' },
    });
    const came = { amountMinor: net, bankRef: 'mzn 4411' };
    expect((await bankRemittance(finance, batchId, came, now)).ok).toBe(true);
    expect(await bankRemittance(finance, batchId, came, now)).toMatchObject({
      failure: { code: 'bank.said_before' },
    });
    expect((await closeStatement(finance, batchId, now)).ok).toBe(true);
    expect(await cashLawsBroken()).toEqual([]);
    expect(Object.keys(await openOn('suspense')).length).toBe(suspenseBefore);
    expect(await openOn('courier_remittance')).not.toHaveProperty(batchId);
  });

  test('an unreadable row is entered by hand and posted like any other, once', async () => {
    await makeParcels(artisan, [parcel('HAND', 500)]);
    const batchId = await bringIn(finance, fileOf(`${n('HAND')},,5OO,0,0,0,0,,`), now);
    expect(await bucketsOf(batchId)).toMatchObject({ [n('HAND')]: 'unreadable amount_unreadable' });
    await postStatement(finance, batchId, now);
    const { id } = await lineOf(batchId, n('HAND'));
    const none = { feeMinor: 0, feeTaxMinor: 0, incomeTaxMinor: 0, salesTaxMinor: 0 };
    const read = {
      trackingNumber: n('HAND'),
      reference: '',
      collectedMinor: 50_000,
      netMinor: 50_000,
      paidOn: null,
    };
    const entered = await Promise.all([
      enterLine(finance, id, { ...read, ...none }, now),
      enterLine(admin, id, { ...read, ...none }, now),
    ]);
    expect(entered.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await bucketsOf(batchId)).toMatchObject({ [n('HAND')]: 'matched' });
    expect(await cashLawsBroken()).toEqual([]);
  });

  test('a parcel in two statements that are posted at once is paid once', async () => {
    await makeParcels(artisan, [parcel('RACE', 500)]);
    const [one, two] = [
      await bringIn(finance, fileOf(row('RACE', 500), row('A', 1)), now),
      await bringIn(finance, fileOf(row('RACE', 500), row('B', 1)), now),
    ];
    expect(await bucketsOf(two)).toMatchObject({ [n('RACE')]: 'matched' });
    await Promise.all([postStatement(finance, one, now), postStatement(admin, two, now)]);
    const buckets = [await bucketsOf(one), await bucketsOf(two)].map((all) => all[n('RACE')]);
    expect(buckets.sort()).toEqual(['duplicate paid_before', 'matched']);
    expect(await cashLawsBroken()).toEqual([]);
  });

  test('a posting that was cut short goes on where it stopped', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) => parcel(`M${index}`, 100 + index));
    await makeParcels(artisan, many);
    const text = fileOf(...many.map((_, index) => row(`M${index}`, 100 + index, 50)));
    const batchId = await bringIn(finance, text, now);
    // As a process leaves it that died after some chunks: the move is made and one chunk is posted.
    await prisma.remittanceBatch.update({ where: { id: batchId }, data: { status: 'matching' } });
    const { postLines } = await import('@/modules/remittance/commands/post');
    const { findBatch } = await import('@/modules/remittance/repo/batches');
    const { inTx } = await import('@/platform/db');
    const some = await prisma.remittanceLine.findMany({
      where: { batchId },
      take: 700,
      orderBy: { id: 'asc' },
    });
    await inTx(async (db) => {
      const batch = await findBatch(db, batchId);
      if (batch)
        await postLines(
          db,
          batch,
          some.map(({ id }) => id),
          now,
        );
      return { ok: true as const, value: null };
    });
    await Promise.all([goOnPosting(batchId, now), goOnPosting(batchId, now)]);
    const batch = await prisma.remittanceBatch.findUniqueOrThrow({ where: { id: batchId } });
    expect(batch.status).toBe('exceptions');
    const posted = await prisma.journalEntry.count({
      where: { kind: 'cod_remitted', memo: { startsWith: batch.number } },
    });
    expect(posted).toBe(1_200);
    expect(await cashLawsBroken()).toEqual([]);
  });
});
