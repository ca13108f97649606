import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, guest } from '@/domain/policy';
import { deskArtisans } from '@/modules/desk/queries/artisans';
import { entriesOf } from '@/modules/desk/queries/entries';
import { scan } from '@/modules/desk/queries/scan';
import { ordersAsked } from '@/modules/desk/schema/filters';
import { handOver, recordAttempt } from '@/modules/fulfillment/commands/carry';
import { deliver, refuse } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { accept } from '@/modules/orders/commands/answer';
import { cancelOrder } from '@/modules/orders/commands/cancel';
import { confirmByPhone } from '@/modules/orders/commands/confirm';
import { deskGroup, deskOrders, groupOfPart, queueCounts } from '@/modules/orders/queries/admin';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { buy, cartWith } from '../support/buying';

const now = new Date();
const admin = staffActor('admin');
const PHONE = '0301 7654321';
const WAYS = [
  'to_confirm',
  'to_accept',
  'to_pack',
  'to_hand_over',
  'on_the_way',
  'attempted',
  'refused',
  'delivered',
  'canceled',
] as const;
type Way = (typeof WAYS)[number];

let artisan: MadeArtisan;
let piece: MadeProduct;
const made = new Map<Way, { orderId: string; groupId: string; number: string }>();

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
  piece = await makeProduct(prisma, artisan, { stock: 50 });
  // A minute apart, so that the order of the list can be told.
  for (const [index, way] of WAYS.entries())
    made.set(way, await bring(way, new Date(now.getTime() - (WAYS.length - index) * 60_000)));
});

/** A purchase brought as far as `way` by the commands that staff and artisan use. */
async function bring(way: Way, at: Date) {
  const access = await cartWith([{ variantId: piece.variantId }], at);
  const { number } = await buy(access, { phone: way === 'attempted' ? PHONE : undefined }, at);
  const group = await prisma.orderGroup.findUniqueOrThrow({
    where: { number },
    include: { orders: true },
  });
  const orderId = group.orders[0]?.id ?? '';
  const parcel = async () => (await prisma.fulfillment.findFirstOrThrow({ where: { orderId } })).id;
  const to = { courier: 'tcs', trackingNumber: `TCS-${number}` };
  const steps: [Way, () => Promise<{ ok: boolean }>][] = [
    ['to_accept', () => confirmByPhone(admin, group.id, at)],
    ['to_pack', () => accept(artisanActor(artisan), orderId, at)],
    ['to_hand_over', () => markPacked(artisanActor(artisan), orderId, { photo: null }, at)],
    ['on_the_way', async () => handOver(admin, await parcel(), to, at)],
  ];
  const ends: Partial<Record<Way, () => Promise<{ ok: boolean }>>> = {
    attempted: async () => recordAttempt(admin, await parcel(), { reason: 'nobody_home' }, at),
    refused: async () => refuse(admin, await parcel(), {}, at),
    delivered: async () =>
      deliver(admin, await parcel(), { cashMinor: Number(group.totalMinor) }, at),
  };
  if (way === 'canceled') {
    const why = { reason: 'buyer_asked', note: 'by phone', restock: true, notify: true } as const;
    expect((await cancelOrder(admin, orderId, why, at)).ok).toBe(true);
  }
  const last = steps.findIndex(([name]) => name === way);
  const until = way in ends ? steps.length : last + 1;
  for (const [, step] of steps.slice(0, until)) expect((await step()).ok).toBe(true);
  const end = ends[way];
  if (end) expect((await end()).ok).toBe(true);
  return { orderId, groupId: group.id, number };
}

const listed = async (asked: Record<string, string>, actor: Actor = admin) => {
  const { filter, after } = ordersAsked(asked);
  return (await deskOrders(actor, filter, after, now)).orders.map((order) => order.id);
};
const idOf = (way: Way) => made.get(way)?.orderId ?? '';

describe('queues', () => {
  test.each(WAYS)('an order stands in %s and nowhere else', async (way) => {
    expect(await listed({ queue: way })).toEqual([idOf(way)]);
  });

  test('the counts are those of the lists', async () => {
    const counts = await queueCounts(admin, now);
    expect(Object.fromEntries(counts.map(({ queue, count }) => [queue, count]))).toEqual(
      Object.fromEntries(WAYS.map((way) => [way, 1])),
    );
  });

  test('staff is needed where nobody else acts; a late order joins them', async () => {
    const waiting = ['to_confirm', 'to_hand_over', 'attempted', 'refused'] as const;
    expect((await listed({})).sort()).toEqual(waiting.map(idOf).sort());
    const later = new Date(now.getTime() + 80 * 3_600_000);
    const { orders } = await deskOrders(admin, ordersAsked({}).filter, null, later);
    expect(orders.find((order) => order.id === idOf('to_accept'))?.isLate).toBe(true);
  });

  test('an order held for review has a queue of its own', async () => {
    const { groupId } = made.get('to_confirm') ?? { groupId: '' };
    await prisma.orderGroup.update({ where: { id: groupId }, data: { heldForReview: true } });
    expect(await listed({ queue: 'review' })).toEqual([idOf('to_confirm')]);
    expect(await listed({ queue: 'to_confirm' })).toEqual([]);
    await prisma.orderGroup.update({ where: { id: groupId }, data: { heldForReview: false } });
  });
});

