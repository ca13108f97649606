import { ask, askOne } from './e2e-town';

export type BookedOrder = {
  readonly id: string;
  readonly artisan: string;
  readonly artisan_id: string;
  readonly phone: string;
  readonly parcel: string;
  readonly total: number;
  readonly due: number;
  readonly items: number;
  readonly shipping: number;
  readonly status: string;
  readonly payment_status: string;
  readonly fulfillment_status: string;
};

/** The orders of a purchase as they are written down, with the number of each artisan's owner. */
export const ordersOf = (number: string): Promise<BookedOrder[]> =>
  ask(
    `SELECT o.id, a.public_name AS artisan, a.id AS artisan_id, u.phone, o.total_minor::int AS total,
       o.due_minor::int AS due, o.items_minor::int AS items, o.shipping_minor::int AS shipping, o.status,
       o.payment_status, o.fulfillment_status, coalesce(f.id, '') AS parcel
     FROM orders o JOIN order_groups g ON g.id = o.group_id JOIN artisans a ON a.id = o.artisan_id
     JOIN artisan_members m ON m.artisan_id = a.id AND m.role = 'owner' JOIN users u ON u.id = m.user_id
     LEFT JOIN fulfillments f ON f.order_id = o.id
     WHERE g.number = $1 ORDER BY o.position`,
    [number],
  );

/** What stands on an account, debit positive, in paisa. */
export async function balanceOf(account: string): Promise<number> {
  const { sum } = await askOne<{ sum: number }>(
    `SELECT coalesce(sum(p.amount_minor), 0)::int AS sum FROM postings p
     JOIN ledger_accounts a ON a.id = p.account_id WHERE a.code = $1`,
    [account],
  );
  return sum;
}

/** Entries that do not sum to zero; there must be none. */
export const unbalancedEntries = (): Promise<object[]> =>
  ask('SELECT entry_id FROM postings GROUP BY entry_id, currency HAVING sum(amount_minor) <> 0');

/** How many messages of each kind a purchase has sent. */
export async function messagesOf(number: string): Promise<Record<string, number>> {
  const rows = await ask<{ template: string; count: number }>(
    `SELECT n.template, count(*)::int AS count FROM notifications n
     JOIN order_groups g ON g.id = n.group_id WHERE g.number = $1 GROUP BY 1`,
    [number],
  );
  return Object.fromEntries(rows.map(({ template, count }) => [template, count]));
}

/** Stock of the pieces a purchase is made of, by variant. */
export async function shelfOf(
  variantIds: readonly string[],
): Promise<Record<string, { on_hand: number; held: number }>> {
  const rows = await ask<{ id: string; on_hand: number; held: number }>(
    'SELECT id, on_hand, held FROM product_variants WHERE id = ANY($1)',
    [variantIds],
  );
  return Object.fromEntries(rows.map(({ id, on_hand, held }) => [id, { on_hand, held }]));
}
