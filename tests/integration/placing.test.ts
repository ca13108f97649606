import { beforeAll, describe, expect, test } from 'vitest';
import { acceptPrices, addLine } from '@/modules/cart/commands';
import { readCart } from '@/modules/cart/queries';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { decline } from '@/modules/orders/commands/answer';
import { cancelOrder, withdrawByLink } from '@/modules/orders/commands/cancel';
import { confirmByLink, confirmByPhone } from '@/modules/orders/commands/confirm';
import { expireUnconfirmed } from '@/modules/orders/commands/timers';
import { groupView } from '@/modules/orders/queries/group';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { buy, cartWith, requestFor } from '../support/buying';

const now = new Date();
let artisan: MadeArtisan;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
});

const variant = (id: string) => prisma.productVariant.findUniqueOrThrow({ where: { id } });
const codes = (result: Awaited<ReturnType<typeof placeOrder>>) =>
  result.ok ? [] : result.failures.map((failure) => failure.code);

describe('stock', () => {
  test('100 buyers at once on a stock of 10: exactly 10 orders, 90 are told so, nothing is oversold', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 10 });
    const carts = await Promise.all(Array.from({ length: 100 }, () => cartWith([{ variantId }])));
    const results = await Promise.all(carts.map((cart) => placeOrder(requestFor(cart), now)));
    expect(results.filter((result) => result.ok)).toHaveLength(10);
    expect(new Set(results.flatMap(codes))).toEqual(new Set(['stock.not_enough']));
    expect(await variant(variantId)).toMatchObject({ onHand: 10, held: 10 });
    expect(await prisma.orderLine.count({ where: { variantId } })).toBe(10);
  });

  test('carts with the same pieces in opposite order never block each other for good', async () => {
    const a = await makeProduct(prisma, artisan, { stock: 20 });
    const b = await makeProduct(prisma, artisan, { stock: 20 });
    const carts = await Promise.all(
      Array.from({ length: 20 }, (_, i) => cartWith(i % 2 ? [a, b] : [b, a])),
    );
    const results = await Promise.all(carts.map((cart) => placeOrder(requestFor(cart), now)));
    expect(results.every((result) => result.ok)).toBe(true);
    expect((await variant(a.variantId)).held).toBe(20);
  });

  test('a purchase that nobody confirms expires and gives its pieces back once', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 3 });
    const { number, key } = await buy(await cartWith([{ variantId, quantity: 2 }]));
    const later = new Date(now.getTime() + 49 * 3_600_000);
    await Promise.all([expireUnconfirmed(later), expireUnconfirmed(later)]);
    expect(await variant(variantId)).toMatchObject({ onHand: 3, held: 0 });
    const group = await groupView(number, key);
    expect(group?.orders[0]?.status).toBe('expired');
    expect(await confirmByLink({ number, key }, later)).toMatchObject({
      failure: { code: 'order.nothing_to_confirm' },
    });
  });

  test('the buyer can take her purchase back before she confirms it', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 1, kind: 'one_of_a_kind' });
    const link = await buy(await cartWith([{ variantId }]));
    expect((await withdrawByLink(link, now)).ok).toBe(true);
    expect(await variant(variantId)).toMatchObject({ onHand: 1, held: 0 });
    const payment = await prisma.payment.findUniqueOrThrow({ where: { groupId: link.groupId } });
    expect(payment.status).toBe('canceled');
  });

  test('what an artisan cannot make does not come back on the shelf; what staff cancels does if they say so', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 5 });
    const first = await buy(await cartWith([{ variantId }]));
    const second = await buy(await cartWith([{ variantId }]));
    for (const link of [first, second]) await confirmByLink(link, now);
    const orderOf = async (link: typeof first) =>
      (await groupView(link.number, link.key))?.orders[0]?.id ?? '';
    const why = { reason: 'broken' as const };
    expect((await decline(artisanActor(artisan), await orderOf(first), why, now)).ok).toBe(true);
    expect((await variant(variantId)).onHand).toBe(3);
    const cancellation = { reason: 'buyer_asked' as const, note: '', restock: true, notify: true };
    const order = await orderOf(second);
    expect((await cancelOrder(staffActor('moderator'), order, cancellation, now)).ok).toBe(false);
    expect((await cancelOrder(staffActor('support'), order, cancellation, now)).ok).toBe(true);
    expect((await cancelOrder(staffActor('support'), order, cancellation, now)).ok).toBe(false);
    expect((await variant(variantId)).onHand).toBe(4);
  });

  test('pieces made to order are never short of stock', async () => {
    const { variantId } = await makeProduct(prisma, artisan, {
      kind: 'made_to_order',
      makingDays: 12,
    });
    const { number, key } = await buy(await cartWith([{ variantId, quantity: 3 }]));
    expect((await confirmByLink({ number, key }, now)).ok).toBe(true);
    expect(await variant(variantId)).toMatchObject({ onHand: 0, held: 0 });
  });
});

describe('sending it twice', () => {
  test('the same request again gives the same purchase, also at once', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 5 });
    const request = requestFor(await cartWith([{ variantId }]));
    const all = await Promise.all(Array.from({ length: 5 }, () => placeOrder(request, now)));
    const numbers = new Set(all.map((result) => (result.ok ? result.value.number : 'refused')));
    expect(numbers.size).toBe(1);
    expect(all.filter((result) => result.ok && result.value.isNew)).toHaveLength(1);
    expect((await variant(variantId)).held).toBe(1);
  });

  test('the same key with another body is refused', async () => {
    const { variantId } = await makeProduct(prisma, artisan);
    const request = requestFor(await cartWith([{ variantId }]));
    expect((await placeOrder(request, now)).ok).toBe(true);
    const other = { ...request, address: { ...request.address, line: 'Another street' } };
    expect(codes(await placeOrder(other, now))).toEqual(['idempotency.key_reused']);
  });
});

