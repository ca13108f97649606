import { expect } from 'vitest';
import { codCollectionFlow } from '@/domain/cod/flow';
import { type AnyFlow, isFinal } from '@/domain/flow';
import { fulfillmentFlow } from '@/domain/fulfillment/flow';
import { acceptanceFlow } from '@/domain/order/acceptance';
import { orderFlow } from '@/domain/order/flow';
import { paymentFlow } from '@/domain/payment/flow';
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

/** Nothing may be wrong: every query names rows that break a law of money. */
export async function expectMoneyAddsUp(groupIds: readonly string[]): Promise<void> {
  const ids = [...groupIds];
  const wrong = {
    groups: await prisma.$queryRaw`
      SELECT g.number FROM order_groups g JOIN orders o ON o.group_id = g.id WHERE g.id = ANY(${ids})
      GROUP BY g.id HAVING g.total_minor <> sum(o.total_minor)`,
    shares: await prisma.$queryRaw`
      SELECT o.id FROM orders o
      LEFT JOIN fee_lines f ON f.order_id = o.id AND f.version = o.fee_version
      WHERE o.group_id = ANY(${ids}) GROUP BY o.id
      HAVING o.items_minor - coalesce((SELECT sum(d.amount_minor) FROM discount_lines d
        WHERE d.order_id = o.id AND d.bearer = 'artisan'), 0)
        <> o.due_minor + coalesce(sum(f.amount_minor), 0)`,
    discounts: await prisma.$queryRaw`
      SELECT o.id FROM orders o LEFT JOIN discount_lines d ON d.order_id = o.id
      WHERE o.group_id = ANY(${ids}) GROUP BY o.id HAVING o.discount_minor <> coalesce(sum(d.amount_minor), 0)`,
    lines: await prisma.$queryRaw`
      SELECT l.id FROM order_lines l JOIN orders o ON o.id = l.order_id
      LEFT JOIN discount_lines d ON d.order_line_id = l.id WHERE o.group_id = ANY(${ids})
      GROUP BY l.id HAVING l.discount_minor <> coalesce(sum(d.amount_minor), 0)`,
    redeemed: await prisma.$queryRaw`
      SELECT p.id FROM promotions p LEFT JOIN redemptions r ON r.promotion_id = p.id AND r.status = 'used'
      GROUP BY p.id HAVING p.used_count <> count(r.id)`,
    credit: await prisma.$queryRaw`
      SELECT c.id FROM store_credits c LEFT JOIN store_credit_uses u ON u.store_credit_id = c.id
      GROUP BY c.id HAVING c.balance_minor <> c.amount_minor - coalesce(sum(u.amount_minor - u.given_back_minor), 0)`,
    entries: await prisma.$queryRaw`
      SELECT entry_id FROM postings GROUP BY entry_id, currency HAVING sum(amount_minor) <> 0`,
    owed: await prisma.$queryRaw`
      SELECT o.artisan_id FROM orders o WHERE o.artisan_id IN
        (SELECT artisan_id FROM orders WHERE group_id = ANY(${ids}))
      GROUP BY o.artisan_id
      HAVING coalesce(sum(o.due_minor) FILTER (WHERE o.fulfillment_status = 'delivered'), 0) <>
        -coalesce((SELECT sum(p.amount_minor) FROM postings p JOIN ledger_accounts a ON a.id = p.account_id
          WHERE a.artisan_id = o.artisan_id AND a.kind = 'artisan_payable'), 0)`,
    cash: await prisma.$queryRaw`
      SELECT a.code FROM ledger_accounts a JOIN postings p ON p.account_id = a.id
      WHERE a.kind = 'courier_cash' GROUP BY a.id
      HAVING sum(p.amount_minor) <> (SELECT sum(c.collected_minor) FROM cod_collections c
        WHERE a.code = 'courier_cash:' || c.courier_slug AND c.status = 'collected')`,
    splits: await prisma.$queryRaw`
      SELECT s.order_id FROM payment_splits s JOIN orders o ON o.id = s.order_id
      LEFT JOIN cod_collections c ON c.order_id = o.id AND c.status = 'collected'
      WHERE o.group_id = ANY(${ids})
      AND (s.captured_minor <> coalesce(c.collected_minor, 0) OR s.amount_minor <> o.total_minor)`,
    payments: await paymentsOutOfStep(ids),
  };
  expect(wrong).toEqual({
    groups: [],
    shares: [],
    discounts: [],
    lines: [],
    redeemed: [],
    credit: [],
    entries: [],
    owed: [],
    cash: [],
    splits: [],
    payments: [],
  });
}

/** A payment stands where the cash of its group's orders has brought it. */
const paymentsOutOfStep = (ids: string[]): Promise<unknown> =>
  prisma.$queryRaw`
    SELECT f.* FROM (
      SELECT p.group_id, p.status, p.captured_minor,
        count(*) FILTER (WHERE c.status = 'collected') AS taken,
        count(*) FILTER (WHERE o.status NOT IN ('canceled', 'expired')
          AND coalesce(c.status, 'expected') = 'expected') AS open,
        coalesce(sum(c.collected_minor), 0) AS cash,
        bool_or(o.placed_at IS NOT NULL) AS confirmed
      FROM payments p JOIN orders o ON o.group_id = p.group_id
      LEFT JOIN cod_collections c ON c.order_id = o.id
      WHERE p.group_id = ANY(${ids}) GROUP BY p.id) f
    WHERE f.captured_minor <> f.cash OR f.status <> CASE
      WHEN f.open > 0 AND f.confirmed THEN 'authorized' WHEN f.open > 0 THEN 'pending'
      WHEN f.taken > 0 THEN 'captured' ELSE 'canceled' END`;

export type States = ReadonlyMap<string, { readonly flow: AnyFlow; readonly state: string }>;

/** Where everything stands that has a life cycle. */
export async function statesOf(groupIds: readonly string[]): Promise<States> {
  const groups = await prisma.orderGroup.findMany({
    where: { id: { in: [...groupIds] } },
    include: {
      payment: true,
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
    for (const order of orders) {
      note(orderFlow, order);
      note(acceptanceFlow, { id: `${order.id} acceptance`, status: order.acceptance });
      note(codCollectionFlow, order.collection);
      for (const parcel of order.fulfillments) note(fulfillmentFlow, parcel);
      for (const line of order.lines) note(reservationFlow, line.reservation);
    }
  }
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
