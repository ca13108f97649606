import type { Id } from '@/domain/ids';
import { handOver, recordAttempt } from '@/modules/fulfillment/commands/carry';
import { deliver, receiveBack, refuse } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { accept, decline } from '@/modules/orders/commands/answer';
import { cancelOrder } from '@/modules/orders/commands/cancel';
import type { Db } from '@/platform/db';
import { asOwner, asStaff, must } from './cast';
import { pick } from './dice';
import type { Destiny } from './purchase-plan';

const dayMillis = 86_400_000;

type Subject = { readonly id: Id<'order'>; readonly artisan: string; readonly name: string };

/** The hours that pass between two steps differ from order to order, but never from run to run. */
function clockOf(name: string, start: Date) {
  let moment = start.getTime();
  let ticks = 0;
  return (leastDays: number, mostDays: number): Date => {
    ticks += 1;
    const share = pick(`${name}:${ticks}`, 1000) / 1000;
    moment += Math.round((leastDays + share * (mostDays - leastDays)) * dayMillis);
    return new Date(moment);
  };
}

const reached = (destiny: Destiny, ...stages: readonly Destiny[]) => stages.includes(destiny);

/** Leads one placed order to where it was meant to end, step by step as people would. */
export async function live(
  db: Db,
  order: Subject,
  destiny: Destiny,
  placedAt: Date,
  townDay: Date,
): Promise<void> {
  const later = clockOf(order.name, placedAt);
  const owner = asOwner(order.artisan, townDay);
  if (reached(destiny, 'awaiting', 'silent')) return;
  if (destiny === 'called_off') return callOff(order, later(0.1, 0.4), townDay);
  if (destiny === 'declined') {
    const why = { reason: 'broken', note: 'It cracked while drying.' } as const;
    must(await decline(owner, order.id, why, later(0.1, 0.4)), 'decline');
    return;
  }
  must(await accept(owner, order.id, later(0.05, 0.35)), 'accept');
  if (destiny === 'accepted') return;
  must(await markPacked(owner, order.id, { photo: null }, later(0.5, 1.1)), 'pack');
  if (destiny === 'packed') return;
  await travel(db, order, destiny, later, townDay);
}

async function callOff(order: Subject, at: Date, townDay: Date): Promise<void> {
  const why = { reason: 'buyer_asked', note: 'She rang before it was packed.' } as const;
  const how = { ...why, restock: true, notify: true };
  must(await cancelOrder(asStaff('support', townDay), order.id, how, at), 'cancel');
}

const couriers = ['leopards', 'tcs', 'postex', 'pakistan-post'] as const;
const marks: Record<(typeof couriers)[number], string> = {
  leopards: 'LE',
  tcs: 'TC',
  postex: 'PX',
  'pakistan-post': 'PP',
};

async function travel(
  db: Db,
  order: Subject,
  destiny: Destiny,
  later: ReturnType<typeof clockOf>,
  townDay: Date,
): Promise<void> {
  const carrier = asStaff('fulfilment', townDay);
  const parcel = await parcelOf(db, order.id);
  const courier = couriers[pick(`courier:${order.name}`, couriers.length)] ?? 'tcs';
  const trackingNumber = `${marks[courier]}${10_000_000 + pick(`tracking:${order.name}`, 9_999_999)}`;
  const sent = await handOver(carrier, parcel.id, { courier, trackingNumber }, later(0.2, 0.5));
  must(sent, 'hand over');
  if (destiny === 'shipped') return;
  if (reached(destiny, 'attempted', 'refused') || pick(`tried:${order.name}`, 6) === 0) {
    const why = { reason: 'nobody_home', note: '' } as const;
    must(await recordAttempt(carrier, parcel.id, why, later(0.7, 0.9)), 'try at the door');
  }
  if (destiny === 'attempted') return;
  if (destiny === 'delivered') {
    const cash = { cashMinor: parcel.cashMinor };
    must(await deliver(carrier, parcel.id, cash, later(0.8, 1.3)), 'deliver');
    return;
  }
  must(
    await refuse(carrier, parcel.id, { note: 'Did not want it any more.' }, later(0.8, 1.2)),
    'refuse',
  );
  if (destiny === 'refused') return;
  must(await receiveBack(carrier, parcel.id, { restock: true }, later(1.5, 2.5)), 'take back');
}

async function parcelOf(db: Db, orderId: string) {
  const { id, order } = await db.fulfillment.findFirstOrThrow({
    where: { orderId },
    select: { id: true, order: { select: { totalMinor: true, group: true } } },
  });
  return { id, cashMinor: order.group.paymentMethod === 'cod' ? Number(order.totalMinor) : 0 };
}
