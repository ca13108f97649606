import type { CodCollectionState } from '@/domain/cod/flow';
import { latinDigits } from '@/domain/digits';
import type { FulfillmentState, TrackingStatus } from '@/domain/fulfillment/flow';
import { isId } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import type { AcceptanceState } from '@/domain/order/acceptance';
import type { CancelReason, OrderState } from '@/domain/order/flow';
import { parseGroupNumber } from '@/domain/order/number';
import type { PaymentState } from '@/domain/payment/flow';
import { normalPhone } from '@/domain/phone';
import { type Actor, may } from '@/domain/policy';
import { plainLine } from '@/domain/text/plain';
import { prisma } from '@/platform/db';
import {
  type Cursor,
  type DeskRow,
  groupIdHolding,
  readCounts,
  readGroupForStaff,
  readOrders,
  type TextSought,
} from '../repo/admin';
import type { DeskOrder, OrderFilter, Queue, QueueCount } from '../types';
import { type GroupView, viewOf } from './group';

const pageSize = 50;

/** How many orders stand in each queue; nothing for who may not read orders. */
export const queueCounts = (actor: Actor, now: Date): Promise<QueueCount[]> =>
  may(actor, 'adminOrders.read', null) ? readCounts(prisma, now) : Promise.resolve([]);

export type DeskPage = { readonly orders: readonly DeskOrder[]; readonly next: string | null };

/** One page of orders for staff. A `cursor` that isn't one of ours begins at the start. */
export async function deskOrders(
  actor: Actor,
  filter: OrderFilter,
  cursor: string | null,
  now: Date,
  limit = pageSize,
): Promise<DeskPage> {
  if (!may(actor, 'adminOrders.read', null)) return { orders: [], next: null };
  const after = cursor === null ? null : readCursor(cursor);
  const sought = soughtIn(filter.text, may(actor, 'adminOrders.read_contact', null));
  const rows = await readOrders(prisma, { ...filter, sought }, { after, limit: limit + 1 }, now);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    orders: shown.map(orderRow),
    next: last ? `${last.createdAt.getTime()}.${last.id}` : null,
  };
}

/** One order as the list shows it; null when there is none or it isn't theirs to read. */
export async function deskOrder(actor: Actor, id: string, now: Date): Promise<DeskOrder | null> {
  const { orders } = await deskOrders(actor, { ...everything, id }, null, now, 1);
  return orders[0] ?? null;
}

const everything: OrderFilter = {
  selection: 'all',
  text: '',
  district: null,
  courier: null,
  artisanId: null,
  id: null,
  from: null,
  before: null,
  order: 'newest',
};

function readCursor(text: string): Cursor | null {
  const [, millis = '', id = ''] = /^(\d{1,15})\.(ord_[0-9a-z]{26})$/.exec(text) ?? [];
  return id === '' ? null : { at: new Date(Number(millis)), id };
}

/** A text as one of the things it can name. Only who may see phones finds an order by one. */
function soughtIn(text: string, seesPhones: boolean): TextSought | null {
  const part = plainLine(latinDigits(text)).slice(0, 80);
  if (part === '') return null;
  const phone = normalPhone(part);
  if (seesPhones && phone.ok) return { number: null, phone: phone.value, part };
  const ofOrder = part.replace(/[-–]\d{1,2}$/, '');
  return { number: parseGroupNumber(part) ?? parseGroupNumber(ofOrder), phone: null, part };
}

const orderRow = (row: DeskRow): DeskOrder => ({
  id: row.id,
  groupId: row.groupId,
  number: row.number,
  queue: row.queue as Queue | 'other',
  isLate: row.late,
  status: row.status as OrderState,
  acceptance: row.acceptance as AcceptanceState,
  cancelReason: row.cancelReason as CancelReason | null,
  createdAt: row.createdAt,
  confirmBy: row.confirmBy,
  acceptBy: row.acceptBy,
  sendBy: row.sendBy,
  arriveFrom: row.arriveFrom,
  arriveTo: row.arriveTo,
  total: money(Number(row.totalMinor)),
  paysCash: row.method === 'cod',
  buyer: row.buyer,
  city: row.city,
  district: { en: row.district, ur: row.districtUr },
  artisan: { id: row.artisanId, name: { en: row.artisan, ur: row.artisanUr } },
  parcel: parcelOf(row),
});

