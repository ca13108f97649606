import { beforeAll, describe, expect, test } from 'vitest';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { handOver } from '@/modules/fulfillment/commands/carry';
import { deliver, receiveBack, refuse } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { writeMessage } from '@/modules/notifications/wording';
import { accept, decline } from '@/modules/orders/commands/answer';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { groupView } from '@/modules/orders/queries/group';
import { searchListings } from '@/modules/search/queries';
import { readSearch } from '@/modules/search/schema';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { expectStockAddsUp } from '../support/books';
import { buy, cartWith, requestFor } from '../support/buying';
import { expectMoneyAddsUp } from '../support/money-laws';

const now = new Date();
const carrier = staffActor('fulfilment');
let artisan: MadeArtisan;
let neighbour: MadeArtisan;
let sent = 0;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
  neighbour = await makeArtisan(prisma);
});

/** A confirmed purchase of `quantity` of one piece. */
async function sold(stock: number, quantity: number) {
  const { variantId } = await makeProduct(prisma, artisan, { stock });
  const link = await buy(await cartWith([{ variantId, quantity }]));
  await confirmByLink(link, now);
  const order = (await groupView(link.number, link.key))?.orders[0];
  if (!order) throw new Error('nothing was ordered');
  return { ...link, variantId, order, parcelId: order.parcels[0]?.id ?? '' };
}

async function shipped(stock: number, quantity: number) {
  const made = await sold(stock, quantity);
  const owner = artisanActor(artisan);
  await accept(owner, made.order.id, now);
  await markPacked(owner, made.order.id, { photo: null }, now);
  sent += 1;
  const handed = await handOver(
    carrier,
    made.parcelId,
    { courier: 'tcs', trackingNumber: `ABUSE-${sent}` },
    now,
  );
  expect(handed.ok).toBe(true);
  return made;
}

const five = <T>(work: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 5 }, work));

