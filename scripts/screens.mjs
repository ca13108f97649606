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
    await page.getByRole('button', { name: /Place order/ }).click();
    await page.waitForURL(/\/orders\//);
    await take(page, page.url().slice(base.length), 'order');
  });
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

/** One screen as WebP: the largest and best that keeps to the size. */
async function take(page, address, name) {
  await page.goto(base + address, { waitUntil: 'networkidle' });
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
