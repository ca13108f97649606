import { type Db, empty, join, sql } from '@/platform/db';
import type { OrderFilter, QueueCount, Selection } from '../types';
import { orderParts } from './view';

/** An order, its purchase and the parcel it travels in: the newest one that was not given up. */
const source = sql`
  orders o
  JOIN order_groups g ON g.id = o.group_id
  LEFT JOIN LATERAL (
    SELECT * FROM fulfillments WHERE order_id = o.id
    ORDER BY status = 'canceled', created_at DESC, id DESC LIMIT 1
  ) f ON true`;

/** Where an order waits. The one definition behind the counts, the lists and the desk's front page. */
const queue = sql`CASE
  WHEN o.status = 'unconfirmed' THEN CASE WHEN g.held_for_review THEN 'review' ELSE 'to_confirm' END
  WHEN o.status = 'completed' OR f.status = 'delivered' THEN 'delivered'
  WHEN f.status = 'returned_to_origin' THEN 'refused'
  WHEN o.status IN ('canceled', 'expired') THEN 'canceled'
  WHEN f.status = 'shipped' THEN CASE WHEN f.tracking_status = 'attempted' THEN 'attempted' ELSE 'on_the_way' END
  WHEN f.status = 'packed' THEN 'to_hand_over'
  WHEN o.status = 'placed' THEN CASE WHEN o.acceptance = 'awaiting' THEN 'to_accept' ELSE 'to_pack' END
  ELSE 'other' END`;

/** Promised days are days of Pakistan; a day is late once it is over there. */
const today = (now: Date) => sql`(${now}::timestamptz AT TIME ZONE 'Asia/Karachi')::date`;

const isLate = (now: Date) => sql`(CASE q.queue
  WHEN 'to_accept' THEN o.accept_by < ${now}
  WHEN 'to_pack' THEN o.send_by < ${today(now)}
  WHEN 'to_hand_over' THEN o.send_by < ${today(now)}
  WHEN 'on_the_way' THEN o.arrive_to < ${today(now)}
  ELSE false END)`;

/** Since when it has been waiting where it stands. */
const since = sql`CASE q.queue
  WHEN 'to_accept' THEN o.placed_at
  WHEN 'to_pack' THEN o.placed_at
  WHEN 'to_hand_over' THEN f.packed_at
  WHEN 'on_the_way' THEN f.shipped_at
  WHEN 'attempted' THEN f.shipped_at
  WHEN 'refused' THEN f.returned_at
  ELSE o.created_at END`;

const forStaff = ['to_confirm', 'review', 'to_hand_over', 'attempted', 'refused'];
const closed = ['delivered', 'canceled', 'all'];

export const readCounts = (db: Db, now: Date): Promise<QueueCount[]> =>
  db.$queryRaw<QueueCount[]>`
    SELECT q.queue, count(*)::int AS count, count(*) FILTER (WHERE ${isLate(now)})::int AS late,
      min(${since}) AS oldest
    FROM ${source} CROSS JOIN LATERAL (SELECT ${queue} AS queue) q
    GROUP BY q.queue`;

export type Cursor = { readonly at: Date; readonly id: string };

/** What a text may be: already read as a group's number or a phone, or else a part of a name or number. */
export type TextSought = {
  readonly number: string | null;
  readonly phone: string | null;
  readonly part: string;
};

export type DeskRow = {
  id: string;
  groupId: string;
  number: string;
  queue: string;
  late: boolean;
  status: string;
  acceptance: string;
  cancelReason: string | null;
  createdAt: Date;
  confirmBy: Date | null;
  acceptBy: Date | null;
  sendBy: Date;
  arriveFrom: Date;
  arriveTo: Date;
  totalMinor: bigint;
  method: string;
  buyer: string;
  city: string;
  district: string;
  districtUr: string;
  artisanId: string;
  artisan: string;
  artisanUr: string;
  parcelId: string | null;
  parcelNumber: string | null;
  parcelStatus: string | null;
  tracking: string | null;
  trackingNumber: string | null;
  courier: string | null;
  attempts: number | null;
  packedAt: Date | null;
  returnedAt: Date | null;
};

