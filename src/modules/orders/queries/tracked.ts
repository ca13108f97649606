import { parseGroupNumber } from '@/domain/order/number';
import type { Phone } from '@/domain/phone';
import { type CartAccess, openCart } from '@/modules/cart/commands';
import { prisma } from '@/platform/db';
import { groupOfCart } from '../repo/read';
import { isGroupOf } from '../repo/tracked';
import { groupPath } from './link';

/** The own path of the order page, for who knows the number and has proved the phone; null when they don't belong together. */
export async function pathForPhone(number: string, phone: Phone): Promise<string | null> {
  const read = parseGroupNumber(number);
  if (read === null || !(await isGroupOf(prisma, read, phone))) return null;
  return groupPath(read);
}

/** The own path of the order that a cart became, for who holds the cart; null while it is none. */
export async function pathOfPlaced(access: CartAccess, now: Date): Promise<string | null> {
  const cart = await openCart(prisma, access, now);
  if (!cart.ok || cart.value.status !== 'completed') return null;
  const group = await groupOfCart(prisma, cart.value.id);
  return group && groupPath(group.number);
}
