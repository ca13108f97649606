import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { money } from '@/domain/money';
import { ok } from '@/domain/result';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { issueCredit, returnCredit } from '@/modules/credits/commands';
import { handOver } from '@/modules/fulfillment/commands/carry';
import { deliver } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { artisanBalance } from '@/modules/ledger/queries';
import { accept } from '@/modules/orders/commands/answer';
import { withdrawByLink } from '@/modules/orders/commands/cancel';
import { confirmByLink } from '@/modules/orders/commands/confirm';
import { completeDelivered } from '@/modules/orders/commands/timers';
import { groupView } from '@/modules/orders/queries/group';
import { inTx, prisma } from '@/platform/db';
import {
  type MadeArtisan,
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { buy, cartWith, requestFor } from '../support/buying';
import { expectMoneyAddsUp } from '../support/money-laws';

const now = new Date();
let artisans: MadeArtisan[];
let pieces: MadeProduct[];
const made: string[] = [];

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisans = [await makeArtisan(prisma), await makeArtisan(prisma), await makeArtisan(prisma)];
  pieces = [];
  for (const artisan of artisans)
    pieces.push(await makeProduct(prisma, artisan, { priceRupees: 333.33, stock: 500 }));
});

beforeEach(() => {
  made.length = 0;
});

afterEach(async () => {
  await prisma.promotion.updateMany({ where: { code: null }, data: { status: 'ended' } });
  await expectMoneyAddsUp(made);
});

const pieceOf = (index: number) => pieces[index]?.variantId ?? '';
const cart = (...of: number[]) => cartWith(of.map((index) => ({ variantId: pieceOf(index) })));
async function bought(access: Awaited<ReturnType<typeof cart>>, codes: readonly string[] = []) {
  const placed = await buy(access, { codes });
  made.push(placed.groupId);
  return placed;
}
const rowOf = (id: string) =>
  prisma.orderGroup.findUniqueOrThrow({
    where: { id },
    include: { orders: { include: { discountLines: true, lines: true, feeLines: true } } },
  });
const _usedOf = async (id: string) =>
  (await prisma.promotion.findUniqueOrThrow({ where: { id } })).usedCount;

const parcelOf = async (orderId: string) =>
  (await prisma.fulfillment.findFirstOrThrow({ where: { orderId } })).id;

async function deliverAll(link: { number: string; key: string }) {
  expect((await confirmByLink(link, now)).ok).toBe(true);
  const carrier = staffActor('fulfilment');
  for (const order of (await groupView(link.number, link.key))?.orders ?? []) {
    const artisan = artisans.find(({ id }) => id === order.artisan.id);
    if (!artisan) throw new Error('an order of nobody');
    expect((await accept(artisanActor(artisan), order.id, now)).ok).toBe(true);
    expect((await markPacked(artisanActor(artisan), order.id, { photo: null }, now)).ok).toBe(true);
    const parcel = await parcelOf(order.id);
    const to = { courier: 'tcs', trackingNumber: `TCS-${order.id.slice(-9)}` };
    expect((await handOver(carrier, parcel, to, now)).ok).toBe(true);
    const cash = { cashMinor: order.total.minor };
    expect(await deliver(carrier, parcel, cash, now)).toEqual({ ok: true, value: null });
  }
}

const sumOn = async (code: string) =>
  Number(
    (await prisma.posting.aggregate({ where: { account: { code } }, _sum: { amountMinor: true } }))
      ._sum.amountMinor ?? 0n,
  );

describe('store credit', () => {
  const issue = (rupees: number) =>
    inTx(async (db) =>
      ok(
        await issueCredit(
          db,
          { phone: '+923017654321', amount: money(rupees * 100), refundId: null },
          now,
        ),
      ),
    );
  const balanceOf = async (id: string) =>
    Number((await prisma.storeCredit.findUniqueOrThrow({ where: { id } })).balanceMinor);

  test('pays for all of a purchase: nothing is collected, and she gets her share', async () => {
    const credit = await issue(2_000);
    if (!credit.ok || credit.value.code === null) throw new Error('no credit');
    const { code, storeCreditId } = credit.value;
    const owedBefore = (await artisanBalance(artisans[0]?.id ?? 'art_x')).owed.minor;
    const placed = await bought(await cart(0, 1), [code]);
    const group = await rowOf(placed.groupId);
    expect(group.totalMinor).toBe(0n);
    const { id: groupId } = group;
    expect(await prisma.order.count({ where: { groupId, paymentStatus: 'paid' } })).toBe(2);
    expect(await balanceOf(storeCreditId)).toBe(200_000 - Number(group.creditMinor));
    expect(await sumOn('buyer_prepaid')).toBe(0 - Number(group.creditMinor));
    await deliverAll(placed);
    const after = await groupView(placed.number, placed.key);
    expect(after?.orders.map(({ paymentStatus }) => paymentStatus)).toEqual(['paid', 'paid']);
    expect(await sumOn('buyer_prepaid')).toBe(0);
    expect(await sumOn('courier_cash:tcs')).toBe(0);
    const owed = (await artisanBalance(artisans[0]?.id ?? 'art_x')).owed.minor;
    expect(owed - owedBefore).toBe(28_666);
    expect(await completeDelivered(new Date(now.getTime() + 30 * 86_400_000))).toBeDefined();
    const sent = await prisma.notification.findFirstOrThrow({
      where: { template: 'credit.issued', dedupeKey: `credit.issued:${storeCreditId}` },
    });
    expect(sent.params).toMatchObject({ code, amountMinor: 200_000 });
  });

  test('two purchases at once never spend more than there is', async () => {
    const credit = await issue(500);
    if (!credit.ok || credit.value.code === null) throw new Error('no credit');
    const { code, storeCreditId } = credit.value;
    const carts = await Promise.all(Array.from({ length: 6 }, () => cart(0)));
    const answers = await Promise.all(
      carts.map((access) => placeOrder(requestFor(access, { codes: [code] }), now)),
    );
    made.push(...answers.flatMap((answer) => (answer.ok ? [answer.value.groupId] : [])));
    expect(await balanceOf(storeCreditId)).toBe(0);
    const uses = await prisma.storeCreditUse.aggregate({
      where: { storeCreditId },
      _sum: { amountMinor: true },
    });
    expect(uses._sum.amountMinor).toBe(50_000n);
  });

  test('is credit again when the order ends before delivery, once', async () => {
    const credit = await issue(100);
    if (!credit.ok || credit.value.code === null) throw new Error('no credit');
    const { code, storeCreditId } = credit.value;
    const prepaid = await sumOn('buyer_prepaid');
    const placed = await bought(await cart(0, 1), [code]);
    expect(await balanceOf(storeCreditId)).toBe(0);
    await withdrawByLink(placed, now);
    for (const { id } of (await rowOf(placed.groupId)).orders) {
      await inTx(async (db) => ok(await returnCredit(db, id, now)));
      await inTx(async (db) => ok(await returnCredit(db, id, now)));
    }
    expect(await balanceOf(storeCreditId)).toBe(10_000);
    expect(await sumOn('buyer_prepaid')).toBe(prepaid);
  });
});
