import { sql } from '@/platform/db';

/** What goes back to buyers, and what artisans earn and are paid. */
export const lawsOfGoingBack = [
  sql`SELECT 'an entry sums to zero' AS law, entry_id AS who FROM pos GROUP BY entry_id HAVING sum(minor) <> 0`,
  sql`SELECT 'a refund is owed from its approval until it arrived', r.id FROM ref r
    LEFT JOIN bal b ON b.account = 'refunds_due' AND b.item = r.id
    WHERE -coalesce(b.minor, 0) <>
      CASE WHEN r.status IN ('approved', 'processing', 'failed') THEN r.amount_minor ELSE 0 END`,
  sql`SELECT 'nothing else is owed back', b.item FROM bal b LEFT JOIN refunds r ON r.id = b.item
    WHERE b.account = 'refunds_due' AND b.minor <> 0 AND r.id IS NULL`,
  sql`SELECT 'refunds of an order are within what was taken for it', o.id FROM ord o
    JOIN payment_splits s ON s.order_id = o.id
    LEFT JOIN ref r ON r.order_id = o.id AND r.kind = 'order' AND r.status <> 'declined'
    GROUP BY o.id, o.shipping_minor, o.credit_minor, s.captured_minor, s.refunded_minor
    HAVING coalesce(sum(r.amount_minor), 0) > s.captured_minor
      OR coalesce(sum(r.credit_minor), 0) > o.credit_minor
      OR coalesce(sum(r.shipping_minor), 0) > o.shipping_minor
      OR s.refunded_minor <> coalesce(sum(r.amount_minor) FILTER (WHERE r.status = 'succeeded'), 0)`,
  sql`SELECT 'refunds of a line are within what was paid for it', l.id FROM order_lines l JOIN ord o ON o.id = l.order_id
    LEFT JOIN (refund_lines x JOIN ref r ON r.id = x.refund_id AND r.status <> 'declined') ON x.order_line_id = l.id
    GROUP BY l.id HAVING coalesce(sum(x.amount_minor), 0) > l.total_minor - l.discount_minor
      OR coalesce(sum(x.quantity), 0) > l.quantity
      OR l.refunded_quantity <> coalesce(sum(x.quantity) FILTER (WHERE r.agreed), 0)`,
  sql`SELECT 'an order earns once, when it is delivered, what was frozen', o.id FROM ord o
    LEFT JOIN seller_transfers t ON t.order_id = o.id AND t.kind = 'earning'
    GROUP BY o.id, o.delivered, o.due_minor, o.artisan_id
    HAVING count(t.id) <> CASE WHEN o.delivered AND o.due_minor > 0 THEN 1 ELSE 0 END
      OR coalesce(sum(t.amount_minor), 0) <> CASE WHEN o.delivered THEN o.due_minor ELSE 0 END
      OR bool_or(t.artisan_id <> o.artisan_id)`,
  sql`SELECT 'a delivered order is posted as it was frozen', o.id FROM ord o
    LEFT JOIN (SELECT source_id, -sum(minor) FILTER (WHERE account = 'platform_fee') AS platform,
        -sum(minor) FILTER (WHERE account = 'payment_cost') AS payment,
        -sum(minor) FILTER (WHERE account = 'tax_withheld') AS tax,
        -sum(minor) FILTER (WHERE account = 'sales_tax_withheld') AS sales_tax,
        -sum(minor) FILTER (WHERE account = 'artisan_payable') AS due,
        -sum(minor) FILTER (WHERE account = 'shipping_income') AS shipping
      FROM pos WHERE entry IN ('cod_delivered', 'order_delivered') GROUP BY source_id) k ON k.source_id = o.id
    LEFT JOIN (SELECT order_id, version, sum(amount_minor) FILTER (WHERE part IN ('platform', 'closing')) AS platform,
        sum(amount_minor) FILTER (WHERE part = 'payment') AS payment,
        sum(amount_minor) FILTER (WHERE part = 'tax') AS tax,
        sum(amount_minor) FILTER (WHERE part = 'sales_tax') AS sales_tax
      FROM fee_lines WHERE order_id IN (SELECT id FROM ord) GROUP BY order_id, version) f
      ON f.order_id = o.id AND f.version = o.fee_version
    WHERE o.delivered <> (k.source_id IS NOT NULL) OR o.delivered AND (
      coalesce(k.platform, 0) <> coalesce(f.platform, 0) OR coalesce(k.payment, 0) <> coalesce(f.payment, 0)
      OR coalesce(k.tax, 0) <> coalesce(f.tax, 0) OR coalesce(k.sales_tax, 0) <> coalesce(f.sales_tax, 0)
      OR coalesce(k.due, 0) <> o.due_minor OR coalesce(k.shipping, 0) <> o.shipping_minor)`,
  sql`SELECT 'a refund after delivery takes her part back, from the same provider', o.id FROM ord o
    LEFT JOIN (SELECT order_id, sum((shares->>'artisan')::bigint) AS minor FROM ref
      WHERE kind = 'order' AND agreed GROUP BY order_id) r ON r.order_id = o.id
    LEFT JOIN (SELECT order_id, -sum(amount_minor) FILTER (WHERE kind = 'refund_reversal') AS minor,
        count(DISTINCT provider) FILTER (WHERE kind IN ('earning', 'refund_reversal')) AS providers
      FROM seller_transfers GROUP BY order_id) t ON t.order_id = o.id
    WHERE coalesce(t.minor, 0) <> CASE WHEN o.delivered THEN coalesce(r.minor, 0) ELSE 0 END OR t.providers > 1`,
  sql`SELECT 'tax is certified as it is posted', o.id FROM ord o
    LEFT JOIN (SELECT order_id, -sum(minor) FILTER (WHERE account = 'tax_withheld') AS income,
        -sum(minor) FILTER (WHERE account = 'sales_tax_withheld') AS sales
      FROM pos WHERE entry IN ('cod_delivered', 'order_delivered', 'refund_approved') GROUP BY order_id) k
      ON k.order_id = o.id
    LEFT JOIN (SELECT order_id, sum(amount_minor) FILTER (WHERE kind = 'income_tax') AS income,
        sum(amount_minor) FILTER (WHERE kind = 'sales_tax') AS sales
      FROM tax_withholdings GROUP BY order_id) w ON w.order_id = o.id
    WHERE coalesce(k.income, 0) <> coalesce(w.income, 0) OR coalesce(k.sales, 0) <> coalesce(w.sales, 0)`,
  sql`SELECT 'transfers less payouts are what an artisan is owed', a.id FROM art a
    LEFT JOIN (SELECT artisan_id, sum(amount_minor) AS minor FROM seller_transfers GROUP BY artisan_id) t
      ON t.artisan_id = a.id
    LEFT JOIN (SELECT artisan_id, sum(amount_minor) AS minor FROM payed
      WHERE status NOT IN ('pending', 'canceled') GROUP BY artisan_id) p ON p.artisan_id = a.id
    LEFT JOIN (SELECT artisan_id, -sum(minor) AS minor FROM pos WHERE account = 'artisan_payable' GROUP BY artisan_id) k
      ON k.artisan_id = a.id
    WHERE coalesce(t.minor, 0) - coalesce(p.minor, 0) <> coalesce(k.minor, 0)`,
  sql`SELECT 'a payout is the sum of what it claims, and a canceled one claims nothing', p.id FROM payed p
    LEFT JOIN seller_transfers t ON t.payout_id = p.id
    GROUP BY p.id, p.status, p.amount_minor, p.artisan_id
    HAVING coalesce(sum(t.amount_minor), 0) <> CASE WHEN p.status = 'canceled' THEN 0 ELSE p.amount_minor END
      OR bool_or(t.artisan_id <> p.artisan_id)`,
  sql`SELECT 'a payout is in transit from its approval until it is paid', p.id FROM payed p
    LEFT JOIN bal b ON b.account = 'payouts_in_transit' AND b.item = p.id
    WHERE -coalesce(b.minor, 0) <>
      CASE WHEN p.status IN ('approved', 'processing', 'failed', 'returned') THEN p.amount_minor ELSE 0 END`,
  sql`SELECT 'a payout leaves our bank once', p.id FROM payed p
    LEFT JOIN (SELECT split_part(source_id, ':', 1) AS id, -sum(minor) AS minor FROM pos
      WHERE account = 'bank' AND entry IN ('payout_paid', 'payout_returned') GROUP BY 1) k ON k.id = p.id
    WHERE coalesce(k.minor, 0) <> CASE WHEN p.status = 'paid' THEN p.amount_minor ELSE 0 END`,
  sql`SELECT 'a closed run has nothing under way', r.id FROM payout_runs r JOIN payed p ON p.run_id = r.id
    WHERE r.status = 'closed' AND p.status NOT IN ('paid', 'canceled')
      OR r.status IN ('made', 'discarded') AND p.status NOT IN ('pending', 'canceled')`,
];
