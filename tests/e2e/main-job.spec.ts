import { expect, test } from '@playwright/test';
import { money } from '@/domain/money';
import { formatMoney } from '@/ui/format';
import { balanceOf, messagesOf, ordersOf, shelfOf, unbalancedEntries } from '../support/e2e-books';
import { messagesTo, nextMessage } from '../support/e2e-inbox';
import {
  acceptAndPack,
  addToCart,
  partOf,
  phoneOf,
  pieceBesides,
  staffPage,
  toPiece,
  unfold,
  type Wanted,
} from '../support/e2e-job';
import { expectSound, expectSoundPage, listen, phone } from '../support/e2e-pages';
import { signInByPhone } from '../support/e2e-people';
import { ask, askOne, newPhone } from '../support/e2e-town';
import { within, wordsIn } from '../support/e2e-words';

const say = wordsIn('ur');
const urduDigits = (text: string) =>
  text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '');
const rupees = (minor: number) => formatMoney(money(minor), 'en');

test.describe.configure({ mode: 'serial' });

test.describe('the whole job', () => {
  test.use({ viewport: phone, locale: 'ur-PK' });
  test.setTimeout(240_000);
  const mobile = newPhone();
  let number = '';
  let pieces: Wanted[] = [];
  let shelfBefore: Awaited<ReturnType<typeof shelfOf>> = {};
  const owedBefore: Record<string, number> = {};
  const cashBefore: Record<string, number> = {};

  test('a guest buys from three artisans on her phone, in Urdu', async ({ page }) => {
    const complaints = listen(page);
    await page.goto('/ur');
    const shown = await page
      .locator('main a[href^="/ur/products/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)));
    const onHome = `slug = ANY(string_to_array($2, ','))`;
    const first = await pieceBesides([], onHome, [shown.join()]);
    if (!first) throw new Error('nothing on the first page can be had');
    await toPiece(page, first.slug).click();
    await page.locator(`main a[href="/ur/artisans/${first.artisan}"]`).first().click();
    await expectSound(page, 'ur');
    await page.goBack();
    await addToCart(page, first);

    const second = await pieceBesides([first.artisan]);
    if (!second) throw new Error('no second artisan');
    await page.goto('/ur/crafts');
    await page.locator(`main a[href="/ur/crafts/${second.craft}"]`).first().click();
    await toPiece(page, second.slug).click();
    await addToCart(page, second);

    const third = await pieceBesides([first.artisan, second.artisan]);
    if (!third) throw new Error('no third artisan');
    await page.goto('/ur/search');
    await page.getByRole('searchbox').first().fill(third.title);
    await page.getByRole('searchbox').first().press('Enter');
    await expect(page).toHaveURL(/\/ur\/search\?q=/);
    await toPiece(page, third.slug).click();
    await addToCart(page, third);

    pieces = [first, second, third];
    shelfBefore = await shelfOf(pieces.map(({ variantId }) => variantId));
    await expectSound(page, 'ur');
    for (const { slug } of pieces) await expect(toPiece(page, slug)).toBeVisible();
    const sections = page.locator('main section').filter({ has: page.locator('h3') });
    await expect(sections).toHaveCount(3);

    await page.getByRole('link', { name: say('cart', 'checkout') }).click();
    await expect(page).toHaveURL(/\/ur\/checkout/);
    const field = (key: string) => page.getByLabel(say('checkout', key), { exact: false });
    await field('name').fill('ثنا قریشی');
    await field('phone').fill(urduDigits(mobile));
    await page.locator('select[name="district"]').selectOption('lahore');
    await page.getByLabel(say('checkout', 'city')).fill('لاہور');
    await page.locator('[name="line"]').fill('مکان 4، گلی 9');
    await expect(
      page.getByRole('button', { name: within(say('checkout', 'place')) }),
    ).toContainText(/\d/);
    await expectSound(page, 'ur');
    await page.getByRole('button', { name: within(say('checkout', 'place')) }).click();
    await expect(page).toHaveURL(/\/ur\/orders\/HM-/);
    number = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await expectSound(page, 'ur');
    expect(complaints.said).toEqual([]);
    const orders = await ordersOf(number);
    expect(orders.map(({ status }) => status)).toEqual(Array(3).fill('unconfirmed'));
  });

  test('she follows the link of the one message and says yes', async ({ page }) => {
    const message = await nextMessage(mobile, within(number));
    expect(message).toMatchObject({ channel: 'sms', to: `+92${mobile.slice(1)}` });
    expect(await messagesTo(mobile)).toHaveLength(1);
    const [link = ''] = message.links;
    await page.goto(link);
    await expect(page).toHaveURL(/\/ur\/orders\//);
    await page.getByRole('button', { name: say('orders', 'confirm') }).click();
    await expect(page.getByRole('button', { name: say('orders', 'confirm') })).toHaveCount(0);
    await expectSound(page, 'ur');
    const orders = await ordersOf(number);
    expect(orders.map(({ status }) => status)).toEqual(Array(3).fill('placed'));
    for (const { artisan_id } of orders)
      owedBefore[artisan_id] = 0 - (await balanceOf(`artisan_payable:${artisan_id}`));
    for (const courier of ['tcs', 'leopards'])
      cashBefore[courier] = await balanceOf(`courier_cash:${courier}`);
  });

  test('each artisan signs in with the code from her phone, accepts and packs', async ({
    browser,
  }) => {
    const orders = await ordersOf(number);
    for (const [index, one] of orders.entries())
      await test.step(one.artisan, () => acceptAndPack(browser, one, orders, index === 0));
    const photos = await ask<{ photo: string | null }>(
      `SELECT f.packed_photo AS photo FROM fulfillments f WHERE f.order_id = $1`,
      [orders[0]?.id],
    );
    expect(photos).toHaveLength(1);
  });

  test('staff hand over, take the cash of two, and take the third back', async ({ browser }) => {
    const page = await staffPage(browser, 'fulfilment');
    const orders = await ordersOf(number);
    const tracking = (index: number) => `E2E-${number}-${index}`;
    for (const [index, one] of orders.entries()) {
      const row = await partOf(page, one);
      await unfold(row, 'Hand over');
      await row.getByLabel('Courier').selectOption(index === 1 ? 'leopards' : 'tcs');
      await row.getByLabel('Tracking number').fill(tracking(index));
      await row.getByRole('button', { name: 'Hand over' }).click();
      await expect(page.getByText('Handed over. The buyer has been told.')).toBeVisible();
    }
    const [first, second, third] = orders;
    if (!first || !second || !third) throw new Error('three orders were placed');
    for (const one of [first, second]) {
      const row = await partOf(page, one);
      await unfold(row, 'Delivered');
      await expect(row.getByText(`Expected: ${rupees(one.total)}`)).toBeVisible();
      await row.getByLabel('Cash taken, Rs').fill(String((one.total - 100) / 100));
      await row.getByRole('button', { name: 'Delivered, cash taken' }).click();
      await expect(row.getByLabel('Cash taken, Rs')).toHaveAttribute('aria-invalid', 'true');
      await row.getByLabel('Cash taken, Rs').fill(String(one.total / 100));
      await row.getByRole('button', { name: 'Delivered, cash taken' }).click();
      await expect(page.getByText('Delivered, and the cash is in the ledger.')).toBeVisible();
    }
    const row = await partOf(page, third);
    await unfold(row, 'Refused');
    await row.getByRole('button', { name: 'Refused at the door' }).click();
    await expect(page.getByText('Written down as refused.')).toBeVisible();
    const back = await partOf(page, third);
    await unfold(back, 'Received back');
    await back.getByLabel('Back on the shelf').check();
    await back.getByRole('button', { name: 'Received back' }).click();
    await expect(page.getByText('The parcel is back, and the order has ended.')).toBeVisible();
    await page.context().close();
  });

  test('the books agree with all of it to the paisa', async () => {
    const orders = await ordersOf(number);
    const [first, second, third] = orders;
    if (!first || !second || !third) throw new Error('three orders were placed');
    expect(orders.map((o) => [o.status, o.payment_status, o.fulfillment_status])).toEqual([
      ['placed', 'paid', 'delivered'],
      ['placed', 'paid', 'delivered'],
      ['canceled', 'voided', 'returned_to_origin'],
    ]);
    for (const { artisan_id, due, id } of orders) {
      const grown =
        0 - (await balanceOf(`artisan_payable:${artisan_id}`)) - (owedBefore[artisan_id] ?? 0);
      expect(grown).toBe(id === third.id ? 0 : due);
    }
    const cash = async (courier: string) =>
      (await balanceOf(`courier_cash:${courier}`)) - (cashBefore[courier] ?? 0);
    expect([await cash('tcs'), await cash('leopards')]).toEqual([first.total, second.total]);
    expect(await unbalancedEntries()).toEqual([]);
    const { sum } = await askOne<{ sum: string }>('SELECT sum(amount_minor) AS sum FROM postings');
    expect(Number(sum)).toBe(0);
    const payment = await askOne(
      `SELECT p.status, p.captured_minor::int AS captured FROM payments p
       JOIN order_groups g ON g.id = p.group_id WHERE g.number = $1`,
      [number],
    );
    expect(payment).toEqual({ status: 'captured', captured: first.total + second.total });
    const sold = await ask<{ variant: string; order: string }>(
      'SELECT variant_id AS variant, order_id AS "order" FROM order_lines WHERE order_id = ANY($1)',
      [orders.map(({ id }) => id)],
    );
    const shelf = await shelfOf(sold.map(({ variant }) => variant));
    for (const { variant, order: of } of sold) {
      const before = shelfBefore[variant];
      expect(shelf[variant]).toEqual({
        on_hand: (before?.on_hand ?? 0) - (of === third.id ? 0 : 1),
        held: before?.held,
      });
    }
  });

  test('there was one message of the purchase and one of each event of a parcel', async () => {
    expect(await messagesOf(number)).toEqual({
      'order.received': 1,
      'order.placed': 1,
      'order.new': 3,
      'parcel.shipped': 3,
      'parcel.delivered': 2,
      'parcel.refused': 1,
    });
    await expect.poll(async () => (await messagesTo(mobile)).length).toBe(8);
  });

  test('what an artisan reads as owed is what is posted', async ({ browser }) => {
    const [first] = await ordersOf(number);
    if (!first) throw new Error('nothing was ordered');
    const { page, close } = await phoneOf(browser);
    const complaints = listen(page);
    await signInByPhone(page, first.phone, 'en');
    await expectSoundPage(page, '/studio/earnings', 'en', complaints);
    const owed = 0 - (await balanceOf(`artisan_payable:${first.artisan_id}`));
    const main = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
    expect(main).toContain(rupees(owed).replace(/\s+/g, ' '));
    expect(main).toContain(number);
    await close();
  });
});
