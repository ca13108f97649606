import type { WarningKind } from '@/domain/order/warning';
import type { Db } from '@/platform/db';

export type NewWarning = {
  readonly id: string;
  readonly artisanId: string;
  readonly orderId: string;
  readonly kind: WarningKind;
  readonly createdAt: Date;
};

/** Speaks of each thing once: what was said before is left out. */
export async function insertWarnings(db: Db, rows: readonly NewWarning[]): Promise<void> {
  await db.artisanWarning.createMany({ data: [...rows], skipDuplicates: true });
}

/** The day until which an order should have left; its artisan too. */
export const readSendBy = (db: Db, orderId: string) =>
  db.order.findUnique({ where: { id: orderId }, select: { artisanId: true, sendBy: true } });

/** Accepted orders that were to leave on `day`, are not packed, and of which nothing has been said. */
export const findMissed = (db: Db, day: Date, limit: number) =>
  db.order.findMany({
    where: {
      status: 'placed',
      acceptance: { in: ['accepted', 'auto_accepted'] },
      sendBy: day,
      fulfillments: { none: { status: { in: ['packed', 'shipped', 'delivered'] } } },
    },
    select: { id: true, artisanId: true },
    take: limit,
  });

export const readUnseen = (db: Db, artisanId: string, limit: number) =>
  db.artisanWarning.findMany({
    where: { artisanId, seenAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });

/** What stood on the page is understood at once. */
export async function markSeen(
  db: Db,
  artisanId: string,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  await db.artisanWarning.updateMany({
    where: { artisanId, id: { in: [...ids] }, seenAt: null },
    data: { seenAt: now },
  });
}

export const readNumbers = async (
  db: Db,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.order.findMany({
    where: { id: { in: [...orderIds] } },
    select: { id: true, group: { select: { number: true } } },
  });
  return new Map(rows.map(({ id, group }) => [id, group.number]));
};
