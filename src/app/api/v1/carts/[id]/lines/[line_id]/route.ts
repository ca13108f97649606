import { ok } from '@/domain/result';
import { once } from '@/modules/api/commands';
import { cartOf } from '@/modules/api/queries/present';
import * as operations from '@/modules/api/schema/operations';
import { removeLine, setQuantity } from '@/modules/cart/commands';
import { changedCart } from '@/modules/cart/queries';
import { endpoint } from '@/platform/http/endpoint';

export const PATCH = endpoint(
  operations.changeLine,
  async ({ params: { id = '', line_id = '' }, body, cartToken, locale, idempotencyKey, now }) => {
    const access = { cartId: id, token: cartToken };
    const request = ['set', line_id, body.quantity];
    const repeatable = { scope: `cart:${id}`, key: idempotencyKey, request };
    const set = await once(repeatable, now, () => setQuantity(access, line_id, body.quantity, now));
    if (!set.ok) return set;
    return ok(cartOf(await changedCart(id, now), locale));
  },
);

export const DELETE = endpoint(
  operations.removeLine,
  async ({ params: { id = '', line_id = '' }, cartToken, locale, idempotencyKey, now }) => {
    const access = { cartId: id, token: cartToken };
    const repeatable = { scope: `cart:${id}`, key: idempotencyKey, request: ['remove', line_id] };
    const removed = await once(repeatable, now, async () => {
      const done = await removeLine(access, line_id, now);
      return done.ok ? ok({ removed: line_id }) : done;
    });
    if (!removed.ok) return removed;
    return ok(cartOf(await changedCart(id, now), locale));
  },
);
