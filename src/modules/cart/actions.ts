'use server';

import { fail, ok, type Result } from '@/domain/result';
import { defineAction, type Moment } from '@/platform/action';
import { heldCart, holdCart, showCartCount } from '@/platform/cart-cookie';
import {
  acceptPrices,
  addLine,
  type CartAccess,
  createCart,
  removeLine,
  setQuantity,
} from './commands';
import { readCart } from './queries';
import { addForm, lineForm, nothingForm, quantityForm } from './schema';

/** Puts a piece into the cart, opening one where there is none, and shows the cart. */
export const addToCartAction = defineAction({
  input: addForm,
  run: async (_actor, input, moment): Promise<Result<CartAccess>> => {
    const held = await heldCart();
    const added = held ? await addLine(held, input, moment.now) : fail('cart.not_found');
    if (held && added.ok) return ok(held);
    return !added.ok && !isGone(added.failure.code) ? added : addToNewCart(input, moment);
  },
  after: async (cart, moment) => {
    await recount(moment, cart);
    return '/cart';
  },
});

async function addToNewCart(
  piece: { readonly variantId: string; readonly quantity: string; readonly wish: string },
  { locale, now }: Moment,
): Promise<Result<CartAccess>> {
  const cart = await createCart({ locale }, now);
  const access = { cartId: cart.id, token: cart.token };
  const added = await addLine(access, piece, now);
  if (!added.ok) return added;
  await holdCart(cart);
  return ok(access);
}

export const setQuantityAction = defineAction({
  input: quantityForm,
  run: (_actor, input, { now }) =>
    withCart((cart) => setQuantity(cart, input.lineId, input.quantity, now)),
  after: (_value, moment) => recount(moment),
});

/** Taking out what is out already is fine: the page was sent twice. */
export const removeLineAction = defineAction({
  input: lineForm,
  run: (_actor, { lineId }, { now }) =>
    withCart(async (cart) => {
      const removed = await removeLine(cart, lineId, now);
      return !removed.ok && removed.failure.code === 'line.not_found' ? ok(null) : removed;
    }),
  after: (_value, moment) => recount(moment),
});

export const acceptPricesAction = defineAction({
  input: nothingForm,
  run: (_actor, _input, { now }) => withCart((cart) => acceptPrices(cart, now)),
  after: (_value, moment) => recount(moment),
});

/** A cart that is ordered or too old makes room for a new one. */
const isGone = (code: string): boolean => ['cart.not_found', 'cart.completed'].includes(code);

async function withCart<T>(work: (cart: CartAccess) => Promise<Result<T>>): Promise<Result<T>> {
  const held = await heldCart();
  return held ? work(held) : fail('cart.not_found');
}

/** Writing the cookie also has the page drawn anew. */
async function recount({ now }: Moment, cart?: CartAccess): Promise<undefined> {
  const held = cart ?? (await heldCart());
  const read = held ? await readCart(held, now) : null;
  await showCartCount(read?.ok ? read.value.count : 0);
}
