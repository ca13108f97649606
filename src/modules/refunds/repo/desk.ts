import type { Prisma } from '@/generated/prisma/client';
import type { Db } from '@/platform/db';

/** Of which states a list is, and how it is told apart. */
export const deskInclude = {
  payment: { include: { group: { select: { id: true, number: true, contactName: true } } } },
  order: { select: { id: true, artisan: { select: { publicName: true, publicNameUr: true } } } },
  attempt: { select: { provider: true, walletMasked: true } },
  lines: {
    include: { orderLine: { select: { title: true, titleUr: true, quantity: true } } },
    orderBy: { orderLineId: 'asc' },
  },
} as const satisfies Prisma.RefundInclude;
export type DeskRow = Prisma.RefundGetPayload<{ include: typeof deskInclude }>;

export type ListAsked = {
  readonly states: readonly string[];
  readonly isOldestFirst: boolean;
  readonly after: { readonly at: Date; readonly id: string } | null;
  readonly limit: number;
};

export function readRefunds(db: Db, asked: ListAsked): Promise<DeskRow[]> {
  const direction = asked.isOldestFirst ? 'asc' : 'desc';
  const beyond = asked.isOldestFirst ? 'gt' : 'lt';
  const { after } = asked;
  return db.refund.findMany({
    where: {
      status: { in: [...asked.states] },
      ...(after && {
        OR: [
          { requestedAt: { [beyond]: after.at } },
          { requestedAt: after.at, id: { [beyond]: after.id } },
        ],
      }),
    },
    include: deskInclude,
    orderBy: [{ requestedAt: direction }, { id: direction }],
    take: asked.limit,
  });
}

export const readRefund = (db: Db, id: string): Promise<DeskRow | null> =>
  db.refund.findUnique({ where: { id }, include: deskInclude });

export async function countStates(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.refund.groupBy({ by: ['status'], _count: true });
  return new Map(rows.map(({ status, _count }) => [status, _count]));
}

export async function namesOf(
  db: Db,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db.user.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name ?? '']));
}

export const readOrderLines = (db: Db, orderId: string) =>
  db.order.findUnique({
    where: { id: orderId },
    select: {
      lines: { select: { id: true, title: true, titleUr: true }, orderBy: { id: 'asc' } },
      artisan: { select: { publicName: true, publicNameUr: true } },
      group: { select: { id: true, number: true, contactName: true } },
      split: { select: { capturedMinor: true } },
    },
  });
