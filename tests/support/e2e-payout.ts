import { type Browser, expect, type Page } from '@playwright/test';
import type { BookedOrder } from './e2e-books';
import { messagesTo, nextMessage } from './e2e-inbox';
import { staffPage, unfold } from './e2e-job';
import { expectSound } from './e2e-pages';
import { ask, askOne } from './e2e-town';
import { wordsIn } from './e2e-words';

const say = wordsIn('ur');
const desk = wordsIn('en');
const codes = /(?<!\d)\d{6}(?!\d)/;

/** She says, with the code from her own phone, that her money goes to the wallet of that phone. */
export async function saysWherePaid(page: Page, phone: string, name: string): Promise<void> {
  await page.goto('/ur/studio/earnings/account');
  const seen = (await messagesTo(phone)).filter(({ text }) => codes.test(text)).length;
  await page.getByRole('button', { name: say('payouts', 'account.add') }).click();
  await page.waitForURL(/step=account/);
  const { text } = await nextMessage(phone, codes, seen);
  const kind = say('payouts', 'account_kinds.easypaisa');
  await page.getByRole('radio', { name: kind }).check({ force: true });
  await page.locator('[name="number"]').fill(phone.replace('+92', '0'));
  await page.locator('[name="title"]').fill(name);
  await page.locator('[name="code"]').fill(codes.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: say('payouts', 'account.save') }).click();
  await expect(page.getByText(say('payouts', 'account.changed'))).toBeVisible();
  const [stop = ''] = (await nextMessage(phone, /stop-payout/)).links;
  await page.goto(stop);
  await expect(page.getByRole('button', { name: say('payouts', 'stop.press') })).toBeVisible();
  await expectSound(page, 'ur');
  const wrong = await page.goto(stop.replace(/key=.*/, 'key=none'));
  expect(wrong?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: say('shop', 'notFound.title') })).toBeVisible();
  await expectSound(page, 'ur');
}

/** Finance compares the name; the two days in which nothing may be sent there are then over. */
export async function accountIsUsable(browser: Browser, artisanId: string): Promise<void> {
  const { id } = await askOne<{ id: string }>(
    `SELECT id FROM payout_accounts WHERE artisan_id = $1 AND status = 'pending'`,
    [artisanId],
  );
  const page = await staffPage(browser, 'finance');
  await page.goto('/admin/payouts?view=accounts');
  const account = page.getByRole('listitem').filter({ has: page.locator(`input[value="${id}"]`) });
  await account.getByRole('button', { name: desk('payouts', 'desk.verify') }).click();
  await expect(page.getByText(desk('payouts', 'desk.done.judged'))).toBeVisible();
  await page.context().close();
  const waited = await ask(
    `UPDATE payout_accounts SET usable_from = usable_from - interval '48 hours'
     WHERE id = $1 AND status = 'active' RETURNING id`,
    [id],
  );
  expect(waited).toHaveLength(1);
}

/** The courier hands over the cash of the parcel less its fee, and says so in a file; finance posts and banks it. */
export async function courierRemits(browser: Browser, { id, total }: BookedOrder): Promise<void> {
  const parcel = await askOne<{ number: string }>(
    'SELECT tracking_number AS number FROM fulfillments WHERE order_id = $1',
    [id],
  );
  const [cash, fee] = [total / 100, 150];
  const file = `CN No,COD Amount,Delivery Charges,Net\r\n${parcel.number},${cash},${fee},${cash - fee}\r\n`;
  const page = await staffPage(browser, 'finance');
  await page.goto('/admin/cod');
  await page.locator('main select[name="courier"]').selectOption('tcs');
  await page.locator('input[type="file"]').setInputFiles({
    name: `tcs-${parcel.number}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  });
  await page.getByRole('button', { name: desk('remittance', 'upload.submit') }).click();
  await page.waitForURL(/\/admin\/cod\/\w+/);
  const post = page.getByRole('button', { name: desk('remittance', 'verbs.post.submit') });
  await expect(async () => {
    await page.reload();
    await expect(post).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await post.click();
  await expect(post).toHaveCount(0);
  await unfold(page.locator('main'), desk('remittance', 'verbs.bank.label'));
  await page.getByLabel(desk('remittance', 'verbs.bank.amount')).fill(String(cash - fee));
  await page.getByLabel(desk('remittance', 'verbs.bank.reference')).fill(`TCS-${parcel.number}`);
  await page.getByRole('button', { name: desk('remittance', 'verbs.bank.submit') }).click();
  const banked = `${desk('remittance', 'sums.reference')} TCS-${parcel.number}`;
  await expect(page.getByText(banked)).toBeVisible();
  const line = page.getByRole('row').filter({ hasText: parcel.number });
  await expect(line).toContainText(desk('remittance', 'buckets.matched'));
  await page.context().close();
  const { minor } = await askOne<{ minor: number }>(
    `SELECT sum(p.amount_minor)::int AS minor FROM postings p JOIN ledger_accounts a ON a.id = p.account_id
     WHERE a.kind = 'courier_cash' AND p.item = $1`,
    [id],
  );
  expect(minor, 'what the courier still owes of this parcel').toBe(0);
}

type Payout = { readonly number: string; readonly run: string; readonly minor: number };

/** Finance makes a run, somebody else lets it go to the bank, and the bank says that hers was sent. */
export async function isPaidOut(browser: Browser, artisanId: string): Promise<Payout> {
  const finance = await staffPage(browser, 'finance');
  await finance.goto('/admin/payouts');
  const making = desk('payouts', 'desk.make');
  await unfold(finance.locator('main'), making);
  await finance.getByLabel(desk('payouts', 'desk.minimum')).fill('500');
  await finance.getByRole('button', { name: making, exact: true }).click();
  await expect(finance.getByText(desk('payouts', 'desk.done.made'))).toBeVisible();
  const payout = await askOne<Payout>(
    `SELECT number, run_id AS run, amount_minor::int AS minor FROM payouts WHERE artisan_id = $1`,
    [artisanId],
  );
  await finance.goto(`/admin/payouts/${payout.run}`);
  await expect(finance.getByText(desk('payouts', 'desk.approve_own'))).toBeVisible();

  const other = await staffPage(browser, 'admin');
  await other.goto(`/admin/payouts/${payout.run}`);
  await other.getByRole('button', { name: desk('payouts', 'desk.approve') }).click();
  await expect(other.getByText(desk('payouts', 'desk.done.approved'))).toBeVisible();
  await other.getByRole('button', { name: desk('payouts', 'desk.export') }).click();
  await expect(other.getByText(desk('payouts', 'desk.done.exported'))).toBeVisible();
  await other.context().close();

  await finance.goto('/admin/payouts?view=results');
  const answer = `payout_number,result,amount,bank_ref,reason\r\n${payout.number},paid,${payout.minor / 100},FT-${payout.number},\r\n`;
  await finance.getByLabel(desk('payouts', 'results.file')).setInputFiles({
    name: 'bank.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(answer),
  });
  await finance.getByRole('button', { name: desk('payouts', 'results.read') }).click();
  await finance.getByRole('button', { name: desk('payouts', 'results.apply_lines') }).click();
  await expect(finance.getByRole('status')).toBeVisible();
  await finance.context().close();
  return payout;
}
