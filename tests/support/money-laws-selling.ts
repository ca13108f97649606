import { sql } from '@/platform/db';

/** What a purchase costs, how its price is shared, and what came for it. Each law names the rows that break it. */
export const lawsOfSelling = [
  sql`SELECT 'a purchase costs what its orders cost, and that is to be paid' AS law, g.id AS who
    FROM grp g JOIN pay p ON p.group_id = g.id JOIN ord o ON o.group_id = g.id
    GROUP BY g.id, g.total_minor, g.payment_method, p.amount_minor, p.method
    HAVING g.total_minor <> sum(o.total_minor) OR p.amount_minor <> g.total_minor OR p.method <> g.payment_method`,
  sql`SELECT 'pieces less the artisan''s discount = her share and the fees', o.id FROM ord o
    LEFT JOIN fee_lines f ON f.order_id = o.id AND f.version = o.fee_version
    GROUP BY o.id, o.items_minor, o.due_minor
    HAVING o.items_minor - coalesce((SELECT sum(d.amount_minor) FROM discount_lines d
      WHERE d.order_id = o.id AND d.bearer = 'artisan'), 0) <> o.due_minor + coalesce(sum(f.amount_minor), 0)`,
  sql`SELECT 'an order''s discount is that of its lines', o.id FROM ord o
    LEFT JOIN discount_lines d ON d.order_id = o.id
    GROUP BY o.id, o.discount_minor HAVING o.discount_minor <> coalesce(sum(d.amount_minor), 0)`,
  sql`SELECT 'a line''s discount', l.id FROM order_lines l JOIN ord o ON o.id = l.order_id
    LEFT JOIN discount_lines d ON d.order_line_id = l.id
    GROUP BY l.id HAVING l.discount_minor <> coalesce(sum(d.amount_minor), 0)`,
  sql`SELECT 'pieces: sent + canceled within ordered', l.id FROM order_lines l JOIN ord o ON o.id = l.order_id
    WHERE l.canceled_quantity + l.fulfilled_quantity > l.quantity OR l.refunded_quantity > l.quantity`,
  sql`SELECT 'a canceled order says why', o.id FROM ord o
    WHERE o.status = 'canceled' AND NOT EXISTS (SELECT 1 FROM order_cancellations c WHERE c.order_id = o.id)`,
  sql`SELECT 'a coupon counts its uses, within its limit', p.id FROM promotions p
    LEFT JOIN redemptions r ON r.promotion_id = p.id AND r.status = 'used'
    GROUP BY p.id HAVING p.used_count <> count(r.id) OR p.used_count > p.limit_total`,
  sql`SELECT 'a coupon is free again once the whole purchase ended, and only then', r.id
    FROM redemptions r JOIN ord o ON o.group_id = r.group_id
    GROUP BY r.id HAVING (r.status = 'given_back') <> bool_and(o.over)`,
  sql`SELECT 'a credit holds what was not used of it', c.id FROM store_credits c
    LEFT JOIN store_credit_uses u ON u.store_credit_id = c.id
    GROUP BY c.id HAVING c.balance_minor <> c.amount_minor - coalesce(sum(u.amount_minor - u.given_back_minor), 0)`,
  sql`SELECT 'a credit holds what the ledger says', c.id FROM store_credits c
    JOIN pos ON pos.item = c.id AND pos.account = 'store_credit'
    GROUP BY c.id HAVING bool_or(pos.entry NOT IN ('credit_used', 'credit_returned'))
      AND c.balance_minor <> -sum(pos.minor)`,
  sql`SELECT 'what credit paid of an order is posted, and given back only when it ended', o.id FROM ord o
    LEFT JOIN pos ON pos.item = o.id AND pos.account = 'buyer_prepaid'
      AND pos.entry IN ('credit_used', 'credit_returned')
    GROUP BY o.id, o.credit_minor, o.over
    HAVING o.credit_minor <> -coalesce(sum(pos.minor) FILTER (WHERE pos.entry = 'credit_used'), 0)
      OR coalesce(sum(pos.minor) FILTER (WHERE pos.entry = 'credit_returned'), 0)
        NOT IN (0, CASE WHEN o.over THEN o.credit_minor ELSE 0 END)`,
  sql`SELECT 'a payment is the sum of its shares', p.id FROM pay p JOIN payment_splits s ON s.payment_id = p.id
    GROUP BY p.id, p.amount_minor, p.captured_minor, p.refunded_minor
    HAVING p.amount_minor <> sum(s.amount_minor) OR p.captured_minor <> sum(s.captured_minor)
      OR p.refunded_minor <> sum(s.refunded_minor)`,
  sql`SELECT 'an order''s share is taken whole, once, as the ledger says', o.id FROM ord o
    JOIN payment_splits s ON s.order_id = o.id LEFT JOIN cod c ON c.order_id = o.id
    LEFT JOIN (SELECT item, -sum(minor) AS minor FROM pos
      WHERE entry = 'payment_captured' AND account = 'buyer_prepaid' GROUP BY item) k ON k.item = o.id
    WHERE s.amount_minor <> o.total_minor OR s.captured_minor NOT IN (0, o.total_minor)
      OR s.captured_minor <> coalesce(k.minor, 0) + coalesce(c.collected_minor, 0)`,
  sql`SELECT 'what came with a try is captured, owed back or in suspense', a.id FROM att a
    LEFT JOIN (SELECT item, sum(minor) AS minor FROM pos
      WHERE entry = 'payment_captured' AND account = 'provider_receipts' GROUP BY item) k ON k.item = a.id
    LEFT JOIN (SELECT attempt_id, sum(amount_minor) AS minor, count(*) AS times FROM ref
      WHERE kind = 'surplus' GROUP BY attempt_id) r ON r.attempt_id = a.id
    LEFT JOIN bal b ON b.account = 'suspense' AND b.item = a.id
    WHERE coalesce(a.paid_minor, 0) <> coalesce(k.minor, 0) + coalesce(r.minor, 0) - coalesce(b.minor, 0)
      OR r.times > 1 OR (a.status = 'paid') <> (a.paid_minor IS NOT NULL AND a.paid_minor = a.amount_minor)
      OR (a.status = 'mismatched') <> (a.paid_minor IS NOT NULL AND a.paid_minor <> a.amount_minor)`,
  sql`SELECT 'one try pays a purchase', a.payment_id FROM att a
    JOIN pos ON pos.item = a.id AND pos.account = 'provider_receipts' AND pos.entry = 'payment_captured'
    GROUP BY a.payment_id HAVING count(DISTINCT a.id) > 1`,
  sql`SELECT 'a provider holds what came less what it gave on', a.id FROM att a
    LEFT JOIN bal b ON b.account = 'provider_receipts' AND b.item = a.id
    LEFT JOIN (SELECT item, sum(minor) AS minor FROM pos
      WHERE entry = 'provider_settled' AND account = 'provider_receipts' GROUP BY item) k ON k.item = a.id
    LEFT JOIN (SELECT attempt_id, sum(amount_minor) AS minor FROM ref
      WHERE status = 'succeeded' AND destination = 'original' GROUP BY attempt_id) r ON r.attempt_id = a.id
    WHERE coalesce(b.minor, 0) <> coalesce(a.paid_minor, 0) + coalesce(k.minor, 0)
      - CASE WHEN a.provider = 'bank' THEN 0 ELSE coalesce(r.minor, 0) END`,
  sql`SELECT 'what waits as the buyer''s is what was taken and not promised back, and nothing after delivery', o.id
    FROM ord o LEFT JOIN bal b ON b.account = 'buyer_prepaid' AND b.item = o.id
    LEFT JOIN (SELECT item, -sum(minor) AS minor FROM pos WHERE account = 'buyer_prepaid'
      AND entry IN ('payment_captured', 'credit_used', 'credit_returned') GROUP BY item) k ON k.item = o.id
    LEFT JOIN (SELECT order_id, sum(amount_minor) AS minor FROM ref
      WHERE kind = 'order' AND agreed GROUP BY order_id) r ON r.order_id = o.id
    WHERE -coalesce(b.minor, 0) <> CASE WHEN o.delivered THEN 0
      ELSE coalesce(k.minor, 0) - coalesce(r.minor, 0) END`,
  sql`SELECT 'an order''s status says what was taken and went back', o.id FROM ord o
    JOIN payment_splits s ON s.order_id = o.id LEFT JOIN cod c ON c.order_id = o.id
    WHERE o.payment_status <> CASE
      WHEN s.refunded_minor > 0 AND s.refunded_minor >= s.captured_minor THEN 'refunded'
      WHEN s.refunded_minor > 0 THEN 'partially_refunded'
      WHEN s.captured_minor > 0 AND s.captured_minor < o.total_minor THEN 'partially_paid'
      WHEN s.captured_minor > 0 THEN 'paid'
      WHEN o.over OR c.status = 'void' THEN 'voided'
      WHEN o.total_minor = 0 THEN 'paid' ELSE 'not_paid' END`,
  sql`SELECT 'a payment stands where its orders have brought it', f.id FROM (
      SELECT p.id, p.status, g.payment_method = 'cod' OR p.amount_minor = 0 AS at_door, p.captured_minor,
        count(*) FILTER (WHERE c.status NOT IN ('expected', 'void')) AS taken,
        count(*) FILTER (WHERE NOT o.over AND coalesce(c.status, 'expected') = 'expected') AS open,
        bool_or(o.placed_at IS NOT NULL) AS confirmed, bool_and(o.over) AS ended,
        bool_and(o.status = 'expired') AS expired
      FROM pay p JOIN grp g ON g.id = p.group_id JOIN ord o ON o.group_id = g.id
      LEFT JOIN cod c ON c.order_id = o.id GROUP BY p.id, p.status, p.amount_minor, p.captured_minor, g.payment_method) f
    WHERE CASE WHEN f.status = 'requires_action' THEN 'pending' ELSE f.status END <> CASE
      WHEN f.at_door AND f.open > 0 AND f.confirmed THEN 'authorized' WHEN f.at_door AND f.open > 0 THEN 'pending'
      WHEN f.at_door AND f.taken > 0 THEN 'captured' WHEN f.at_door THEN 'canceled'
      WHEN f.captured_minor > 0 THEN 'captured' WHEN f.expired THEN 'expired' WHEN f.ended THEN 'canceled'
      ELSE 'pending' END`,
];
