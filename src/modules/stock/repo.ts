import { insertAll } from '@/platform/bulk';
import { type Db, join, sql } from '@/platform/db';

export type Demand = { readonly variantId: string; readonly quantity: number };

const demandValues = (demand: readonly Demand[]) =>
  join(demand.map(({ variantId, quantity }) => sql`(${variantId}::text, ${quantity}::int)`));

/** Holds pieces where enough are free; those rows come back with how many are left. Rows are locked in id order. */
export const holdWhereFree = (db: Db, demand: readonly Demand[]) =>
  db.$queryRaw<{ id: string; left: number }[]>`
    WITH wanted (id, quantity) AS (VALUES ${demandValues(demand)}),
    locked AS (
      SELECT v.id FROM product_variants v JOIN wanted w ON w.id = v.id ORDER BY v.id FOR UPDATE OF v
    )
    UPDATE product_variants v SET held = v.held + w.quantity
    FROM wanted w JOIN locked l ON l.id = w.id
    WHERE v.id = w.id AND v.on_hand - v.held >= w.quantity
    RETURNING v.id, v.on_hand - v.held AS left`;

/** Moves counted stock by what `held` and `onHand` say; made-to-order pieces have none to move. */
export async function moveStock(
  db: Db,
  demand: readonly Demand[],
  by: { readonly held: -1 | 0; readonly onHand: -1 | 0 | 1 },
): Promise<void> {
  if (demand.length === 0) return;
  await db.$executeRaw`
    WITH wanted (id, quantity) AS (
      SELECT id, sum(quantity)::int FROM (VALUES ${demandValues(demand)}) AS asked (id, quantity) GROUP BY id
    ),
    locked AS (
      SELECT v.id FROM product_variants v JOIN wanted w ON w.id = v.id ORDER BY v.id FOR UPDATE OF v
    )
    UPDATE product_variants v
    SET held = v.held + ${by.held} * w.quantity, on_hand = v.on_hand + ${by.onHand} * w.quantity
    FROM wanted w JOIN locked l ON l.id = w.id
    WHERE v.id = w.id AND v.kind <> 'made_to_order'`;
}

export async function freeStock(
  db: Db,
  variantIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.productVariant.findMany({
    where: { id: { in: [...variantIds] } },
    select: { id: true, onHand: true, held: true },
  });
  return new Map(rows.map((row) => [row.id, row.onHand - row.held]));
}

export type NewReservation = {
  readonly id: string;
  readonly variantId: string;
  readonly cartLineId: string;
  readonly orderLineId: string;
  readonly quantity: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export const insertReservations = (db: Db, rows: readonly NewReservation[]) =>
  insertAll(db, [{ table: 'stock_reservations', rows }]);

/** Ends the open reservations of an order; only those that were still open come back. */
export async function closeReservations(
  db: Db,
  orderId: string,
  status: 'consumed' | 'released' | 'expired',
  now: Date,
): Promise<Demand[]> {
  return db.$queryRaw<Demand[]>`
    UPDATE stock_reservations r SET status = ${status}, closed_at = ${now}
    FROM order_lines l
    WHERE l.id = r.order_line_id AND l.order_id = ${orderId} AND r.status = 'active'
    RETURNING r.variant_id AS "variantId", r.quantity`;
}

/** What of an order was sold for good: its consumed reservations. */
export async function soldBy(db: Db, orderId: string): Promise<Demand[]> {
  return db.$queryRaw<Demand[]>`
    SELECT r.variant_id AS "variantId", r.quantity
    FROM stock_reservations r JOIN order_lines l ON l.id = r.order_line_id
    WHERE l.order_id = ${orderId} AND r.status = 'consumed'`;
}
