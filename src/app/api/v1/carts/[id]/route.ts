import { ok } from '@/domain/result';
import { cartOf } from '@/modules/api/queries/present';
import * as operations from '@/modules/api/schema/operations';
import { readCart } from '@/modules/cart/queries';
import { endpoint } from '@/platform/http/endpoint';

export const GET = endpoint(
  operations.readCart,
  async ({ params: { id = '' }, cartToken, locale, now }) => {
    const cart = await readCart({ cartId: id, token: cartToken }, now);
    return cart.ok ? ok(cartOf(cart.value, locale)) : cart;
  },
);
