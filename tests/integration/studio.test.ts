import { existsSync, mkdtempSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, MemberRole } from '@/domain/policy';
import { handOver } from '@/modules/fulfillment/commands/carry';
import { deliver, receiveBack, refuse } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { photoJob } from '@/modules/fulfillment/commands/photo';
import { fulfillmentWork } from '@/modules/fulfillment/jobs';
import { artisanEarnings, moneyAtAGlance } from '@/modules/ledger/queries';
import { receivePhoto } from '@/modules/media/commands';
import { accept, decline } from '@/modules/orders/commands/answer';
import { studioShops } from '@/modules/orders/queries/shops';
import { studioOrderOf, studioOrders, studioToDo } from '@/modules/orders/queries/studio';
import { prisma } from '@/platform/db';
import { type MadeArtisan, makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { photoOf } from '../support/photos';
import { placedOrder } from '../support/studio';

const now = new Date();
const carrier = staffActor('fulfilment');
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'studio-'));
process.env.DATA_DIR = dataDir;
let artisan: MadeArtisan;
let her: Actor;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const newShop = async () => {
  artisan = await makeArtisan(prisma);
  her = artisanActor(artisan);
};
const as = (role: MemberRole): Actor => ({
  kind: 'user',
  id: artisan.userId,
  artisans: [{ id: artisan.id, role }],
  partners: [],
  staffRole: null,
  secondFactor: false,
});

async function send(order: { parcelId: string; number: string }) {
  const to = { courier: 'tcs', trackingNumber: `T-${order.number}` };
  expect((await handOver(carrier, order.parcelId, to, now)).ok).toBe(true);
}
async function packed(orderId: string) {
  expect((await accept(her, orderId, now)).ok).toBe(true);
  expect((await markPacked(her, orderId, { photo: null }, now)).ok).toBe(true);
}

describe('what an artisan is shown of an order', () => {
  beforeAll(newShop);

  test('nothing before the buyer has confirmed it', async () => {
    const { orderId } = await placedOrder(artisan, now, { confirm: false });
    expect(await studioOrderOf(her, orderId)).toBeNull();
    expect(await studioToDo(her, artisan.id)).toBe(0);
  });

  test('of the buyer a first name and a district, and no word of phone or address', async () => {
    const { orderId } = await placedOrder(artisan, now);
    const order = await studioOrderOf(her, orderId);
    expect(order?.buyer).toMatchObject({ firstName: 'Sana', district: { en: 'Lahore' } });
    expect(JSON.stringify(order)).not.toMatch(/Demo|Street|well|\+92/);
  });

  test('its sums by line, as they were frozen', async () => {
    const { orderId } = await placedOrder(artisan, now, { pieces: 2, quantity: 3 });
    const order = await studioOrderOf(her, orderId);
    const ofLines = order?.lines.reduce((all, line) => all + line.due.minor, 0);
    const fees = order?.fees.reduce((all, fee) => all + fee.amount.minor, 0) ?? 0;
    expect(order?.pieces).toBe(6);
    expect(ofLines).toBe(order?.due.minor);
    expect((order?.due.minor ?? 0) + fees).toBe(order?.items.minor);
  });

  test('nothing of another artisan’s, nor of hers to who does other work for her', async () => {
    const { orderId } = await placedOrder(artisan, now);
    const stranger = artisanActor(await makeArtisan(prisma));
    for (const actor of [stranger, as('stock'), as('accounts'), staffActor('admin')]) {
      expect(await studioOrderOf(actor, orderId)).toBeNull();
      expect((await studioOrders(actor, artisan.id, 'open')).orders).toEqual([]);
      expect(await studioToDo(actor, artisan.id)).toBe(0);
    }
    expect(await studioOrderOf(as('orders'), orderId)).not.toBeNull();
    expect(await studioOrderOf(her, 'ord_nonsense')).toBeNull();
  });
});

describe('an order goes from shelf to shelf', () => {
  beforeAll(newShop);
  const where = async (orderId: string) => {
    const on: string[] = [];
    for (const shelf of ['open', 'on_way', 'done'] as const) {
      const { orders } = await studioOrders(her, artisan.id, shelf);
      on.push(...orders.filter(({ id }) => id === orderId).map(({ stage }) => `${shelf}:${stage}`));
    }
    return on;
  };

  test('from the question to the money', async () => {
    const order = await placedOrder(artisan, now);
    expect(await where(order.orderId)).toEqual(['open:accept']);
    await accept(her, order.orderId, now);
    expect(await where(order.orderId)).toEqual(['open:pack']);
    await markPacked(her, order.orderId, { photo: null }, now);
    expect(await where(order.orderId)).toEqual(['on_way:packed']);
    await send(order);
    expect(await where(order.orderId)).toEqual(['on_way:on_way']);
    await deliver(carrier, order.parcelId, { cashMinor: order.order.total.minor }, now);
    expect(await where(order.orderId)).toEqual(['done:paid']);
  });

  test('or to an end, without being asked for again', async () => {
    const no = await placedOrder(artisan, now);
    await decline(her, no.orderId, { reason: 'broken' }, now);
    expect(await where(no.orderId)).toEqual(['done:declined']);
    const back = await placedOrder(artisan, now);
    await packed(back.orderId);
    await send(back);
    await refuse(carrier, back.parcelId, {}, now);
    expect(await where(back.orderId)).toEqual(['done:sent_back']);
    await receiveBack(carrier, back.parcelId, { restock: true }, now);
    expect(await where(back.orderId)).toEqual(['done:came_back']);
  });

  test('and a long shelf is read page by page, each order once', async () => {
    await newShop();
    const placed: string[] = [];
    for (let count = 0; count < 5; count += 1)
      placed.push((await placedOrder(artisan, now)).orderId);
    const seen: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 5; pages += 1) {
      const page = await studioOrders(her, artisan.id, 'open', after, 2);
      seen.push(...page.orders.map(({ id }) => id));
      after = page.next;
      if (after === null) break;
    }
    expect(seen.sort()).toEqual(placed.sort());
    expect((await studioOrders(her, artisan.id, 'open', "' OR 1=1", 2)).orders).toHaveLength(2);
  });
});

