import { isAccepted } from '@/domain/order/acceptance';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { refreshPromises } from '@/modules/catalog/commands';
import { inOrder } from '@/modules/orders/commands/group';
import { recordEvents } from '@/modules/orders/commands/timeline';
import { warnIfLate } from '@/modules/orders/commands/warnings';
import { type ParcelFailure, stepParcel } from './parcel';
import { type PhotoToPrepare, preparePhotoLater } from './photo';

type PackFailure = ParcelFailure | Failure<'order.not_accepted'>;

/**
 * The artisan has packed the order's parcel. `photo` is the stored picture's key;
 * `incoming` is one that has just arrived and is prepared afterwards. Packing twice changes nothing.
 * Failures: `order.not_found` (also when it isn't hers), `order.not_placed`, `order.not_accepted`.
 */
export const markPacked = (
  actor: Actor,
  orderId: string,
  packed: { readonly photo: string | null; readonly incoming?: PhotoToPrepare['photo'] | null },
  now: Date,
): Promise<Result<null, PackFailure>> =>
  inOrder<null, PackFailure>(orderId, async (db, order) => {
    if (!may(actor, 'order.pack', order)) return fail('order.not_found');
    if (order.status !== 'placed') return fail('order.not_placed');
    if (!isAccepted(order.acceptance)) return fail('order.not_accepted');
    if (order.parcels.some((parcel) => parcel.status === 'packed')) return ok(null);
    const parcel = order.parcels.find((candidate) => candidate.status === 'pending');
    if (!parcel) return fail('flow.not_now', { params: { move: 'pack' } });
    const also = { packedAt: now, packedPhoto: packed.photo };
    const moved = await stepParcel(db, parcel, 'pack', 'artisan', also);
    if (!moved.ok) return moved;
    await refreshPromises(db, order.artisanId);
    if (packed.incoming)
      await preparePhotoLater(db, { fulfillmentId: parcel.id, photo: packed.incoming });
    const about = { groupId: order.groupId, orderId: order.id, fulfillmentId: parcel.id };
    await recordEvents(db, actor, [{ ...about, kind: 'packed' }], now);
    await warnIfLate(db, order.id, now);
    return ok(null);
  });