describe('doing it twice in the same moment', () => {
  test('scanning a returned parcel five times puts its pieces back once', async () => {
    const { variantId, parcelId, groupId } = await shipped(5, 2);
    expect((await refuse(carrier, parcelId, {}, now)).ok).toBe(true);
    const scans = await five(() => receiveBack(carrier, parcelId, { restock: true }, now));
    expect(scans.filter((scan) => scan.ok)).toHaveLength(1);
    await expectStockAddsUp(new Map([[variantId, 5]]));
    const variant = await prisma.productVariant.findUniqueOrThrow({ where: { id: variantId } });
    expect(variant).toMatchObject({ onHand: 5, held: 0 });
    await expectMoneyAddsUp([groupId]);
  });

  test('five riders who say "delivered" are paid for once', async () => {
    const { parcelId, order, groupId } = await shipped(3, 1);
    const cash = { cashMinor: order.total.minor };
    const said = await five(() => deliver(carrier, parcelId, cash, now));
    expect(said.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await prisma.journalEntry.count({ where: { orderId: order.id } })).toBe(1);
    await expectMoneyAddsUp([groupId]);
  });

  test('"delivered" and "refused" at once: one of them happened', async () => {
    const { parcelId, order, groupId } = await shipped(3, 1);
    const cash = { cashMinor: order.total.minor };
    const said = await Promise.all([
      deliver(carrier, parcelId, cash, now),
      refuse(carrier, parcelId, {}, now),
    ]);
    expect(said.filter((answer) => answer.ok)).toHaveLength(1);
    await expectMoneyAddsUp([groupId]);
  });

  test.each([-1, 0, 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'cash of %d instead of the sum changes nothing',
    async (cashMinor) => {
      const { parcelId, order } = await shipped(3, 1);
      const said = await deliver(carrier, parcelId, { cashMinor }, now).catch(() => ({
        ok: false,
      }));
      expect(said.ok).toBe(false);
      expect(await prisma.journalEntry.count({ where: { orderId: order.id } })).toBe(0);
    },
  );
});

describe("somebody else's", () => {
  test('an order and its parcel answer a neighbour as if they were not there', async () => {
    const { order } = await sold(3, 1);
    const stranger = artisanActor(neighbour);
    const nobody = { failure: { code: 'order.not_found' } };
    expect(await accept(stranger, order.id, now)).toMatchObject(nobody);
    expect(await decline(stranger, order.id, { reason: 'ill' }, now)).toMatchObject(nobody);
    expect(await markPacked(stranger, order.id, { photo: null }, now)).toMatchObject(nobody);
    const same = await accept(stranger, 'ord_00000000000000000000000000', now);
    expect(same).toMatchObject(nobody);
  });

  test('an artisan moves no parcel past her own door, not even her own', async () => {
    const { parcelId, order } = await shipped(3, 1);
    const owner = artisanActor(artisan);
    const nothing = { failure: { code: 'parcel.not_found' } };
    const cash = { cashMinor: order.total.minor };
    expect(await deliver(owner, parcelId, cash, now)).toMatchObject(nothing);
    expect(await refuse(owner, parcelId, {}, now)).toMatchObject(nothing);
    expect(await receiveBack(owner, parcelId, { restock: true }, now)).toMatchObject(nothing);
  });

  test('what the artisan is told holds no number, no address and no whole name of the buyer', async () => {
    const { groupId } = await sold(3, 1);
    const group = await prisma.orderGroup.findUniqueOrThrow({ where: { id: groupId } });
    const news = await prisma.notification.findMany({ where: { groupId, template: 'order.new' } });
    expect(news).toHaveLength(1);
    const told = JSON.stringify(news.map(({ params }) => params));
    for (const secret of [group.contactPhone, group.contactPhone.slice(3), group.addressLine])
      expect(told).not.toContain(secret);
  });
});

describe('what is typed stays text', () => {
  const names = [
    '<script>alert(1)</script>',
    'Sana\r\nBcc: everybody@example.com',
    'Sana https://evil.example/win',
    '‮evil‬',
    "Robert'); DROP TABLE orders;--",
    '{{7*7}} <%= 7 %> {number}',
    '\u0000Sana\u0007',
  ];

  test.each(names)('the name %j is kept as one line and sent as words only', async (name) => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 1 });
    const request = requestFor(await cartWith([{ variantId }]));
    const placed = await placeOrder({ ...request, contact: { ...request.contact, name } }, now);
    if (!placed.ok) throw new Error('a name was refused');
    const { groupId } = placed.value;
    const group = await prisma.orderGroup.findUniqueOrThrow({ where: { id: groupId } });
    expect(group.contactName).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    const [row] = await prisma.notification.findMany({ where: { groupId } });
    const params = Object(row?.params);
    for (const locale of ['en', 'ur'] as const) {
      const base = 'https://hunarmand.test';
      const { text, subject } = writeMessage('order.received', 'mail', locale, params, base);
      const links = text.match(/https?:\/\/\S+/g) ?? [];
      expect(links.filter((link) => !link.startsWith(`${base}/`))).toEqual([]);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(text).not.toContain('evil.example');
      expect(text).not.toContain('<script');
    }
  });
});

describe('a search', () => {
  test.each(['((((', '"\\', '\u0000x', '\ud800', '&|!:*', "';--", '%', '_', ' '])(
    'for %j is answered',
    async (q) => {
      const { search } = readSearch({ q });
      expect((await searchListings(search, now)).ok).toBe(true);
    },
  );
});

describe('a hundred cash orders from one phone', () => {
  test('are held for a person to look at, and no link confirms them', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 50 });
    const phone = '03017654321';
    const links = [];
    for (let i = 0; i < 8; i += 1)
      links.push(await buy(await cartWith([{ variantId }]), { phone }));
    const groups = await prisma.orderGroup.findMany({
      where: { contactPhone: '+923017654321' },
      orderBy: { createdAt: 'asc' },
    });
    expect(groups.map((group) => group.heldForReview)).toEqual([
      ...Array(5).fill(false),
      ...Array(3).fill(true),
    ]);
    const last = links.at(-1);
    expect(last && (await confirmByLink(last, now))).toMatchObject({
      failure: { code: 'order.held_for_review' },
    });
  });

  test('sent at once for different pieces are held too, however they race', async () => {
    const pieces = [];
    for (let i = 0; i < 20; i += 1) pieces.push(await makeProduct(prisma, artisan));
    const phone = '03017654322';
    const carts = await Promise.all(pieces.map((piece) => cartWith([piece])));
    await Promise.all(carts.map((cart) => placeOrder(requestFor(cart, { phone }), now)));
    const held = await prisma.orderGroup.count({
      where: { contactPhone: '+923017654322', heldForReview: true },
    });
    expect(held).toBe(15);
  });
});
