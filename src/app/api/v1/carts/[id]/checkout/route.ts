import { fail, ok } from '@/domain/result';
import { placedOf } from '@/modules/api/queries/present-order';
import * as operations from '@/modules/api/schema/operations';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { placedGroup } from '@/modules/orders/queries/placed';
import { endpoint } from '@/platform/http/endpoint';

export const POST = endpoint(
  operations.checkout,
  async ({ params: { id = '' }, body, cartToken, locale, idempotencyKey, now }) => {
    const placed = await placeOrder(
      {
        access: { cartId: id, token: cartToken },
        contact: body.contact,
        address: body.address,
        method: body.payment_method,
        codes: body.codes,
        locale: body.locale ?? locale,
        // Without a key of its own a cart is still ordered only once.
        idempotencyKey: idempotencyKey ?? id,
      },
      now,
    );
    if (!placed.ok) return placed;
    const group = await placedGroup(placed.value.groupId);
    return group ? ok(placedOf(group, locale)) : fail('order.not_found');
  },
);
