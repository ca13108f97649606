import { expect } from 'vitest';
import { join, prisma, sql } from '@/platform/db';
import { lawsOfGoingBack } from './money-laws-back';
import { lawsOfCash } from './money-laws-cash';
import { lawsOfSelling } from './money-laws-selling';

/** Which purchases are looked at, and from when on entries can belong to them. */
export type Within = { readonly groupIds: readonly string[]; readonly since: Date };

/** The rows that the laws speak of; `pos` are postings with their entry and account, `bal` what is open of an item. */
const rowsWithin = ({ groupIds, since }: Within) => sql`
  WITH grp AS MATERIALIZED (SELECT * FROM order_groups WHERE id = ANY(${[...groupIds]})),
  ord AS MATERIALIZED (
    SELECT o.*, o.status IN ('canceled', 'expired') AS over,
      EXISTS (SELECT 1 FROM fulfillments f WHERE f.order_id = o.id AND f.status = 'delivered') AS delivered
    FROM orders o WHERE o.group_id IN (SELECT id FROM grp)),
  pay AS MATERIALIZED (SELECT * FROM payments WHERE group_id IN (SELECT id FROM grp)),
  att AS MATERIALIZED (SELECT * FROM payment_attempts WHERE payment_id IN (SELECT id FROM pay)),
  ref AS MATERIALIZED (SELECT *, status NOT IN ('requested', 'declined') AS agreed
    FROM refunds WHERE payment_id IN (SELECT id FROM pay)),
  art AS MATERIALIZED (SELECT DISTINCT artisan_id AS id FROM ord),
  payed AS MATERIALIZED (SELECT * FROM payouts WHERE artisan_id IN (SELECT id FROM art)),
  cod AS MATERIALIZED (SELECT c.*, k.cash_holder FROM cod_collections c JOIN couriers k ON k.slug = c.courier_slug
    WHERE c.order_id IN (SELECT id FROM ord)),
  pos AS MATERIALIZED (
    SELECT p.item, p.amount_minor AS minor, p.entry_id, a.kind AS account, a.artisan_id, e.kind AS entry,
      e.source_id, e.order_id
    FROM journal_entries e JOIN postings p ON p.entry_id = e.id JOIN ledger_accounts a ON a.id = p.account_id
    WHERE e.at >= ${since}),
  bal AS MATERIALIZED (SELECT account, item, sum(minor) AS minor FROM pos GROUP BY account, item)`;

const laws = join([...lawsOfSelling, ...lawsOfGoingBack, ...lawsOfCash], ' UNION ALL ');

/** Whoever breaks a law of money, with the law; all of them are read at one moment. */
export const lawsBroken = (within: Within) =>
  prisma.$queryRaw<{ law: string; who: string }[]>(sql`${rowsWithin(within)} ${laws}`);

/** Nothing may be wrong with the money of these purchases. */
export async function expectMoneyAddsUp(
  groupIds: readonly string[],
  since = new Date(0),
): Promise<void> {
  expect(await lawsBroken({ groupIds, since })).toEqual([]);
}
