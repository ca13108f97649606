import { expect } from 'vitest';
import { codCollectionFlow } from '@/domain/cod/flow';
import { type AnyFlow, isFinal } from '@/domain/flow';
import { fulfillmentFlow } from '@/domain/fulfillment/flow';
import { acceptanceFlow } from '@/domain/order/acceptance';
import { orderFlow } from '@/domain/order/flow';
import { attemptFlow } from '@/domain/payment/attempt';
import { paymentFlow } from '@/domain/payment/flow';
import { payoutFlow } from '@/domain/payout/flow';
import { refundFlow } from '@/domain/refund/flow';
import { reservationFlow } from '@/domain/stock/reservation-flow';
import { prisma } from '@/platform/db';

/** How many pieces of each variant there were before anything was sold. */
export type Shelf = ReadonlyMap<string, number>;

type StockRow = {
  id: string;
  on_hand: number;
  held: number;
  active: number;
  sold: number;
  back: number;
};

/** On the shelf = at first − sold + put back; held = what open reservations hold. */
export async function expectStockAddsUp(shelf: Shelf): Promise<void> {
  const rows = await prisma.$queryRaw<StockRow[]>`
    SELECT v.id, v.on_hand, v.held,
      coalesce(sum(r.quantity) FILTER (WHERE r.status = 'active'), 0)::int AS active,
      coalesce(sum(r.quantity) FILTER (WHERE r.status = 'consumed'), 0)::int AS sold,
      coalesce(sum(r.quantity) FILTER (WHERE r.status = 'consumed' AND c.restock), 0)::int AS back
    FROM product_variants v
    LEFT JOIN stock_reservations r ON r.variant_id = v.id
    LEFT JOIN order_lines l ON l.id = r.order_line_id
    LEFT JOIN order_cancellations c ON c.order_id = l.order_id
    WHERE v.id = ANY(${[...shelf.keys()]}) GROUP BY v.id`;
  expect(rows).toHaveLength(shelf.size);
  for (const row of rows) {
    expect(row.on_hand).toBe((shelf.get(row.id) ?? 0) - row.sold + row.back);
    expect(row.held).toBe(row.active);
  }
}

export type States = ReadonlyMap<string, { readonly flow: AnyFlow; readonly state: string }>;

/** Where everything stands that has a life cycle. */
export async function statesOf(groupIds: readonly string[]): Promise<States> {
  const groups = await prisma.orderGroup.findMany({
    where: { id: { in: [...groupIds] } },
    include: {
      payment: { include: { attempts: true, refunds: true } },
      orders: {
        include: {
          fulfillments: true,
          collection: true,
          lines: { include: { reservation: true } },
        },
      },
    },
  });
  const states = new Map<string, { flow: AnyFlow; state: string }>();
  const note = (flow: AnyFlow, row: { id: string; status: string } | null) =>
    row && states.set(row.id, { flow, state: row.status });
  for (const { payment, orders } of groups) {
    note(paymentFlow, payment);
    for (const attempt of payment?.attempts ?? []) note(attemptFlow, attempt);
    for (const refund of payment?.refunds ?? []) note(refundFlow, refund);
    for (const order of orders) {
      note(orderFlow, order);
      note(acceptanceFlow, { id: `${order.id} acceptance`, status: order.acceptance });
      note(codCollectionFlow, order.collection);
      for (const parcel of order.fulfillments) note(fulfillmentFlow, parcel);
      for (const line of order.lines) note(reservationFlow, line.reservation);
    }
  }
  const artisans = groups.flatMap(({ orders }) => orders.map(({ artisanId }) => artisanId));
  const payouts = await prisma.payout.findMany({ where: { artisanId: { in: artisans } } });
  for (const payout of payouts) note(payoutFlow, payout);
  return states;
}

/** What had ended stays as it was, and nothing is ever gone. */
export function expectEndsAreKept(before: States, after: States): void {
  for (const [id, was] of before) {
    const is = after.get(id);
    expect(is, `${id} is gone`).toBeDefined();
    if (isFinal(was.flow, was.state))
      expect({ id, state: is?.state }).toEqual({ id, state: was.state });
  }
}

/** What is frozen of an order: its shares until it is paid or confirmed may be frozen anew, never changed. */
export async function frozenOf(groupIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await prisma.$queryRaw<{ id: string; frozen: string }[]>`
    SELECT o.id || CASE WHEN o.placed_at IS NULL THEN ' before it is placed, ' || o.fee_version ELSE '' END AS id,
      concat_ws(' ', o.fee_version, o.items_minor, o.shipping_minor, o.discount_minor, o.credit_minor, o.total_minor,
        o.due_minor, (SELECT string_agg(concat_ws(' ', f.order_line_id, f.part, f.rate_bps, f.amount_minor), ',' ORDER BY f.id)
          FROM fee_lines f WHERE f.order_id = o.id AND f.version = o.fee_version)) AS frozen
    FROM orders o WHERE o.group_id = ANY(${[...groupIds]})`;
  return new Map(rows.map(({ id, frozen }) => [id, frozen]));
}

/** Whatever was frozen is as it was. */
export function expectFrozen(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const [id, frozen] of after)
    expect({ id, frozen }).toEqual({ id, frozen: before.get(id) ?? frozen });
}