const parcelOf = (row: DeskRow): DeskOrder['parcel'] =>
  row.parcelId === null
    ? null
    : {
        id: row.parcelId,
        number: row.parcelNumber ?? '',
        status: row.parcelStatus as FulfillmentState,
        tracking: row.tracking as TrackingStatus | null,
        trackingNumber: row.trackingNumber,
        courier: row.courier,
        attempts: row.attempts ?? 0,
        packedAt: row.packedAt,
        returnedAt: row.returnedAt,
      };

/** A purchase as staff sees it. `contact` is left out for who has no need of it. */
export type DeskGroup = Omit<GroupView, 'contact' | 'address'> & {
  readonly contact: {
    readonly name: string;
    readonly city: string;
    readonly district: GroupView['address']['district'];
    readonly reach: {
      readonly phone: string;
      readonly email: string | null;
      readonly line: string;
      readonly landmark: string | null;
      readonly postcode: string | null;
    } | null;
  };
  readonly paid: {
    readonly status: PaymentState;
    readonly amount: Money;
    readonly captured: Money;
    readonly shares: readonly {
      readonly orderId: string;
      readonly amount: Money;
      readonly captured: Money;
      readonly cash: { readonly status: CodCollectionState; readonly courier: string } | null;
    }[];
  };
};

/** One purchase for staff, by its id or that of an order or parcel in it; null when there is none or it isn't theirs to read. */
export async function deskGroup(actor: Actor, id: string): Promise<DeskGroup | null> {
  if (!may(actor, 'adminOrders.read', null)) return null;
  const row = isId('orderGroup', id) ? await readGroupForStaff(prisma, id) : null;
  if (!row) return null;
  const { contact, address, ...view } = viewOf(row);
  const reach = { phone: contact.phone, email: row.contactEmail, postcode: row.postcode };
  const { line, landmark, city, district } = address;
  const mayReach = may(actor, 'adminOrders.read_contact', null);
  return {
    ...view,
    contact: {
      name: contact.name,
      city,
      district,
      reach: mayReach ? { ...reach, line, landmark } : null,
    },
    paid: {
      status: view.payment.status,
      amount: money(Number(row.payment?.amountMinor ?? row.totalMinor)),
      captured: money(Number(row.payment?.capturedMinor ?? 0n)),
      shares: row.orders.map((order) => sharesOf(order, row.payment?.splits ?? [])),
    },
  };
}

type StaffRow = NonNullable<Awaited<ReturnType<typeof readGroupForStaff>>>;
type SplitRow = NonNullable<StaffRow['payment']>['splits'][number];

function sharesOf(order: StaffRow['orders'][number], splits: readonly SplitRow[]) {
  const split = splits.find((one) => one.orderId === order.id);
  const carried = order.fulfillments.find((parcel) => parcel.codCollection);
  return {
    orderId: order.id,
    amount: money(Number(split?.amountMinor ?? order.totalMinor)),
    captured: money(Number(split?.capturedMinor ?? 0n)),
    cash: carried?.codCollection
      ? {
          status: carried.codCollection.status as CodCollectionState,
          courier: carried.courier?.name ?? '',
        }
      : null,
  };
}

/** The purchase an order's or a parcel's id belongs to; null where there is none. */
export const groupOfPart = async (actor: Actor, id: string): Promise<string | null> =>
  may(actor, 'adminOrders.read', null) && (isId('order', id) || isId('fulfillment', id))
    ? groupIdHolding(prisma, id)
    : null;
