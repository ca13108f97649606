import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { goOnPosting, postStatement } from '@/modules/remittance/commands/post';
import { remittanceWork } from '@/modules/remittance/jobs';
import { prisma } from '@/platform/db';
import {
  admin,
  carry,
  fileOf,
  finance,
  n,
  nextRound,
  now,
  openCashDesk,
  parcel,
  row,
} from '../support/cash-stand';
import { diesAt, sendHome } from '../support/crash';
import { bringIn, cashLawsBroken, openOn } from '../support/statements';

beforeAll(openCashDesk);
beforeEach(nextRound);
afterAll(sendHome);

const parcels = 1_200;
const inOneChunk = 500;

test('killed while a statement is posted: every parcel is cleared once', async () => {
  const names = Array.from({ length: parcels }, (_, index) => `K${index}`);
  await carry(names.map((name, index) => parcel(name, 100 + index)));
  const text = fileOf(...names.map((name, index) => row(name, 100 + index, 50)));
  const batchId = await bringIn(finance, text, now);
  const batch = () => prisma.remittanceBatch.findUniqueOrThrow({ where: { id: batchId } });
  const posted = () => prisma.journalEntry.count({ where: { kind: 'cod_remitted' } });

  await diesAt('remit.before_commit', 'postStatement', finance, batchId, now);
  expect(await batch()).toMatchObject({ status: 'matching' });
  expect(await posted()).toBe(0);
  expect(await cashLawsBroken()).toEqual([]);
  expect(await postStatement(admin, batchId, now)).toMatchObject({
    failure: { code: 'flow.not_now' },
  });

  // The job that was enqueued with it goes on, and dies with its worker.
  await diesAt('remit.after_chunk', 'doRemittanceJobs');
  expect(await posted()).toBe(inOneChunk);
  expect(await cashLawsBroken()).toEqual([]);

  // Its job is in dead hands now: the clock goes on with it, even beside another one.
  await Promise.all([goOn(), goOn()]);
  expect(await batch()).toMatchObject({ status: 'exceptions' });
  await goOnPosting(batchId, now);
  expect(await posted()).toBe(parcels);
  expect(await cashLawsBroken()).toEqual([]);
  const held = await prisma.codCollection.count({
    where: {
      fulfillment: { trackingNumber: { startsWith: n('K') } },
      status: { not: 'reconciled' },
    },
  });
  expect(held).toBe(0);
  expect(await openOn('courier_cash')).toEqual({});
  expect(await openOn('suspense')).toEqual({});
}, 120_000);

const goOn = async () =>
  remittanceWork.tasks['remittance.go_on']?.({}, { now, attempt: 1, isLast: false });
