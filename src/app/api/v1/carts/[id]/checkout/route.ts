import { fail, ok } from '@/domain/result';
import { placedOf } from '@/modules/api/queries/present-order';
import * as operations from '@/modules/api/schema/operations';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { placedGroup } from '@/modules/orders/queries/placed';
import { startFirst } from '@/modules/settlement/commands/start-first';
import { readWish } from '@/modules/settlement/commands/wish';
import { endpoint } from '@/platform/http/endpoint';

export const POST = endpoint(
  operations.checkout,
  async ({ params: { id = '' }, body, cartToken, locale, idempotencyKey, now }) => {
    const { payment_method: method, wallet } = body;
    const cnicLast6 = wallet?.cnic_last6 ?? undefined;
    const wish = { method, ...(wallet && { wallet: { number: wallet.number, cnicLast6 } }) };
    // A wallet that can't be asked is refused before anything is ordered.
    const payable = method === 'cod' ? ok(null) : readWish(wish);
    if (!payable.ok) return payable;
    const placed = await placeOrder(
      {
        access: { cartId: id, token: cartToken },
        contact: body.contact,
        address: body.address,
        method,
        codes: body.codes,
        ...(body.shown_days && { shownDays: body.shown_days }),
        locale: body.locale ?? locale,
        // Without a key of its own a cart is still ordered only once.
        idempotencyKey: idempotencyKey ?? id,
      },
      now,
    );
    if (!placed.ok) return placed;
    if (method !== 'cod') await startFirst(placed.value, wish, now);
    const group = await placedGroup(placed.value.groupId);
    return group ? ok(await placedOf(group, locale, now)) : fail('order.not_found');
  },
);