describe('her money', () => {
  beforeAll(newShop);

  test('what is coming counts accepted orders until they are paid or refused; what is owed is the ledger’s', async () => {
    const [waiting, coming, paid, refused] = [
      await placedOrder(artisan, now),
      await placedOrder(artisan, now, { quantity: 2 }),
      await placedOrder(artisan, now, { quantity: 3 }),
      await placedOrder(artisan, now),
    ];
    await accept(her, coming.orderId, now);
    for (const order of [paid, refused]) {
      await packed(order.orderId);
      await send(order);
    }
    await deliver(carrier, paid.parcelId, { cashMinor: paid.order.total.minor }, now);
    await refuse(carrier, refused.parcelId, {}, now);
    const earnings = await artisanEarnings(her, artisan.id);
    expect(earnings?.owed).toEqual(paid.order.due);
    expect(earnings?.coming).toEqual(coming.order.due);
    expect(earnings?.underway.map(({ id }) => id)).toEqual([coming.orderId]);
    expect(earnings?.lines.map((line) => [line.order?.id, line.amount])).toEqual([
      [paid.orderId, paid.order.due],
    ]);
    expect(await moneyAtAGlance(her, artisan.id)).toEqual({
      owed: earnings?.owed,
      coming: earnings?.coming,
    });
    expect(waiting.order.due.minor).toBeGreaterThan(0);
  });

  test('is zero and empty for who has sold nothing', async () => {
    await newShop();
    const zero = { minor: 0, currency: 'PKR' };
    const nothing = { owed: zero, coming: zero, lines: [], underway: [] };
    expect(await artisanEarnings(her, artisan.id)).toEqual(nothing);
  });

  test('is shown to the owner and to who keeps her accounts, not to who packs', async () => {
    expect(await artisanEarnings(as('accounts'), artisan.id)).not.toBeNull();
    const stranger = artisanActor(await makeArtisan(prisma));
    for (const actor of [as('orders'), as('stock'), stranger, staffActor('finance')]) {
      expect(await artisanEarnings(actor, artisan.id)).toBeNull();
      expect(await moneyAtAGlance(actor, artisan.id)).toBeNull();
    }
  });

  test('several shops of one person stay apart', async () => {
    const [one, two] = [await makeArtisan(prisma), await makeArtisan(prisma)];
    const both: Actor = {
      kind: 'user',
      id: one.userId,
      artisans: [
        { id: one.id, role: 'owner' },
        { id: two.id, role: 'owner' },
      ],
      partners: [],
      staffRole: null,
      secondFactor: false,
    };
    await placedOrder(two, now);
    expect((await studioShops(both)).map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(await studioToDo(both, one.id)).toBe(0);
    expect(await studioToDo(both, two.id)).toBe(1);
    expect(await studioShops(staffActor('admin'))).toEqual([]);
  });
});

describe('packing with a photo', () => {
  beforeAll(newShop);
  const waiting = () =>
    prisma.$queryRaw<{ payload: { photo: string } }[]>`
      SELECT payload FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = ${photoJob}`;

  test('leaves a job behind, exactly when the packing holds, and the job shows the photo', async () => {
    const { orderId, parcelId } = await placedOrder(artisan, now);
    const photo = await receivePhoto(new Blob([new Uint8Array(await photoOf('jpeg', 640, 480))]));
    if (!photo.ok) throw new Error(photo.failure.code);
    const how = { photo: null, incoming: photo.value };
    expect(await markPacked(her, orderId, how, now)).toMatchObject({ ok: false });
    expect(await waiting()).toEqual([]);
    await accept(her, orderId, now);
    expect((await markPacked(her, orderId, how, now)).ok).toBe(true);
    expect((await markPacked(her, orderId, how, now)).ok).toBe(true);
    const jobs = await waiting();
    expect(jobs).toEqual([{ payload: { fulfillmentId: parcelId, photo: photo.value } }]);
    await fulfillmentWork.tasks[photoJob]?.(jobs[0]?.payload, { now, attempt: 1, isLast: false });
    const order = await studioOrderOf(her, orderId);
    expect(order?.parcel?.photo).toBe(`${parcelId}-${photo.value}`);
    const folder = path.join(dataDir, 'files', 'packed');
    expect(existsSync(folder) && (await readdir(folder)).length).toBe(2);
  });
});
