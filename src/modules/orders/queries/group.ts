import { type Money, money } from '@/domain/money';
import { parseGroupNumber } from '@/domain/order/number';
import type { PaymentState } from '@/domain/payment/flow';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { Words } from '@/domain/place';
import { prisma } from '@/platform/db';
import { type GroupRow, readGroup } from '../repo/view';
import { opensGroup } from './link';
import { type OrderView, orderView } from './order-view';

/** A purchase as its buyer reads it, with all of its orders. */
export type GroupView = {
  readonly id: string;
  readonly number: string;
  readonly createdAt: Date;
  readonly locale: 'en' | 'ur';
  readonly contact: { readonly name: string; readonly phone: string };
  readonly address: {
    readonly line: string;
    readonly landmark: string | null;
    readonly city: string;
    readonly district: Words;
  };
  readonly payment: { readonly method: PaymentMethod; readonly status: PaymentState };
  readonly items: Money;
  readonly shipping: Money;
  readonly discount: Money;
  readonly credit: Money;
  readonly total: Money;
  readonly confirmBy: Date | null;
  /** Waits for the buyer's yes, and the link may give it. */
  readonly isConfirmable: boolean;
  /** Staff will call first. */
  readonly isHeldForReview: boolean;
  readonly orders: readonly OrderView[];
};

/** The purchase behind a number and its key; null for a wrong or missing key as for an unknown number. */
export async function groupView(number: string, key: string): Promise<GroupView | null> {
  const read = parseGroupNumber(number);
  if (read === null || !opensGroup(read, key)) return null;
  const row = await readGroup(prisma, read);
  return row && viewOf(row);
}

export function viewOf(row: GroupRow): GroupView {
  const amount = (minor: bigint) => money(Number(minor));
  const waits = row.orders.some((order) => order.status === 'unconfirmed');
  return {
    id: row.id,
    number: row.number,
    createdAt: row.createdAt,
    locale: row.locale === 'en' ? 'en' : 'ur',
    contact: { name: row.contactName, phone: row.contactPhone },
    address: {
      line: row.addressLine,
      landmark: row.landmark,
      city: row.city,
      district: { en: row.district.name, ur: row.district.nameUr },
    },
    payment: {
      method: row.paymentMethod as PaymentMethod,
      status: (row.payment?.status ?? 'pending') as PaymentState,
    },
    items: amount(row.itemsMinor),
    shipping: amount(row.shippingMinor),
    discount: amount(row.discountMinor),
    credit: amount(row.creditMinor),
    total: amount(row.totalMinor),
    confirmBy: row.confirmBy,
    isConfirmable: waits && !row.heldForReview,
    isHeldForReview: waits && row.heldForReview,
    orders: row.orders.map(orderView),
  };
}
