import type { AcceptanceState } from '@/domain/order/acceptance';
import type { CancelReason, OrderState } from '@/domain/order/flow';
import type { Prisma } from '@/generated/prisma/client';
import { insertAll, type Rows } from '@/platform/bulk';
import { type Db, newId } from '@/platform/db';

export type NewGroup = Prisma.OrderGroupCreateManyInput;
export type NewOrder = Prisma.OrderCreateManyInput;
export type NewOrderLine = Prisma.OrderLineCreateManyInput;
export type NewFeeLine = Prisma.FeeLineCreateManyInput;
export type NewDiscountLine = Prisma.DiscountLineCreateManyInput;

export async function insertGroup(
  db: Db,
  rows: {
    readonly group: NewGroup;
    readonly orders: NewOrder[];
    readonly lines: NewOrderLine[];
    readonly fees: NewFeeLine[];
    readonly discounts: NewDiscountLine[];
    readonly events: readonly NewEvent[];
  },
  now: Date,
): Promise<void> {
  await insertAll(db, [
    { table: 'order_groups', rows: [rows.group] },
    { table: 'orders', rows: rows.orders },
    { table: 'order_lines', rows: rows.lines },
    { table: 'fee_lines', rows: rows.fees },
    { table: 'discount_lines', rows: rows.discounts },
    eventRows(rows.events, now),
  ]);
}

/** Nobody else changes an order of this group until the transaction ends. */
export async function lockGroup(db: Db, groupId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM order_groups WHERE id = ${groupId} FOR UPDATE`;
}

/** Moves the order only from one of `from`; `false` means that someone was faster. */
export async function moveOrder(
  db: Db,
  id: string,
  from: readonly OrderState[],
  to: OrderState,
  also: Prisma.OrderUpdateManyMutationInput = {},
): Promise<boolean> {
  const { count } = await db.order.updateMany({
    where: { id, status: { in: [...from] } },
    data: { ...also, status: to },
  });
  return count === 1;
}

/** Only a way of paying that was chosen anew is written here; what it costs is frozen elsewhere. */
export const setMethod = (db: Db, groupId: string, paymentMethod: string, heldForReview: boolean) =>
  db.orderGroup.updateMany({ where: { id: groupId }, data: { paymentMethod, heldForReview } });

/** The deadline only ever moves back. */
export const delayDeadline = (db: Db, groupId: string, confirmBy: Date) =>
  db.orderGroup.updateMany({
    where: { id: groupId, confirmBy: { lt: confirmBy } },
    data: { confirmBy },
  });

export async function moveAcceptance(
  db: Db,
  id: string,
  from: readonly AcceptanceState[],
  to: AcceptanceState,
  declineReason?: string,
): Promise<boolean> {
  const { count } = await db.order.updateMany({
    where: { id, acceptance: { in: [...from] } },
    data: { acceptance: to, ...(declineReason === undefined ? {} : { declineReason }) },
  });
  return count === 1;
}

export const setDerived = (
  db: Db,
  id: string,
  statuses: { readonly paymentStatus?: string; readonly fulfillmentStatus?: string },
) => db.order.updateMany({ where: { id }, data: statuses });

export const insertParcel = (
  db: Db,
  parcel: { id: string; artisanId: string; orderId: string; number: string; status: string },
  now: Date,
) => db.fulfillment.createMany({ data: [{ ...parcel, createdAt: now }] });

export const cancelParcels = (db: Db, orderId: string, now: Date) =>
  db.fulfillment.updateMany({
    where: { orderId, status: { in: ['pending', 'packed'] } },
    data: { status: 'canceled', canceledAt: now },
  });

export const countCanceledLines = (db: Db, orderId: string) =>
  db.$executeRaw`
    UPDATE order_lines SET canceled_quantity = quantity - fulfilled_quantity WHERE order_id = ${orderId}`;

export const insertCancellation = (
  db: Db,
  row: {
    orderId: string;
    reason: CancelReason;
    note: string | null;
    actorKind: string;
    actorId: string | null;
    restock: boolean;
    notify: boolean;
    createdAt: Date;
  },
) => db.orderCancellation.createMany({ data: [row], skipDuplicates: true });

export type NewEvent = {
  readonly groupId: string;
  readonly orderId: string;
  readonly fulfillmentId?: string | null;
  readonly kind: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
};

export const insertEvents = (db: Db, events: readonly NewEvent[], now: Date) =>
  insertAll(db, [eventRows(events, now)]);

const eventRows = (events: readonly NewEvent[], now: Date): Rows => ({
  table: 'order_events',
  rows: events.map((event) => ({ ...event, id: newId('orderEvent', now), at: now })),
});
