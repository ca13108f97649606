import { cookies } from 'next/headers';
import { cookieFlags } from './auth';

const CART = 'cart';
const COUNT = 'cart_count';
const DAYS = 30;
const SEALED = /^(crt_[0-9a-z]{26})\.([\w-]{20,64})$/;

/** The cart this browser holds, as its cookie claims; whether it opens anything is asked where the cart is read. */
export async function heldCart(): Promise<{ cartId: string; token: string } | null> {
  const [, cartId, token] = SEALED.exec((await cookies()).get(CART)?.value ?? '') ?? [];
  return cartId && token ? { cartId, token } : null;
}

/** Gives the browser a cart to hold. Scripts can't read it. */
export async function holdCart(cart: { readonly id: string; readonly token: string }) {
  (await cookies()).set(CART, `${cart.id}.${cart.token}`, {
    ...cookieFlags(),
    maxAge: DAYS * 86_400,
  });
}

/** The number beside the cart's link. Prerendered pages read it by script; nobody believes it. */
export async function showCartCount(count: number): Promise<void> {
  const jar = await cookies();
  if (count === 0) jar.delete(COUNT);
  else jar.set(COUNT, String(count), { ...cookieFlags(), httpOnly: false, maxAge: DAYS * 86_400 });
}
