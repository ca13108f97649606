import { expect, type Page, test } from '@playwright/test';
import { inLanguage, languages, phone as screen } from '../support/e2e-pages';
import { askOne, newPhone } from '../support/e2e-town';
import { within, wordsIn } from '../support/e2e-words';

test.use({ javaScriptEnabled: false, viewport: screen });

/** A piece on the first page that can be had now. */
async function openPieceFromHome(page: Page, home: string): Promise<void> {
  await page.goto(home);
  const links = page.locator('main a[href*="/products/"]');
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  for (const address of new Set(addresses)) {
    const { stands } = await askOne<{ stands: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM product_listings
        WHERE slug = $1 AND in_stock AND kind <> 'one_of_a_kind' AND price_minor < 1000000) AS stands`,
      [address.split('/').at(-1)],
    );
    if (!stands) continue;
    await page.locator(`main a[href="${address}"]`).first().click();
    return;
  }
  throw new Error('the first page shows no piece that can be had');
}

for (const language of languages) {
  test(`a purchase without any script, in ${language}`, async ({ page }) => {
    const say = wordsIn(language);
    const button = (module: string, key: string) =>
      page.getByRole('button', { name: within(say(module, key)) });
    const field = (key: string) => page.getByLabel(say('checkout', key));
    await openPieceFromHome(page, inLanguage(language, '/'));
    await button('catalog', 'product.addToCart').click();
    await expect(page).toHaveURL(inLanguage(language, '/cart'));
    await page.getByRole('link', { name: say('cart', 'checkout') }).click();
    await expect(page).toHaveURL(within('/checkout'));

    // Half of it, and a number that is none.
    const mobile = newPhone();
    await field('name').fill('ثنا Demo');
    await field('phone').fill('12345');
    await field('landmark').fill('near the well');
    await button('checkout', 'place').click();
    for (const wrong of ['phone', 'district', 'city', 'line'])
      await expect(page.locator(`[name="${wrong}"]`), wrong).toHaveAttribute(
        'aria-invalid',
        'true',
      );
    await expect(field('name')).toHaveValue('ثنا Demo');
    await expect(field('phone')).toHaveValue('12345');
    await expect(field('landmark')).toHaveValue('near the well');
    const described = await field('phone').getAttribute('aria-describedby');
    const ids = (described ?? '').split(' ').filter(Boolean);
    const told = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()));
    expect(told.join(' ')).toMatch(/\d/);

    await field('phone').fill(mobile);
    await field('city').fill('Lahore');
    await field('line').fill('House 4, Street 9');
    await page.locator('select[name="district"]').selectOption('lahore');
    // Nothing is ordered before its exact total was seen.
    await button('checkout', 'place').click();
    await expect(page).toHaveURL(within('/checkout'));
    await expect(page.locator('select[name="district"]')).toHaveValue('lahore');
    await button('checkout', 'place').click();
    await expect(page).toHaveURL(/\/orders\/HM-/);
    const number = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await expect(page.getByText(number).first()).toBeVisible();
    const group = await askOne<{ phone: string; locale: string; status: string }>(
      `SELECT g.contact_phone AS phone, g.locale, o.status FROM order_groups g
       JOIN orders o ON o.group_id = g.id WHERE g.number = $1`,
      [number],
    );
    const known = `+92${mobile.slice(1)}`;
    expect(group).toEqual({ phone: known, locale: language, status: 'unconfirmed' });
    await button('orders', 'confirm').click();
    await expect(button('orders', 'confirm')).toHaveCount(0);
    const { status } = await askOne<{ status: string }>(
      'SELECT o.status FROM orders o JOIN order_groups g ON g.id = o.group_id WHERE g.number = $1',
      [number],
    );
    expect(status).toBe('placed');
  });
}
