import type { Id } from '@/domain/ids';
import type { Db } from '@/platform/db';

/** The three lists an artisan keeps: still to do, on its way, over. */
export type StudioShelf = 'open' | 'on_way' | 'done';

const stitches = ['accepted', 'accepted_in_silence', 'packed', 'handed_over', 'cash_taken'];

/** What her people are shown: of the buyer no more than a name and a district. */
const parts = {
  discountLines: { select: { bearer: true, amountMinor: true } },
  group: {
    select: {
      number: true,
      contactName: true,
      paymentMethod: true,
      district: { select: { name: true, nameUr: true } },
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
  fulfillments: {
    orderBy: { createdAt: 'asc' },
    include: { courier: { select: { name: true } } },
  },
  events: {
    where: { kind: { in: stitches } },
    select: { kind: true, at: true },
    orderBy: { id: 'asc' },
  },
} as const;

const toDo = [{ fulfillments: { none: {} } }, { fulfillments: { some: { status: 'pending' } } }];
const shelves = {
  open: { status: 'placed', OR: toDo },
  on_way: { status: 'placed', fulfillments: { some: { status: { in: ['packed', 'shipped'] } } } },
  done: {
    OR: [
      { status: { in: ['completed', 'canceled'] } },
      { fulfillments: { some: { status: { in: ['delivered', 'returned_to_origin'] } } } },
    ],
  },
};

/** What she has never been told of is no order of hers. */
const shown = { placedAt: { not: null } };

/** One page of a list, the most urgent first, and of what is over the latest first. */
export const readShelf = (
  db: Db,
  artisanId: string,
  shelf: StudioShelf,
  page: { readonly after: string | null; readonly limit: number },
) =>
  db.order.findMany({
    where: { artisanId, ...shown, ...shelves[shelf] },
    include: parts,
    orderBy: shelf === 'done' ? [{ id: 'desc' }] : [{ sendBy: 'asc' }, { id: 'asc' }],
    ...(page.after ? { cursor: { id: page.after }, skip: 1 } : {}),
    take: page.limit,
    relationLoadStrategy: 'join',
  });

export const countShelf = (db: Db, artisanId: string, shelf: StudioShelf): Promise<number> =>
  db.order.count({ where: { artisanId, ...shown, ...shelves[shelf] } });

export const readStudioOrder = (db: Db, orderId: string) =>
  db.order.findFirst({
    where: { id: orderId, ...shown },
    include: parts,
    relationLoadStrategy: 'join',
  });

export type StudioRow = NonNullable<Awaited<ReturnType<typeof readStudioOrder>>>;

/** Accepted and not yet paid for; a parcel the buyer refused brings nothing. */
const unpaid = {
  status: 'placed',
  acceptance: { in: ['accepted', 'auto_accepted'] },
  paymentStatus: { not: 'paid' },
  fulfillments: { none: { status: { in: ['returned_to_origin', 'received_back'] } } },
};

export const readUnpaid = (db: Db, artisanId: string, limit: number) =>
  db.order.findMany({
    where: { artisanId, ...shown, ...unpaid },
    include: parts,
    orderBy: [{ sendBy: 'asc' }, { id: 'asc' }],
    take: limit,
    relationLoadStrategy: 'join',
  });

export async function sumUnpaid(db: Db, artisanId: string): Promise<bigint> {
  const sum = await db.order.aggregate({
    where: { artisanId, ...shown, ...unpaid },
    _sum: { dueMinor: true },
  });
  return sum._sum.dueMinor ?? 0n;
}

export const readOrdersOf = (db: Db, artisanId: string, ids: readonly string[]) =>
  db.order.findMany({
    where: { artisanId, id: { in: [...ids] } },
    include: parts,
    relationLoadStrategy: 'join',
  });

export const readShops = (db: Db, ids: readonly string[]) =>
  db.artisan.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, publicName: true, publicNameUr: true, status: true },
    orderBy: { id: 'asc' },
  });

export async function readArtisanOf(db: Db, orderId: string): Promise<Id<'artisan'> | null> {
  const row = await db.order.findUnique({ where: { id: orderId }, select: { artisanId: true } });
  return row && (row.artisanId as Id<'artisan'>);
}
