import { guest } from '@/domain/policy';
import { traceOf } from '@/modules/audit/queries';
import type { Db } from '@/platform/db';
import { insertGroup } from '../repo/write';

export type NewPlacement = Omit<Parameters<typeof insertGroup>[1], 'events'>;

/** Writes a planned purchase: the group, an order per artisan, their lines and frozen fees, and the first event. */
export async function recordPlacement(db: Db, placement: NewPlacement, now: Date): Promise<void> {
  const trace = await traceOf(db, guest);
  const events = placement.orders.map((order) => ({
    ...trace,
    groupId: placement.group.id,
    orderId: order.id,
    fulfillmentId: null,
    kind: 'received',
    details: {},
  }));
  await insertGroup(db, { ...placement, events }, now);
}
