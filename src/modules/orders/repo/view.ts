import type { Db } from '@/platform/db';

/** What every reader of an order sees of it, whoever she is; the queries leave out what is not hers. */
export const orderParts = {
  artisan: {
    select: {
      id: true,
      slug: true,
      publicName: true,
      publicNameUr: true,
      place: true,
      placeUr: true,
      craftSlug: true,
      phone: true,
    },
  },
  lines: {
    orderBy: { id: 'asc' },
    include: {
      feeLines: { select: { part: true, amountMinor: true, version: true } },
      discountLines: { select: { bearer: true, amountMinor: true } },
      product: { select: { slug: true } },
    },
  },
  // With those of the delivery, which belong to no line.
  discountLines: { select: { bearer: true, amountMinor: true } },
  fulfillments: { orderBy: { createdAt: 'asc' }, include: { courier: true, codCollection: true } },
  events: { orderBy: { id: 'asc' } },
  cancellation: true,
} as const;

export const readGroup = (db: Db, number: string) =>
  db.orderGroup.findUnique({
    where: { number },
    include: {
      district: true,
      payment: { select: { status: true, method: true } },
      orders: { include: orderParts, orderBy: { position: 'asc' } },
    },
    relationLoadStrategy: 'join',
  });

export type GroupRow = NonNullable<Awaited<ReturnType<typeof readGroup>>>;
export type OrderRow = GroupRow['orders'][number];

export async function readStatusFacts(db: Db, orderId: string) {
  return db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      lines: { select: { quantity: true, canceledQuantity: true } },
      fulfillments: { select: { status: true } },
      split: true,
      collection: { select: { status: true } },
    },
    relationLoadStrategy: 'join',
  });
}