describe('finding', () => {
  const numberOf = (way: Way) => made.get(way)?.number ?? '';

  test('by number in any spelling, courier’s number, name and artisan', async () => {
    const number = numberOf('attempted');
    expect(await listed({ q: number })).toEqual([idOf('attempted')]);
    expect(await listed({ q: `${number.toLowerCase().replaceAll('-', '')}-1` })).toEqual([
      idOf('attempted'),
    ]);
    expect(await listed({ q: `tcs-${number}` })).toEqual([idOf('attempted')]);
    expect(await listed({ q: 'sana' })).toHaveLength(WAYS.length);
    expect(await listed({ q: 'زبیدہ' })).toHaveLength(WAYS.length);
  });

  test('by phone, for who may see phones', async () => {
    expect(await listed({ q: '۰۳۰۱ ۷۶۵۴۳۲۱' })).toEqual([idOf('attempted')]);
    expect(await listed({ q: PHONE }, staffActor('finance'))).toEqual([]);
  });

  test('a pattern is a text like any other', async () => {
    expect(await listed({ q: '%' })).toEqual([]);
    expect(await listed({ q: "'; DROP TABLE orders; --" })).toEqual([]);
  });

  test('by district, courier, artisan and day', async () => {
    expect(await listed({ queue: 'all', district: 'lahore' })).toHaveLength(WAYS.length);
    expect(await listed({ queue: 'all', district: 'multan' })).toEqual([]);
    expect(await listed({ queue: 'all', courier: 'tcs' })).toHaveLength(4);
    expect(await listed({ artisan: artisan.id })).toHaveLength(WAYS.length);
    expect(await listed({ queue: 'all', to: '2020-01-01' })).toEqual([]);
  });

  test('page by page, either way round, nothing is left out or told twice', async () => {
    for (const sort of ['oldest', 'newest'] as const) {
      const { filter } = ordersAsked({ queue: 'all', sort });
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await deskOrders(admin, filter, cursor, now, 2);
        seen.push(...page.orders.map((order) => order.id));
        cursor = page.next;
      } while (cursor !== null);
      const expected = WAYS.map(idOf);
      expect(seen).toEqual(sort === 'oldest' ? expected : expected.toReversed());
    }
  });

  test('a cursor that is none begins at the start', async () => {
    expect(await listed({ queue: 'all', after: '1.ord_x' })).toHaveLength(WAYS.length);
  });

  test('a scanned number chooses its parcel; a part of one only lists', async () => {
    const { number } = await prisma.fulfillment.findFirstOrThrow({
      where: { orderId: idOf('to_hand_over') },
    });
    expect((await scan(admin, number.toLowerCase(), now)).exact?.id).toBe(idOf('to_hand_over'));
    const part = await scan(admin, 'TCS-', now);
    expect(part).toMatchObject({ exact: null });
    expect(part.orders).toHaveLength(4);
    expect(await scan(admin, 'P-NOBODY', now)).toEqual({ orders: [], exact: null });
  });
});

describe('who sees what', () => {
  const groupId = () => made.get('delivered')?.groupId ?? '';

  test('phone and address are for support and fulfilment alone', async () => {
    for (const role of ['support', 'fulfilment', 'admin'] as const) {
      const group = await deskGroup(staffActor(role), groupId());
      expect(group?.contact.reach).toMatchObject({ line: 'House 4, Street 9' });
    }
    const seen = JSON.stringify(await deskGroup(staffActor('finance'), groupId()));
    expect(seen).toContain('Sana Demo');
    expect(seen).not.toMatch(/\+923|House 4|near the well/);
  });

  test('a moderator, staff without a second factor and everybody else see no order', async () => {
    const others = [
      staffActor('moderator'),
      staffActor('admin', false),
      artisanActor(artisan),
      guest,
    ];
    for (const actor of others) {
      expect(await listed({ queue: 'all' }, actor)).toEqual([]);
      expect(await queueCounts(actor, now)).toEqual([]);
      expect(await deskGroup(actor, groupId())).toBeNull();
      expect(await groupOfPart(actor, idOf('delivered'))).toBeNull();
    }
  });

  test('the ledger of an order is for finance, and balances', async () => {
    expect(await entriesOf(staffActor('support'), [idOf('delivered')])).toBeNull();
    const [entry] = (await entriesOf(staffActor('finance'), [idOf('delivered')])) ?? [];
    const sum = entry?.postings.reduce(
      (all, { isDebit, amount }) => all + (isDebit ? amount.minor : -amount.minor),
      0,
    );
    expect(sum).toBe(0);
    expect(entry?.postings.length).toBeGreaterThanOrEqual(5);
  });

  test('an artisan’s phone is for support, what she is owed for finance', async () => {
    const sought = { text: '', status: null, craft: null, district: null };
    const seenBy = async (role: Parameters<typeof staffActor>[0]) =>
      (await deskArtisans(staffActor(role), sought, null)).artisans[0];
    expect(await seenBy('support')).toMatchObject({ phone: expect.any(String), owed: null });
    const finance = await seenBy('finance');
    expect(finance).toMatchObject({ phone: null, running: 6 });
    const delivered = await prisma.order.findUniqueOrThrow({ where: { id: idOf('delivered') } });
    expect(finance?.owed?.minor).toBe(Number(delivered.dueMinor));
    expect(await seenBy('moderator')).toMatchObject({ phone: null, owed: null });
    expect(await seenBy('fulfilment')).toBeUndefined();
  });
});

test('a part leads to its purchase; what is nothing leads nowhere', async () => {
  const parcel = await prisma.fulfillment.findFirstOrThrow({ where: { orderId: idOf('refused') } });
  const { groupId } = made.get('refused') ?? {};
  expect(await groupOfPart(admin, parcel.id)).toBe(groupId);
  expect(await groupOfPart(admin, idOf('refused'))).toBe(groupId);
  for (const id of ['ord_nobody', "' OR 1=1 --", '', groupId ?? ''])
    expect(await groupOfPart(admin, id)).toBeNull();
  expect(await deskGroup(admin, 'grp_nobody')).toBeNull();
});
