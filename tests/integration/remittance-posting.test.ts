import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decideWriteOff } from '@/modules/ledger/commands/write-offs';
import { bankRemittance, closeStatement } from '@/modules/remittance/commands/bank';
import { goOnPosting, postLines, postStatement } from '@/modules/remittance/commands/post';
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
import { findBatch } from '@/modules/remittance/repo/batches';
import { inTx, prisma } from '@/platform/db';
import {
  admin,
  carry,
  fileOf,
  finance,
  messy,
  n,
  nextRound,
  now,
  openCashDesk,
  parcel,
  row,
} from '../support/cash-stand';
import { bringIn, bucketsOf, cashLawsBroken, lineOf, openOn } from '../support/statements';

beforeAll(openCashDesk);
beforeEach(nextRound);

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
    await carry([parcel('HAND', 500)]);
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
    await carry([parcel('RACE', 500)]);
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
    await carry(many);
    const text = fileOf(...many.map((_, index) => row(`M${index}`, 100 + index, 50)));
    const batchId = await bringIn(finance, text, now);
    // As a process leaves it that died after some chunks: the move is made and one chunk is posted.
    await prisma.remittanceBatch.update({ where: { id: batchId }, data: { status: 'matching' } });
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
