import { afterAll, beforeAll, expect, test } from 'vitest';
import { bankRemittance, closeStatement } from '@/modules/remittance/commands/bank';
import { postStatement } from '@/modules/remittance/commands/post';
import {
  askCourier,
  enterLine,
  matchByHand,
  sendBack,
  setAside,
} from '@/modules/remittance/commands/resolve';
import { askWriteOff, decideLineWriteOff } from '@/modules/remittance/commands/write-offs';
import { cashDesk, statementOf } from '@/modules/remittance/queries/desk';
import { exceptionsCsv } from '@/modules/remittance/queries/export';
import { prisma } from '@/platform/db';
import { files } from '@/platform/files';
import { sampleFile } from '../../prisma/seed/remittance';
import { seedTown } from '../../prisma/seed/town';
import { staffActor } from '../support/actors';
import { setDemoKeys } from '../support/demo-keys';
import { bringIn, cashLawsBroken, openOn } from '../support/statements';

const forget = setDemoKeys();
const now = new Date();
/** A payment of another sum than was asked for waits there, too; it is no cash. */
let setAsideBefore: Record<string, number> = {};
const finance = staffActor('finance');
const admin = staffActor('admin');

beforeAll(async () => {
  await seedTown(now);
  setAsideBefore = await openOn('suspense');
}, 180_000);
afterAll(() => forget());

test('the first statement of the town is closed and its money is in the bank', async () => {
  const [first] = await prisma.remittanceBatch.findMany({ where: { courierSlug: 'postex' } });
  expect(first).toMatchObject({ status: 'closed', courierSlug: 'postex' });
  expect(await openOn('courier_remittance')).toEqual({});
  expect(Object.keys(setAsideBefore)).toHaveLength(1);
  expect(await cashLawsBroken()).toEqual([]);
});

test('the messy file ends with every line in its bucket and the ledger at zero where it must be', async () => {
  const text = await files().get(sampleFile);
  if (!text) throw new Error('the town has no statement for staff');
  const batchId = await bringIn(finance, text, now, { courier: 'postex' });
  const lines = () =>
    prisma.remittanceLine.findMany({ where: { batchId }, orderBy: { id: 'asc' } });
  expect(
    (await lines()).map(({ bucket, problem }) => [bucket, problem].filter(Boolean).join(' ')),
  ).toEqual([
    'matched',
    'short',
    'over',
    'matched',
    'duplicate twice_in_file',
    'duplicate paid_before',
    'unknown no_such_parcel',
    'unknown not_delivered',
    'matched',
    'unreadable amount_unreadable',
    'unreadable tracking_rounded',
    'missing',
  ]);
  const heldBefore = (await cashDesk(finance, null, now))?.purse.withCouriers.minor ?? 0;
  expect((await postStatement(finance, batchId, now)).ok).toBe(true);

  for (const { id, bucket, problem } of await lines()) {
    const ok = async (done: Promise<{ readonly ok: boolean }>) =>
      expect((await done).ok).toBe(true);
    if (bucket === 'short') {
      await ok(askCourier(finance, id, now));
      await ok(
        askWriteOff(finance, id, { reason: 'A hundred rupees are not worth the quarrel' }, now),
      );
      await ok(decideLineWriteOff(admin, id, 'approve', now));
    }
    if (bucket === 'over' || bucket === 'duplicate')
      await ok(sendBack(finance, id, { reference: 'IBFT' }, now));
    if (problem === 'not_delivered') await ok(sendBack(finance, id, { reference: 'IBFT' }, now));
    if (bucket === 'missing') await ok(askCourier(finance, id, now));
    if (problem === 'tracking_rounded')
      await ok(setAside(finance, id, { reason: 'Not ours' }, now));
  }
  const open = (await lines()).filter(
    ({ resolvedAt, bucket }) => resolvedAt === null && bucket !== 'matched',
  );
  expect(open.map(({ bucket }) => bucket)).toEqual(['unknown', 'unreadable', 'missing']);
  const [unknown, unread, missing] = open;
  const number = missing?.trackingNumber ?? '';
  expect((await matchByHand(finance, unknown?.id ?? '', { trackingNumber: number }, now)).ok).toBe(
    true,
  );
  const read = {
    trackingNumber: 'PX99000418',
    reference: '',
    collectedMinor: 120_000,
    paidOn: null,
  };
  const kept = {
    feeMinor: 22_000,
    feeTaxMinor: 3_520,
    incomeTaxMinor: 0,
    salesTaxMinor: 0,
    netMinor: 94_480,
  };
  expect((await enterLine(finance, unread?.id ?? '', { ...read, ...kept }, now)).ok).toBe(true);
  expect((await sendBack(finance, unread?.id ?? '', { reference: 'IBFT' }, now)).ok).toBe(true);
  for (const { id, resolvedAt, bucket } of await lines()) {
    if (resolvedAt !== null || bucket === 'matched') continue;
    if (bucket === 'unknown') continue;
    const reason = 'The rider was robbed; police report 117';
    expect((await askWriteOff(finance, id, { reason }, now)).ok).toBe(true);
    expect((await decideLineWriteOff(admin, id, 'approve', now)).ok).toBe(true);
  }
  const statement = await statementOf(finance, batchId);
  expect(statement?.open).toBe(0);
  const came = { amountMinor: statement?.notBanked.minor ?? 0, bankRef: 'FT-2' };
  expect((await bankRemittance(finance, batchId, came, now)).ok).toBe(true);
  expect((await closeStatement(finance, batchId, now)).ok).toBe(true);
  expect(await openOn('suspense')).toEqual(setAsideBefore);
  expect(await openOn('courier_remittance')).toEqual({});
  expect(await cashLawsBroken()).toEqual([]);
  expect((await cashDesk(finance, null, now))?.purse.withCouriers.minor).toBeLessThan(heldBefore);

  const csv = await exceptionsCsv(finance, batchId);
  let written = '';
  for await (const piece of csv?.pieces ?? []) written += piece;
  expect(written.trim().split('\r\n')).toHaveLength(10);
  expect(await exceptionsCsv(staffActor('support'), batchId)).toBeNull();
});
