import { expect, test } from '@playwright/test';
import { phone } from '../support/e2e-pages';
import { signInByMail } from '../support/e2e-people';
import { within, wordsIn } from '../support/e2e-words';

test.use({ viewport: phone });
const say = wordsIn('ur');

test('a row of a table is mended where it stands', async ({ page }) => {
  await signInByMail(page, 'artisan');
  await page.goto('/ur/studio/products');
  await page.getByRole('link', { name: within(say('imports', 'title')) }).click();
  const table = `Name,Price\nPot ${Date.now()},free\nJug,2000\n`;
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'pots.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await page.getByRole('button', { name: say('imports', 'send.submit') }).click();
  const row = page.locator('#row-2');
  const press = (key: string) =>
    row.getByRole('button', { name: say('imports', key), exact: true }).click();
  await expect(row.getByText(say('imports', 'row_states.failed'), { exact: true })).toBeVisible();
  await row.getByLabel(say('imports', 'fields.price')).fill('free of charge');
  await press('mend');
  await page.waitForURL(/[?]at=/);
  await expect(row.getByLabel(say('imports', 'fields.price'))).toHaveValue('free of charge');
  await row.getByLabel(say('imports', 'fields.price')).fill('2500');
  await press('mend');
  await expect(row.getByText(say('imports', 'row_states.pending'), { exact: true })).toBeVisible();
});
