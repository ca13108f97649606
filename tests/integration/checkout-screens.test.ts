import { beforeAll, describe, expect, test } from 'vitest';
import type { CartAccess } from '@/modules/cart/commands';
import { type Answer, answerCheckout } from '@/modules/checkout/answer';
import { quote } from '@/modules/checkout/queries';
import { checkoutForm } from '@/modules/checkout/schema';
import { pathForPhone, pathOfPlaced } from '@/modules/orders/queries/tracked';
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
let artisan: MadeArtisan;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
});

const filled = {
  intent: 'place',
  idempotency_key: 'a-key-made-for-this-page',
  name: 'Hina Yousaf',
  phone: '۰۳۰۰ ۱۲۳۴۵۶۷',
  district: 'lahore',
  city: 'Lahore',
  line: 'House 14, Street 9',
  landmark: 'Jamia Masjid',
  payment_method: 'cod',
};

async function totalTo(cart: CartAccess, district: string): Promise<string> {
  const quoted = await quote(cart, { district, method: 'cod' }, now);
  if (!quoted.ok) throw new Error(quoted.failure.code);
  return String(quoted.value.total.minor);
}
const send = (cart: CartAccess | null, sent: Readonly<Record<string, string>>): Promise<Answer> =>
  answerCheckout(cart, checkoutForm.parse({ cart: cart?.cartId ?? '', ...sent }), 'en', now);
const codesOf = (answer: Answer): string[] =>
  answer.kind === 'placed' ? [] : answer.failures.map(({ code }) => code);
const groupsOf = (cart: CartAccess) => prisma.orderGroup.count({ where: { cartId: cart.cartId } });
const oneOfEach = async () => cartWith([await makeProduct(prisma, artisan, { stock: 5 })]);

describe('the total', () => {
  test('of a district nobody showed yet is shown first, and only then ordered', async () => {
    const cart = await oneOfEach();
    const blind = await send(cart, filled);
    expect(codesOf(blind)).toEqual(['checkout.total_new']);
    expect(await groupsOf(cart)).toBe(0);
    const total = blind.kind === 'shown' ? String(blind.quote?.total.minor) : '';
    expect((await send(cart, { ...filled, shown_total: total })).kind).toBe('placed');
  });

  test('named by the client is never charged', async () => {
    const cart = await oneOfEach();
    expect(codesOf(await send(cart, { ...filled, shown_total: '1' }))).toEqual([
      'checkout.total_new',
    ]);
    const total = await totalTo(cart, 'lahore');
    await send(cart, { ...filled, shown_total: total, total: '1', price: '1' });
    const group = await prisma.orderGroup.findUniqueOrThrow({ where: { cartId: cart.cartId } });
    expect(String(group.totalMinor)).toBe(total);
  });

  test('is given for a district without ordering anything', async () => {
    const cart = await oneOfEach();
    const answer = await send(cart, { ...filled, intent: 'quote', name: '', phone: '' });
    expect(answer).toMatchObject({ kind: 'shown', failures: [] });
    expect(await groupsOf(cart)).toBe(0);
  });
});

describe('bad input', () => {
  test('is named at every field at once, and nothing is ordered', async () => {
    const cart = await oneOfEach();
    const shown_total = await totalTo(cart, 'lahore');
    const answer = await send(cart, {
      ...filled,
      shown_total,
      name: '  ',
      phone: '12345',
      city: '',
      line: '',
      email: 'not an address',
    });
    expect(codesOf(answer).sort()).toEqual(
      ['city.missing', 'email.invalid', 'line.missing', 'name.missing', 'phone.not_mobile'].sort(),
    );
    expect(await groupsOf(cart)).toBe(0);
  });

  test('a way to pay that is not offered is refused, also when posted anyway', async () => {
    const cart = await oneOfEach();
    const shown_total = await totalTo(cart, 'lahore');
    for (const payment_method of ['card', 'gold', '']) {
      const answer = await send(cart, { ...filled, shown_total, payment_method });
      expect(codesOf(answer)).toContain('payment.not_offered');
    }
    expect(await groupsOf(cart)).toBe(0);
  });

  test('a page of another cart, or without one, orders nothing', async () => {
    const cart = await oneOfEach();
    const other = await oneOfEach();
    expect(codesOf(await send(cart, { ...filled, cart: other.cartId }))).toEqual([
      'checkout.other_cart',
    ]);
    expect(codesOf(await send(null, filled))).toEqual(['cart.not_found']);
    expect(await groupsOf(cart)).toBe(0);
    expect(await groupsOf(other)).toBe(0);
  });

  test('a piece sold meanwhile is said, and the cart is still there', async () => {
    const { variantId } = await makeProduct(prisma, artisan, { stock: 1 });
    const slow = await cartWith([{ variantId }]);
    const shown_total = await totalTo(slow, 'lahore');
    await buy(await cartWith([{ variantId }]));
    expect(codesOf(await send(slow, { ...filled, shown_total }))).toEqual(['stock.not_enough']);
  });
});

describe('sending twice', () => {
  test('in the same moment and again later gives the same order', async () => {
    const cart = await oneOfEach();
    const sent = { ...filled, shown_total: await totalTo(cart, 'lahore') };
    const answers = await Promise.all([send(cart, sent), send(cart, sent), send(cart, sent)]);
    const later = await send(cart, sent);
    const paths = new Set([...answers, later].map((a) => (a.kind === 'placed' ? a.path : a.kind)));
    expect(paths.size).toBe(1);
    expect([...paths][0]).toMatch(/^\/orders\/HM-/);
    expect(await groupsOf(cart)).toBe(1);
  });

  test('with other details under the same key is refused', async () => {
    const cart = await oneOfEach();
    const sent = { ...filled, shown_total: await totalTo(cart, 'lahore') };
    await send(cart, sent);
    expect(codesOf(await send(cart, { ...sent, line: 'Elsewhere 1' }))).toEqual([
      'idempotency.key_reused',
    ]);
  });

  test('an opened page of an ordered cart leads to the order', async () => {
    const cart = await oneOfEach();
    expect(await pathOfPlaced(cart, now)).toBeNull();
    const { number, key } = await buy(cart);
    expect(await pathOfPlaced(cart, now)).toBe(`/orders/${number}?key=${key}`);
    expect(await pathOfPlaced({ ...cart, token: 'wrong' }, now)).toBeNull();
    expect(await send(cart, { ...filled, intent: 'quote' })).toMatchObject({ kind: 'placed' });
  });
});

describe('finding an order again', () => {
  test('takes its number and its own phone together', async () => {
    const phone = '+923015550001';
    const { number, key } = await buy(await oneOfEach(), { phone });
    expect(await pathForPhone(number, phone)).toBe(`/orders/${number}?key=${key}`);
    expect(await pathForPhone(number.toLowerCase().replaceAll('-', ' '), phone)).not.toBeNull();
    expect(await pathForPhone(number, '+923015550002')).toBeNull();
    expect(await pathForPhone('HM-0000-0000', phone)).toBeNull();
    expect(await pathForPhone("' OR 1=1 --", phone)).toBeNull();
  });
});
