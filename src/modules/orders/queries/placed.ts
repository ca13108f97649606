import type { Db } from '@/platform/db';
import { groupOfCart, openCashGroups } from '../repo/read';

/** The purchase a cart became, or null. */
export const placedFromCart = (
  db: Db,
  cartId: string,
): Promise<{
  readonly id: string;
  readonly number: string;
  readonly idempotencyKey: string;
  readonly requestHash: string;
} | null> => groupOfCart(db, cartId);

/** How many cash purchases of this phone are still open. */
export const cashGroupsOpen = (db: Db, phone: string): Promise<number> => openCashGroups(db, phone);
