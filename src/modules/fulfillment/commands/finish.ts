import { checkCollected } from '@/domain/cod/collect';
import type { TransferDraft } from '@/domain/ledger/entries';
import { codDebt, codDelivered, orderDelivered } from '@/domain/ledger/order-entries';
import { money } from '@/domain/money';
import type { ProviderKey } from '@/domain/payment/fact';
import { providerOf } from '@/domain/payment/methods';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { post } from '@/modules/ledger/commands';
import { type EndFailure, endOrder, settleGroupCash } from '@/modules/orders/commands/end';
import type { OrderFacts } from '@/modules/orders/commands/group';
import { deriveStatuses } from '@/modules/orders/commands/statuses';
import { recordEvents } from '@/modules/orders/commands/timeline';
import { captureShare } from '@/modules/payments/commands';
import { recordWithholding } from '@/modules/tax/commands';
import type { Db } from '@/platform/db';
import { decideCash, type Parcel, reconcileOwnCash } from '../repo';
import { type ParcelFailure, stepParcel, withParcel } from './parcel';
import { tellParcel } from './tell';

type DeliverFailure = ParcelFailure | Failure<'cod.amount_differs'>;

/**
 * The parcel is in the buyer's hands and, for cash on delivery, the courier has taken exactly `cashMinor`: the
 * ledger gets the cash, the artisan's share and the fees as they were frozen. Failures: `parcel.not_found`,
 * `cod.amount_differs` (`expected`), those of the parcel's life cycle.
 */
export const deliver = (
  actor: Actor,
  fulfillmentId: string,
  taken: { readonly cashMinor: number },
  now: Date,
): Promise<Result<null, DeliverFailure>> =>
  withParcel<DeliverFailure>(fulfillmentId, async (db, parcel, order) => {
    if (!may(actor, 'fulfillment.deliver', null)) return fail('parcel.not_found');
    const isCash = order.group.paymentMethod === 'cod';
    const cash = checkCollected(parcel.order.total, money(taken.cashMinor));
    if (isCash && !cash.ok) return cash;
    const also = { trackingStatus: 'delivered', deliveredAt: now };
    const moved = await stepParcel(db, parcel, 'deliver', 'staff', also);
    if (!moved.ok) return moved;
    const about = { groupId: order.groupId, orderId: order.id, fulfillmentId: parcel.id };
    await recordEvents(db, actor, [{ ...about, kind: 'delivered' }], now);
    if (isCash) await takeCash(db, actor, parcel, order, now);
    else await shareOut(db, parcel, order, now);
    await recordWithholding(db, { orderId: order.id }, now);
    await deriveStatuses(db, order.id);
    await tellParcel(db, order, parcel, 'parcel.delivered');
    const subject = { kind: 'parcel', id: parcel.id };
    const details = { cashMinor: isCash ? taken.cashMinor : 0 };
    await recordAudit(db, { actor, action: 'fulfillment.deliver', subject, details }, now);
    return ok(null);
  });

/** Paid before: what waited as the buyer's is the artisan's and everybody's whose share it is. */
async function shareOut(db: Db, parcel: Parcel, order: OrderFacts, now: Date) {
  const memo = `${order.group.number} ${parcel.number} delivered, paid before`;
  const transfers = [earningOf(parcel, providerOf[order.group.paymentMethod])];
  await post(db, orderDelivered(parcel.order), { orderId: order.id, memo, transfers }, now);
}

const earningOf = ({ order }: Parcel, provider: ProviderKey): TransferDraft => ({
  kind: 'earning',
  artisanId: order.artisanId,
  minor: order.due.minor,
  provider,
});

