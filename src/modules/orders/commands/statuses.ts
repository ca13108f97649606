import type { FulfillmentState } from '@/domain/fulfillment/flow';
import { money } from '@/domain/money';
import { deriveFulfillmentStatus, derivePaymentStatus } from '@/domain/order/derived';
import type { Db } from '@/platform/db';
import { readStatusFacts } from '../repo/view';
import { setDerived } from '../repo/write';

/**
 * Writes beside the order what its pieces, parcels and money amount to now, for lists to filter by. Called at the
 * end of every command that changed one of them.
 */
export async function deriveStatuses(db: Db, orderId: string): Promise<void> {
  const facts = await readStatusFacts(db, orderId);
  const ordered = facts.lines.reduce((all, line) => all + line.quantity, 0);
  const canceled = facts.lines.reduce((all, line) => all + line.canceledQuantity, 0);
  const amount = (minor: bigint | undefined) => money(Number(minor ?? 0n));
  const ended = facts.status === 'canceled' || facts.status === 'expired';
  await setDerived(db, orderId, {
    fulfillmentStatus: deriveFulfillmentStatus({
      ordered,
      canceled,
      parcels: facts.fulfillments.map((parcel) => ({
        state: parcel.status as FulfillmentState,
        quantity: ordered - canceled,
      })),
      returned: 0,
    }),
    paymentStatus: derivePaymentStatus({
      total: amount(facts.totalMinor),
      authorized: money(0),
      captured: amount(facts.split?.capturedMinor),
      refunded: amount(facts.split?.refundedMinor),
      voided: ended || facts.collection?.status === 'void',
    }),
  });
}
