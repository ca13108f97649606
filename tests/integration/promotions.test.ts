import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { checkoutView } from '@/modules/checkout/queries';
import { withdrawByLink } from '@/modules/orders/commands/cancel';
import { prisma } from '@/platform/db';
import { makePromotion } from '../../prisma/makers/offers';
import {
  type MadeArtisan,
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
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