async function takeCash(db: Db, actor: Actor, parcel: Parcel, order: OrderFacts, now: Date) {
  const { total } = parcel.order;
  if (parcel.courier === null) throw new Error(`parcel ${parcel.id} was delivered by nobody`);
  const decided = await decideCash(db, parcel.id, { status: 'collected', minor: total.minor }, now);
  if (!decided) throw new Error(`parcel ${parcel.id} has no cash to collect`);
  await captureShare(db, order.id, total.minor, now);
  const holder = { courier: parcel.courier, isArtisan: parcel.isCarriedByArtisan };
  const entry = codDelivered(parcel.order, holder);
  const memo = `${order.group.number} ${parcel.number} delivered and paid in cash`;
  const transfers = [earningOf(parcel, 'cod')];
  await post(db, entry, { orderId: order.id, memo, transfers }, now);
  if (parcel.isCarriedByArtisan) await oweCash(db, parcel, order, now);
  await settleGroupCash(db, order.groupId, now);
  const about = { groupId: order.groupId, orderId: order.id, fulfillmentId: parcel.id };
  const details = { minor: total.minor };
  await recordEvents(db, actor, [{ ...about, kind: 'cash_taken', details }], now);
}

/** She kept the cash: it is set against what she is owed, so that only the commission is left to pay. */
async function oweCash(db: Db, parcel: Parcel, order: OrderFacts, now: Date) {
  const { artisanId, total } = parcel.order;
  const debt = { kind: 'cod_debt', artisanId, minor: 0 - total.minor, provider: 'cod' } as const;
  const memo = `${order.group.number} ${parcel.number} cash kept by the artisan`;
  await post(db, codDebt(parcel.order), { orderId: order.id, memo, transfers: [debt] }, now);
  // No courier will remit it: for the cash desk it is settled.
  await reconcileOwnCash(db, parcel.id, now);
}

/**
 * The buyer did not take the parcel: it travels back, and no cash is expected for it any more.
 * Failures: `parcel.not_found`, those of the parcel's life cycle.
 */
export const refuse = (
  actor: Actor,
  fulfillmentId: string,
  why: { readonly note?: string },
  now: Date,
): Promise<Result<null, ParcelFailure>> =>
  withParcel<ParcelFailure>(fulfillmentId, async (db, parcel, order) => {
    if (!may(actor, 'fulfillment.refuse', null)) return fail('parcel.not_found');
    const also = { trackingStatus: 'refused', returnedAt: now };
    const moved = await stepParcel(db, parcel, 'refuse', 'staff', also);
    if (!moved.ok) return moved;
    if (order.group.paymentMethod === 'cod') {
      await decideCash(db, parcel.id, { status: 'void' }, now);
    }
    await deriveStatuses(db, order.id);
    await settleGroupCash(db, order.groupId, now);
    const about = { groupId: order.groupId, orderId: order.id, fulfillmentId: parcel.id };
    const note = plainLine(why.note ?? '').slice(0, 300);
    const details: Record<string, string> = note === '' ? {} : { note };
    await recordEvents(db, actor, [{ ...about, kind: 'refused', details }], now);
    await tellParcel(db, order, parcel, 'parcel.refused');
    const subject = { kind: 'parcel', id: parcel.id };
    await recordAudit(db, { actor, action: 'fulfillment.refuse', subject }, now);
    return ok(null);
  });

type BackFailure = ParcelFailure | EndFailure;

/**
 * A refused parcel is back: the order ends, and its pieces go on the shelf again if they can be sold.
 * Failures: `parcel.not_found`, those of the life cycles.
 */
export const receiveBack = (
  actor: Actor,
  fulfillmentId: string,
  found: { readonly restock: boolean },
  now: Date,
): Promise<Result<null, BackFailure>> =>
  withParcel<BackFailure>(fulfillmentId, async (db, parcel, order) => {
    if (!may(actor, 'fulfillment.receive_back', null)) return fail('parcel.not_found');
    const also = { trackingStatus: 'return_to_sender', receivedBackAt: now };
    const moved = await stepParcel(db, parcel, 'receive_back', 'staff', also);
    if (!moved.ok) return moved;
    const back = { ...order, parcels: [{ id: parcel.id, status: 'received_back' as const }] };
    const how = { move: 'cancel', who: 'staff', event: 'received_back' } as const;
    const why = { reason: 'refused_at_door', note: null, notify: false } as const;
    const { restock } = found;
    const ended = await endOrder(db, actor, back, { ...how, ...why, restock }, now);
    if (!ended.ok) return ended;
    const subject = { kind: 'parcel', id: parcel.id };
    const action = 'fulfillment.receive_back';
    await recordAudit(db, { actor, action, subject, details: { restock } }, now);
    return ok(null);
  });
