import { beforeAll, describe, expect, test } from 'vitest';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { expectStockAddsUp } from '../support/books';
import { cartWith, requestFor } from '../support/buying';

const now = new Date();
let artisan: MadeArtisan;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
});

describe('the database goes away in the middle', () => {
  const endConnections = () => prisma.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`;

  test('every order is either whole or not there, and trying again makes it exactly one', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 30 });
    const carts = await Promise.all(Array.from({ length: 20 }, () => cartWith([{ variantId }])));
    const requests = carts.map((cart) => requestFor(cart));
    const storm = Promise.allSettled(requests.map((request) => placeOrder(request, now)));
    for (let i = 0; i < 4; i += 1) {
      await new Promise((wake) => setTimeout(wake, 25));
      await endConnections().catch(() => {});
    }
    const first = await storm;
    expect(first.some((outcome) => outcome.status === 'rejected')).toBe(true);
    const again = await Promise.all(requests.map((request) => placeOrder(request, now)));
    expect(again.every((result) => result.ok)).toBe(true);
    const groups = await prisma.orderGroup.findMany({
      where: { cartId: { in: carts.map(({ cartId }) => cartId) } },
      include: {
        payment: true,
        orders: { include: { lines: { include: { reservation: true } } } },
      },
    });
    expect(groups).toHaveLength(20);
    for (const group of groups) {
      expect(group.payment?.amountMinor).toBe(group.totalMinor);
      expect(group.orders[0]?.lines[0]?.reservation?.status).toBe('active');
    }
    await expectStockAddsUp(new Map([[variantId, 30]]));
    const ids = groups.map(({ id }) => id);
    expect(await prisma.notification.count({ where: { groupId: { in: ids } } })).toBe(20);
  });
});