describe('what is checked again', () => {
  test('a changed price is shown and agreed to, never silently charged', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { priceRupees: 1000 });
    const access = await cartWith([{ variantId }]);
    await prisma.productVariant.update({
      where: { id: variantId },
      data: { priceMinor: 120_000n },
    });
    const refused = await placeOrder(requestFor(access), now);
    expect(refused.ok ? null : refused.failures[0]).toMatchObject({
      code: 'price.changed',
      params: { seen: 100_000, price: 120_000, difference: 20_000 },
    });
    expect((await acceptPrices(access, now)).ok).toBe(true);
    expect((await placeOrder(requestFor(access), now)).ok).toBe(true);
  });

  test('a suspended artisan and a hidden piece block their line, and the cart says so', async () => {
    const suspended = await makeArtisan(prisma);
    const theirs = await makeProduct(prisma, suspended);
    const hidden = await makeProduct(prisma, artisan);
    const access = await cartWith([theirs, hidden, await makeProduct(prisma, artisan)]);
    await prisma.artisan.update({ where: { id: suspended.id }, data: { status: 'suspended' } });
    await prisma.product.update({ where: { id: hidden.id }, data: { status: 'hidden' } });
    expect(codes(await placeOrder(requestFor(access), now))).toEqual(['line.not_buyable']);
    const cart = await readCart(access, now);
    const lines = cart.ok ? cart.value.sections.flatMap((section) => section.lines) : [];
    const blocked = lines.filter((line) => line.issues.length > 0);
    expect(blocked.map((line) => line.productId).sort()).toEqual([theirs.id, hidden.id].sort());
    expect(await addLine(access, { variantId: theirs.variantId, quantity: 1 }, now)).toMatchObject({
      failure: { code: 'line.not_buyable' },
    });
  });

  test('cash on delivery is refused above the cap and where no courier takes cash', async () => {
    const dear = await makeProduct(prisma, artisan, { priceRupees: 49_900 });
    const access = await cartWith([dear]);
    expect(codes(await placeOrder(requestFor(access), now))).toEqual(['cod.over_cap']);
    const cheap = await cartWith([await makeProduct(prisma, artisan)]);
    const request = requestFor(cheap, { district: 'tharparkar' });
    expect(codes(await placeOrder(request, now))).toEqual(['cod.not_served']);
  });

  test.each(['card', 'jazzcash', 'easypaisa', 'bank'] as const)(
    '%s is not offered yet',
    async (method) => {
      const access = await cartWith([await makeProduct(prisma, artisan)]);
      expect(codes(await placeOrder({ ...requestFor(access), method }, now))).toEqual([
        'payment.not_offered',
      ]);
    },
  );

  test('every wrong field is named at once and nothing is kept', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 2 });
    const request = requestFor(await cartWith([{ variantId }]));
    const wrong = {
      ...request,
      contact: { name: ' ', phone: '12' },
      address: { ...request.address, line: '', city: '', district: 'atlantis' },
    };
    expect(codes(await placeOrder(wrong, now)).sort()).toEqual(
      [
        'city.missing',
        'district.unknown',
        'line.missing',
        'name.missing',
        'phone.not_mobile',
      ].sort(),
    );
    expect((await variant(variantId)).held).toBe(0);
  });

  test.each(['0', '-1', '1.5', '100', '99999999999999999999', 'two', ''])(
    'a quantity of "%s" is refused',
    async (quantity) => {
      const { variantId } = await makeProduct(prisma, artisan, { stock: 500 });
      const access = await cartWith([]);
      expect(await addLine(access, { variantId, quantity }, now)).toMatchObject({
        failure: { code: 'quantity.invalid' },
      });
      const cart = await readCart(access, now);
      expect(cart.ok && cart.value.count).toBe(0);
    },
  );

  test('Urdu digits are read', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 500 });
    const access = await cartWith([{ variantId }]);
    expect((await addLine(access, { variantId, quantity: '۱۲' }, now)).ok).toBe(true);
    const cart = await readCart(access, now);
    expect(cart.ok && cart.value.count).toBe(13);
  });

  test('a cart opens to its token alone', async () => {
    const mine = await cartWith([await makeProduct(prisma, artisan)]);
    const other = await cartWith([]);
    for (const access of [
      { cartId: mine.cartId, token: other.token },
      { cartId: mine.cartId, token: '' },
      { cartId: 'crt_1', token: mine.token },
    ])
      expect(await readCart(access, now)).toMatchObject({ failure: { code: 'cart.not_found' } });
  });
});

describe('many cash orders from one phone', () => {
  test('are held for a look, and staff confirms them on the phone', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 50 });
    const phone = '03009998887';
    const links = [];
    for (let i = 0; i < 6; i += 1)
      links.push(await buy(await cartWith([{ variantId }]), { phone }));
    const [first, last] = [links[0], links[5]];
    if (!first || !last) throw new Error('six purchases');
    expect((await confirmByLink(first, now)).ok).toBe(true);
    expect(await confirmByLink(last, now)).toMatchObject({
      failure: { code: 'order.held_for_review' },
    });
    expect((await confirmByPhone(staffActor('fulfilment'), last.groupId, now)).ok).toBe(false);
    expect((await confirmByPhone(staffActor('support', false), last.groupId, now)).ok).toBe(false);
    expect((await confirmByPhone(staffActor('support'), last.groupId, now)).ok).toBe(true);
  });
});
