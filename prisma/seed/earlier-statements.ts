import { csvLine, csvRupees } from '@/domain/text/csv';
import { bankRemittance, closeStatement } from '@/modules/remittance/commands/bank';
import { postStatement } from '@/modules/remittance/commands/post';
import { receiveStatement } from '@/modules/remittance/commands/receive';
import type { Db } from '@/platform/db';
import { asStaff, must } from './cast';
import { daysBefore } from './dice';

/** The messy one of the remaining courier stands in `remittance.ts`. */
const couriers = ['tcs', 'leopards', 'pakistan-post'] as const;
const feeMinor = 20_000;
const heads = [
  'CN No',
  'Order Ref',
  'COD Amount',
  'Delivery Charges',
  'Net Amount',
  'Payment Date',
];

/** Couriers that pay on time: all cash older than two weeks has come in and its statements are closed. */
export async function settleOldCash(db: Db, townDay: Date, now: Date): Promise<void> {
  for (const courier of couriers) await settleCourier(db, courier, townDay, daysBefore(now, 12));
}

async function settleCourier(db: Db, courier: string, townDay: Date, at: Date): Promise<void> {
  const cash = await db.codCollection.findMany({
    where: { courierSlug: courier, collectedAt: { lt: daysBefore(at, 2) } },
    include: { fulfillment: true },
    orderBy: [{ collectedAt: 'asc' }, { id: 'asc' }],
  });
  const begun = await db.remittanceBatch.count({ where: { courierSlug: courier } });
  if (cash.length === 0 || begun > 0) return;
  const coversTo = daysBefore(at, 2).toISOString().slice(0, 10);
  const rows = cash.map(({ fulfillment, collectedMinor }) =>
    csvLine([
      fulfillment.trackingNumber ?? '',
      fulfillment.number,
      csvRupees(Number(collectedMinor)),
      csvRupees(feeMinor),
      csvRupees(Number(collectedMinor) - feeMinor),
      coversTo,
    ]),
  );
  const finance = asStaff('finance', townDay);
  const pieces = whole(`${csvLine(heads)}${rows.join('')}`);
  const sent = { courier, fileName: `${courier} statement 1.csv`, pieces, coversTo };
  const { batchId } = must(await receiveStatement(finance, sent, at), 'read a statement');
  must(await postStatement(finance, batchId, at), 'post a statement');
  const batch = await db.remittanceBatch.findUniqueOrThrow({ where: { id: batchId } });
  const amountMinor = Number(batch.netMinor);
  const bankRef = `FT-${courier.toUpperCase()}-0001`;
  must(await bankRemittance(finance, batchId, { amountMinor, bankRef }, at), 'bank a statement');
  must(await closeStatement(finance, batchId, at), 'close a statement');
}

async function* whole(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
