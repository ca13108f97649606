import { addLine, type CartAccess, createCart } from '@/modules/cart/commands';
import { type PlaceRequest, placeOrder } from '@/modules/checkout/commands/place-order';

let buyers = 0;

export async function cartWith(
  lines: readonly { readonly variantId: string; readonly quantity?: number }[],
  now = new Date(),
): Promise<CartAccess> {
  const { id, token } = await createCart({ locale: 'ur' }, now);
  const access = { cartId: id, token };
  for (const { variantId, quantity = 1 } of lines) {
    const added = await addLine(access, { variantId, quantity }, now);
    if (!added.ok) throw new Error(added.failure.code);
  }
  return access;
}

export function requestFor(
  access: CartAccess,
  wanted: {
    readonly phone?: string;
    readonly district?: string;
    readonly key?: string;
    readonly codes?: readonly string[];
  } = {},
): PlaceRequest {
  buyers += 1;
  return {
    access,
    contact: { name: 'Sana Demo', phone: wanted.phone ?? `0301${String(2_000_000 + buyers)}` },
    address: {
      line: 'House 4, Street 9',
      landmark: 'near the well',
      city: 'Lahore',
      district: wanted.district ?? 'lahore',
      country: 'PK',
    },
    method: 'cod',
    codes: wanted.codes ?? [],
    locale: 'ur',
    idempotencyKey: wanted.key ?? `key-${buyers}-${access.cartId}`,
  };
}

/** Places what is in the cart; throws when it can't be placed. */
export async function buy(
  access: CartAccess,
  wanted: Parameters<typeof requestFor>[1] = {},
  now = new Date(),
) {
  const placed = await placeOrder(requestFor(access, wanted), now);
  if (!placed.ok) throw new Error(placed.failures.map((failure) => failure.code).join());
  return placed.value;
}
