import { acceptWithinHours } from '@/domain/order/acceptance';
import type { OrderMove } from '@/domain/order/flow';
import type { Actor } from '@/domain/policy';
import type { Result } from '@/domain/result';
import { consumeStock } from '@/modules/stock/commands';
import { type Db, newId } from '@/platform/db';
import type { OrderFacts } from '../repo/read';
import { insertParcel, type NewEvent } from '../repo/write';
import { type MoveFailure, stepOrder } from './group';
import { type EventKind, recordEvents } from './timeline';

export type Placing = {
  readonly move: Extract<OrderMove, 'confirm' | 'pay'>;
  readonly who: 'buyer' | 'staff' | 'system';
  readonly event: EventKind;
  readonly details: NewEvent['details'];
};

/**
 * An order becomes work, by the buyer's word or by her money: its pieces are sold, a parcel is opened, and the artisan
 * has her time to answer. The caller holds the group. Failures: those of the order's life cycle.
 */
export async function placeOne(
  db: Db,
  actor: Actor,
  order: OrderFacts,
  placing: Placing,
  now: Date,
): Promise<Result<null, MoveFailure>> {
  const acceptBy = new Date(now.getTime() + acceptWithinHours * 3_600_000);
  const also = { placedAt: now, acceptBy };
  const moved = await stepOrder(db, order, placing.move, placing.who, also);
  if (!moved.ok) return moved;
  await consumeStock(db, order.id, now);
  const id = newId('fulfillment', now);
  const parcel = { id, artisanId: order.artisanId, orderId: order.id };
  await insertParcel(db, { ...parcel, number: parcelNumber(id), status: 'pending' }, now);
  const { event: kind, details } = placing;
  await recordEvents(
    db,
    actor,
    [{ groupId: order.groupId, orderId: order.id, kind, details }],
    now,
  );
  return moved;
}

/** What is written on the parcel: short enough to read out, from the random end of its id. */
const parcelNumber = (id: string): string => `P-${id.slice(-10).toUpperCase()}`;
