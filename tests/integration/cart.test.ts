import { beforeAll, describe, expect, test } from 'vitest';
import {
  acceptPrices,
  addLine,
  createCart,
  removeLine,
  setQuantity,
} from '@/modules/cart/commands';
import { readCart } from '@/modules/cart/queries';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { buy, cartWith } from '../support/buying';

const now = new Date();
let first: MadeArtisan;
let second: MadeArtisan;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  first = await makeArtisan(prisma);
  second = await makeArtisan(prisma);
});

async function viewOf(access: Parameters<typeof readCart>[0]) {
  const read = await readCart(access, now);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}
const lineOf = async (access: Parameters<typeof readCart>[0]) => {
  const line = (await viewOf(access)).sections[0]?.lines[0];
  if (!line) throw new Error('the cart is empty');
  return line;
};

describe('a quantity', () => {
  test.each(['-1', '0', '1.5', '100', '1e3', 'two', '', '99999999999999999999'])(
    '%j is refused and the cart stays as it was',
    async (written) => {
      const { variantId } = await makeProduct(prisma, first, { stock: 5 });
      const cart = await cartWith([{ variantId, quantity: 2 }]);
      const line = await lineOf(cart);
      for (const result of [
        await addLine(cart, { variantId, quantity: written }, now),
        await setQuantity(cart, line.cartLineId, written, now),
      ]) {
        expect(result).toMatchObject({ ok: false, failure: { code: 'quantity.invalid' } });
      }
      expect((await viewOf(cart)).items).toEqual(line.total);
    },
  );

  test('is read in Urdu digits', async () => {
    const { variantId } = await makeProduct(prisma, first, { stock: 5 });
    const cart = await cartWith([{ variantId }]);
    const line = await lineOf(cart);
    expect((await setQuantity(cart, line.cartLineId, '۳', now)).ok).toBe(true);
    expect((await viewOf(cart)).count).toBe(3);
  });

  test('above the stock is refused with what there is, also when it adds up', async () => {
    const { variantId } = await makeProduct(prisma, first, { stock: 3 });
    const cart = await cartWith([{ variantId, quantity: 2 }]);
    expect(await addLine(cart, { variantId, quantity: 2 }, now)).toMatchObject({
      failure: { code: 'stock.not_enough', params: { available: 3, asked: 4 } },
    });
    expect((await viewOf(cart)).count).toBe(2);
  });
});

describe('a cart', () => {
  test('is grouped by artisan and adds up to the paisa', async () => {
    const a = await makeProduct(prisma, first, { priceRupees: 1250 });
    const b = await makeProduct(prisma, second, { priceRupees: 999 });
    const view = await viewOf(await cartWith([{ ...a, quantity: 2 }, b]));
    expect(view.sections.map(({ artisan }) => artisan.id).sort()).toEqual(
      [first.id, second.id].sort(),
    );
    expect(view.items.minor).toBe(2 * 125_000 + 99_900);
    expect(view.isOrderable).toBe(true);
  });

  test('opens to its own token only', async () => {
    const mine = await createCart({ locale: 'en' }, now);
    const other = await createCart({ locale: 'en' }, now);
    for (const access of [
      { cartId: mine.id, token: other.token },
      { cartId: mine.id, token: '' },
      { cartId: 'crt_', token: mine.token },
    ]) {
      expect(await readCart(access, now)).toMatchObject({ failure: { code: 'cart.not_found' } });
    }
  });

  test("does not let a line of another's cart be changed or removed", async () => {
    const { variantId } = await makeProduct(prisma, first, { stock: 5 });
    const theirs = await cartWith([{ variantId }]);
    const line = await lineOf(theirs);
    const mine = await cartWith([]);
    expect(await setQuantity(mine, line.cartLineId, 2, now)).toMatchObject({
      failure: { code: 'line.not_found' },
    });
    expect((await removeLine(mine, line.cartLineId, now)).ok).toBe(false);
    expect((await viewOf(theirs)).count).toBe(1);
  });

  test('that was ordered takes no more pieces', async () => {
    const { variantId } = await makeProduct(prisma, first, { stock: 5 });
    const cart = await cartWith([{ variantId }]);
    await buy(cart);
    expect(await addLine(cart, { variantId, quantity: 1 }, now)).toMatchObject({
      failure: { code: 'cart.completed' },
    });
  });
});

describe('what changed meanwhile', () => {
  test('a price is shown old and new, and is agreed to for the whole cart', async () => {
    const { variantId } = await makeProduct(prisma, first, { priceRupees: 1000 });
    const cart = await cartWith([{ variantId }]);
    await prisma.productVariant.update({
      where: { id: variantId },
      data: { priceMinor: 120_000n },
    });
    const changed = await lineOf(cart);
    expect(changed.issues[0]).toMatchObject({
      code: 'price.changed',
      params: { seen: 100_000, price: 120_000 },
    });
    expect((await viewOf(cart)).isOrderable).toBe(false);
    await acceptPrices(cart, now);
    expect(await viewOf(cart)).toMatchObject({ isOrderable: true, items: { minor: 120_000 } });
  });

  test('a piece taken off sale blocks its line, and the rest can go once it is out', async () => {
    const gone = await makeProduct(prisma, first, { priceRupees: 700 });
    const stays = await makeProduct(prisma, second, { priceRupees: 300 });
    const cart = await cartWith([gone, stays]);
    await prisma.product.update({ where: { id: gone.id }, data: { status: 'archived' } });
    const view = await viewOf(cart);
    const blocked = view.sections
      .flatMap(({ lines }) => lines)
      .find(({ variantId }) => variantId === gone.variantId);
    expect(blocked?.issues[0]).toMatchObject({
      code: 'line.not_buyable',
      params: { reason: 'product' },
    });
    expect(view.items.minor).toBe(30_000);
    await removeLine(cart, String(blocked?.cartLineId), now);
    expect((await viewOf(cart)).isOrderable).toBe(true);
  });
});
