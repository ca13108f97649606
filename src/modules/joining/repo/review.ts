import type { Db } from '@/platform/db';

/** Orders she still has to finish. */
export const countOpenOrders = (db: Db, artisanId: string): Promise<number> =>
  db.order.count({
    where: { artisanId, status: 'placed', fulfillmentStatus: { notIn: ['delivered', 'canceled'] } },
  });

/** Shops that wait to be opened, the longest waiting first. */
export const readWaitingShops = (db: Db) =>
  db.artisan.findMany({
    where: { status: 'ready_for_review' },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
    include: {
      craft: { select: { name: true, nameUr: true } },
      district: { select: { name: true, nameUr: true } },
    },
  });

export const readPieces = (db: Db, artisanId: string) =>
  db.product.findMany({
    where: { artisanId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 12,
    relationLoadStrategy: 'join',
    select: {
      id: true,
      title: true,
      titleUr: true,
      status: true,
      images: { orderBy: { position: 'asc' }, take: 1 },
    },
  });

export const countPieces = (db: Db, artisanId: string, status: string): Promise<number> =>
  db.product.count({ where: { artisanId, status } });

export const readPartnerName = (db: Db, id: string) =>
  db.partner.findUnique({ where: { id }, select: { name: true, nameUr: true } });

export const readInvitationOf = (db: Db, artisanId: string) =>
  db.invitation.findFirst({
    where: { artisanId, kind: 'open_shop' },
    orderBy: { createdAt: 'desc' },
    select: { status: true, partnerId: true },
  });
