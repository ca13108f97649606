import { type AttemptReason, attemptReasons } from '@/domain/fulfillment/flow';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { deriveStatuses } from '@/modules/orders/commands/statuses';
import { recordEvents } from '@/modules/orders/commands/timeline';
import { expectCash, findCourier, isTrackingTaken, markLinesFulfilled, recordTry } from '../repo';
import { type ParcelFailure, stepParcel, withParcel } from './parcel';
import { tellParcel } from './tell';

type HandOverFailure =
  | ParcelFailure
  | Failure<'courier.unknown' | 'tracking.missing' | 'tracking.taken'>;

/**
 * The courier takes the parcel; from here on the cash at the door is expected from that courier.
 * Failures: `parcel.not_found`, `courier.unknown`, `tracking.missing`, `tracking.taken` (another parcel has the
 * number), those of the parcel's life cycle.
 */
export const handOver = (
  actor: Actor,
  fulfillmentId: string,
  to: { readonly courier: string; readonly trackingNumber: string },
  now: Date,
): Promise<Result<null, HandOverFailure>> =>
  withParcel<HandOverFailure>(fulfillmentId, async (db, parcel, order) => {
    if (!may(actor, 'fulfillment.hand_over', null)) return fail('parcel.not_found');
    const courier = await findCourier(db, to.courier);
    if (!courier) return fail('courier.unknown', { field: 'courier' });
    const written = plainLine(to.trackingNumber).toUpperCase();
    // Who carries it herself has no number of her own for it.
    const isCarriedByArtisan = courier.cashHolder === 'artisan' && written === '';
    const trackingNumber = isCarriedByArtisan ? parcel.number : written;
    if (!/^[A-Z0-9-]{4,40}$/.test(trackingNumber))
      return fail('tracking.missing', { field: 'trackingNumber' });
    if (await isTrackingTaken(db, courier.slug, trackingNumber))
      return fail('tracking.taken', { field: 'trackingNumber' });
    const also = {
      courierSlug: courier.slug,
      trackingNumber,
      trackingStatus: 'in_transit',
      shippedAt: now,
    };
    const moved = await stepParcel(db, parcel, 'hand_over', 'staff', also);
    if (!moved.ok) return moved;
    if (order.group.paymentMethod === 'cod') await expectCash(db, parcel, courier.slug, now);
    await markLinesFulfilled(db, order.id);
    await deriveStatuses(db, order.id);
    const about = { groupId: order.groupId, orderId: order.id, fulfillmentId: parcel.id };
    const details = { courier: courier.slug, trackingNumber };
    await recordEvents(db, actor, [{ ...about, kind: 'handed_over', details }], now);
    const sent = { ...parcel, courierName: courier.name, trackingNumber };
    await tellParcel(db, order, sent, 'parcel.shipped');
    const subject = { kind: 'parcel', id: parcel.id };
    await recordAudit(db, { actor, action: 'fulfillment.hand_over', subject, details }, now);
    return ok(null);
  });

type AttemptFailure = ParcelFailure | Failure<'attempt.reason_missing'>;

/**
 * The courier was at the door in vain. Failures: `parcel.not_found`, `attempt.reason_missing`, `flow.not_now`,
 * `order.changed_meanwhile` (another try was written down since).
 */
export const recordAttempt = (
  actor: Actor,
  fulfillmentId: string,
  attempt: {
    readonly reason: AttemptReason;
    readonly note?: string;
    /** How many tries the writer knew of: the same try sent twice counts once. */
    readonly seen?: number;
  },
  now: Date,
): Promise<Result<null, AttemptFailure>> =>
  withParcel<AttemptFailure>(fulfillmentId, async (db, parcel, order) => {
    if (!may(actor, 'fulfillment.attempt', null)) return fail('parcel.not_found');
    if (!attemptReasons.includes(attempt.reason))
      return fail('attempt.reason_missing', { field: 'reason' });
    if (parcel.status !== 'shipped')
      return fail('flow.not_now', { params: { state: parcel.status, move: 'attempt' } });
    if ((attempt.seen ?? parcel.attempts) !== parcel.attempts)
      return fail('order.changed_meanwhile');
    await recordTry(db, parcel.id, 'attempted');
    const about = { groupId: order.groupId, orderId: order.id, fulfillmentId: parcel.id };
    const note = plainLine(attempt.note ?? '').slice(0, 300);
    const details = { reason: attempt.reason, ...(note === '' ? {} : { note }) };
    await recordEvents(db, actor, [{ ...about, kind: 'attempted', details }], now);
    const tried = { ...parcel, attempts: parcel.attempts + 1 };
    await tellParcel(db, order, tried, 'parcel.attempted');
    return ok(null);
  });
