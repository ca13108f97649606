import path from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { messagesTo, nextMessage } from './e2e-inbox';
import { staffPage } from './e2e-job';
import { askOne } from './e2e-town';
import { wordsIn } from './e2e-words';

const say = wordsIn('ur');
const desk = wordsIn('en');
const firstPiece = path.resolve('public/pictures/ajrak-01-hero-640.webp');
const codes = /(?<!\d)\d{6}(?!\d)/;

type NewShop = { readonly id: string; readonly name: string; readonly status: string };

/** A number in no list of the town. */
export const freshPhone = (): string => `+92309${String(Date.now()).slice(-7)}`;

const press = (page: Page, module: string, key: string) =>
  page.getByRole('button', { name: say(module, key), exact: true }).click();

export const shopOf = (phone: string): Promise<NewShop> =>
  askOne(
    `SELECT a.id, a.public_name AS name, a.status FROM artisans a
     JOIN artisan_members m ON m.artisan_id = a.id JOIN users u ON u.id = m.user_id
     WHERE u.phone = $1`,
    [phone],
  );

/** In Urdu: the three screens that make her one of us, and the one promise that is needed to sell. */
export async function joins(page: Page, phone: string, name: string): Promise<void> {
  await page.goto('/ur/join');
  const seen = (await messagesTo(phone)).length;
  await page.getByLabel(say('joining', 'phone.label')).fill(phone);
  await press(page, 'joining', 'phone.send');
  await page.waitForURL(/\/ur\/join\/code/);
  const [code = ''] = codes.exec((await nextMessage(phone, codes, seen)).text) ?? [];
  await page.getByLabel(say('joining', 'code.label')).fill(code);
  await press(page, 'joining', 'code.enter');
  await page.waitForURL(/\/ur\/join\/name/);
  await page.getByLabel(say('joining', 'name.label')).fill(name);
  await press(page, 'joining', 'name.next');
  await page.waitForURL(/\/ur\/join\/district/);
  await page.locator('main details').first().locator('summary').click();
  await page.locator('main details[open] button[name=district]').first().click();
  await page.waitForURL(/\/ur\/join\/craft/);
  await page.locator('main button[name=craft]').first().click();
  await page.waitForURL(/\/ur\/join\/photo/);
  await page.locator('input[type=file][name]').setInputFiles(firstPiece);
  await expect(page.getByAltText(say('joining', 'photo.chosen'))).toBeVisible();
  await press(page, 'joining', 'photo.send');
  await page.waitForURL(/\/ur\/join\/tasks/, { timeout: 30_000 });
  await page.locator('a[href*="/join/tasks/own_work"]').click();
  await page.waitForURL(/own_work/);
  await press(page, 'joining', 'task.attest');
  await page.waitForURL(/saved=1/);
  expect((await shopOf(phone)).status).toBe('ready_for_review');
}

/** A moderator looks at the shop and opens it. */
export async function opensShop(browser: Browser, { id }: NewShop): Promise<void> {
  const page = await staffPage(browser, 'moderator');
  await page.goto(`/admin/artisans/${id}`);
  await page.getByRole('button', { name: desk('joining', 'desk.approve'), exact: true }).click();
  await expect(page.getByText(desk('joining', 'desk.done'))).toBeVisible();
  await page.context().close();
  const { status } = await askOne<{ status: string }>('SELECT status FROM artisans WHERE id = $1', [
    id,
  ]);
  expect(status).toBe('approved');
}
