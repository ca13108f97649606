import { system } from '@/domain/policy';
import { ok, type Result } from '@/domain/result';
import { prisma } from '@/platform/db';
import { deliveredBefore, type OrderFacts, overdueGroups, unansweredGroups } from '../repo/read';
import { acceptInSilence } from './answer';
import { endOrder } from './end';
import { inGroup, stepOrder } from './group';
import { tellExpired } from './tell';
import { recordEvents } from './timeline';

const batch = 200;
/** The buyer's time to send something back; after it an order is completed. */
export const completeAfterDays = 7;

/**
 * Cash orders that nobody confirmed in time expire and give their pieces back; unpaid ones are left to `expireUnpaid`.
 * Returns how many groups.
 */
export async function expireUnconfirmed(now: Date): Promise<number> {
  const groups = await overdueGroups(prisma, 'unconfirmed', now, batch);
  for (const groupId of groups) await expireGroup(groupId, 'unconfirmed', now);
  return groups.length;
}

/** Prepaid purchases whose time to pay has passed. */
export const unpaidGroups = (now: Date): Promise<string[]> =>
  overdueGroups(prisma, 'pending_payment', now, batch);

/** Nobody paid, and whoever could know has been asked: the purchase ends. */
export const expireUnpaid = (groupId: string, now: Date): Promise<Result<null>> =>
  expireGroup(groupId, 'pending_payment', now);

const expireGroup = (
  groupId: string,
  status: 'unconfirmed' | 'pending_payment',
  now: Date,
): Promise<Result<null>> =>
  inGroup<Result<null>>(groupId, async (db, orders) => {
    const waiting = orders.filter((order) => order.status === status && isOverdue(order, now));
    for (const order of waiting) {
      const how = { move: 'expire', who: 'system', event: 'expired' } as const;
      const why = { reason: null, note: null, restock: true, notify: true } as const;
      const ended = await endOrder(db, system, order, { ...how, ...why }, now);
      if (!ended.ok) return ended;
    }
    const [first] = waiting;
    if (first) await tellExpired(db, first);
    return ok(null);
  });

/** Another way of paying may have been chosen since the list was made. */
const isOverdue = ({ group }: OrderFacts, now: Date): boolean =>
  group.confirmBy !== null && group.confirmBy < now;

/** Orders that the artisan did not answer in time count as accepted. Returns how many groups were looked at. */
export async function acceptUnanswered(now: Date): Promise<number> {
  const groups = await unansweredGroups(prisma, now, batch);
  for (const groupId of groups) {
    await inGroup<Result<null>>(groupId, async (db, orders) => {
      for (const order of orders) {
        const isOpen = order.status === 'placed' && order.acceptance === 'awaiting';
        if (isOpen) await acceptInSilence(db, order, now);
      }
      return ok(null);
    });
  }
  return groups.length;
}

/** Delivered and paid orders are completed once the time to send back has passed. Returns how many groups. */
export async function completeDelivered(now: Date): Promise<number> {
  const moment = new Date(now.getTime() - completeAfterDays * 86_400_000);
  const groups = await deliveredBefore(prisma, moment, batch);
  for (const [groupId, due] of groups) {
    await inGroup<Result<null>>(groupId, async (db, orders) => {
      for (const order of orders.filter(({ id }) => due.includes(id))) {
        if (order.collection === 'expected') continue;
        const done = await stepOrder(db, order, 'complete', 'system', { completedAt: now });
        if (!done.ok) continue;
        const event = { groupId, orderId: order.id, kind: 'completed' as const };
        await recordEvents(db, system, [event], now);
      }
      return ok(null);
    });
  }
  return groups.size;
}
