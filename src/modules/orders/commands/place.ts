import { guest } from '@/domain/policy';
import type { Db } from '@/platform/db';
import { insertGroup } from '../repo/write';
import { recordEvents } from './timeline';

export type NewPlacement = Parameters<typeof insertGroup>[1];

/** Writes a planned purchase: the group, an order per artisan, their lines and frozen fees, and the first event. */
export async function recordPlacement(db: Db, placement: NewPlacement, now: Date): Promise<void> {
  await insertGroup(db, placement);
  await recordEvents(
    db,
    guest,
    placement.orders.map((order) => ({
      groupId: placement.group.id,
      orderId: order.id,
      kind: 'received' as const,
    })),
    now,
  );
}
