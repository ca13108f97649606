import { afterAll, beforeAll, expect, test } from 'vitest';
import { completeAfterDays, completeDelivered } from '@/modules/orders/commands/timers';
import { prisma } from '@/platform/db';
import { bring, buyPaid, openGateways } from '../support/prepaid';
import { buildTown, delivered, first, later, now, refunded, town } from '../support/refunding';

let gateways: Awaited<ReturnType<typeof openGateways>>;
beforeAll(async () => {
  gateways = await openGateways();
  await buildTown();
});
afterAll(() => gateways.close());

const inDays = (days: number) => later(days * 24 * 60 + 1);
const statusOf = async (id: string) =>
  (await prisma.order.findUniqueOrThrow({ where: { id } })).status;

test('an order that was delivered is completed in time, whatever of its money went back', async () => {
  const kept = await delivered(2);
  const inPart = await delivered(2);
  await refunded(inPart.order, 1);
  const wholly = await delivered(2);
  await refunded(wholly.order, 2);
  await completeDelivered(inDays(completeAfterDays));
  for (const { order } of [kept, inPart, wholly])
    expect(await statusOf(order.id)).toBe('completed');
});

test('an order waits its own time, however long ago another one of the purchase was delivered', async () => {
  const lines = [town().piece, town().second].map(({ variantId }) => ({ variantId }));
  const { orders } = await buyPaid(lines);
  const mine = first(orders.filter(({ artisanId }) => artisanId === town().artisan.id));
  const hers = first(orders.filter(({ artisanId }) => artisanId === town().other.id));
  await bring(town().artisan, mine.id, now);
  await bring(town().other, hers.id, inDays(3));
  await completeDelivered(inDays(completeAfterDays));
  expect(await statusOf(mine.id)).toBe('completed');
  expect(await statusOf(hers.id)).toBe('placed');
  await completeDelivered(inDays(completeAfterDays + 4));
  expect(await statusOf(hers.id)).toBe('completed');
});
