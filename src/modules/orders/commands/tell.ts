import { enqueueMessages } from '@/modules/notifications/commands';
import type { OutgoingMessage } from '@/modules/notifications/types';
import type { Db } from '@/platform/db';
import { groupPath } from '../queries/link';
import type { OrderFacts } from '../repo/read';

const nameFor = (order: OrderFacts): string =>
  order.group.locale === 'ur' ? order.artisan.nameUr : order.artisan.name;

const toBuyer = (order: OrderFacts, subject: string) => ({
  dedupeKey: subject,
  channel: 'sms' as const,
  recipient: order.group.phone,
  locale: order.group.locale,
  groupId: order.groupId,
});

/** One message for the whole purchase: it is confirmed. And one to each artisan: there is work. */
export const tellPlaced = (db: Db, orders: readonly OrderFacts[]): Promise<void> =>
  tellWork(db, orders, (first) => ({
    ...toBuyer(first, `order.placed:${first.groupId}`),
    template: 'order.placed',
    params: { number: first.group.number, orderLink: groupPath(first.group.number) },
  }));

/** As `tellPlaced`, for a purchase that was paid first. */
export const tellPaid = (
  db: Db,
  orders: readonly OrderFacts[],
  totalMinor: number,
): Promise<void> =>
  tellWork(db, orders, (first) => ({
    ...toBuyer(first, `order.paid:${first.groupId}`),
    template: 'order.paid',
    params: { number: first.group.number, totalMinor, orderLink: groupPath(first.group.number) },
  }));

function tellWork(
  db: Db,
  orders: readonly OrderFacts[],
  toHer: (first: OrderFacts) => OutgoingMessage,
): Promise<void> {
  const [first] = orders;
  if (!first) return Promise.resolve();
  const artisans = orders.flatMap((order): OutgoingMessage[] =>
    order.artisan.phone === null
      ? []
      : [
          {
            dedupeKey: `order.new:${order.id}`,
            channel: 'sms',
            recipient: order.artisan.phone,
            locale: order.artisan.locale,
            groupId: order.groupId,
            template: 'order.new',
            params: {
              number: order.group.number,
              pieces: order.pieces,
              orderLink: `/studio/orders/${order.id}`,
            },
          },
        ],
  );
  return enqueueMessages(db, [toHer(first), ...artisans]);
}

/** Her part of the purchase will not come. */
export const tellEnded = (
  db: Db,
  order: OrderFacts,
  template: 'order.declined' | 'order.canceled',
): Promise<void> =>
  enqueueMessages(db, [
    {
      ...toBuyer(order, `${template}:${order.id}`),
      template,
      params: {
        number: order.group.number,
        artisan: nameFor(order),
        orderLink: groupPath(order.group.number),
      },
    },
  ]);

/** It was not confirmed, or not paid, in time. */
export function tellExpired(db: Db, order: OrderFacts): Promise<void> {
  const template = order.status === 'pending_payment' ? 'order.unpaid_expired' : 'order.expired';
  const { number } = order.group;
  return enqueueMessages(db, [
    {
      ...toBuyer(order, `order.expired:${order.groupId}`),
      template,
      params: { number, orderLink: groupPath(number) },
    },
  ]);
}
