import type { CodCollectionState } from '@/domain/cod/flow';
import type { FulfillmentState } from '@/domain/fulfillment/flow';
import type { Id } from '@/domain/ids';
import type { AcceptanceState } from '@/domain/order/acceptance';
import type { OrderState } from '@/domain/order/flow';
import type { PaymentState } from '@/domain/payment/flow';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { Words } from '@/domain/place';
import { type Db, rowsOf, sql } from '@/platform/db';

/** What a command must know of an order before it moves it. */
export type OrderFacts = {
  readonly id: Id<'order'>;
  readonly groupId: Id<'orderGroup'>;
  readonly artisanId: Id<'artisan'>;
  readonly status: OrderState;
  readonly acceptance: AcceptanceState;
  readonly totalMinor: number;
  readonly creditMinor: number;
  readonly pieces: number;
  readonly artisan: {
    readonly name: string;
    readonly nameUr: string;
    readonly phone: string | null;
    readonly locale: 'en' | 'ur';
  };
  readonly group: {
    readonly number: string;
    readonly phone: string;
    readonly locale: 'en' | 'ur';
    readonly paymentMethod: PaymentMethod;
    readonly heldForReview: boolean;
    readonly confirmBy: Date | null;
  };
  readonly parcels: readonly {
    readonly id: Id<'fulfillment'>;
    readonly status: FulfillmentState;
  }[];
  readonly collection: CodCollectionState | null;
};

const facts = {
  artisan: { select: { publicName: true, publicNameUr: true, phone: true, locale: true } },
  group: true,
  lines: { select: { quantity: true } },
  fulfillments: { select: { id: true, status: true } },
  collection: { select: { status: true } },
} as const;

export const readGroupOrders = async (db: Db, groupId: string): Promise<OrderFacts[]> => {
  const rows = await db.order.findMany({
    where: { groupId },
    include: facts,
    orderBy: { position: 'asc' },
    relationLoadStrategy: 'join',
  });
  return rows.map(({ group, artisan, fulfillments, ...row }) => ({
    id: row.id as Id<'order'>,
    groupId: row.groupId as Id<'orderGroup'>,
    artisanId: row.artisanId as Id<'artisan'>,
    status: row.status as OrderState,
    acceptance: row.acceptance as AcceptanceState,
    totalMinor: Number(row.totalMinor),
    creditMinor: Number(row.creditMinor),
    pieces: row.lines.reduce((all, line) => all + line.quantity, 0),
    artisan: {
      name: artisan.publicName,
      nameUr: artisan.publicNameUr,
      phone: artisan.phone,
      locale: artisan.locale === 'en' ? 'en' : 'ur',
    },
    group: {
      number: group.number,
      phone: group.contactPhone,
      locale: group.locale === 'en' ? 'en' : 'ur',
      paymentMethod: group.paymentMethod as PaymentMethod,
      heldForReview: group.heldForReview,
      confirmBy: group.confirmBy,
    },
    parcels: fulfillments.map((parcel) => ({
      id: parcel.id as Id<'fulfillment'>,
      status: parcel.status as FulfillmentState,
    })),
    collection: (row.collection?.status ?? null) as CodCollectionState | null,
  }));
};

export const groupIdOfOrder = async (db: Db, orderId: string): Promise<string | null> =>
  (await db.order.findUnique({ where: { id: orderId }, select: { groupId: true } }))?.groupId ??
  null;

export const groupIdOfNumber = async (db: Db, number: string): Promise<string | null> =>
  (await db.orderGroup.findUnique({ where: { number }, select: { id: true } }))?.id ?? null;

export const groupOfCart = (db: Db, cartId: string) =>
  db.orderGroup.findUnique({ where: { cartId } });

/** Cash groups of this phone that are not yet decided: waiting for confirmation or on their way. */
export async function openCashGroups(db: Db, phone: string): Promise<number> {
  // Purchases of one phone take turns until they commit, or many sent at once would each count none.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`cash ${phone}`}, 0))`;
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(DISTINCT g.id) AS count FROM order_groups g JOIN orders o ON o.group_id = g.id
    WHERE g.contact_phone = ${phone} AND g.payment_method = 'cod'
      AND o.status IN ('unconfirmed', 'placed') AND o.fulfillment_status <> 'delivered'`;
  return Number(row?.count ?? 0n);
}

export async function overdueGroups(
  db: Db,
  status: 'unconfirmed' | 'pending_payment',
  now: Date,
  limit: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT g.id FROM order_groups g JOIN orders o ON o.group_id = g.id
    WHERE o.status = ${status} AND g.confirm_by < ${now} ORDER BY g.id LIMIT ${limit}`;
  return rows.map((row) => row.id);
}

export async function unansweredGroups(db: Db, now: Date, limit: number): Promise<string[]> {
  const rows = await db.order.findMany({
    where: { status: 'placed', acceptance: 'awaiting', acceptBy: { lt: now } },
    select: { groupId: true },
    distinct: ['groupId'],
    take: limit,
  });
  return rows.map((row) => row.groupId);
}

/** Orders that may still be completed, by purchase; what of their money went back since is no matter. */
export async function deliveredBefore(
  db: Db,
  moment: Date,
  limit: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.order.findMany({
    where: {
      status: 'placed',
      fulfillmentStatus: 'delivered',
      paymentStatus: { in: ['paid', 'overpaid', 'partially_refunded', 'refunded'] },
      fulfillments: { every: { deliveredAt: { lt: moment } } },
    },
    select: { id: true, groupId: true },
    orderBy: { id: 'asc' },
    take: limit,
  });
  const groups = new Map<string, string[]>();
  for (const { id, groupId } of rows) groups.set(groupId, [...(groups.get(groupId) ?? []), id]);
  return groups;
}

export type PlacedGroup = {
  readonly number: string;
  readonly method: PaymentMethod;
  readonly paymentStatus: PaymentState;
  readonly totalMinor: number;
  readonly isConfirmable: boolean;
  readonly orders: readonly {
    readonly id: string;
    readonly artisan: Words;
    readonly totalMinor: number;
    readonly status: OrderState;
  }[];
};

export async function readPlaced(db: Db, groupId: string): Promise<PlacedGroup | null> {
  const [row] = await rowsOf<PlacedGroup>(
    db,
    sql`
    SELECT g.number, g.payment_method AS method, p.status AS "paymentStatus", g.total_minor::float8 AS "totalMinor",
      NOT g.held_for_review AND bool_or(o.status = 'unconfirmed') AS "isConfirmable",
      jsonb_agg(jsonb_build_object('id', o.id, 'totalMinor', o.total_minor, 'status', o.status,
        'artisan', jsonb_build_object('en', a.public_name, 'ur', a.public_name_ur)) ORDER BY o.position) AS orders
    FROM order_groups g
    JOIN payments p ON p.group_id = g.id
    JOIN orders o ON o.group_id = g.id
    JOIN artisans a ON a.id = o.artisan_id
    WHERE g.id = ${groupId}
    GROUP BY g.id, p.id`,
  );
  return row ?? null;
}
