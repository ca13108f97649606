import type { Failure, Result } from '@/domain/result';
import { fail, ok } from '@/domain/result';
import { demandByVariant, fewLeft } from '@/domain/stock/available';
import { refreshAvailability } from '@/modules/catalog/commands';
import { type Db, newId } from '@/platform/db';
import {
  closeReservations,
  type Demand,
  freeStock,
  holdWhereFree,
  insertReservations,
  moveStock,
  soldBy,
} from './repo';

export type HeldLine = Demand & { readonly cartLineId: string; readonly orderLineId: string };

/**
 * Holds every line's pieces or none (the caller's transaction is undone on failure), and writes who holds them
 * until when. Lines are of counted pieces only. Failure: `stock.not_enough` with `variant` and `available`.
 */
export async function holdStock(
  db: Db,
  lines: readonly HeldLine[],
  until: Date,
  now: Date,
): Promise<Result<null, Failure<'stock.not_enough'>>> {
  if (lines.length === 0) return ok(null);
  const demand = [...demandByVariant(lines)].map(([variantId, quantity]) => ({
    variantId,
    quantity,
  }));
  const held = await holdWhereFree(db, demand);
  const short = demand.find(({ variantId }) => held.every(({ id }) => id !== variantId));
  if (short) {
    const free = (await freeStock(db, [short.variantId])).get(short.variantId) ?? 0;
    return fail('stock.not_enough', {
      params: { variant: short.variantId, available: Math.max(0, free) },
    });
  }
  await insertReservations(
    db,
    lines.map((line) => ({
      id: newId('reservation', now),
      variantId: line.variantId,
      cartLineId: line.cartLineId,
      orderLineId: line.orderLineId,
      quantity: line.quantity,
      createdAt: now,
      expiresAt: until,
    })),
  );
  // While many are left nobody sees a difference.
  const few = held.filter(({ left }) => left <= fewLeft);
  await refreshAvailability(
    db,
    few.map(({ id }) => id),
  );
  return ok(null);
}

/** The sale is certain: held pieces leave the shelf. Safe to repeat. */
export async function consumeStock(db: Db, orderId: string, now: Date): Promise<void> {
  const lines = await closeReservations(db, orderId, 'consumed', now);
  await moveStock(db, lines, { held: -1, onHand: -1 });
}

/** The sale came to nothing before it was certain: held pieces are free again. Safe to repeat. */
export async function releaseStock(
  db: Db,
  orderId: string,
  how: 'released' | 'expired',
  now: Date,
): Promise<void> {
  const lines = await closeReservations(db, orderId, how, now);
  await moveStock(db, lines, { held: -1, onHand: 0 });
  await refreshAvailability(
    db,
    lines.map((line) => line.variantId),
  );
}

/** Sold pieces go back on the shelf. The caller makes sure that it asks once. */
export async function restock(db: Db, orderId: string): Promise<void> {
  const lines = await soldBy(db, orderId);
  await moveStock(db, lines, { held: 0, onHand: 1 });
  await refreshAvailability(
    db,
    lines.map((line) => line.variantId),
  );
}
