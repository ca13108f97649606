import type { Locator, Page } from '@playwright/test';
import { ask } from './e2e-town';

/** What a price consists of, in paisa; parts that take nothing are left out. */
export type Shares = { readonly [part: string]: number };

/** Every account of a price tells its parts apart by the same patterns, in whatever words it names them. */
const partOfPattern: Readonly<Record<string, string>> = {
  'part-1': 'artisan',
  'part-2': 'platform',
  'part-3': 'payment',
  'part-5': 'tax',
};

/** The sum a row of an account says, written to the rupee. */
const rupeesIn = (text: string): number => {
  const [figure] = /[\d,]+(?:\.\d+)?/.exec(text) ?? [];
  if (!figure) throw new Error(`no sum in "${text}"`);
  return Math.round(Number(figure.replaceAll(',', '')) * 100);
};

/** The parts an account on a page shows beside their patterns. */
export async function shownShares(account: Locator): Promise<Shares> {
  const rows = await account.locator('dl > div:has(dt .key)').evaluateAll((all) =>
    all.map((row) => ({
      pattern: row.querySelector('dt .key')?.className.split(' ').at(-1) ?? '',
      sum: row.querySelector('dd')?.textContent ?? '',
    })),
  );
  return sharesOf(
    rows.map(({ pattern, sum }) => [partOfPattern[pattern] ?? pattern, rupeesIn(sum)]),
  );
}

/** The public page of a piece, as anybody reads it, and what it says the price consists of. */
export const sharesOnPage = (page: Page): Promise<Shares> =>
  shownShares(page.locator('main figure').filter({ has: page.locator('.split-bar') }));

/** What the ledger booked for an order, by the part of the price it stands for; delivery is not a part of it. */
export async function postedShares(order: string): Promise<Shares> {
  const rows = await ask<{ kind: string; minor: number }>(
    `SELECT a.kind, 0 - sum(p.amount_minor)::int AS minor FROM postings p
     JOIN ledger_accounts a ON a.id = p.account_id JOIN journal_entries e ON e.id = p.entry_id
     WHERE e.order_id = $1 AND e.kind = 'cod_delivered' GROUP BY a.kind`,
    [order],
  );
  return sharesOf(
    rows.flatMap(({ kind, minor }) => {
      const part = partOfAccount[kind];
      return part ? [[part, minor] as const] : [];
    }),
  );
}

const partOfAccount: Readonly<Record<string, string>> = {
  artisan_payable: 'artisan',
  platform_fee: 'platform',
  payment_cost: 'payment',
  tax_withheld: 'tax',
  sales_tax_withheld: 'tax',
};

function sharesOf(parts: readonly (readonly [string, number])[]): Shares {
  const sums = new Map<string, number>();
  for (const [part, minor] of parts) sums.set(part, (sums.get(part) ?? 0) + minor);
  return Object.fromEntries([...sums].filter(([, minor]) => minor !== 0));
}
