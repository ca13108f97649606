import { extraDays, type Load } from '@/domain/stock/capacity';
import type { Db } from '@/platform/db';
import { lockMakers, readQueues } from '../repo/queue';

/** The limits a piece made to order stands under, and what waits before it. */
export type PieceQueue = { readonly product: Load; readonly shop: Load };

const noLimit: Load = { weekly: null, ahead: 0 };
export const noQueue: PieceQueue = { product: noLimit, shop: noLimit };

/** Keeps the queues of what a cart has made to order as they are until the transaction ends. */
export const lockQueues = async (db: Db, cartId: string): Promise<void> => {
  await lockMakers(db, cartId);
};

/** The queues before these pieces; without an entry nobody set a limit. */
export async function queuesOf(
  db: Db,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, PieceQueue>> {
  if (productIds.length === 0) return new Map();
  const rows = await readQueues(db, productIds);
  return new Map(
    rows.map((row) => [
      row.productId,
      {
        product: { weekly: row.weekly, ahead: row.ahead },
        shop: { weekly: row.shopWeekly, ahead: row.shopAhead },
      },
    ]),
  );
}

/** Working days that one more of a piece waits beyond its own making time. */
export const waitOf = (queue: PieceQueue | undefined): number =>
  queue ? extraDays([queue.product, queue.shop], 1) : 0;
