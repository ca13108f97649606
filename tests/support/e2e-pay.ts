import { expect, type Page } from '@playwright/test';
import { type Misbehaviour, misbehaviours } from '@/sandbox/payments/twin';
import { cartOf, order, orderForm, placedIn } from './e2e-api';
import { inLanguage, type Language } from './e2e-pages';
import { ask, askOne, makePiece, newPhone } from './e2e-town';
import { within, wordsIn } from './e2e-words';

export type Method = 'card' | 'jazzcash' | 'easypaisa' | 'bank';
export type Purchase = {
  readonly number: string;
  readonly key: string;
  readonly phone: string;
  readonly language: Language;
  /** The own path of its page. */
  readonly path: string;
};

/** A purchase of one piece that waits for its money, placed by the API. */
export async function unpaid(method: Method, language: Language): Promise<Purchase> {
  const phone = newPhone();
  const body = { ...orderForm(phone), payment_method: method, locale: language };
  const answer = await order(await cartOf([await makePiece(2)]), { body });
  expect(answer.status, JSON.stringify(answer.body).slice(0, 300)).toBe(201);
  const { number, key } = placedIn(answer);
  return { number, key, phone, language, path: `/orders/${number}?key=${key}` };
}

export const openPurchase = ({ path, language }: Purchase, page: Page) =>
  page.goto(inLanguage(language, path));

/** The wallet number or card that makes the sandbox behave like this. */
export const numberThat = (how: Misbehaviour, by: 'wallet' | 'card'): string => {
  const found = misbehaviours.find((one) => one.how === how);
  if (!found) throw new Error(`the sandbox does not know ${how}`);
  return found[by];
};

/** The words of the paying panel in a language, with and without values in them. */
export function panelWords(language: Language) {
  const say = wordsIn(language);
  return {
    say: (key: string) => say('pay', key),
    /** Matches a sentence whatever stands in its gaps. */
    like: (key: string): RegExp => {
      const [first = '', ...rest] = say('pay', key).split(/\{\w+\}|<phone><\/phone>/);
      const pattern = [first, ...rest].map((text) => within(text).source).join('.*');
      return new RegExp(pattern);
    },
  };
}

/** On Stripe's page: types the card and pays. */
export async function payByCard(page: Page, card: string): Promise<void> {
  await page.getByLabel('Card number').fill(card);
  await page.getByRole('button', { name: 'Pay', exact: true }).click();
}

/** On the order's page: asks a wallet for approval on the phone. */
export async function approveOnPhone(
  page: Page,
  { language }: Purchase,
  wallet: string,
  cnic = '345671',
): Promise<void> {
  const { say, like } = panelWords(language);
  const field = page.getByLabel(say('wallet.number'));
  // A purchase placed by the API waits on the gateway's page already; the phone is the folded way.
  const folded = page.locator('summary').filter({ hasText: like('wallet.again') });
  await field.or(folded).first().waitFor({ state: 'attached' });
  if (!(await field.isVisible())) await folded.click();
  await field.fill(wallet);
  const digits = page.getByLabel(say('wallet.cnic'));
  if ((await digits.count()) > 0) await digits.fill(cnic);
  await page.getByRole('button', { name: say('wallet.go') }).click();
}

/** Presses "Check now", as often as a patient buyer would, until the page says `words`. */
export async function checkUntil(page: Page, purchase: Purchase, words: RegExp): Promise<void> {
  const { say } = panelWords(purchase.language);
  await expect(async () => {
    const found = page.getByText(words).first();
    if (await found.isVisible()) return;
    const check = page.getByRole('button', {
      name: new RegExp(`${say('check')}|${say('going.check')}`),
    });
    if ((await check.count()) > 0) await check.first().click();
    else await openPurchase(purchase, page);
    await expect(found).toBeVisible({ timeout: 4_000 });
    // A message that comes too early to ask is asked about in the next minute.
  }).toPass({ timeout: 80_000 });
}

export type Money = {
  readonly payment: string;
  readonly total: number;
  readonly captured: number;
  readonly refunded: number;
  readonly orders: string[];
  readonly attempts: string[];
};

/** What is written of a purchase's money. Tries in the order they were made. */
export async function moneyOf(number: string): Promise<Money> {
  const { orders, attempts, ...payment } = await askOne<Money>(
    `SELECT p.status AS payment, p.amount_minor::int AS total, p.captured_minor::int AS captured,
       p.refunded_minor::int AS refunded,
       (SELECT array_agg(o.status ORDER BY o.position) FROM orders o WHERE o.group_id = g.id) AS orders,
       (SELECT coalesce(array_agg(a.status ORDER BY a.created_at, a.id), '{}') FROM payment_attempts a
        WHERE a.payment_id = p.id) AS attempts
     FROM payments p JOIN order_groups g ON g.id = p.group_id WHERE g.number = $1`,
    [number],
  );
  return { ...payment, orders, attempts };
}

/** What a purchase has moved on each account, credit negative; accounts that came back to zero are left out. */
export async function booksOf(number: string): Promise<Record<string, number>> {
  const rows = await ask<{ code: string; sum: number }>(
    `SELECT l.code, sum(x.amount_minor)::int AS sum FROM postings x
     JOIN ledger_accounts l ON l.id = x.account_id JOIN journal_entries e ON e.id = x.entry_id
     WHERE e.order_id IN (SELECT o.id FROM orders o JOIN order_groups g ON g.id = o.group_id WHERE g.number = $1)
        OR e.source_id IN (SELECT a.id FROM payment_attempts a JOIN payments p ON p.id = a.payment_id
                           JOIN order_groups g ON g.id = p.group_id WHERE g.number = $1)
     GROUP BY l.code HAVING sum(x.amount_minor) <> 0`,
    [number],
  );
  return Object.fromEntries(rows.map(({ code, sum }) => [code, sum]));
}

export const providerOf = {
  card: 'stripe',
  jazzcash: 'jazzcash',
  easypaisa: 'easypaisa',
  bank: 'bank',
} as const;

/** Paid once, whole, by this way, and posted so: the state every good payment ends in. */
export async function expectPaidOnce({ number }: Purchase, method: Method): Promise<void> {
  await expect
    .poll(async () => (await moneyOf(number)).payment, { timeout: 15_000 })
    .toBe('captured');
  const money = await moneyOf(number);
  expect(money.captured).toBe(money.total);
  expect(new Set(money.orders)).toEqual(new Set(['placed']));
  expect(money.attempts.filter((status) => status === 'paid')).toHaveLength(1);
  // A transfer is confirmed by our bank's statement, so it is in our bank already.
  const where = method === 'bank' ? 'bank' : `provider_receipts:${providerOf[method]}`;
  expect(await booksOf(number)).toEqual({
    [where]: money.total,
    buyer_prepaid: -money.total,
  });
}

/** Nothing was taken and nothing is posted. */
export async function expectNothingTaken({ number }: Purchase): Promise<void> {
  const money = await moneyOf(number);
  expect(money.captured).toBe(0);
  expect(money.attempts).not.toContain('paid');
  expect(await booksOf(number)).toEqual({});
}
