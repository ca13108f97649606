import { csvLine, csvRupees } from '@/domain/text/csv';
import { bankRemittance, closeStatement } from '@/modules/remittance/commands/bank';
import { postStatement } from '@/modules/remittance/commands/post';
import { receiveStatement } from '@/modules/remittance/commands/receive';
import type { Db } from '@/platform/db';
import { files } from '@/platform/files';
import { messyStatement, type Taken } from '../demo/remittance/messy';
import { asStaff, must } from './cast';
import { daysBefore } from './dice';

/** The courier whose statements staff find in the town. */
const courier = 'postex';
/** So many of its newest parcels are left for the statement that nobody has brought in. */
const leftOpen = 5;
const settled = 'demo-town.cash';
export const sampleFile = 'remittance/postex-statement.csv';

/**
 * The courier's first statement came, was posted, banked and closed; its next one, with all that goes wrong in real
 * ones, lies ready. Cut short, it goes on where it stopped.
 */
export async function settleCash(db: Db, townDay: Date, now: Date): Promise<void> {
  if ((await db.milestone.count({ where: { name: settled } })) > 0) return;
  const taken = await takenBy(db);
  if (taken.length <= leftOpen)
    throw new Error(`The demo town has too few parcels with ${courier}.`);
  const paid = taken.slice(0, -leftOpen);
  await settleFirst(db, paid, townDay, now);
  const messy = messyStatement({
    open: taken.slice(-leftOpen),
    paidBefore: paid[0],
    underway: await numbersOf(db, 'expected'),
    refused: await numbersOf(db, 'void'),
    day: now,
  });
  await files().put(sampleFile, Buffer.from(messy));
  await db.milestone.create({ data: { name: settled, at: now } });
}

async function takenBy(db: Db): Promise<Taken[]> {
  const rows = await db.codCollection.findMany({
    where: { courierSlug: courier, collectedAt: { not: null } },
    include: { fulfillment: true },
    orderBy: [{ collectedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ fulfillment, collectedMinor }) => ({
    tracking: fulfillment.trackingNumber ?? '',
    reference: fulfillment.number,
    minor: Number(collectedMinor),
  }));
}

const numbersOf = async (db: Db, status: string): Promise<string[]> => {
  const rows = await db.codCollection.findMany({
    where: { courierSlug: courier, status },
    include: { fulfillment: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ fulfillment }) => fulfillment.trackingNumber ?? []);
};

const heads = [
  'Tracking Number',
  'Order Ref Number',
  'Invoice Payment',
  'Transaction Fee',
  'Net Paid',
  'Settlement Date',
];
const feeMinor = 22_000;

async function settleFirst(
  db: Db,
  paid: readonly Taken[],
  townDay: Date,
  now: Date,
): Promise<void> {
  const finance = asStaff('finance', townDay);
  const at = daysBefore(now, 8);
  const day = at.toISOString().slice(0, 10);
  const rows = paid.map(({ tracking, reference, minor }) =>
    csvLine([
      tracking,
      reference,
      csvRupees(minor),
      csvRupees(feeMinor),
      csvRupees(minor - feeMinor),
      day,
    ]),
  );
  const text = `${csvLine(heads)}${rows.join('')}`;
  const sent = { courier, fileName: 'PostEx settlement 1.csv', pieces: whole(text), coversTo: day };
  const begun = await db.remittanceBatch.findFirst({ where: { courierSlug: courier } });
  const batchId =
    begun?.id ?? must(await receiveStatement(finance, sent, at), 'read a statement').batchId;
  const batch = await db.remittanceBatch.findUniqueOrThrow({ where: { id: batchId } });
  if (batch.status === 'closed') return;
  if (batch.status === 'uploaded')
    must(await postStatement(finance, batchId, at), 'post a statement');
  const came = { amountMinor: Number(batch.netMinor), bankRef: 'FT-PX-0001' };
  if (batch.bankedMinor === null)
    must(await bankRemittance(finance, batchId, came, at), 'bank a statement');
  must(await closeStatement(finance, batchId, at), 'close a statement');
}

async function* whole(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
