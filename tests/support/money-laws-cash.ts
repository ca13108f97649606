import { sql } from '@/platform/db';

/** Cash at the door, what couriers hand on, and what nobody has explained yet. */
export const lawsOfCash = [
  sql`SELECT 'expected = taken + outstanding' AS law, c.id AS who FROM cod c JOIN ord o ON o.id = c.order_id
    WHERE c.expected_minor <> o.total_minor
      OR c.collected_minor <> CASE WHEN c.status IN ('expected', 'void') THEN 0 ELSE c.expected_minor END
      OR (c.status IN ('expected', 'void')) = o.delivered`,
  sql`SELECT 'taken = handed on + held', c.id FROM cod c
    LEFT JOIN bal b ON b.account = 'courier_cash' AND b.item = c.order_id
    WHERE coalesce(b.minor, 0) <> CASE WHEN c.status = 'written_off' OR c.cash_holder = 'artisan' THEN 0
      ELSE c.collected_minor - c.remitted_minor END`,
  sql`SELECT 'reconciled is whole, short is not', c.id FROM cod c
    WHERE c.status = 'reconciled' AND c.remitted_minor <> c.collected_minor
      OR c.status IN ('short', 'written_off') AND c.remitted_minor >= c.collected_minor AND c.collected_minor > 0
      OR c.status = 'collected' AND c.remitted_minor <> 0`,
  sql`SELECT 'an artisan keeps no cash that she is not owed', b.item FROM bal b
    WHERE b.account = 'artisan_cash' AND b.minor <> 0`,
  sql`SELECT 'a statement''s money is on its way until it is in the bank', b.id FROM remittance_batches b
    LEFT JOIN bal k ON k.account = 'courier_remittance' AND k.item = b.id
    LEFT JOIN (SELECT l.batch_id, sum(l.net_minor) AS minor FROM remittance_lines l
      JOIN (SELECT DISTINCT source_id FROM pos WHERE entry = 'cod_remitted') e ON e.source_id = l.id
      GROUP BY l.batch_id) n ON n.batch_id = b.id
    WHERE EXISTS (SELECT 1 FROM pos WHERE pos.item = b.id AND pos.entry = 'cod_remitted')
      AND coalesce(k.minor, 0) <> coalesce(n.minor, 0) - coalesce(b.banked_minor, 0)`,
  sql`SELECT 'a closed statement has nothing open', b.id FROM remittance_batches b
    JOIN remittance_lines l ON l.batch_id = b.id
    LEFT JOIN bal k ON k.account = 'courier_remittance' AND k.item = b.id
    WHERE b.status = 'closed' AND (coalesce(k.minor, 0) <> 0
      OR l.bucket NOT IN ('matched', 'pending') AND l.resolved_at IS NULL)`,
  sql`SELECT 'suspense holds only what waits for a person', b.item FROM bal b
    LEFT JOIN payment_attempts a ON a.id = b.item
    LEFT JOIN remittance_lines l ON l.id = b.item
    WHERE b.account = 'suspense' AND b.minor <> 0 AND NOT coalesce(
      b.minor < 0 AND (a.status = 'mismatched' AND -b.minor = a.paid_minor OR l.resolved_at IS NULL AND l.id IS NOT NULL), false)`,
];
