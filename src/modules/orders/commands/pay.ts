import { system } from '@/domain/policy';
import { ok, type Result } from '@/domain/result';
import type { Db } from '@/platform/db';
import type { OrderFacts } from '../repo/read';
import { delayDeadline, setMethod } from '../repo/write';
import { type MoveFailure, stepOrder } from './group';
import { placeOne } from './placed';
import { deriveStatuses } from './statuses';
import { tellPaid } from './tell';

/**
 * The money for these orders has come: each of them that waited for it becomes work. Buyer and artisans are told.
 * The caller holds the group and has written the shares. Failures: those of the order's life cycle.
 */
export async function placePaid(
  db: Db,
  orders: readonly OrderFacts[],
  paid: { readonly method: string; readonly amountMinor: number },
  now: Date,
): Promise<Result<null, MoveFailure>> {
  const waiting = orders.filter((order) => order.status === 'pending_payment');
  for (const order of waiting) {
    const details = { method: paid.method };
    const placing = { move: 'pay', who: 'system', event: 'paid', details } as const;
    const placed = await placeOne(db, system, order, placing, now);
    if (!placed.ok) return placed;
  }
  for (const order of orders) await deriveStatuses(db, order.id);
  await tellPaid(db, waiting, paid.amountMinor);
  return ok(null);
}

/**
 * The buyer would rather pay at the door: her orders wait for her word now, until `confirmBy`. The caller holds the
 * group and has asked whether cash is possible. Failures: those of the order's life cycle.
 */
export async function chooseCash(
  db: Db,
  orders: readonly OrderFacts[],
  how: { readonly confirmBy: Date; readonly heldForReview: boolean },
): Promise<Result<null, MoveFailure>> {
  const waiting = orders.filter((order) => order.status === 'pending_payment');
  for (const order of waiting) {
    const moved = await stepOrder(db, order, 'choose_cash', 'buyer');
    if (!moved.ok) return moved;
  }
  const [first] = waiting;
  if (first) {
    await setMethod(db, first.groupId, 'cod', how.heldForReview);
    await delayDeadline(db, first.groupId, how.confirmBy);
  }
  return ok(null);
}

/** Another way of paying first: it may have longer, never less time than there was. */
export async function choosePrepaid(
  db: Db,
  groupId: string,
  method: string,
  deadline: Date,
): Promise<void> {
  await setMethod(db, groupId, method, false);
  await delayDeadline(db, groupId, deadline);
}
