import { withdrawByLink } from '@/modules/orders/commands/cancel';
import { confirmByLink, confirmByPhone } from '@/modules/orders/commands/confirm';
import {
  acceptUnanswered,
  completeDelivered,
  expireUnconfirmed,
} from '@/modules/orders/commands/timers';
import type { Db } from '@/platform/db';
import { type Bought, buy, purchaseKey } from './buying';
import { asStaff, must } from './cast';
import { daysBefore, pick } from './dice';
import { live } from './fates';
import { pay } from './paying';
import type { PlannedPurchase } from './purchase-plan';

const hands = 4;
const longestDays = 40;

/** Lets the last forty days happen: every purchase by the real commands, then everything the clock does by itself. */
export async function livePast(
  db: Db,
  plan: readonly PlannedPurchase[],
  townDay: Date,
  now: Date,
): Promise<void> {
  const done = await alreadyPlaced(db);
  const open = plan
    .map((purchase, index) => ({ purchase, index }))
    .filter(({ index }) => !done.has(purchaseKey(index)));
  const work = async () => {
    for (let next = open.shift(); next; next = open.shift())
      await happen(db, next.purchase, next.index, townDay, now);
  };
  await Promise.all(Array.from({ length: hands }, work));
  await letTimePass(now);
}

/** A seeding that was cut short goes on with the purchases that are missing. */
async function alreadyPlaced(db: Db): Promise<ReadonlySet<string>> {
  const groups = await db.orderGroup.findMany({ select: { idempotencyKey: true } });
  return new Set(groups.map((group) => group.idempotencyKey));
}

async function happen(
  db: Db,
  purchase: PlannedPurchase,
  index: number,
  townDay: Date,
  now: Date,
): Promise<void> {
  const at = daysBefore(now, purchase.daysAgo);
  const { groupId, link, orders } = await buy(db, purchase, index, at, townDay);
  const after = (least: number, most: number) =>
    daysBefore(at, -(least + (pick(`confirmed:${index}`, 1000) / 1000) * (most - least)));
  const [first] = purchase.parts;
  if (purchase.method !== 'cod') {
    const paidAt = await pay(db, purchase, { groupId, link, orders }, at, townDay);
    if (paidAt !== null) await liveAll(db, purchase, index, orders, paidAt, townDay);
    return;
  }
  if (first?.destiny === 'unconfirmed' || first?.destiny === 'expired') return;
  if (first?.destiny === 'withdrawn') {
    must(await withdrawByLink(link, after(0.02, 0.2)), 'withdraw');
    return;
  }
  const placedAt = after(0.01, 0.1);
  const isPhoned = index % 6 === 5;
  const yes = isPhoned
    ? await confirmByPhone(asStaff('support', townDay), groupId, placedAt)
    : await confirmByLink(link, placedAt);
  must(yes, 'confirm');
  await liveAll(db, purchase, index, orders, placedAt, townDay);
}

async function liveAll(
  db: Db,
  purchase: PlannedPurchase,
  index: number,
  orders: Bought['orders'],
  placedAt: Date,
  townDay: Date,
): Promise<void> {
  for (const { artisan, destiny } of purchase.parts) {
    const order = orders.find((candidate) => candidate.artisan === artisan);
    if (!order) throw new Error(`Purchase ${index} has no order for ${artisan}.`);
    await live(db, { ...order, name: `${index}:${artisan}` }, destiny, placedAt, townDay);
  }
}

async function letTimePass(now: Date): Promise<void> {
  for (let days = longestDays; days >= 0; days -= 0.5) {
    const moment = daysBefore(now, days);
    await expireUnconfirmed(moment);
    await acceptUnanswered(moment);
    await completeDelivered(moment);
  }
}
