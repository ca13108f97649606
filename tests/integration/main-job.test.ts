import { beforeAll, describe, expect, test } from 'vitest';
import { handOver, recordAttempt } from '@/modules/fulfillment/commands/carry';
import { deliver, receiveBack, refuse } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { artisanBalance } from '@/modules/ledger/queries';
import { accept } from '@/modules/orders/commands/answer';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { groupView } from '@/modules/orders/queries/group';
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
const carrier = staffActor('fulfilment');
let artisans: MadeArtisan[];
let pieces: MadeProduct[];

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisans = [await makeArtisan(prisma), await makeArtisan(prisma), await makeArtisan(prisma)];
  pieces = [];
  for (const [index, artisan] of artisans.entries())
    pieces.push(await makeProduct(prisma, artisan, { priceRupees: 1999.99 + index, stock: 5 }));
});

const stockOf = async (index: number) =>
  prisma.productVariant.findUniqueOrThrow({ where: { id: pieces[index]?.variantId ?? '' } });

describe('one cart of three artisans, cash on delivery', () => {
  test('two parcels are delivered and one refused: cash, shares and stock are right to the paisa', async () => {
    const access = await cartWith(pieces.map(({ variantId }) => ({ variantId, quantity: 2 })));
    const { number, key } = await buy(access);
    const placed = await groupView(number, key);
    expect(placed?.orders.map((order) => order.status)).toEqual(Array(3).fill('unconfirmed'));
    expect((await stockOf(0)).held).toBe(2);

    expect(await confirmByLink({ number, key }, now)).toEqual({ ok: true, value: null });
    expect(await confirmByLink({ number, key }, now)).toEqual({ ok: true, value: null });
    expect(await stockOf(0)).toMatchObject({ onHand: 3, held: 0 });

    const group = await groupView(number, key);
    const orders = group?.orders ?? [];
    for (const order of orders) {
      const artisan = artisans.find(({ id }) => id === order.artisan.id);
      if (!artisan) throw new Error('an order of nobody');
      const stranger = artisans.find(({ id }) => id !== order.artisan.id);
      if (!stranger) throw new Error('no stranger');
      expect(await accept(artisanActor(stranger), order.id, now)).toMatchObject({
        failure: { code: 'order.not_found' },
      });
      expect(await markPacked(artisanActor(artisan), order.id, { photo: null }, now)).toMatchObject(
        {
          failure: { code: 'order.not_accepted' },
        },
      );
      expect((await accept(artisanActor(artisan), order.id, now)).ok).toBe(true);
      expect((await markPacked(artisanActor(artisan), order.id, { photo: null }, now)).ok).toBe(
        true,
      );
    }
    for (const [index, order] of orders.entries()) {
      const parcel = order.parcels[0]?.id ?? '';
      const to = { courier: 'tcs', trackingNumber: `TCS-${index}-${number}` };
      expect(await handOver(staffActor('support'), parcel, to, now)).toMatchObject({ ok: false });
      expect((await handOver(carrier, parcel, to, now)).ok).toBe(true);
      expect((await handOver(carrier, parcel, to, now)).ok).toBe(false);
    }
    const [first, second, third] = orders;
    if (!first || !second || !third) throw new Error('three orders were placed');
    const idOf = (order: typeof first) => order.parcels[0]?.id ?? '';
    const attempt = { reason: 'nobody_home', seen: 0 } as const;
    const tries = await Promise.all(
      [1, 2].map(() => recordAttempt(carrier, idOf(first), attempt, now)),
    );
    expect(tries.filter((tried) => tried.ok)).toHaveLength(1);
    expect(
      await deliver(carrier, idOf(first), { cashMinor: first.total.minor - 1 }, now),
    ).toMatchObject({ failure: { code: 'cod.amount_differs' } });
    for (const order of [first, second]) {
      const cash = { cashMinor: order.total.minor };
      expect((await deliver(carrier, idOf(order), cash, now)).ok).toBe(true);
      expect((await deliver(carrier, idOf(order), cash, now)).ok).toBe(false);
    }
    expect((await refuse(carrier, idOf(third), { note: 'changed his mind' }, now)).ok).toBe(true);
    expect((await receiveBack(carrier, idOf(third), { restock: true }, now)).ok).toBe(true);
    expect((await receiveBack(carrier, idOf(third), { restock: true }, now)).ok).toBe(false);

    const after = await groupView(number, key);
    expect(after?.payment.status).toBe('captured');
    expect(
      after?.orders.map((order) => [order.status, order.paymentStatus, order.fulfillmentStatus]),
    ).toEqual([
      ['placed', 'paid', 'delivered'],
      ['placed', 'paid', 'delivered'],
      ['canceled', 'voided', 'returned_to_origin'],
    ]);
    for (const order of [first, second]) {
      const balance = await artisanBalance(order.artisan.id as MadeArtisan['id']);
      expect(balance.owed.minor).toBe(order.due.minor);
      expect(balance.lines.map((line) => line.amount.minor)).toEqual([order.due.minor]);
    }
    expect((await artisanBalance(third.artisan.id as MadeArtisan['id'])).owed.minor).toBe(0);
    const cash = await prisma.posting.aggregate({
      where: { account: { code: 'courier_cash:tcs' } },
      _sum: { amountMinor: true },
    });
    expect(Number(cash._sum.amountMinor)).toBe(first.total.minor + second.total.minor);
    const all = await prisma.posting.aggregate({ _sum: { amountMinor: true } });
    expect(Number(all._sum.amountMinor)).toBe(0);
    const restocked = pieces.findIndex(({ slug }) => slug === third.lines[0]?.productSlug);
    expect(await stockOf(restocked)).toMatchObject({ onHand: 5, held: 0 });
  });

  test('what the artisan was shown is what is posted', async () => {
    const fees = await prisma.feeLine.groupBy({ by: ['orderId'], _sum: { amountMinor: true } });
    for (const fee of fees) {
      const order = await prisma.order.findUniqueOrThrow({ where: { id: fee.orderId } });
      expect(order.dueMinor + (fee._sum.amountMinor ?? 0n)).toBe(order.itemsMinor);
    }
  });

  test('a purchase sends its buyer one message, and one for each event of a parcel', async () => {
    const sent = await prisma.notification.groupBy({ by: ['template'], _count: true });
    const counts = Object.fromEntries(sent.map((row) => [row.template, row._count]));
    expect(counts).toEqual({
      'order.received': 1,
      'order.placed': 1,
      'order.new': 3,
      'parcel.shipped': 3,
      'parcel.attempted': 1,
      'parcel.delivered': 2,
      'parcel.refused': 1,
    });
  });
});
