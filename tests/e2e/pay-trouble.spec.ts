import { expect, type Page, test } from '@playwright/test';
import type { Misbehaviour } from '@/sandbox/payments/twin';
import { unbalancedEntries } from '../support/e2e-books';
import { expectSound, type Language, phone } from '../support/e2e-pages';
import {
  approveOnPhone,
  booksOf,
  checkUntil,
  expectNothingTaken,
  expectPaidOnce,
  moneyOf,
  numberThat,
  openPurchase,
  type Purchase,
  panelWords,
  payByCard,
  providerOf,
  unpaid,
} from '../support/e2e-pay';

test.use({ viewport: phone });
test.describe.configure({ timeout: 110_000 });

type Way = 'card' | 'jazzcash';
/** What the buyer does with a gateway that behaves so, up to where she sees her order again. */
async function tryToPay(page: Page, purchase: Purchase, way: Way, how: Misbehaviour) {
  const { say } = panelWords(purchase.language);
  await openPurchase(purchase, page);
  if (way === 'jazzcash') return approveOnPhone(page, purchase, numberThat(how, 'wallet'));
  const start = page.getByRole('button', { name: say('card.go') });
  const goOn = page.locator('a[href^="/api/payments/go/"]');
  await start.or(goOn).first().click();
  await payByCard(page, numberThat(how, 'card'));
  // Two of the gateway's pages lead nowhere; she comes back by the link she was sent.
  if (how === 'lost_callback') await openPurchase(purchase, page);
}

/** The languages take turns, so that both are read with every kind of trouble somewhere. */
const paidInTheEnd: readonly [Way, Misbehaviour, Language][] = [
  ['card', 'slow', 'en'],
  ['card', 'lost_callback', 'ur'],
  ['card', 'callback_five_times', 'en'],
  ['card', 'callbacks_out_of_order', 'ur'],
  ['card', 'bad_signature', 'en'],
  ['card', 'success_after_cancel', 'ur'],
  ['card', 'html_error', 'en'],
  ['card', 'cut_connection', 'ur'],
  ['jazzcash', 'slow', 'ur'],
  ['jazzcash', 'lost_callback', 'en'],
  ['jazzcash', 'callback_five_times', 'ur'],
  ['jazzcash', 'callbacks_out_of_order', 'en'],
  ['jazzcash', 'bad_signature', 'ur'],
  ['jazzcash', 'success_after_cancel', 'en'],
  ['jazzcash', 'cut_connection', 'en'],
];

for (const [way, how, language] of paidInTheEnd) {
  test(`${way}, ${how}: paid once in the end, in ${language}`, async ({ page }) => {
    const purchase = await unpaid(way, language);
    await tryToPay(page, purchase, way, how);
    await checkUntil(page, purchase, panelWords(language).like('paid.title'));
    await expectSound(page, language);
    await expectPaidOnce(purchase, way);
    expect(await unbalancedEntries()).toEqual([]);
  });
}

for (const [way, language] of [
  ['card', 'ur'],
  ['jazzcash', 'en'],
] as const) {
  test(`${way}, another amount: never paid, set aside, in ${language}`, async ({ page }) => {
    const { say } = panelWords(language);
    const purchase = await unpaid(way, language);
    await tryToPay(page, purchase, way, 'wrong_amount');
    await checkUntil(page, purchase, new RegExp(say('mismatched.title')));
    await expectSound(page, language);
    const money = await moneyOf(purchase.number);
    expect(money.captured).toBe(0);
    expect(money.attempts.at(-1)).toBe('mismatched');
    expect(money.orders).toEqual(['pending_payment']);
    const paid = money.total - 100;
    expect(await booksOf(purchase.number)).toEqual({
      [`provider_receipts:${providerOf[way]}`]: paid,
      suspense: -paid,
    });
  });
}

test('a declined wallet says why, and another way pays the same order', async ({ page }) => {
  const { say, like } = panelWords('en');
  const purchase = await unpaid('jazzcash', 'en');
  await tryToPay(page, purchase, 'jazzcash', 'decline');
  await expect(page.getByText(say('failed.title'))).toBeVisible();
  await expectSound(page, 'en');
  await expectNothingTaken(purchase);
  const { total } = await moneyOf(purchase.number);
  await page.getByRole('button', { name: say('ways.card'), exact: true }).click();
  await payByCard(page, numberThat('none', 'card'));
  await expect(page.getByRole('heading', { name: like('paid.title') })).toBeVisible({
    timeout: 20_000,
  });
  await expectPaidOnce(purchase, 'card');
  expect((await moneyOf(purchase.number)).total).toBe(total);
});

test('a declined card stays with the gateway, and cash at the door is still a way', async ({
  page,
}) => {
  const { say } = panelWords('ur');
  const purchase = await unpaid('card', 'ur');
  await tryToPay(page, purchase, 'card', 'decline');
  await expect(page.getByText('Your card was declined.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(/\/orders\/HM-/);
  await expectNothingTaken(purchase);
  await page
    .locator('summary')
    .filter({ hasText: say('others.title') })
    .click();
  await page.getByRole('button', { name: say('ways.cod') }).click();
  await expect.poll(async () => (await moneyOf(purchase.number)).orders).toEqual(['unconfirmed']);
  await expectNothingTaken(purchase);
});

test('a wallet call answered with a web page is never taken for a yes', async ({ page }) => {
  const { say, like } = panelWords('ur');
  const purchase = await unpaid('jazzcash', 'ur');
  await tryToPay(page, purchase, 'jazzcash', 'html_error');
  const unclear = page.getByText(like('checking.title')).or(page.getByText(say('failed.title')));
  await expect(unclear.first()).toBeVisible();
  await expectSound(page, 'ur');
  await expectNothingTaken(purchase);
  expect((await moneyOf(purchase.number)).orders).toEqual(['pending_payment']);
});
