import { type Db, prisma } from '@/platform/db';
import { groupOfCart, openCashGroups, readPlaced } from '../repo/read';

export type { PlacedGroup } from '../repo/read';

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

/** What a client that has just placed a purchase is told of it. */
export const placedGroup = (groupId: string) => readPlaced(prisma, groupId);
