import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { money } from '@/domain/money';
import { ok } from '@/domain/result';
import { refreshListing } from '@/modules/catalog/commands';
import { readProductPage } from '@/modules/catalog/queries/product-page';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { refreezeFees } from '@/modules/checkout/commands/refreeze';
import { checkoutView } from '@/modules/checkout/queries';
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
import { makePromotion } from '../../prisma/makers/offers';
import {
  type MadeArtisan,
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { expectMoneyAddsUp } from '../support/books';
import { buy, cartWith, requestFor } from '../support/buying';

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
const usedOf = async (id: string) =>
  (await prisma.promotion.findUniqueOrThrow({ where: { id } })).usedCount;

describe('a coupon', () => {
  test('50 buyers at once on a limit of 7: exactly 7 use it', async () => {
    const id = await makePromotion(prisma, { code: 'SEVEN', limitTotal: 7 });
    const carts = await Promise.all(Array.from({ length: 50 }, () => cart(0)));
    const answers = await Promise.all(
      carts.map((access) => placeOrder(requestFor(access, { codes: ['seven'] }), now)),
    );
    const placed = answers.flatMap((answer) => (answer.ok ? [answer.value.groupId] : []));
    made.push(...placed);
    expect(placed).toHaveLength(7);
    for (const answer of answers) {
      if (answer.ok) continue;
      expect(answer.failures[0]).toMatchObject({ code: 'coupon.used_up', field: 'codes' });
    }
    expect(await usedOf(id)).toBe(7);
    expect(await prisma.redemption.count({ where: { promotionId: id } })).toBe(7);
  });

  test('one phone uses it as often as it may, also when it sends all at once', async () => {
    const id = await makePromotion(prisma, { code: 'ONCE', limitPerPhone: 1 });
    const carts = await Promise.all(Array.from({ length: 5 }, () => cart(0)));
    const answers = await Promise.all(
      carts.map((access) =>
        placeOrder(requestFor(access, { codes: ['ONCE'], phone: '0301 7654321' }), now),
      ),
    );
    const placed = answers.flatMap((answer) => (answer.ok ? [answer.value.groupId] : []));
    made.push(...placed);
    expect(placed).toHaveLength(1);
    expect(await usedOf(id)).toBe(1);
  });

  test('can be used again once the whole purchase has ended before delivery', async () => {
    const id = await makePromotion(prisma, { code: 'AGAIN', limitTotal: 1 });
    const { number, key } = await bought(await cart(0, 1), ['AGAIN']);
    const second = await placeOrder(requestFor(await cart(0), { codes: ['AGAIN'] }), now);
    expect(second).toMatchObject({ failures: [{ code: 'coupon.used_up' }] });
    expect((await withdrawByLink({ number, key }, now)).ok).toBe(true);
    expect(await usedOf(id)).toBe(0);
    await bought(await cart(0), ['AGAIN']);
    expect(await usedOf(id)).toBe(1);
  });

  test('of seven percent off odd paisa of three artisans is frozen to the paisa', async () => {
    await makePromotion(prisma, { code: 'ODD', bps: 700 });
    const { groupId } = await bought(await cart(0, 1, 2), ['ODD']);
    const group = await rowOf(groupId);
    expect(group.discountMinor).toBe(7000n);
    const shares = group.orders.map(({ discountMinor }) => Number(discountMinor)).sort();
    expect(shares).toEqual([2333, 2333, 2334]);
    expect(group.totalMinor).toBe(group.itemsMinor + group.shippingMinor - 7000n);
  });

  test('of another artisan takes nothing off these pieces', async () => {
    const [hers] = artisans;
    await makePromotion(prisma, {
      code: 'HERS',
      issuer: 'artisan',
      bearer: 'artisan',
      artisanId: hers?.id ?? '',
    });
    const foreign = await placeOrder(requestFor(await cart(1), { codes: ['HERS'] }), now);
    expect(foreign).toMatchObject({ failures: [{ code: 'coupon.nothing_fits' }] });
    const { groupId } = await bought(await cart(0, 1), ['HERS']);
    const orders = (await rowOf(groupId)).orders;
    const off = new Map(orders.map((order) => [order.artisanId, Number(order.discountMinor)]));
    expect(off.get(hers?.id ?? '')).toBe(3333);
    expect(off.get(artisans[1]?.id ?? '')).toBe(0);
    const own = orders.find(({ artisanId }) => artisanId === hers?.id);
    // 30 000 paisa at 86 %: she gives it, so the fees are counted on what is left.
    expect(Number(own?.dueMinor)).toBe(25_800);
  });

  test('that runs out between looking and placing shows the total without it', async () => {
    const id = await makePromotion(prisma, { code: 'GONE', limitTotal: 1 });
    const access = await cart(0);
    const chosen = { district: 'lahore', method: 'cod', codes: ['gone'] } as const;
    const before = await checkoutView(access, chosen, now);
    expect(before.ok && before.value.quote?.discounts).toHaveLength(1);
    await prisma.promotion.update({ where: { id }, data: { status: 'ended' } });
    const placed = await placeOrder(requestFor(access, { codes: ['gone'] }), now);
    const after = await checkoutView(access, chosen, now);
    if (!after.ok || placed.ok) throw new Error('it should be over');
    expect(after.value.quote?.discounts).toEqual([]);
    expect(placed.failures[0]).toMatchObject({
      code: 'coupon.over',
      params: { code: 'GONE', total: after.value.quote?.total.minor },
    });
  });

  test('nobody has is said so, and nothing is placed', async () => {
    const access = await cart(0);
    const placed = await placeOrder(requestFor(access, { codes: ['NOBODY', '<script>'] }), now);
    expect(placed).toMatchObject({ failures: [{ code: 'coupon.unknown', field: 'codes' }] });
  });
});

describe('a promotion without a code', () => {
  test('gives the third piece free and the delivery of that parcel', async () => {
    const [first] = artisans;
    const scope = { artisanId: first?.id ?? '' };
    const free = { buyQuantity: 2, getQuantity: 1, bps: 10_000 };
    await makePromotion(prisma, { kind: 'buy_x_get_y', ...free, ...scope });
    await makePromotion(prisma, { kind: 'free_delivery', ...scope });
    const access = await cartWith([
      { variantId: pieceOf(0), quantity: 3 },
      { variantId: pieceOf(1) },
    ]);
    const { groupId } = await bought(access);
    const orders = (await rowOf(groupId)).orders;
    const own = orders.find(({ artisanId }) => artisanId === first?.id);
    const other = orders.find(({ artisanId }) => artisanId !== first?.id);
    expect(own?.totalMinor).toBe(66_666n);
    expect(own?.discountLines.map(({ orderLineId }) => orderLineId === null).sort()).toEqual([
      false,
      true,
    ]);
    expect(other?.discountMinor).toBe(0n);
  });
});

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

describe('one split', () => {
  test('is shown on the page, counted at checkout, frozen and posted alike', async () => {
    const artisan = await makeArtisan(prisma);
    await prisma.artisan.update({
      where: { id: artisan.id },
      data: { taxpayerStatus: 'inactive' },
    });
    await prisma.taxRate.create({
      data: {
        id: 'txr_sales',
        name: 'Sales tax',
        kind: 'sales_tax',
        taxpayerStatus: 'inactive',
        bps: 200,
        validFrom: new Date('2025-07-01T00:00:00+05:00'),
      },
    });
    await prisma.commissionRule.create({
      data: {
        id: 'cmr_closing',
        part: 'closing',
        bps: 0,
        fixedMinor: 1_000n,
        priceBelow: 100_000n,
        validFrom: new Date('2025-07-01T00:00:00+05:00'),
      },
    });
    artisans.push(artisan);
    const piece = await makeProduct(prisma, artisan, { priceRupees: 777.77 });
    await refreshListing(prisma, [piece.id], now);
    const listing = await prisma.productListing.findUniqueOrThrow({
      where: { productId: piece.id },
    });
    // Screens may read rules some seconds old.
    const beyondCache = new Date(now.getTime() + 10_000);
    const page = await readProductPage(prisma, piece.slug, beyondCache);
    const shown = page?.variants[0]?.split.map(({ part, amount }) => [part, amount.minor]);
    expect(shown).toEqual([
      ['artisan', 77_777 - 7_778 - 1_000 - 1_556 - 3_111 - 1_556],
      ['platform', 7_778],
      ['closing', 1_000],
      ['payment', 1_556],
      ['tax', 3_111],
      ['sales_tax', 1_556],
    ]);
    expect(Number(listing.shareMinor)).toBe(shown?.[0]?.[1]);
    const placed = await bought(await cartWith([{ variantId: piece.variantId, quantity: 2 }]));
    const [order] = (await rowOf(placed.groupId)).orders;
    const frozen = order?.feeLines.map(({ part, amountMinor }) => [part, Number(amountMinor) / 2]);
    expect(frozen?.sort()).toEqual(shown?.slice(1).sort());
    await deliverAll(placed);
    const postings = await prisma.posting.findMany({
      where: { entry: { orderId: order?.id ?? '' } },
      include: { account: true },
    });
    const posted = new Map(postings.map((one) => [one.account.kind, 0 - Number(one.amountMinor)]));
    expect(posted.get('artisan_payable')).toBe(
      (listing.shareMinor ? Number(listing.shareMinor) : 0) * 2,
    );
    expect(posted.get('platform_fee')).toBe(2 * 8_778);
    expect(posted.get('tax_withheld')).toBe(2 * 3_111);
    expect(posted.get('sales_tax_withheld')).toBe(2 * 1_556);
  });

  test('is frozen anew for another way of paying, under the rules of the day', async () => {
    const placed = await bought(await cart(0));
    const later = new Date(Date.now() + 60_000);
    await prisma.commissionRule.create({
      data: { id: 'cmr_card', part: 'payment', method: 'card', bps: 300, validFrom: later },
    });
    const before = (await rowOf(placed.groupId)).orders[0];
    await inTx(async (db) =>
      ok(await refreezeFees(db, placed.groupId, 'card', new Date(later.getTime() + 1))),
    );
    const after = (await rowOf(placed.groupId)).orders[0];
    expect(after?.feeVersion).toBe(2);
    // The courier withheld 2 %, a payment house withholds 1 %; the newer card fee is not of that day.
    expect(Number(after?.dueMinor) - Number(before?.dueMinor)).toBe(334);
    expect(after?.totalMinor).toBe(before?.totalMinor);
  });
});
