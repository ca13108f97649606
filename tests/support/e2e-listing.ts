import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { staffPage } from './e2e-job';
import { type Shares, shownShares } from './e2e-split';
import { ask } from './e2e-town';
import { within, wordsIn } from './e2e-words';
import { photoOf } from './photos';

const say = wordsIn('ur');
const desk = wordsIn('en');

export type Told = { readonly title: string; readonly description: string; readonly price: string };

export const screenCalled = (page: Page, key: string): Locator =>
  page.getByRole('heading', { level: 1, name: say('editor', key) });

const press = (page: Page, key: string) =>
  page.getByRole('button', { name: say('editor', key), exact: true }).click();

/** Three photos from the phone, of different sizes. */
export async function takesPhotos(page: Page): Promise<void> {
  await expect(screenCalled(page, 'photos.title')).toBeVisible();
  const photos = ['front', 'detail', 'hand'].map(async (name, at) => ({
    name: `${name}.jpg`,
    mimeType: 'image/jpeg',
    buffer: await photoOf('jpeg', 900 + at * 50, 700),
  }));
  await page.locator('input[type="file"][multiple]').setInputFiles(await Promise.all(photos));
  await expect(page.locator('.shot img')).toHaveCount(3);
  await press(page, 'next');
}

/** Types the price on the number pad, and reads what becomes of it. */
export async function setsPrice(page: Page, price: string): Promise<Shares> {
  await expect(screenCalled(page, 'price.title')).toBeVisible();
  const pad = page.getByRole('group', { name: say('editor', 'price.keys') });
  for (const digit of price) await pad.getByRole('button', { name: digit, exact: true }).click();
  await page
    .locator('summary')
    .filter({ hasText: say('editor', 'price.where') })
    .click();
  return shownShares(page.locator('.price-split'));
}

/** One of a kind, of her own craft. */
export async function saysWhatItIs(page: Page): Promise<void> {
  await expect(screenCalled(page, 'stock.title')).toBeVisible();
  await page.getByRole('button', { name: within(say('editor', 'stock.one')) }).click();
  await expect(screenCalled(page, 'craft.title')).toBeVisible();
  await press(page, 'next');
}

/** Speaks, then has somebody write down what she said. */
export async function tellsOfIt(page: Page, { title, description }: Told): Promise<void> {
  await expect(screenCalled(page, 'words.title')).toBeVisible();
  await press(page, 'words.record');
  await expect(page.getByText(say('editor', 'words.recording'))).toBeVisible();
  await page.waitForTimeout(1_500);
  await press(page, 'words.stop');
  await expect(page.getByRole('button', { name: say('editor', 'words.again') })).toBeVisible();
  await page.getByLabel(say('editor', 'words.description_spoken')).fill(description);
  await page.getByLabel(within(say('editor', 'words.name'))).fill(title);
  await press(page, 'next');
  await expect(screenCalled(page, 'look.title')).toBeVisible();
}

export type Listed = {
  readonly id: string;
  readonly slug: string;
  readonly status: string;
  readonly photos: number;
  readonly hasVoice: boolean;
};

/** Pieces that are called so; a piece that was sent twice would be two. */
export const piecesCalled = (title: string): Promise<Listed[]> =>
  ask(
    `SELECT p.id, p.slug, p.status, p.audio IS NOT NULL AS "hasVoice",
       (SELECT count(*)::int FROM product_images i WHERE i.product_id = p.id) AS photos
     FROM products p WHERE p.title_ur = $1`,
    [title],
  );

/** A moderator finds the piece in what waits, looks at it, and approves. */
export async function approves(browser: Browser, title: string): Promise<void> {
  const page = await staffPage(browser, 'moderator');
  await page.goto('/admin/moderation');
  await page
    .getByRole('navigation', { name: desk('moderation', 'queue') })
    .getByRole('link', { name: within(title) })
    .click();
  const piece = page.getByRole('article');
  await expect(piece.getByRole('heading', { name: title })).toBeVisible();
  await expect(piece.locator('img')).toHaveCount(3);
  await expect(
    piece.getByRole('button', { name: desk('moderation', 'voice.play'), exact: true }),
  ).toBeVisible();
  await page
    .getByRole('button', { name: desk('moderation', 'decisions.approve'), exact: true })
    .click();
  await expect
    .poll(async () => (await piecesCalled(title)).map(({ status }) => status))
    .toEqual(['published']);
  await page.context().close();
}
