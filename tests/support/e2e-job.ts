import { type Browser, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import type { BookedOrder } from './e2e-books';
import { desk, expectSound, expectSoundPage, listen, phone } from './e2e-pages';
import { signInByMail, signInByPhone } from './e2e-people';
import { ask, askOne } from './e2e-town';
import { wordsIn } from './e2e-words';

const say = wordsIn('ur');

export type Wanted = { readonly slug: string; readonly title: string; readonly variantId: string };

/** A piece that can be had, by an artisan other than those already met. */
export async function pieceBesides(
  met: readonly string[],
  only: string = 'true',
  values: string[] = [],
) {
  const [piece] = await ask<Wanted & { artisan: string; craft: string }>(
    `SELECT slug, title_ur AS title, variant_id AS "variantId", artisan_slug AS artisan, craft_slug AS craft
     FROM product_listings WHERE in_stock AND kind = 'ready' AND variant_count = 1 AND available > 1
       AND price_minor < 900000 AND artisan_slug <> ALL($1) AND ${only}
     ORDER BY published_at DESC, slug LIMIT 1`,
    [met, ...values],
  );
  return piece;
}

export const toPiece = (page: Page, slug: string) =>
  page.locator(`main a[href="/ur/products/${slug}"]`).first();

export async function addToCart(page: Page, { slug }: Wanted) {
  await expect(page).toHaveURL(`/ur/products/${slug}`);
  await page.getByRole('button', { name: say('catalog', 'product.addToCart') }).click();
  await expect(page).toHaveURL('/ur/cart');
}

export async function phoneOf(browser: Browser) {
  const context = await browser.newContext({ viewport: phone });
  return { page: await context.newPage(), close: () => context.close() };
}

export async function staffPage(browser: Browser, account: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: desk })).newPage();
  await signInByMail(page, account);
  return page;
}

export async function acceptAndPack(
  browser: Browser,
  one: BookedOrder,
  all: readonly BookedOrder[],
  withPhoto: boolean,
) {
  const { page, close } = await phoneOf(browser);
  const complaints = listen(page);
  await signInByPhone(page, one.phone, 'ur');
  await expectSoundPage(page, '/studio', 'ur', complaints);
  const neighbour = all.find(({ id }) => id !== one.id);
  const foreign = await page.goto(`/ur/studio/orders/${neighbour?.id}`);
  expect(foreign?.status()).toBe(404);
  complaints.said.splice(0);
  await expectSoundPage(page, `/studio/orders/${one.id}`, 'ur', complaints);
  const body = await page.locator('body').textContent();
  expect(body).not.toMatch(/0347\d{7}|\+92347/);
  expect(body).not.toContain('گلی 9');
  await page.getByRole('button', { name: say('studio', 'accept') }).click();
  const pack = page.getByRole('button', { name: say('fulfillment', 'pack.submit') });
  await expect(pack).toBeVisible();
  if (withPhoto) {
    const picture = {
      create: { width: 64, height: 48, channels: 3, background: '#b5651d' },
    } as const;
    const buffer = await sharp(picture).jpeg().toBuffer();
    const file = { name: 'parcel.jpg', mimeType: 'image/jpeg', buffer };
    await page.locator('input[type="file"]').setInputFiles(file);
  }
  await pack.click();
  await expect(pack).toHaveCount(0);
  await expectSound(page, 'ur');
  const { status } = await askOne<{ status: string }>(
    'SELECT status FROM fulfillments WHERE order_id = $1',
    [one.id],
  );
  expect(status).toBe('packed');
  expect(complaints.said).toEqual([]);
  await close();
}

/** The row of one artisan's part on the purchase's page at the desk. */
export async function partOf(page: Page, { id }: BookedOrder) {
  await page.goto(`/admin/orders/${id}`);
  return page.locator(`[id="${id}"]`);
}

/** Unfolds a verb's questions. */
export async function unfold(row: ReturnType<Page['locator']>, label: string) {
  await row
    .locator('summary')
    .filter({ hasText: new RegExp(`^${label}$`) })
    .click();
}
