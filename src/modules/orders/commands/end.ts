import type { CodCollectionState } from '@/domain/cod/flow';
import type { CancelReason, OrderMove } from '@/domain/order/flow';
import type { Actor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { refreshPromises } from '@/modules/catalog/commands';
import { settleCash, stepPayment } from '@/modules/payments/commands';
import { giveBackUses } from '@/modules/promotions/commands/uses';
import { releaseStock, restock } from '@/modules/stock/commands';
import type { Db } from '@/platform/db';
import { enqueueJob } from '@/platform/jobs';
import { type OrderFacts, readGroupOrders } from '../repo/read';
import { cancelParcels, countCanceledLines, insertCancellation } from '../repo/write';
import { type MoveFailure, stepOrder } from './group';
import { deriveStatuses } from './statuses';
import { type EventKind, recordEvents } from './timeline';

export type Ending = {
  readonly move: Extract<OrderMove, 'withdraw' | 'decline' | 'cancel' | 'expire'>;
  readonly who: 'buyer' | 'artisan' | 'staff' | 'system';
  readonly event: EventKind;
  readonly reason: CancelReason | null;
  readonly note: string | null;
  /** Whether sold pieces go back on the shelf; pieces only held are always free again. */
  readonly restock: boolean;
  readonly notify: boolean;
};
export type EndFailure = MoveFailure | Failure<'order.parcel_on_its_way'>;

/**
 * Ends one order before its parcel left: pieces are given back, its parcel and its share of the payment are void,
 * and why it ended is written down. The caller holds the group. Failures: those of the order's life cycle,
 * `order.parcel_on_its_way`.
 */
export async function endOrder(
  db: Db,
  actor: Actor,
  order: OrderFacts,
  ending: Ending,
  now: Date,
): Promise<Result<null, EndFailure>> {
  const out = order.parcels.some(
    (parcel) => !['pending', 'packed', 'canceled', 'received_back'].includes(parcel.status),
  );
  if (out) return fail('order.parcel_on_its_way');
  const moved = await stepOrder(db, order, ending.move, ending.who, reasonOf(ending));
  if (!moved.ok) return moved;
  const sold = order.status === 'placed';
  if (!sold)
    await releaseStock(db, order.id, ending.move === 'expire' ? 'expired' : 'released', now);
  else if (ending.restock) await restock(db, order.id);
  await cancelParcels(db, order.id, now);
  const cameBack = order.parcels.some((parcel) => parcel.status === 'received_back');
  if (!cameBack) await countCanceledLines(db, order.id);
  await deriveStatuses(db, order.id);
  await refreshPromises(db, order.artisanId);
  await writeDown(db, actor, order, ending, now);
  await settleGroupCash(db, order.groupId, now);
  await giveBackOffers(db, order);
  if (sold && order.group.paymentMethod !== 'cod')
    await enqueueJob(db, 'refunds.order_ended', { orderId: order.id });
  return ok(null);
}

/** Its store credit is credit again; coupons can be used again once the whole purchase has ended. */
async function giveBackOffers(db: Db, { id: orderId, groupId, creditMinor }: OrderFacts) {
  if (creditMinor > 0) await enqueueJob(db, 'credits.order_ended', { orderId });
  const orders = await readGroupOrders(db, groupId);
  if (orders.every(isOver)) await giveBackUses(db, groupId);
}

const reasonOf = ({ reason }: Ending) => (reason === null ? {} : { cancelReason: reason });

async function writeDown(db: Db, actor: Actor, order: OrderFacts, ending: Ending, now: Date) {
  const { reason, note, notify } = ending;
  if (reason !== null) {
    await insertCancellation(db, {
      orderId: order.id,
      reason,
      note,
      actorKind: ending.who,
      actorId: actor.kind === 'user' ? actor.id : null,
      restock: ending.restock,
      notify,
      createdAt: now,
    });
  }
  const details: Record<string, string | boolean> =
    reason === null ? {} : { reason, restock: ending.restock };
  const { groupId, id: orderId } = order;
  await recordEvents(db, actor, [{ groupId, orderId, kind: ending.event, details }], now);
}

/** Brings the group's one payment up to date with what became of the cash of each of its orders. */
export async function settleGroupCash(db: Db, groupId: string, now: Date): Promise<void> {
  const orders = await readGroupOrders(db, groupId);
  const [first] = orders;
  if (!first) return;
  if (first.group.paymentMethod === 'cod') return settleCash(db, groupId, orders.map(cashOf), now);
  if (orders.some((order) => !isOver(order))) return;
  // Nothing waits for money any more; a payment that was captured stays as it is.
  const move = orders.every((order) => order.status === 'expired') ? 'expire' : 'cancel';
  if (await stepPayment(db, groupId, move, now))
    await enqueueJob(db, 'settlement.close_attempts', { groupId });
}

const isOver = ({ status }: OrderFacts): boolean => status === 'canceled' || status === 'expired';

function cashOf(order: OrderFacts): CodCollectionState {
  if (isOver(order)) return 'void';
  return order.collection ?? 'expected';
}
