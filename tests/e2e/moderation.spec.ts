import { expect, type Page, test } from '@playwright/test';
import { expectSoundPage, listen } from '../support/e2e-pages';
import { signInByMail } from '../support/e2e-people';
import { ask } from '../support/e2e-town';

test.use({ viewport: { width: 1280, height: 900 } });

const piece = 'Two cushion covers in Balochi doch, one large star each';
const story = 'Five of us and one quilt';
const addressOf = async (table: 'products' | 'stories', title: string): Promise<string> => {
  const [row] = await ask<{ slug: string }>(`SELECT slug FROM ${table} WHERE title = '${title}'`);
  return `/${table}/${row?.slug}`;
};
const open = (page: Page, title: string) =>
  page
    .getByRole('navigation', { name: 'What waits' })
    .getByRole('link', { name: new RegExp(title) })
    .click();

test('a moderator approves a story and a piece, and everybody sees them', async ({ page }) => {
  test.setTimeout(120_000);
  const complaints = listen(page);
  await signInByMail(page, 'moderator');
  complaints.said.splice(0);
  await expectSoundPage(page, '/admin/moderation', 'en', complaints);
  for (const [title, table] of [
    [story, 'stories'],
    [piece, 'products'],
  ] as const) {
    const address = await addressOf(table, title);
    expect((await page.request.get(address)).status()).toBe(404);
    await page.goto('/admin/moderation');
    await open(page, title);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await page.getByRole('button', { name: 'Approve' }).click();
    await expect(page.getByRole('status').first()).toBeVisible();
    // The next one is open already, and this one waits no longer.
    await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible();
    await expect(page.getByRole('link', { name: new RegExp(title) })).toHaveCount(0);
    await expect
      .poll(async () => (await page.request.get(address)).status(), { timeout: 20_000 })
      .toBe(200);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
});

test('who asks for changes must say why, and sees what she will read', async ({ page }) => {
  await signInByMail(page, 'moderator');
  await page.goto('/admin/moderation');
  await open(page, 'Susi cloth, green, yellow and black, 2 metres');
  await page.getByRole('button', { name: 'Request changes' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose at least one' })).toBeVisible();
  await page.getByRole('checkbox', { name: /A photo is dark/ }).check();
  await expect(page.getByText('ایک تصویر میں اندھیرا ہے۔ دروازے کے پاس دوبارہ لیں۔')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Something else' }).check();
  await page.getByRole('button', { name: 'Request changes' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Write a word of your own' }),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Something else' })).toBeChecked();
});
