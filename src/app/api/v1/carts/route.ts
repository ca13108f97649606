import { ok } from '@/domain/result';
import { once } from '@/modules/api/commands';
import * as operations from '@/modules/api/schema/operations';
import { createCart } from '@/modules/cart/commands';
import { endpoint } from '@/platform/http/endpoint';
import { keyed, randomText } from '@/platform/secrets';

/** The token of a repeatable request comes from its key, so that a repeat gets it again and nobody writes it down. */
export const POST = endpoint(
  operations.createCart,
  async ({ body, locale, idempotencyKey, client, now }) => {
    const token =
      idempotencyKey === null
        ? randomText(24)
        : keyed('cart-token', `${client} ${idempotencyKey}`).slice(0, 32);
    const repeatable = { scope: `carts:${client}`, key: idempotencyKey, request: body };
    const cart = await once(repeatable, now, async () => {
      const { id } = await createCart({ locale: body.locale ?? locale, token }, now);
      return ok({ id });
    });
    return cart.ok ? ok({ id: cart.value.id, token }) : cart;
  },
);
