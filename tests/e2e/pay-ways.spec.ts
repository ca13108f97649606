import { type Browser, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { phoneOf, pieceBesides } from '../support/e2e-job';
import { expectSound, inLanguage, type Language, languages, listen } from '../support/e2e-pages';
import {
  approveOnPhone,
  expectPaidOnce,
  type Method,
  numberThat,
  openPurchase,
  type Purchase,
  panelWords,
  payByCard,
  unpaid,
} from '../support/e2e-pay';
import { ask, newPhone } from '../support/e2e-town';
import { within, wordsIn } from '../support/e2e-words';

const good = { wallet: numberThat('none', 'wallet'), card: numberThat('none', 'card') };

/** Orders one piece at the checkout, in the buyer's own browser, to be paid in this way. */
async function orderOne(page: Page, language: Language, method: Method): Promise<string> {
  const say = wordsIn(language);
  const piece = await pieceBesides([]);
  if (!piece) throw new Error('nothing to buy');
  await page.goto(inLanguage(language, `/products/${piece.slug}`));
  await page
    .getByRole('button', { name: say('catalog', 'product.addToCart') })
    .first()
    .click();
  await expect(page).toHaveURL(inLanguage(language, '/cart'));
  await page.goto(inLanguage(language, '/checkout'));
  const phone = newPhone();
  await page.getByLabel(say('checkout', 'name')).fill('Trial Buyer');
  await page.getByLabel(say('checkout', 'phone')).fill(phone);
  await page.getByLabel(say('checkout', 'city')).fill('Lahore');
  await page.getByLabel(say('checkout', 'line'), { exact: true }).fill('House 4, Street 9');
  await page.locator('select[name="district"]').selectOption('lahore');
  await page.getByRole('radio', { name: say('checkout', method), exact: true }).check();
  await expect(page.locator('[name="shown_total"]')).toHaveValue(/^\d+$/);
  await page.getByRole('button', { name: within(say('checkout', 'place')) }).click();
  return phone;
}

/** The purchase that this phone has just made. */
async function purchaseOf(phone: string, language: Language): Promise<Purchase> {
  const known = `+92${phone.slice(1)}`;
  let number = '';
  await expect
    .poll(async () => {
      const rows = await ask<{ number: string }>(
        'SELECT number FROM order_groups WHERE contact_phone = $1',
        [known],
      );
      number = rows[0]?.number ?? '';
      return number;
    })
    .toMatch(/^HM-/);
  return { number, key: '', phone, language, path: '' };
}

async function buyer(browser: Browser) {
  const { page, close } = await phoneOf(browser);
  return { page, close, complaints: listen(page) };
}

/** The order's page says that it is paid, is sound at phone size, and the books agree. */
async function expectThanks(page: Page, purchase: Purchase, method: Method) {
  const { like } = panelWords(purchase.language);
  await expect(page.getByRole('heading', { name: like('paid.title') })).toBeVisible({
    timeout: 20_000,
  });
  await expectSound(page, purchase.language);
  await expectPaidOnce(purchase, method);
}

for (const language of languages) {
  const { say, like } = panelWords(language);

  test(`a card pays at once, in ${language}`, async ({ browser }) => {
    const { page, close } = await buyer(browser);
    const phone = await orderOne(page, language, 'card');
    await payByCard(page, good.card);
    await expectThanks(page, await purchaseOf(phone, language), 'card');
    await close();
  });

  test(`JazzCash asks for approval on the phone, in ${language}`, async ({ browser }) => {
    const { page, close } = await buyer(browser);
    const phone = await orderOne(page, language, 'jazzcash');
    const purchase = await purchaseOf(phone, language);
    await expect(page.getByRole('heading', { name: like('pay_by') })).toBeVisible();
    await expectSound(page, language);
    await approveOnPhone(page, purchase, '12345', '12');
    const number = page.getByLabel(say('wallet.number'));
    await expect(number).toHaveAttribute('aria-invalid', 'true');
    await expect(number).toHaveValue('12345');
    await expect(page.getByLabel(say('wallet.cnic'))).toHaveValue('');
    await approveOnPhone(page, purchase, good.wallet);
    await expectThanks(page, purchase, 'jazzcash');
    await close();
  });

  test(`JazzCash's own page takes the money, in ${language}`, async ({ browser }) => {
    const { page, close } = await buyer(browser);
    const purchase = await unpaid('jazzcash', language);
    await openPurchase(purchase, page);
    await onWalletPage(page, language, 'jazzcash');
    await page.getByLabel('JazzCash mobile number').fill(good.wallet);
    await page.getByLabel('MPIN').fill('1234');
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    await page.getByRole('button', { name: 'Return to the shop' }).click();
    await expectThanks(page, purchase, 'jazzcash');
    await close();
  });

  test(`Easypaisa's own page takes the money in two steps, in ${language}`, async ({ browser }) => {
    const { page, close } = await buyer(browser);
    const purchase = await unpaid('easypaisa', language);
    await openPurchase(purchase, page);
    await onWalletPage(page, language, 'easypaisa');
    await page.getByLabel('Easypaisa mobile account number').fill(good.wallet);
    await page.getByLabel('PIN').fill('12345');
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    await expectThanks(page, purchase, 'easypaisa');
    await close();
  });

  test(`Easypaisa asks for approval on the phone, in ${language}`, async ({ browser }) => {
    const { page, close } = await buyer(browser);
    const purchase = await unpaid('easypaisa', language);
    await openPurchase(purchase, page);
    await approveOnPhone(page, purchase, good.wallet);
    await expectThanks(page, purchase, 'easypaisa');
    await close();
  });

  test(`a bank slip is sent and waits for finance, in ${language}`, async ({ browser }) => {
    const { page, close } = await buyer(browser);
    const phone = await orderOne(page, language, 'bank');
    const purchase = await purchaseOf(phone, language);
    await expect(page.getByText(say('transfer.reference')).first()).toBeVisible();
    await expectSound(page, language);
    await page.getByRole('button', { name: say('transfer.send') }).click();
    await expect(page.locator('#f-slip-error')).toBeVisible();
    const picture = { width: 320, height: 480, channels: 3, background: '#fff' } as const;
    const buffer = await sharp({ create: picture }).jpeg().toBuffer();
    const file = { name: 'slip.jpg', mimeType: 'image/jpeg', buffer };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('button', { name: say('transfer.send') }).click();
    await expect(page.getByText(say('transfer.waiting_next'))).toBeVisible();
    await expectSound(page, language);
    await close();
    expect(purchase.number).toMatch(/^HM-/);
  });
}

async function onWalletPage(page: Page, language: Language, method: 'jazzcash' | 'easypaisa') {
  const way = wordsIn(language)('pay', `ways.${method}`);
  const name = wordsIn(language)('pay', 'wallet.page').replace('{way}', way);
  const goOn = page.locator('a[href^="/api/payments/go/"]');
  await goOn.or(page.getByRole('button', { name })).first().click();
}
