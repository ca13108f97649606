import { type CancelReason, cancelReasons } from '@/domain/order/flow';
import { type Actor, guest, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { prisma } from '@/platform/db';
import { opensGroup } from '../queries/link';
import { groupIdOfNumber } from '../repo/read';
import type { GroupLink } from './confirm';
import { type EndFailure, endOrder } from './end';
import { inGroup, inOrder } from './group';
import { tellEnded } from './tell';

export type Cancellation = {
  readonly reason: CancelReason;
  readonly note: string;
  readonly restock: boolean;
  readonly notify: boolean;
};
type CancelFailure =
  | EndFailure
  | Failure<'order.not_found' | 'order.nothing_to_withdraw' | 'cancellation.reason_missing'>;

/**
 * Staff ends one order before its parcel left. Failures: `order.not_found`, `cancellation.reason_missing`,
 * `order.parcel_on_its_way`, those of the order's life cycle.
 */
export const cancelOrder = (
  actor: Actor,
  orderId: string,
  cancellation: Cancellation,
  now: Date,
): Promise<Result<null, CancelFailure>> =>
  inOrder<null, CancelFailure>(orderId, async (db, order) => {
    if (!may(actor, 'order.cancel', null)) return fail('order.not_found');
    const { reason, restock, notify } = cancellation;
    if (!cancelReasons.includes(reason))
      return fail('cancellation.reason_missing', { field: 'reason' });
    const note = plainLine(cancellation.note).slice(0, 300) || null;
    const how = { move: 'cancel', who: 'staff', event: 'canceled' } as const;
    const ended = await endOrder(db, actor, order, { ...how, reason, note, restock, notify }, now);
    if (!ended.ok) return ended;
    if (notify) await tellEnded(db, order, 'order.canceled');
    const subject = { kind: 'order', id: order.id };
    await recordAudit(
      db,
      { actor, action: 'order.cancel', subject, details: { reason, restock } },
      now,
    );
    return ok(null);
  });

/**
 * The buyer takes her purchase back before she has confirmed it. Failures: `order.not_found`,
 * `order.nothing_to_withdraw`.
 */
export async function withdrawByLink(
  link: GroupLink,
  now: Date,
): Promise<Result<null, CancelFailure>> {
  const groupId = opensGroup(link.number, link.key)
    ? await groupIdOfNumber(prisma, link.number)
    : null;
  if (groupId === null) return fail('order.not_found');
  return inGroup<Result<null, CancelFailure>>(groupId, async (db, orders) => {
    const waiting = orders.filter((order) =>
      ['unconfirmed', 'pending_payment'].includes(order.status),
    );
    if (waiting.length === 0) return fail('order.nothing_to_withdraw');
    for (const order of waiting) {
      const how = { move: 'withdraw', who: 'buyer', event: 'withdrawn' } as const;
      const why = { reason: 'buyer_asked', note: null, restock: true, notify: false } as const;
      const ended = await endOrder(db, guest, order, { ...how, ...why }, now);
      if (!ended.ok) return ended;
    }
    return ok(null);
  });
}
