import type { FulfillmentState, TrackingStatus } from '@/domain/fulfillment/flow';
import type { Id } from '@/domain/ids';
import type { OrderShares } from '@/domain/ledger/order-entries';
import { type Money, money, sum } from '@/domain/money';
import type { FeePart } from '@/domain/order/fees';
import type { Prisma } from '@/generated/prisma/client';
import { type Db, newId } from '@/platform/db';

/** A parcel with what its moves need to know of its order. */
export type Parcel = {
  readonly id: Id<'fulfillment'>;
  readonly number: string;
  readonly status: FulfillmentState;
  readonly courier: string | null;
  readonly courierName: string | null;
  /** Whoever carries the parcel keeps the cash taken for it: a courier, or the artisan herself. */
  readonly isCarriedByArtisan: boolean;
  readonly trackingNumber: string | null;
  readonly attempts: number;
  readonly order: OrderShares;
};

const amountOf = (minor: bigint): Money => money(Number(minor));

export async function findParcel(db: Db, id: string): Promise<Parcel | null> {
  const row = await db.fulfillment.findUnique({
    where: { id },
    include: { order: { include: { feeLines: true, discountLines: true } }, courier: true },
    relationLoadStrategy: 'join',
  });
  if (!row) return null;
  const { order } = row;
  return {
    id: row.id as Id<'fulfillment'>,
    number: row.number,
    status: row.status as FulfillmentState,
    courier: row.courierSlug,
    courierName: row.courier?.name ?? null,
    isCarriedByArtisan: row.courier?.cashHolder === 'artisan',
    trackingNumber: row.trackingNumber,
    attempts: row.attempts,
    order: {
      orderId: order.id as Id<'order'>,
      artisanId: order.artisanId as Id<'artisan'>,
      total: amountOf(order.totalMinor),
      credit: amountOf(order.creditMinor),
      platformDiscount: sum(
        order.discountLines.flatMap(({ bearer, amountMinor }) =>
          bearer === 'platform' ? [amountOf(amountMinor)] : [],
        ),
      ),
      shipping: amountOf(order.shippingMinor),
      due: amountOf(order.dueMinor),
      fees: order.feeLines.flatMap(({ part, amountMinor, version }) =>
        version === order.feeVersion
          ? [{ part: part as FeePart, amount: amountOf(amountMinor) }]
          : [],
      ),
    },
  };
}

export const orderIdOfParcel = async (db: Db, id: string): Promise<string | null> =>
  (await db.fulfillment.findUnique({ where: { id }, select: { orderId: true } }))?.orderId ?? null;

/** Moves the parcel only from one of `from`; `false` means that someone was faster. */
export async function moveParcel(
  db: Db,
  id: string,
  from: readonly FulfillmentState[],
  to: FulfillmentState,
  also: Prisma.FulfillmentUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await db.fulfillment.updateMany({
    where: { id, status: { in: [...from] } },
    data: { ...also, status: to },
  });
  return count === 1;
}

export const recordTry = (db: Db, id: string, trackingStatus: TrackingStatus) =>
  db.fulfillment.updateMany({
    where: { id, status: 'shipped' },
    data: { trackingStatus, attempts: { increment: 1 } },
  });

export const findCourier = (db: Db, slug: string) => db.courier.findUnique({ where: { slug } });

export const isTrackingTaken = async (db: Db, courier: string, number: string): Promise<boolean> =>
  (await db.fulfillment.count({ where: { courierSlug: courier, trackingNumber: number } })) > 0;

export const expectCash = (db: Db, parcel: Parcel, courier: string, now: Date) =>
  db.codCollection.createMany({
    data: [
      {
        id: newId('codCollection', now),
        orderId: parcel.order.orderId,
        fulfillmentId: parcel.id,
        courierSlug: courier,
        status: 'expected',
        expectedMinor: BigInt(parcel.order.total.minor),
        currency: parcel.order.total.currency,
        createdAt: now,
      },
    ],
  });

/** Decides the cash of a parcel once; `false` when it was decided before. */
export async function decideCash(
  db: Db,
  fulfillmentId: string,
  as: { readonly status: 'collected'; readonly minor: number } | { readonly status: 'void' },
  now: Date,
): Promise<boolean> {
  const collected =
    as.status === 'collected' ? { collectedMinor: BigInt(as.minor), collectedAt: now } : {};
  const { count } = await db.codCollection.updateMany({
    where: { fulfillmentId, status: 'expected' },
    data: { status: as.status, ...collected },
  });
  return count === 1;
}

/** Cash that an artisan kept is set against what she is owed; nobody has to remit it any more. */
export const reconcileOwnCash = (db: Db, fulfillmentId: string, now: Date) =>
  db.$executeRaw`
    UPDATE cod_collections SET status = 'reconciled', remitted_minor = collected_minor, remitted_at = ${now}
    WHERE fulfillment_id = ${fulfillmentId} AND status = 'collected'`;

export const markLinesFulfilled = (db: Db, orderId: string) =>
  db.$executeRaw`
    UPDATE order_lines SET fulfilled_quantity = quantity - canceled_quantity WHERE order_id = ${orderId}`;

/** Whose parcel it is and the photo it was packed with. */
export async function findPackedPhoto(db: Db, id: Id<'fulfillment'>) {
  const select = { artisanId: true, packedPhoto: true } as const;
  const row = await db.fulfillment.findUnique({ where: { id }, select });
  return row && { artisanId: row.artisanId as Id<'artisan'>, packedPhoto: row.packedPhoto };
}

/** Shows a photo with its parcel. */
export const setPackedPhoto = (db: Db, id: Id<'fulfillment'>, photo: string) =>
  db.fulfillment.updateMany({ where: { id }, data: { packedPhoto: photo } });
