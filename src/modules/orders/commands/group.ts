import { startsOf, step } from '@/domain/flow';
import type { Id } from '@/domain/ids';
import { type OrderMove, orderFlow } from '@/domain/order/flow';
import type { Failure, Result } from '@/domain/result';
import { fail, ok } from '@/domain/result';
import { type Db, inTx, prisma } from '@/platform/db';
import { groupIdOfOrder, type OrderFacts, readGroupOrders } from '../repo/read';
import { lockGroup, moveOrder } from '../repo/write';

export type { OrderFacts } from '../repo/read';

/** One purchase at a time: everything that moves an order holds its group's row until it is done. */
export const inGroup = <R extends Result<unknown>>(
  groupId: string,
  work: (db: Db, orders: readonly OrderFacts[]) => Promise<R>,
): Promise<R> =>
  inTx(async (db) => {
    await lockGroup(db, groupId);
    return work(db, await readGroupOrders(db, groupId));
  });

/** Like `inGroup` for one order of it. Failure: `order.not_found`. */
export async function inOrder<T, F extends Failure>(
  orderId: string,
  work: (db: Db, order: OrderFacts, all: readonly OrderFacts[]) => Promise<Result<T, F>>,
): Promise<Result<T, F | Failure<'order.not_found'>>> {
  const groupId = await groupIdOfOrder(prisma, orderId);
  if (groupId === null) return fail('order.not_found');
  return inGroup<Result<T, F | Failure<'order.not_found'>>>(groupId, async (db, orders) => {
    const order = orders.find((candidate) => candidate.id === orderId);
    return order ? work(db, order, orders) : fail('order.not_found');
  });
}

export type MoveFailure = Failure<'flow.not_yours' | 'flow.not_now' | 'order.changed_meanwhile'>;

/** Makes one move of the order's life cycle, or says why it isn't open. */
export async function stepOrder(
  db: Db,
  order: { readonly id: Id<'order'>; readonly status: OrderFacts['status'] },
  move: OrderMove,
  who: (typeof orderFlow)['who'][number],
  also: Parameters<typeof moveOrder>[4] = {},
): Promise<Result<null, MoveFailure>> {
  const next = step(orderFlow, move, order.status, who);
  if (!next.ok) return next;
  const moved = await moveOrder(db, order.id, startsOf(orderFlow, move), next.value, also);
  return moved ? ok(null) : fail('order.changed_meanwhile');
}
