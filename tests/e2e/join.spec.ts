import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { messagesTo, nextMessage } from '../support/e2e-inbox';
import {
  expectSound,
  inLanguage,
  type Language,
  listen,
  phone as screen,
} from '../support/e2e-pages';
import { askOne } from '../support/e2e-town';
import { wordsIn } from '../support/e2e-words';

test.use({ viewport: screen });

const piece = path.resolve('public/pictures/ajrak-01-hero-640.webp');
const codes = /(?<!\d)\d{6}(?!\d)/;
/** A number nobody has, in no list of the town. */
const freshPhone = () => `+92309${String(Date.now()).slice(-7)}`;
const next = (page: Page) => page.locator('main form button[type=submit]').first().click();

async function proves(page: Page, phone: string, language: Language) {
  const say = wordsIn(language);
  const seen = (await messagesTo(phone)).length;
  await page.getByLabel(say('joining', 'phone.label')).fill(phone);
  await next(page);
  await page.waitForURL(/\/join\/code/);
  const [code = ''] = codes.exec((await nextMessage(phone, codes, seen)).text) ?? [];
  await page.getByLabel(say('joining', 'code.label')).fill(code);
  await next(page);
}

for (const [language, javaScriptEnabled] of [
  ['ur', true],
  ['en', true],
  ['ur', false],
] as const) {
  test.describe(`${language}, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled });

    test('she is in after three steps, and hands in the rest when she likes', async ({ page }) => {
      test.setTimeout(120_000);
      const say = wordsIn(language);
      const phone = freshPhone();
      const complaints = listen(page);
      const isSound = async () => {
        if (javaScriptEnabled) await expectSound(page, language);
      };
      await page.goto(inLanguage(language, '/join'));
      await isSound();
      await proves(page, phone, language);

      await page.waitForURL(/\/join\/name/);
      await isSound();
      await page.getByLabel(say('joining', 'name.label')).fill('Zarina Bibi');
      await next(page);
      await page.waitForURL(/\/join\/district/);
      await isSound();
      await page.locator('main details').first().locator('summary').click();
      await page.locator('main details[open] button[name=district]').first().click();
      await page.waitForURL(/\/join\/craft/);
      await isSound();
      await page.locator('main button[name=craft]').first().click();

      await page.waitForURL(/\/join\/photo/);
      await isSound();
      if (javaScriptEnabled) {
        const unread = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photo') };
        await page.locator('input[type=file][capture]').setInputFiles(unread);
        await expect(page.getByText(say('joining', 'photo.chosen'))).toBeVisible();
      }
      await page.locator('input[type=file][name]').setInputFiles(piece);
      if (javaScriptEnabled) await expect(page.locator('main form img')).toBeVisible();
      await next(page);
      await page.waitForURL(/\/join\/tasks/, { timeout: 30_000 });
      await expect(page.locator('h1')).toHaveText(say('joining', 'tasks.title'));
      await isSound();

      await page.locator('a[href*="/join/tasks/own_work"]').click();
      await page.waitForURL(/own_work/);
      await isSound();
      await next(page);
      await page.waitForURL(/saved=1/);
      const shop = await askOne<{ status: string; name: string; slug: string }>(
        `SELECT a.status, a.public_name AS name, a.slug FROM artisans a
         JOIN artisan_members m ON m.artisan_id = a.id JOIN users u ON u.id = m.user_id
         WHERE u.phone = $1`,
        [phone],
      );
      expect(shop.status).toBe('ready_for_review');
      expect(`${shop.name} ${shop.slug}`).not.toMatch(/zarina|bibi/i);
      const page404 = await page.request.get(`/artisans/${shop.slug}`);
      expect(page404.status()).toBe(404);
      expect(complaints.said).toEqual([]);
    });
  });
}
