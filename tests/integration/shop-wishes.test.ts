import { beforeAll, describe, expect, test } from 'vitest';
import { POST as addLineByApi } from '@/app/api/v1/carts/[id]/lines/route';
import * as operations from '@/modules/api/schema/operations';
import * as requests from '@/modules/api/schema/requests';
import { addLine, createCart, setQuantity } from '@/modules/cart/commands';
import { readCart } from '@/modules/cart/queries';
import { refreshListing } from '@/modules/catalog/commands';
import { readProductPage } from '@/modules/catalog/queries/product-page';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { withdrawByLink } from '@/modules/orders/commands/cancel';
import { groupView } from '@/modules/orders/queries/group';
import { prisma } from '@/platform/db';
import { statusFor } from '@/platform/http/problem';
import { makeArtisan, makePlaces, makeProduct, makeTariff } from '../../prisma/makers/trade';
import { buy, cartWith, requestFor } from '../support/buying';

const now = new Date();

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});

async function asking(stock = 4) {
  const piece = await makeProduct(prisma, await makeArtisan(prisma), { stock });
  const asks = { askBuyer: 'Which name?', askBuyerUr: 'کون سا نام؟', askLetters: 10 };
  await prisma.product.update({ where: { id: piece.id }, data: asks });
  return piece;
}
const cart = async () => {
  const { id, token } = await createCart({ locale: 'ur' }, now);
  return { cartId: id, token };
};

describe('a wish', () => {
  test('is asked for, makes a line of its own, and shares the stock of the piece', async () => {
    const { variantId } = await asking();
    const access = await cart();
    const add = (wish: string, quantity: number) =>
      addLine(access, { variantId, wish, quantity }, now);
    expect(await add('', 1)).toMatchObject({ failure: { code: 'wish.missing', field: 'wish' } });
    expect(await add('far too long a name', 1)).toMatchObject({ failure: { code: 'wish.long' } });
    const sana = await add('Sana', 1);
    expect(sana.ok && (await add('علی', 2)).ok).toBe(true);
    expect(await add('علی', 2)).toMatchObject({
      failure: { code: 'stock.not_enough', params: { available: 3, asked: 4 } },
    });
    if (!sana.ok) throw new Error('not added');
    expect((await setQuantity(access, sana.value.lineId, 2, now)).ok).toBe(true);
    const read = await readCart(access, now);
    const lines = read.ok ? (read.value.sections[0]?.lines ?? []) : [];
    expect(lines.map(({ wish, quantity, most }) => [wish, quantity, most])).toEqual([
      ['Sana', 2, 2],
      ['علی', 2, 2],
    ]);
  });

  test('reaches the order as it was written', async () => {
    const { variantId } = await asking();
    const access = await cart();
    await addLine(access, { variantId, wish: ' امی  جان ', quantity: 1 }, now);
    const { number, key } = await buy(access, {}, now);
    const group = await groupView(number, key);
    expect(group?.orders[0]?.lines[0]?.wish).toBe('امی جان');
  });

  test('a question that came later is asked before the cart is ordered', async () => {
    const piece = await makeProduct(prisma, await makeArtisan(prisma), { stock: 4 });
    const access = await cartWith([{ variantId: piece.variantId }], now);
    const asks = { askBuyer: 'Which name?', askLetters: 10 };
    await prisma.product.update({ where: { id: piece.id }, data: asks });
    const placed = await placeOrder(requestFor(access), now);
    expect(placed).toMatchObject({ ok: false, failures: [{ code: 'wish.missing' }] });
  });

  test('goes through the API', async () => {
    const { variantId } = await asking();
    const access = await cart();
    const send = async (body: object) => {
      const request = new Request(`http://localhost/api/v1/carts/${access.cartId}/lines`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Cart ${access.token}`,
          'idempotency-key': `wish-${JSON.stringify(body).length}-${access.cartId}`,
        },
        body: JSON.stringify(body),
      });
      const params = Promise.resolve({ id: access.cartId });
      const answer = await addLineByApi(request, { params });
      return { status: answer.status, text: await answer.text() };
    };
    const added = await send({ variant_id: variantId, wish: 'Sana' });
    expect(added.status).toBeLessThan(300);
    expect(added.text).toContain('"wish":"Sana"');
  });
});

describe('what is promised', () => {
  async function limited(shopWeekly: number | null, weekly: number | null) {
    const maker = await makeArtisan(prisma);
    const piece = await makeProduct(prisma, maker, { kind: 'made_to_order', makingDays: 5 });
    await prisma.artisan.update({
      where: { id: maker.id },
      data: { weeklyCapacity: shopWeekly },
    });
    await prisma.product.update({ where: { id: piece.id }, data: { weeklyCapacity: weekly } });
    await refreshListing(prisma, [piece.id], now);
    return piece;
  }
  const listedDays = async (productId: string) =>
    (await prisma.productListing.findUniqueOrThrow({ where: { productId } })).makingDays;

  test('grows with what waits to be made, on the page and in the lists, and shrinks again', async () => {
    const piece = await limited(6, null);
    const order = () => cartWith([{ variantId: piece.variantId, quantity: 6 }], now);
    const first = await buy(await order(), {}, now);
    expect(await listedDays(piece.id)).toBe(6);
    const page = await readProductPage(prisma, piece.slug, now);
    expect(page?.variants[0]?.makingDays).toBe(6);
    const second = await buy(await order(), {}, now);
    expect(await listedDays(piece.id)).toBe(12);
    const kept = await prisma.orderLine.findMany({ where: { productId: piece.id } });
    expect(kept.map(({ makingDays }) => makingDays).sort((a, b) => a - b)).toEqual([5, 11]);
    for (const { number, key } of [first, second]) await withdrawByLink({ number, key }, now);
    expect(await listedDays(piece.id)).toBe(5);
  });

  test('under the lock: buyers at once are promised day after day, and nobody the same week twice', async () => {
    const piece = await limited(null, 1);
    const carts = await Promise.all(
      Array.from({ length: 6 }, () => cartWith([{ variantId: piece.variantId }], now)),
    );
    await Promise.all(carts.map((access) => buy(access, {}, now)));
    const kept = await prisma.orderLine.findMany({ where: { productId: piece.id } });
    const days = kept.map(({ makingDays }) => makingDays).sort((a, b) => a - b);
    expect(days).toEqual([5, 11, 17, 23, 29, 35]);
  });

  test('longer than was shown is told first, and placed once the buyer knows', async () => {
    const piece = await limited(null, 1);
    const access = await cartWith([{ variantId: piece.variantId }], now);
    await buy(await cartWith([{ variantId: piece.variantId }], now), {}, now);
    const request = requestFor(access);
    expect(await placeOrder({ ...request, shownDays: [5] }, now)).toMatchObject({
      ok: false,
      failures: [{ code: 'checkout.later', params: { days: 11 } }],
    });
    // An outside client sends what it showed, too, and may leave it out.
    expect(statusFor('checkout.later')).toBe(409);
    expect(operations.checkout.problems).toContain('checkout.later');
    const { shown_days: sent } = requests.checkout.shape;
    expect([[5], undefined].every((days) => sent.safeParse(days).success)).toBe(true);
    expect(sent.safeParse([-1]).success).toBe(false);
    expect((await placeOrder({ ...request, shownDays: [11] }, now)).ok).toBe(true);
  });
});
