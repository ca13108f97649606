import { expect, type Page, test } from '@playwright/test';
import { expectSound, expectSoundPage, listen, phone as screen } from '../support/e2e-pages';
import { signInByMail } from '../support/e2e-people';
import { ask } from '../support/e2e-town';
import { within, wordsIn } from '../support/e2e-words';

test.use({ viewport: screen });

const say = wordsIn('ur');
const press = (page: Page, name: string) =>
  page
    .getByRole('button', { name: within(name) })
    .first()
    .click();

const pages = [
  '/studio',
  '/studio/orders',
  '/studio/orders?show=on_way',
  '/studio/orders?show=done',
  '/studio/earnings',
  '/studio/earnings/account',
  '/studio/earnings/statement',
  '/studio/promotions',
  '/studio/products',
  '/studio/products/new',
  '/studio/products/import',
  ...['', '/about', '/capacity', '/closed', '/members', '/name', '/picture'].map(
    (part) => `/studio/shop${part}`,
  ),
  '/studio/stories',
  '/studio/stories/new',
  '/studio/help',
  '/studio/lock',
];

/** A piece of hers, as she changes and as she sees it, and a story. */
const hersToo = async (): Promise<string[]> => {
  const found = await ask<{ path: string }>(
    `WITH hers AS (SELECT m.artisan_id AS id FROM artisan_members m JOIN users u ON u.id = m.user_id
       WHERE u.email = 'artisan@hunarmand.test' ORDER BY m.artisan_id LIMIT 1),
     piece AS (SELECT '/studio/products/' || id AS path FROM products
       WHERE artisan_id = (SELECT id FROM hers) AND status = 'published' ORDER BY id LIMIT 1)
     SELECT path || part AS path FROM piece, unnest(ARRAY['', '/edit', '/preview']) AS part
     UNION ALL
     (SELECT '/studio/stories/' || id FROM stories WHERE artisan_id = (SELECT id FROM hers) LIMIT 1)`,
  );
  return found.map(({ path }) => path);
};

for (const language of ['ur', 'en'] as const) {
  test(`her pages are sound, in ${language}`, async ({ page }) => {
    test.setTimeout(300_000);
    const complaints = listen(page);
    await signInByMail(page, 'artisan');
    complaints.said.splice(0);
    for (const path of [...pages, ...(await hersToo())])
      await test.step(path, () => expectSoundPage(page, path, language, complaints));
  });
}

test('what is pressed is big enough for a thumb', async ({ page }) => {
  await signInByMail(page, 'artisan');
  for (const path of ['/studio', '/studio/orders', '/studio/help']) {
    await page.goto(`/ur${path}`);
    const small = await page
      .locator(
        '.studio-nav a, main .btn, main .chip, main .ways a, main .ways button, .studio-top .btn',
      )
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height > 0)
          .filter((one) => one.getBoundingClientRect().height < 55.5)
          .map((one) => one.textContent),
      );
    expect(small, path).toEqual([]);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a borrowed phone is locked, and opens with four digits alone', async ({ page }) => {
      await signInByMail(page, 'artisan');
      await page.goto('/ur/studio/orders');
      await page.locator('.studio-foot').getByRole('button').click();
      await page.waitForURL(/\/ur\/studio\/lock/);
      await page.locator('[name="pin"]').fill('1234');
      await press(page, say('accounts', 'pin.choose'));
      await expect(page.getByText(say('accounts', 'failures.pin.too_easy'))).toBeVisible();
      await page.locator('[name="pin"]').fill('2580');
      await press(page, say('accounts', 'pin.choose'));
      await page.waitForURL(/\/ur\/signin\/pin/);
      if (javaScriptEnabled) await expectSound(page, 'ur');

      for (const path of ['/ur/studio', '/ur/studio/earnings', '/ur/account']) {
        await page.goto(path);
        await expect(page).toHaveURL(/\/ur\/signin\/pin/);
      }
      await page.locator('[name="pin"]').fill('1111');
      await press(page, say('accounts', 'pin.open'));
      await expect(page.locator('[aria-invalid]')).toBeVisible();
      await page.goto('/ur/studio/orders');
      await page.locator('[name="pin"]').fill('۲۵۸۰');
      await press(page, say('accounts', 'pin.open'));
      await page.waitForURL(/\/ur\/studio\/orders/);
    });

    test('she asks to be called, support sees it, and she takes it back', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      await signInByMail(page, 'artisan');
      await page.goto('/ur/studio/help');
      const undo = page.getByRole('button', { name: say('support', 'waiting.undo') });
      while (await undo.first().isVisible()) {
        await undo.first().click();
        await page.waitForLoadState('networkidle');
        await page.goto('/ur/studio/help');
      }
      await press(page, say('support', 'call_me'));
      await expect(undo).toBeVisible();
      await expect(page.getByText('•••• ').first()).toBeVisible();

      const desk = await browser.newContext({ baseURL: test.info().project.use.baseURL });
      const support = await desk.newPage();
      await signInByMail(support, 'support');
      await support.goto('/admin/cases');
      const row = support.locator('tbody tr').filter({ hasText: 'Zubaida' });
      await expect(row.first()).toBeVisible();
      await row.first().getByRole('link').first().click();
      await expect(support.getByText(/\+?92?0?300 ?\d{7}/)).toHaveCount(0);
      await support.getByRole('button', { name: 'Show the number' }).click();
      await expect(support.locator('a[href^="tel:+92"]')).toBeVisible();
      await support.getByRole('button', { name: 'Called', exact: true }).click();
      await expect(support.getByRole('status')).toBeVisible();
      if (javaScriptEnabled) await expectSound(support, 'en');
      await desk.close();

      await page.goto('/ur/studio/help');
      await undo.click();
      await expect(page.getByRole('button', { name: say('support', 'call_me') })).toBeVisible();
      await expect(undo).toHaveCount(0);
    });
  });
}
