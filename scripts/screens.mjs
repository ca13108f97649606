// Takes the README's pictures again from a running demo: node --import tsx scripts/screens.mjs [http://127.0.0.1:3000]
// It places one order on the way, as a guest would.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { browserLaunch } from '../tests/browser.ts';

const base = process.argv[2] ?? 'http://127.0.0.1:3000';
const folder = path.resolve(import.meta.dirname, '../docs/screens');
const mostBytes = 60 * 1024;
const phone = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true };
const desk = { viewport: { width: 1280, height: 900 } };
const pieces = ['sindhi-topi-blue', 'wall-panel-peacock-orange'];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch(await browserLaunch());
try {
  await takeShop();
  await takePurchase();
  await takeDesk('artisan', phone, async (page) => {
    await take(page, '/ur/studio', 'studio');
    const order = page.locator('a[href*="/studio/orders/"]').first();
    await take(page, (await order.getAttribute('href')) ?? '', 'studio-order');
    await take(page, '/ur/studio/earnings', 'studio-money');
    await takeNewPiece(page);
  });
  await takeDesk('fulfilment', desk, async (page) => {
    await take(page, '/admin/orders', 'desk-orders');
  });
} finally {
  await browser.close();
}

async function takeShop() {
  await withPage(desk, async (page) => {
    await take(page, '/', 'home');
    await take(page, '/stories/eight-dips', 'story');
  });
  await withPage({ ...desk, colorScheme: 'dark' }, (page) => take(page, '/ur', 'home-dark'));
  await withPage(phone, (page) => take(page, `/ur/products/${pieces[0]}`, 'product'));
}

/** Two makers' pieces in one cart, the checkout, and the page the buyer gets. */
async function takePurchase() {
  await withPage(phone, async (page) => {
    for (const piece of pieces) {
      await page.goto(`${base}/ur/products/${piece}`, { waitUntil: 'networkidle' });
      await page.locator('form:has([name=variantId]) button[type=submit]').last().click();
      await page.waitForURL(/\/cart/);
    }
    await take(page, '/ur/cart', 'cart');
    await page.goto(`${base}/checkout`, { waitUntil: 'networkidle' });
    await page.getByLabel('Full name').fill('Farhat Naz');
    await page.getByLabel('Mobile number').fill('0300 1234567');
    await page.getByLabel('District').selectOption({ label: 'Lahore' });
    await page.getByLabel('City').fill('Lahore');
    await page.getByLabel('Address').fill('House 5, Street 11, Gulberg');
    // The sum to the chosen district stands on the button before it is pressed.
    await page.getByRole('button', { name: /Place order.*\d/ }).click();
    await page.waitForURL(/\/orders\//);
    await take(page, page.url().slice(base.length), 'order');
  });
}

/** The piece she is adding: three photos, and what she gets of the price she types. */
async function takeNewPiece(page) {
  await page.goto(`${base}/ur/studio/products/new`, { waitUntil: 'networkidle' });
  const photos = ['hero', 'detail', 'scale'].map((view) =>
    path.resolve(import.meta.dirname, `../public/pictures/ajrak-01-${view}-640.webp`),
  );
  await page.locator('input[type="file"][multiple]').setInputFiles(photos);
  await page.waitForFunction(() => document.querySelectorAll('.shot img').length === 3);
  await keep(page, 'studio-photos');
  await page.getByRole('button', { name: 'آگے', exact: true }).click();
  for (const digit of '4850') await page.getByRole('button', { name: digit, exact: true }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await keep(page, 'studio-price');
}

/** Signs in with the demo's one press. */
async function takeDesk(role, kind, look) {
  await withPage(kind, async (page) => {
    await page.goto(`${base}/signin`, { waitUntil: 'networkidle' });
    await page
      .locator('li', { hasText: `${role}@hunarmand.test` })
      .getByRole('button')
      .click();
    await page.waitForURL((url) => !url.pathname.endsWith('/signin'));
    await look(page);
  });
}

async function withPage(kind, look) {
  const context = await browser.newContext({ ...kind, reducedMotion: 'reduce' });
  await look(await context.newPage());
  await context.close();
}

async function take(page, address, name) {
  await page.goto(base + address, { waitUntil: 'networkidle' });
  await keep(page, name);
}

/** What is on the screen as WebP: the largest and best that keeps to the size. */
async function keep(page, name) {
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot();
  const onDesk = (page.viewportSize()?.width ?? 0) > 600;
  for (const width of onDesk ? [1000, 860, 740] : [540, 480, 420]) {
    for (let quality = 84; quality >= 50; quality -= 6) {
      const file = await sharp(shot).resize({ width }).webp({ quality, effort: 6 }).toBuffer();
      if (file.length > mostBytes) continue;
      await writeFile(path.join(folder, `${name}.webp`), file);
      console.log(`${name}.webp ${width} px, ${Math.round(file.length / 1024)} KB`);
      return;
    }
  }
  throw new Error(`${name} does not fit into ${mostBytes} bytes.`);
}
