import { startsOf, step } from '@/domain/flow';
import { type FulfillmentMove, fulfillmentFlow } from '@/domain/fulfillment/flow';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { inOrder, type OrderFacts } from '@/modules/orders/commands/group';
import { type Db, prisma } from '@/platform/db';
import { findParcel, moveParcel, orderIdOfParcel, type Parcel } from '../repo';

export type ParcelFailure = Failure<
  | 'parcel.not_found'
  | 'order.not_found'
  | 'order.not_placed'
  | 'order.changed_meanwhile'
  | 'flow.not_yours'
  | 'flow.not_now'
>;

/** Works on one parcel while nobody else moves anything of its purchase. Failure: `parcel.not_found`. */
export async function withParcel<F extends Failure>(
  fulfillmentId: string,
  work: (db: Db, parcel: Parcel, order: OrderFacts) => Promise<Result<null, F>>,
): Promise<Result<null, F | ParcelFailure>> {
  const orderId = await orderIdOfParcel(prisma, fulfillmentId);
  if (orderId === null) return fail('parcel.not_found');
  return inOrder<null, F | ParcelFailure>(orderId, async (db, order) => {
    const parcel = await findParcel(db, fulfillmentId);
    return parcel ? work(db, parcel, order) : fail('parcel.not_found');
  });
}

/** Makes one move of the parcel's life cycle, or says why it isn't open. */
export async function stepParcel(
  db: Db,
  parcel: Pick<Parcel, 'id' | 'status'>,
  move: FulfillmentMove,
  who: 'artisan' | 'staff',
  also: Parameters<typeof moveParcel>[4] = {},
): Promise<Result<null, ParcelFailure>> {
  const next = step(fulfillmentFlow, move, parcel.status, who);
  if (!next.ok) return next;
  const moved = await moveParcel(db, parcel.id, startsOf(fulfillmentFlow, move), next.value, also);
  return moved ? ok(null) : fail('order.changed_meanwhile');
}
