import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/domain/policy';
import { karachiDay } from '@/domain/shipping/promise';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { accept, decline } from '@/modules/orders/commands/answer';
import { remindArtisans } from '@/modules/orders/commands/reminders';
import { acceptUnanswered } from '@/modules/orders/commands/timers';
import { understand, warnOfMissed } from '@/modules/orders/commands/warnings';
import { unreadWarnings } from '@/modules/orders/queries/warnings';
import { prisma } from '@/platform/db';
import { type MadeArtisan, makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { artisanActor } from '../support/actors';
import { placedOrder } from '../support/studio';

const placed = new Date();
/** `hour` o'clock in Pakistan, so many days after today. */
const at = (hour: number, days = 0): Date => {
  const day = karachiDay(new Date(placed.getTime() + days * 86_400_000));
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour - 5) * 3_600_000);
};
const dayAfter = (days: number): Date =>
  new Date(`${karachiDay(new Date(placed.getTime() + days * 86_400_000))}T00:00:00Z`);

/** An order that is to leave so many days after today. */
const datesFor = (days: number) => ({
  sendBy: dayAfter(days),
  arriveFrom: dayAfter(days + 2),
  arriveTo: dayAfter(days + 4),
});

let artisan: MadeArtisan;
let her: Actor;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});
beforeEach(async () => {
  await prisma.$executeRaw`UPDATE orders SET status = 'canceled' WHERE status = 'placed'`;
  artisan = await makeArtisan(prisma);
  her = artisanActor(artisan);
  await prisma.artisan.update({ where: { id: artisan.id }, data: { phone: '+923001234567' } });
});

const told = async (orderId: string) => {
  const rows = await prisma.notification.findMany({
    where: { dedupeKey: { in: [`order.answer_soon:${orderId}`, `order.send_soon:${orderId}`] } },
  });
  return rows.map(({ template }) => template).sort();
};

describe('reminders', () => {
  test('a day before the answer is due, once, and never at night', async () => {
    const { orderId } = await placedOrder(artisan, placed);
    await prisma.order.update({ where: { id: orderId }, data: { acceptBy: at(12, 3) } });
    await remindArtisans(at(10, 2));
    expect(await told(orderId)).toEqual([]);
    await remindArtisans(at(22, 2));
    await remindArtisans(at(7, 3));
    expect(await told(orderId)).toEqual([]);
    await remindArtisans(at(8, 3));
    await remindArtisans(at(9, 3));
    expect(await told(orderId)).toEqual(['order.answer_soon']);
  });

  test('the evening before it should leave, or in the morning when the evening was missed', async () => {
    const first = await placedOrder(artisan, placed);
    const second = await placedOrder(artisan, placed);
    for (const { orderId } of [first, second]) await accept(her, orderId, placed);
    await prisma.order.updateMany({
      where: { id: { in: [first.orderId, second.orderId] } },
      data: datesFor(4),
    });
    await remindArtisans(at(16, 3));
    expect(await told(first.orderId)).toEqual([]);
    await remindArtisans(at(18, 3));
    expect(await told(first.orderId)).toEqual(['order.send_soon']);
    await markPacked(her, first.orderId, { photo: null }, at(19, 3));
    const third = await placedOrder(artisan, placed);
    await accept(her, third.orderId, at(22, 3));
    await prisma.order.update({ where: { id: third.orderId }, data: datesFor(4) });
    await remindArtisans(at(23, 3));
    expect(await told(third.orderId)).toEqual([]);
    await remindArtisans(at(8, 4));
    expect(await told(third.orderId)).toEqual(['order.send_soon']);
  });
});

describe('what came late', () => {
  const kinds = async () => (await unreadWarnings(her, artisan.id)).map(({ kind }) => kind).sort();

  test('is said once, kindly: silence, a late parcel, and one she could not make', async () => {
    const silent = await placedOrder(artisan, placed);
    await prisma.order.update({ where: { id: silent.orderId }, data: { acceptBy: placed } });
    await acceptUnanswered(new Date(placed.getTime() + 60_000));
    const late = await placedOrder(artisan, placed);
    await accept(her, late.orderId, placed);
    await prisma.order.update({ where: { id: late.orderId }, data: datesFor(-1) });
    await warnOfMissed(placed);
    await warnOfMissed(placed);
    await markPacked(her, late.orderId, { photo: null }, placed);
    const broken = await placedOrder(artisan, placed);
    await decline(her, broken.orderId, { reason: 'broken' }, placed);
    expect(await kinds()).toEqual(['answered_late', 'could_not_make', 'sent_late']);
  });

  test('a parcel packed on its day is not late', async () => {
    const { orderId } = await placedOrder(artisan, placed);
    await accept(her, orderId, placed);
    await prisma.order.update({ where: { id: orderId }, data: datesFor(0) });
    await markPacked(her, orderId, { photo: null }, placed);
    expect(await kinds()).toEqual([]);
  });

  test('goes once she has understood, and nobody else can say so for her', async () => {
    const { orderId } = await placedOrder(artisan, placed);
    await decline(her, orderId, { reason: 'ill' }, placed);
    const ids = (await unreadWarnings(her, artisan.id)).map(({ id }) => id);
    const stranger = artisanActor(await makeArtisan(prisma));
    expect((await understand(stranger, artisan.id, ids, placed)).ok).toBe(false);
    expect(await unreadWarnings(stranger, artisan.id)).toEqual([]);
    expect((await understand(her, artisan.id, ids, placed)).ok).toBe(true);
    expect(await kinds()).toEqual([]);
  });
});
