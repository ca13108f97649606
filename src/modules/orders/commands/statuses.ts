import type { FulfillmentStatus, PaymentStatus } from '@/domain/order/derived';
import type { Db } from '@/platform/db';
import { setDerived } from '../repo/write';

/** Keeps beside the order what its parcels and money amount to, for lists to filter by. */
export async function setStatuses(
  db: Db,
  orderId: string,
  statuses: {
    readonly paymentStatus?: PaymentStatus;
    readonly fulfillmentStatus?: FulfillmentStatus;
  },
): Promise<void> {
  await setDerived(db, orderId, statuses);
}