const columns = sql`o.id, o.group_id AS "groupId", g.number || '-' || o.position AS number, q.queue,
  o.status, o.acceptance, o.cancel_reason AS "cancelReason", o.created_at AS "createdAt",
  g.confirm_by AS "confirmBy", o.accept_by AS "acceptBy", o.send_by AS "sendBy",
  o.arrive_from AS "arriveFrom", o.arrive_to AS "arriveTo", o.total_minor AS "totalMinor",
  g.payment_method AS method, g.contact_name AS buyer, g.city, d.name AS district,
  d.name_ur AS "districtUr", a.id AS "artisanId", a.public_name AS artisan,
  a.public_name_ur AS "artisanUr", f.id AS "parcelId", f.number AS "parcelNumber",
  f.status AS "parcelStatus", f.tracking_status AS tracking, f.tracking_number AS "trackingNumber",
  c.name AS courier, f.attempts, f.packed_at AS "packedAt", f.returned_at AS "returnedAt"`;

/** Orders of a selection, `limit` of them beyond `after`. */
export function readOrders(
  db: Db,
  filter: OrderFilter & { readonly sought: TextSought | null },
  page: { readonly after: Cursor | null; readonly limit: number },
  now: Date,
): Promise<DeskRow[]> {
  const isOldestFirst = filter.order === 'oldest';
  const beyond = isOldestFirst ? sql`>` : sql`<`;
  const way = isOldestFirst ? sql`ASC` : sql`DESC`;
  const wanted = [
    inSelection(filter.selection, now),
    filter.sought ? matches(filter.sought) : empty,
    filter.district === null ? empty : sql`g.district_slug = ${filter.district}`,
    filter.courier === null ? empty : sql`f.courier_slug = ${filter.courier}`,
    filter.id === null ? empty : sql`o.id = ${filter.id}`,
    filter.artisanId === null ? empty : sql`o.artisan_id = ${filter.artisanId}`,
    filter.from === null ? empty : sql`o.created_at >= ${filter.from}`,
    filter.before === null ? empty : sql`o.created_at < ${filter.before}`,
    page.after === null
      ? empty
      : sql`(o.created_at, o.id) ${beyond} (${page.after.at}, ${page.after.id})`,
  ].filter((condition) => condition !== empty);
  const where = wanted.length > 0 ? sql`WHERE ${join(wanted, ' AND ')}` : empty;
  return db.$queryRaw<DeskRow[]>`
    SELECT ${columns}, ${isLate(now)} AS late
    FROM ${source} CROSS JOIN LATERAL (SELECT ${queue} AS queue) q
    JOIN artisans a ON a.id = o.artisan_id
    JOIN districts d ON d.slug = g.district_slug
    LEFT JOIN couriers c ON c.slug = f.courier_slug
    ${where}
    ORDER BY o.created_at ${way}, o.id ${way} LIMIT ${page.limit}`;
}

function inSelection(selection: Selection, now: Date) {
  if (selection === 'all') return empty;
  // Finished orders are most of all; the index on the status leaves them out.
  const open = sql`o.status IN ('unconfirmed', 'placed')`;
  if (selection === 'needs') {
    return sql`${open} AND (q.queue = ANY(${forStaff}::text[]) OR ${isLate(now)})`;
  }
  const inQueue = sql`q.queue = ${selection}`;
  return closed.includes(selection) ? inQueue : sql`${open} AND ${inQueue}`;
}

function matches({ number, phone, part }: TextSought) {
  if (number !== null) return sql`g.number = ${number}`;
  if (phone !== null) return sql`g.contact_phone = ${phone}`;
  const like = `%${part.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(g.contact_name ILIKE ${like} OR a.public_name ILIKE ${like} OR a.public_name_ur ILIKE ${like}
    OR f.tracking_number ILIKE ${like} OR f.number ILIKE ${like})`;
}

/** A whole purchase with its orders, for staff. */
export const readGroupForStaff = (db: Db, id: string) =>
  db.orderGroup.findUnique({
    where: { id },
    include: {
      district: true,
      payment: { include: { splits: true } },
      orders: { include: orderParts, orderBy: { position: 'asc' } },
    },
    relationLoadStrategy: 'join',
  });

/** The purchase that holds this order or parcel. */
export async function groupIdHolding(db: Db, id: string): Promise<string | null> {
  const row = await db.order.findFirst({
    where: { OR: [{ id }, { fulfillments: { some: { id } } }] },
    select: { groupId: true },
  });
  return row?.groupId ?? null;
}
