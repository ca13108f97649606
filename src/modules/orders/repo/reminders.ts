import type { Db } from '@/platform/db';

const said = {
  id: true,
  groupId: true,
  group: { select: { number: true } },
  artisan: { select: { phone: true, locale: true } },
  lines: { select: { quantity: true } },
} as const;

type Page = { readonly after: string; readonly limit: number };

/** Orders without an answer whose time to give one ends soon. */
export const findAnswerSoon = (db: Db, now: Date, before: Date, page: Page) =>
  db.order.findMany({
    where: {
      id: { gt: page.after },
      status: 'placed',
      acceptance: 'awaiting',
      acceptBy: { gt: now, lte: before },
    },
    select: said,
    orderBy: { id: 'asc' },
    take: page.limit,
  });

/** Accepted orders that are not packed and should leave on one of these days. */
export const findSendSoon = (db: Db, from: Date, until: Date, page: Page) =>
  db.order.findMany({
    where: {
      id: { gt: page.after },
      status: 'placed',
      acceptance: { in: ['accepted', 'auto_accepted'] },
      sendBy: { gte: from, lte: until },
      fulfillments: { none: { status: { in: ['packed', 'shipped', 'delivered'] } } },
    },
    select: said,
    orderBy: { id: 'asc' },
    take: page.limit,
  });
export type RemindedRow = Awaited<ReturnType<typeof findSendSoon>>[number];
