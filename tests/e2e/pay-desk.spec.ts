import { type Browser, expect, test } from '@playwright/test';
import sharp from 'sharp';
import { unbalancedEntries } from '../support/e2e-books';
import { partOf, unfold } from '../support/e2e-job';
import {
  expectPaidOnce,
  moneyOf,
  numberThat,
  openPurchase,
  panelWords,
  payByCard,
  unpaid,
} from '../support/e2e-pay';
import { signInByMail } from '../support/e2e-people';
import { ask, askOne } from '../support/e2e-town';

async function deskOf(browser: Browser, account: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signInByMail(page, account);
  return { page, close: () => context.close() };
}

type Try = { readonly id: string; readonly reference: string; readonly rupees: string };
const tryOf = (number: string): Promise<Try> =>
  askOne<Try>(
    `SELECT a.id, a.reference, (a.amount_minor / 100.0)::numeric(12, 2)::text AS rupees
     FROM payment_attempts a JOIN payments p ON p.id = a.payment_id
     JOIN order_groups g ON g.id = p.group_id WHERE g.number = $1`,
    [number],
  );

test('finance finds a slip on the bank’s statement, and the order is paid', async ({
  browser,
  page,
}) => {
  const { say, like } = panelWords('ur');
  const purchase = await unpaid('bank', 'ur');
  await openPurchase(purchase, page);
  const picture = { width: 320, height: 480, channels: 3, background: '#fff' } as const;
  const buffer = await sharp({ create: picture }).jpeg().toBuffer();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'slip.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('button', { name: say('transfer.send') }).click();
  await expect(page.getByText(say('transfer.waiting_next'))).toBeVisible();

  const { id, reference, rupees } = await tryOf(purchase.number);
  const day = new Date().toISOString().slice(0, 10);
  const statement = `date,amount,reference,payer\r\n${day},${rupees},${reference},Trial Buyer\r\n`;
  const desk = await deskOf(browser, 'finance');
  await desk.page.goto('/admin/payments?show=slips');
  await desk.page.getByText('Bring in a bank statement').click();
  const file = { name: 'bank.csv', mimeType: 'text/csv', buffer: Buffer.from(statement) };
  await desk.page.getByLabel('Statement (CSV)').setInputFiles(file);
  await desk.page.getByRole('button', { name: 'Bring in' }).click();
  await expect
    .poll(async () => {
      const rows = await ask('SELECT 1 FROM bank_statement_lines WHERE reference = $1', [
        reference,
      ]);
      return rows.length;
    })
    .toBe(1);
  await desk.page.goto(`/admin/payments/${id}`);
  await unfold(desk.page.locator('main'), 'Confirm');
  await desk.page.getByLabel('Line of the statement').selectOption({ index: 1 });
  await desk.page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expectPaidOnce(purchase, 'bank');
  await desk.close();

  await openPurchase(purchase, page);
  await expect(page.getByRole('heading', { name: like('paid.title') })).toBeVisible();
  expect(await unbalancedEntries()).toEqual([]);
});

test('a refund that the gateway turns away is owed on, and waits for finance', async ({
  browser,
  page,
}) => {
  const { say } = panelWords('en');
  const purchase = await unpaid('card', 'en');
  await openPurchase(purchase, page);
  const start = page.getByRole('button', { name: say('card.go') });
  await start.or(page.locator('a[href^="/api/payments/go/"]')).first().click();
  await payByCard(page, numberThat('refund_refused', 'card'));
  await expectPaidOnce(purchase, 'card');

  const { id } = await askOne<{ id: string }>(
    'SELECT o.id FROM orders o JOIN order_groups g ON g.id = o.group_id WHERE g.number = $1',
    [purchase.number],
  );
  const support = await deskOf(browser, 'support');
  const row = await partOf(support.page, { id } as Parameters<typeof partOf>[1]);
  await unfold(row, 'Cancel order');
  await row.getByLabel('Reason').selectOption({ label: 'Buyer asked' });
  await row.getByLabel('Back on the shelf').check();
  await row.getByRole('button', { name: 'Cancel this order' }).click();
  await expect(support.page.getByText('The order is canceled.')).toBeVisible();
  await support.close();

  const refund = () =>
    askOne<{ id: string; status: string; due: number }>(
      `SELECT r.id, r.status, (SELECT coalesce(sum(p.amount_minor), 0)::int FROM postings p
         JOIN ledger_accounts a ON a.id = p.account_id WHERE a.kind = 'refunds_due' AND p.item = r.id) AS due
       FROM refunds r WHERE r.order_id = $1`,
      [id],
    );
  await expect.poll(async () => (await refund()).status, { timeout: 20_000 }).toBe('failed');
  const { total, refunded } = await moneyOf(purchase.number);
  expect(refunded).toBe(0);
  expect((await refund()).due).toBe(-total);

  const finance = await deskOf(browser, 'finance');
  await finance.page.goto(`/admin/refunds/${(await refund()).id}`);
  await expect(finance.page.getByText('Turned away').first()).toBeVisible();
  await finance.close();
  expect(await unbalancedEntries()).toEqual([]);
});
