import { beforeAll, expect, test } from 'vitest';
import { handOver } from '@/modules/fulfillment/commands/carry';
import { deliver } from '@/modules/fulfillment/commands/finish';
import { artisanBalance } from '@/modules/ledger/queries';
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
import { staffActor } from '../support/actors';
import { buy, cartWith } from '../support/buying';

const now = new Date();
const carrier = staffActor('fulfilment');
let artisan: MadeArtisan;
let piece: MadeProduct;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  await prisma.courier.create({
    data: { slug: 'artisan', name: 'The artisan herself', cashHolder: 'artisan' },
  });
  artisan = await makeArtisan(prisma);
  piece = await makeProduct(prisma, artisan, { priceRupees: 1999.99, stock: 5 });
});

test('an artisan who carries her parcel keeps the cash and owes the commission, and nobody waits for a remittance', async () => {
  const access = await cartWith([{ variantId: piece.variantId, quantity: 2 }]);
  const { number, key } = await buy(access);
  await confirmByLink({ number, key }, now);
  const order = await prisma.order.findFirstOrThrow({
    where: { group: { number } },
    include: { fulfillments: true },
  });
  const parcel = order.fulfillments[0]?.id ?? '';
  await prisma.fulfillment.update({ where: { id: parcel }, data: { status: 'packed' } });

  const handed = await handOver(carrier, parcel, { courier: 'artisan', trackingNumber: '' }, now);
  expect(handed).toEqual({ ok: true, value: null });
  const cashMinor = Number(order.totalMinor);
  expect(await deliver(carrier, parcel, { cashMinor }, now)).toEqual({ ok: true, value: null });

  const { owed } = await artisanBalance(artisan.id);
  expect(owed.minor).toBe(Number(order.dueMinor - order.totalMinor));
  const transfers = await prisma.sellerTransfer.findMany({ where: { artisanId: artisan.id } });
  expect(transfers.map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([
    ['earning', order.dueMinor],
    ['cod_debt', -order.totalMinor],
  ]);
  const collection = await prisma.codCollection.findUniqueOrThrow({
    where: { orderId: order.id },
  });
  expect(collection).toMatchObject({ status: 'reconciled', remittedMinor: order.totalMinor });
  const kept = await prisma.posting.aggregate({
    where: { account: { kind: 'artisan_cash' } },
    _sum: { amountMinor: true },
  });
  expect(kept._sum.amountMinor).toBe(0n);
  const view = await groupView(number, key);
  expect(view?.orders[0]?.paymentStatus).toBe('paid');
});
