import type { Id } from '@/domain/ids';
import { type FeePart, feeParts } from '@/domain/order/fees';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { OrderFrozen, Portion } from '@/domain/refund/plan';
import type { Db } from '@/platform/db';
import { readPortion } from '../types';

/** What a refund must know of an order: its frozen shares, what went back before, and what was taken for it. */
export type OrderMoney = {
  readonly id: Id<'order'>;
  readonly groupId: string;
  readonly number: string;
  readonly artisanId: Id<'artisan'>;
  readonly paymentId: string | null;
  readonly method: PaymentMethod;
  readonly currency: string;
  readonly isDelivered: boolean;
  readonly isEnded: boolean;
  readonly wasDeclined: boolean;
  readonly frozen: OrderFrozen;
  readonly taken: readonly Portion[];
  /** Taken and not yet promised to go back. */
  readonly moneyLeftMinor: number;
  readonly creditLeftMinor: number;
};

export async function readOrderMoney(db: Db, orderId: string): Promise<OrderMoney | null> {
  const row = await db.order.findUnique({
    where: { id: orderId },
    include: {
      group: true,
      lines: { orderBy: { id: 'asc' } },
      feeLines: true,
      discountLines: true,
      fulfillments: { select: { status: true } },
      split: true,
      refunds: { where: { kind: 'order', status: { not: 'declined' } } },
    },
  });
  if (!row) return null;
  const { refunds } = row;
  const promised = (amount: (refund: (typeof refunds)[number]) => bigint) =>
    sum(refunds.map(amount));
  return {
    id: row.id as Id<'order'>,
    groupId: row.groupId,
    number: row.group.number,
    artisanId: row.artisanId as Id<'artisan'>,
    paymentId: row.split?.paymentId ?? null,
    method: row.group.paymentMethod as PaymentMethod,
    currency: row.currency,
    isDelivered: row.fulfillments.some(({ status }) => status === 'delivered'),
    isEnded: row.status === 'canceled' || row.status === 'expired',
    wasDeclined: row.declineReason !== null,
    frozen: frozenOf(row),
    taken: refunds.flatMap(({ shares }) => readPortion(shares) ?? []),
    moneyLeftMinor:
      Number(row.split?.capturedMinor ?? 0n) - promised(({ amountMinor }) => amountMinor),
    creditLeftMinor: Number(row.creditMinor) - promised(({ creditMinor }) => creditMinor),
  };
}

type Line = { readonly id: string; readonly totalMinor: bigint; readonly quantity: number };
type Frozen = {
  readonly lines: readonly Line[];
  readonly shippingMinor: bigint;
  readonly feeVersion: number;
  readonly feeLines: readonly {
    readonly orderLineId: string;
    readonly part: string;
    readonly amountMinor: bigint;
    readonly version: number;
  }[];
  readonly discountLines: readonly {
    readonly orderLineId: string | null;
    readonly bearer: string;
    readonly amountMinor: bigint;
  }[];
};

function frozenOf(order: Frozen): OrderFrozen {
  const off = (lineId: string | null, bearer: string): number =>
    sum(
      order.discountLines.flatMap((line) =>
        line.orderLineId === lineId && line.bearer === bearer ? [line.amountMinor] : [],
      ),
    );
  const fee = (lineId: string, part: FeePart): number =>
    sum(
      order.feeLines.flatMap((line) =>
        line.orderLineId === lineId && line.part === part && line.version === order.feeVersion
          ? [line.amountMinor]
          : [],
      ),
    );
  const platformOffDelivery = off(null, 'platform');
  const artisanOffDelivery = off(null, 'artisan');
  return {
    lines: order.lines.map(({ id, quantity, totalMinor }) => {
      const fees = feesOf((part) => fee(id, part));
      const platformDiscount = off(id, 'platform');
      const paid = Number(totalMinor) - off(id, 'artisan');
      return {
        orderLineId: id,
        quantity,
        fees,
        platformDiscount,
        value: paid - platformDiscount,
        artisan: paid - feeParts.reduce((all, part) => all + fees[part], 0),
      };
    }),
    delivery: {
      value: Number(order.shippingMinor) - platformOffDelivery - artisanOffDelivery,
      platformDiscount: platformOffDelivery,
      artisanDiscount: artisanOffDelivery,
    },
  };
}

const feesOf = (amount: (part: FeePart) => number) => ({
  platform: amount('platform'),
  closing: amount('closing'),
  payment: amount('payment'),
  tax: amount('tax'),
  sales_tax: amount('sales_tax'),
});

const sum = (amounts: readonly bigint[]): number =>
  Number(amounts.reduce((all, amount) => all + amount, 0n));

/** The attempt whose money paid for this order; null for cash. */
export async function attemptBehind(db: Db, orderId: string): Promise<string | null> {
  const entry = await db.journalEntry.findFirst({
    where: { orderId, kind: 'payment_captured' },
    select: { sourceId: true },
  });
  return entry?.sourceId.split(':')[0] ?? null;
}

/** Ended orders whose money has not all been promised back. */
export async function endedWithMoney(db: Db, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM orders o JOIN payment_splits s ON s.order_id = o.id
    WHERE o.status IN ('canceled', 'expired') AND s.captured_minor > (
      SELECT coalesce(sum(r.amount_minor), 0) FROM refunds r
      WHERE r.order_id = o.id AND r.kind = 'order' AND r.status <> 'declined')
    LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
