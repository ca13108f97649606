import { ok } from '@/domain/result';
import { once } from '@/modules/api/commands';
import { cartOf } from '@/modules/api/queries/present';
import * as operations from '@/modules/api/schema/operations';
import { addLine } from '@/modules/cart/commands';
import { changedCart } from '@/modules/cart/queries';
import { endpoint } from '@/platform/http/endpoint';

export const POST = endpoint(
  operations.addLine,
  async ({ params: { id = '' }, body, cartToken, locale, idempotencyKey, now }) => {
    const access = { cartId: id, token: cartToken };
    const asked = {
      variantId: body.variant_id,
      quantity: body.quantity ?? 1,
      wish: body.wish ?? '',
    };
    const repeatable = { scope: `cart:${id}`, key: idempotencyKey, request: ['add', asked] };
    const added = await once(repeatable, now, () => addLine(access, asked, now));
    if (!added.ok) return added;
    return ok(cartOf(await changedCart(id, now), locale));
  },
);
