import { type Browser, expect, type Page, test } from '@playwright/test';
import { cuttableNetwork } from '../support/e2e-network';
import { expectSound, phone as screen } from '../support/e2e-pages';
import { signInByMail } from '../support/e2e-people';
import { type Phone, sentLine, visit, withoutNetwork } from '../support/e2e-phone';
import { ask, askOne, makePiece } from '../support/e2e-town';
import { wordsIn } from '../support/e2e-words';
import { photoOf } from '../support/photos';

test.setTimeout(120_000);

const say = wordsIn('ur');
const press = (page: Page, key: string) =>
  page.getByRole('button', { name: say('editor', key), exact: true }).click();
const screenCalled = (page: Page, key: string) =>
  page.getByRole('heading', { level: 1, name: say('editor', key) });

/** A piece of the demo's artisan that nobody has seen yet. */
async function draftOfHers(): Promise<string> {
  const { variantId } = await makePiece(2);
  const { id } = await askOne<{ id: string }>(
    `WITH hers AS (SELECT m.artisan_id AS id FROM artisan_members m JOIN users u ON u.id = m.user_id
       WHERE u.email = 'artisan@hunarmand.test' ORDER BY m.artisan_id LIMIT 1),
     variant AS (UPDATE product_variants SET artisan_id = (SELECT id FROM hers) WHERE id = $1 RETURNING product_id)
     UPDATE products SET artisan_id = (SELECT id FROM hers), status = 'draft'
     WHERE id = (SELECT product_id FROM variant) RETURNING id`,
    [variantId],
  );
  return id;
}

/** A phone of hers with a network of its own. */
async function phoneOfHers(browser: Browser): Promise<Phone> {
  const network = await cuttableNetwork();
  const context = await browser.newContext({
    viewport: screen,
    locale: 'ur-PK',
    serviceWorkers: 'allow',
    proxy: network.proxy,
  });
  const page = await context.newPage();
  await signInByMail(page, 'artisan');
  return { page, context, network };
}

async function tells(page: Page, words: string, photos: number): Promise<void> {
  const sections = page.locator('.sections');
  await sections.getByRole('button', { name: say('editor', 'sections.photos') }).click();
  const buffer = await photoOf('jpeg', 800 + photos, 600);
  await page
    .locator('input[type="file"][multiple]')
    .setInputFiles({ name: `${photos}.jpg`, mimeType: 'image/jpeg', buffer });
  await expect(page.locator('.shot img')).toHaveCount(photos);
  await press(page, 'next');
  await press(page, 'back');
  await sections
    .getByRole('button', { name: say('editor', 'sections.words') })
    .first()
    .click();
  await page.locator('textarea').first().fill(words);
  await press(page, 'next');
  await sends(page);
}

/** Looks at it once more, and sends. */
async function sends(page: Page): Promise<void> {
  await expect(screenCalled(page, 'look.title')).toBeVisible();
  await page.locator('.step .btn.big.wide').last().click();
}

test('two phones change one piece, one of them without network: photos of both stay, and she says which text', async ({
  browser,
}) => {
  const id = await draftOfHers();
  const path = `/ur/studio/products/${id}/edit`;
  const photos = () =>
    askOne<{ count: number }>(
      'SELECT count(*)::int AS count FROM product_images WHERE product_id = $1',
      [id],
    ).then(({ count }) => count);
  const before = await photos();
  const [here, there] = [await phoneOfHers(browser), await phoneOfHers(browser)];
  await visit(here.page, '/ur/studio');
  await visit(here.page, path);

  await withoutNetwork(here, async () => {
    await here.page.reload();
    await tells(here.page, 'بغیر سگنل کے لکھا: نیل کی چادر', before + 1);
    await expect(here.page.getByText(say('editor', 'look.sent_offline'))).toBeVisible();
    await there.page.goto(path);
    await tells(there.page, 'دوسرے فون سے لکھا: مجیٹھ کی چادر', before + 1);
    await expect.poll(photos, { timeout: 20_000 }).toBe(before + 1);
  });

  await here.page.goto(path);
  await expect(screenCalled(here.page, 'conflict.title')).toBeVisible({ timeout: 30_000 });
  await expectSound(here.page, 'ur');
  await expect(here.page.getByText('دوسرے فون سے لکھا: مجیٹھ کی چادر')).toBeVisible();
  await here.page
    .getByRole('radio', { name: say('editor', 'conflict.theirs') })
    .first()
    .check();
  await press(here.page, 'conflict.keep');
  await sends(here.page);
  await expect(sentLine(here.page, say('outbox', 'all_sent'))).toBeVisible({ timeout: 30_000 });
  await expect.poll(photos).toBe(before + 2);
  const { told } = await askOne<{ told: string }>(
    'SELECT description_ur AS told FROM products WHERE id = $1',
    [id],
  );
  expect(told).toBe('دوسرے فون سے لکھا: مجیٹھ کی چادر');
  await ask(`UPDATE products SET status = 'archived' WHERE id = $1`, [id]);
  await Promise.all([here.context.close(), there.context.close()]);
});
