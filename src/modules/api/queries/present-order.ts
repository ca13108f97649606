import type { z } from 'zod';
import { money } from '@/domain/money';
import type { Locale } from '@/messages/locales';
import { type GroupView, groupView } from '@/modules/orders/queries/group';
import { groupKey } from '@/modules/orders/queries/link';
import type { OrderView } from '@/modules/orders/queries/order-view';
import type { PlacedGroup } from '@/modules/orders/queries/placed';
import type { orderGroup, placed } from '../schema/order-shapes';
import { amount } from './present';
import { paymentOf } from './present-payment';

/** What placing answers: the buyer's number and key, an order per artisan, and what she does next. */
export const placedOf = async (
  group: PlacedGroup,
  locale: Locale,
  now: Date,
): Promise<z.input<typeof placed>> => ({
  number: group.number,
  key: groupKey(group.number),
  total: amount(money(group.totalMinor)),
  orders: group.orders.map((order) => ({
    id: order.id,
    artisan: order.artisan[locale],
    total: amount(money(order.totalMinor)),
    status: order.status,
  })),
  payment: await paymentOf(group, { method: group.method, status: group.paymentStatus }, now),
});

const groupOf = async (
  group: GroupView,
  locale: Locale,
  now: Date,
): Promise<z.input<typeof orderGroup>> => ({
  number: group.number,
  key: groupKey(group.number),
  total: amount(group.total),
  payment: await paymentOf(group, group.payment, now),
  items: amount(group.items),
  shipping: amount(group.shipping),
  discount: amount(group.discount),
  credit: amount(group.credit),
  created_at: group.createdAt.toISOString(),
  confirm_by: group.confirmBy?.toISOString() ?? null,
  orders: group.orders.map((order) => orderOf(order, locale)),
});

const orderOf = (
  order: OrderView,
  locale: Locale,
): z.input<typeof orderGroup>['orders'][number] => ({
  id: order.id,
  artisan: order.artisan.name[locale],
  artisan_slug: order.artisan.slug,
  total: amount(order.total),
  items: amount(order.items),
  shipping: amount(order.shipping),
  discount: amount(order.discount),
  credit: amount(order.credit),
  artisan_gets: amount(order.due),
  status: order.status,
  acceptance: order.acceptance,
  delivery: { from: order.promise.from, to: order.promise.to },
  lines: order.lines.map((line) => ({
    title: line.title[locale],
    product_slug: line.productSlug,
    quantity: line.quantity,
    wish: line.wish,
    unit_price: amount(line.unitPrice),
    total: amount(line.total),
  })),
  parcels: order.parcels.map((parcel) => ({
    number: parcel.number,
    status: parcel.status,
    tracking_status: parcel.trackingStatus,
    courier: parcel.courier,
    tracking_number: parcel.trackingNumber,
    cash: parcel.cash && amount(parcel.cash.amount),
  })),
  timeline: order.timeline.map(({ kind, at }) => ({ kind, at: at.toISOString() })),
});

/** The purchase behind a number and key, as the API writes it; null when the key doesn't open it. */
export async function readGroup(number: string, key: string, locale: Locale, now: Date) {
  const group = await groupView(number, key);
  return group && groupOf(group, locale, now);
}
