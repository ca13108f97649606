import { isClosedAt, isSelling } from '@/domain/artisan/flow';
import { parseQuantity } from '@/domain/cart/quantity';
import { type Id, isId } from '@/domain/ids';
import { checkWish, type WishFailure } from '@/domain/order/wish';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { availableOf, maxQuantity } from '@/domain/stock/available';
import { type Db, inTx, newId, prisma } from '@/platform/db';
import { keyed, randomText, sameText } from '@/platform/secrets';
import {
  acceptTodaysPrices,
  type CartRow,
  completeCart,
  deleteLine,
  expireCarts,
  findBuyable,
  findCart,
  findLine,
  insertCart,
  putLine,
} from './repo';

/** Who holds the token holds the cart; there is no other owner. */
export type CartAccess = { readonly cartId: string; readonly token: string };

const keptDays = 30;
const hashOf = (token: string): string => keyed('cart', token);

/** Opens an empty cart. The token (`token`, or a new one) is kept only as a hash. */
export async function createCart(
  { locale, token = randomText(24) }: { readonly locale: 'en' | 'ur'; readonly token?: string },
  now: Date,
): Promise<{ readonly id: Id<'cart'>; readonly token: string }> {
  const id = newId('cart', now);
  await insertCart(prisma, {
    id,
    tokenHash: hashOf(token),
    status: 'active',
    locale,
    createdAt: now,
    updatedAt: now,
    expiresAt: new Date(now.getTime() + keptDays * 86_400_000),
  });
  return { id, token };
}

/**
 * The cart behind `access`, locked with `lock`. A wrong token, an unknown and an expired cart all answer
 * `cart.not_found`.
 */
export async function openCart(
  db: Db,
  access: CartAccess,
  now: Date,
  lock = false,
): Promise<Result<CartRow, Failure<'cart.not_found'>>> {
  if (!isId('cart', access.cartId)) return fail('cart.not_found');
  const cart = await findCart(db, access.cartId, lock);
  if (!cart || !sameText(cart.tokenHash, hashOf(access.token))) return fail('cart.not_found');
  if (cart.status === 'expired' || cart.expiresAt <= now) return fail('cart.not_found');
  return ok(cart);
}

async function openForChange(db: Db, access: CartAccess, now: Date) {
  const cart = await openCart(db, access, now);
  if (cart.ok && cart.value.status !== 'active') return fail('cart.completed');
  return cart;
}

type Written = {
  readonly variantId: string;
  readonly quantity: string | number;
  /** The buyer's answer to the piece's question. */
  readonly wish?: string;
};

/**
 * Adds pieces of a variant; more of one already in the cart is summed, where the buyer's wish is the same too. The price the buyer sees now is kept to tell
 * her later if it changes. Failures: `cart.not_found`, `cart.completed`, `quantity.invalid`, `variant.not_found`,
 * `line.not_buyable`, `stock.not_enough` (`available`), those of `checkWish`.
 */
export async function addLine(
  access: CartAccess,
  written: Written,
  now: Date,
): Promise<Result<{ readonly lineId: string }>> {
  const quantity = parseQuantity(written.quantity);
  if (!quantity.ok) return quantity;
  const cart = await openForChange(prisma, access, now);
  if (!cart.ok) return cart;
  const piece = {
    variantId: written.variantId,
    wish: (letters: number) => checkWish(written.wish ?? '', { letters }),
  };
  return put(prisma, cart.value.id, piece, (inCart) => inCart + quantity.value, now);
}

/** Sets a line's quantity and agrees to today's price. Failures as `addLine`, and `line.not_found`. */
export async function setQuantity(
  access: CartAccess,
  lineId: string,
  written: string | number,
  now: Date,
): Promise<Result<{ readonly lineId: string }>> {
  const quantity = parseQuantity(written);
  if (!quantity.ok) return quantity;
  const cart = await openForChange(prisma, access, now);
  if (!cart.ok) return cart;
  const line = await findLine(prisma, cart.value.id, lineId);
  if (!line) return fail('line.not_found');
  const { variantId, wish } = line;
  const piece = { variantId, wish: () => ok(wish) };
  return put(prisma, cart.value.id, piece, () => quantity.value, now);
}

async function put(
  db: Db,
  cartId: string,
  line: {
    readonly variantId: string;
    /** What is wished for, by how long the piece lets an answer be. */
    readonly wish: (letters: number) => Result<string, WishFailure>;
  },
  wanted: (inCart: number) => number,
  now: Date,
): Promise<Result<{ readonly lineId: string }>> {
  const { variantId } = line;
  const piece = isId('variant', variantId) ? await findBuyable(db, variantId, cartId) : null;
  if (piece?.productStatus !== 'published') return fail('variant.not_found');
  const closed = isClosedAt(now, piece.closedFrom, piece.closedTo);
  if (!isSelling(piece.artisanStatus, closed)) {
    const reason = piece.artisanStatus === 'approved' ? 'closed' : 'artisan';
    return fail('line.not_buyable', { params: { reason } });
  }
  const asked = line.wish(piece.askLetters);
  if (!asked.ok) return asked;
  const wish = asked.value;
  const quantity = wanted(inCartOf(piece, (other) => other === wish));
  const available = Math.max(0, availableOf(piece) - inCartOf(piece, (other) => other !== wish));
  if (quantity > available) {
    return fail('stock.not_enough', { field: 'quantity', params: { available, asked: quantity } });
  }
  if (quantity > maxQuantity) {
    return fail('quantity.invalid', { field: 'quantity', params: { max: maxQuantity } });
  }
  const id = newId('cartLine', now);
  const { priceMinor } = piece;
  return ok({
    lineId: await putLine(db, { id, cartId, variantId, wish, quantity, priceMinor }, now),
  });
}

const inCartOf = (
  piece: NonNullable<Awaited<ReturnType<typeof findBuyable>>>,
  of: (wish: string) => boolean,
): number => piece.inCart.reduce((all, { wish, quantity }) => all + (of(wish) ? quantity : 0), 0);

/** Failures: `cart.not_found`, `cart.completed`, `line.not_found`. */
export async function removeLine(
  access: CartAccess,
  lineId: string,
  now: Date,
): Promise<Result<null>> {
  const cart = await openForChange(prisma, access, now);
  if (!cart.ok) return cart;
  return (await deleteLine(prisma, cart.value.id, lineId)) ? ok(null) : fail('line.not_found');
}

/** The buyer agrees to the prices as they are today. Failures: `cart.not_found`, `cart.completed`. */
export const acceptPrices = (access: CartAccess, now: Date): Promise<Result<null>> =>
  inTx(async (db) => {
    const cart = await openForChange(db, access, now);
    if (!cart.ok) return cart;
    await acceptTodaysPrices(db, cart.value.id);
    return ok(null);
  });

/** The cart became an order: it can't be changed any more. */
export const closeCart = async (db: Db, cartId: string, now: Date): Promise<void> => {
  await completeCart(db, cartId, now);
};

/** Carts nobody came back to are closed; how many is returned. */
export const expireOldCarts = (now: Date): Promise<number> => expireCarts(prisma, now);
