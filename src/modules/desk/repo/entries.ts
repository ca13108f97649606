import type { Db } from '@/platform/db';

export const readEntries = (db: Db, orderIds: readonly string[]) =>
  db.journalEntry.findMany({
    where: { orderId: { in: [...orderIds] } },
    orderBy: { id: 'asc' },
    include: {
      postings: {
        orderBy: { id: 'asc' },
        include: { account: { select: { code: true, kind: true } } },
      },
    },
    relationLoadStrategy: 'join',
  });
