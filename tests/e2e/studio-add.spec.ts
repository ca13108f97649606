import { expect, type Locator, type Page, test } from '@playwright/test';
import { browserLaunch } from '../browser';
import { desk, expectSound, type Language, listen, phone } from '../support/e2e-pages';
import { signInByMail } from '../support/e2e-people';
import { ask } from '../support/e2e-town';
import { within, wordsIn } from '../support/e2e-words';
import { photoOf } from '../support/photos';

const { args = [], ...launch } = await browserLaunch();
const seeingNothing = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];
test.use({
  launchOptions: { ...launch, args: [...args, ...seeingNothing] },
  permissions: ['camera', 'microphone'],
});

const threePhotos = async () =>
  Promise.all(
    ['front', 'detail', 'hand'].map(async (name, at) => ({
      name: `${name}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await photoOf('jpeg', 900 + at * 50, 700),
    })),
  );

const heading = (page: Page, say: ReturnType<typeof wordsIn>, key: string): Locator =>
  page.getByRole('heading', { level: 1, name: say('editor', key) });

/** Opens the editor with nothing begun on this phone. */
async function openEditor(page: Page, language: Language): Promise<void> {
  await signInByMail(page, 'artisan');
  await page.goto(language === 'ur' ? '/ur/studio/products/new' : '/studio/products/new');
  await expect(heading(page, wordsIn(language), 'photos.title')).toBeVisible();
}

const takePhotos = async (page: Page) => {
  await page.locator('input[type="file"][multiple]').setInputFiles(await threePhotos());
  await expect(page.locator('.shot img')).toHaveCount(3);
};

/** Pieces of the demo's artisan told like this one. */
const piecesToldAs = (told: string) =>
  ask<{ status: string; photos: number }>(
    `SELECT p.status, (SELECT count(*)::int FROM product_images i WHERE i.product_id = p.id) AS photos
     FROM products p WHERE $1 IN (p.description, p.description_ur)`,
    [told],
  );

test.describe('on a phone, in Urdu', () => {
  test.use({ viewport: phone });
  const say = wordsIn('ur');
  const next = (page: Page) =>
    page.getByRole('button', { name: say('editor', 'next'), exact: true });

  test('a piece needs six taps after its photos, and a reload loses nothing', async ({ page }) => {
    const told = `اجرک کی چادر ${Date.now()}`;
    await openEditor(page, 'ur');
    await expectSound(page, 'ur');
    await next(page).click();
    await expect(page.getByText(say('editor', 'photos.none'))).toBeVisible();
    await takePhotos(page);
    await expectSound(page, 'ur');
    await next(page).click();

    let taps = 0;
    const tap = async (what: Locator) => {
      await what.click();
      taps += 1;
    };
    await expect(heading(page, say, 'price.title')).toBeFocused();
    for (const digit of ['4', '8', '5', '0'])
      await page.locator('.keypad').getByRole('button', { name: digit, exact: true }).click();
    await expect(page.getByText('چار ہزار آٹھ سو پچاس روپے')).toBeVisible();
    await expectSound(page, 'ur');
    await page.waitForTimeout(800);
    await page.reload();
    await expect(heading(page, say, 'price.title')).toBeVisible();
    await expect(page.locator('#price')).toHaveValue('4,850');

    await tap(next(page));
    await expect(heading(page, say, 'stock.title')).toBeFocused();
    await expectSound(page, 'ur');
    await tap(page.getByRole('button', { name: within(say('editor', 'stock.one')) }));
    await expect(heading(page, say, 'craft.title')).toBeFocused();
    await expectSound(page, 'ur');
    await tap(next(page));
    await expect(heading(page, say, 'words.title')).toBeFocused();
    await expectSound(page, 'ur');
    await tap(page.getByLabel(say('editor', 'words.description')));
    await page.keyboard.insertText(told);
    await tap(next(page));
    await expect(heading(page, say, 'look.title')).toBeFocused();
    await expectSound(page, 'ur');
    await tap(page.getByRole('button', { name: say('editor', 'look.send') }));
    await expect(page.getByText(say('editor', 'look.sent_say'))).toBeVisible();
    expect(taps).toBeLessThanOrEqual(6);

    await expect
      .poll(() => piecesToldAs(told), { timeout: 40_000 })
      .toEqual([{ status: 'proposed', photos: 3 }]);
  });

  test('a live camera and her voice, with undo for what is taken away', async ({ page }) => {
    await openEditor(page, 'ur');
    const shots = ['front', 'detail', 'in_hand'].map((shot) =>
      say('editor', `photos.shots.${shot}`),
    );
    await page.locator('.shot-ways button').click();
    for (const _ of shots) {
      await expect
        .poll(() =>
          page
            .locator('video')
            .evaluate((film: HTMLVideoElement) => film.clientWidth && film.videoWidth),
        )
        .toBeGreaterThan(0);
      await page.locator('.shutter').click();
      await page.waitForTimeout(300);
    }
    await expect(page.locator('.shot img')).toHaveCount(3);
    await page.locator('.shot').first().click();
    await page.getByRole('button', { name: say('editor', 'photos.remove') }).click();
    await expect(page.locator('.shot img')).toHaveCount(2);
    await page.getByRole('button', { name: say('editor', 'undo') }).click();
    await expect(page.locator('.shot img')).toHaveCount(3);

    await next(page).click();
    await page.locator('#price').fill('900');
    await next(page).click();
    await page.getByRole('button', { name: within(say('editor', 'stock.one')) }).click();
    await next(page).click();
    await page.getByRole('button', { name: say('editor', 'words.record') }).click();
    await page.waitForTimeout(1500);
    await page.getByRole('button', { name: say('editor', 'words.stop') }).click();
    await expect(page.getByRole('button', { name: say('editor', 'words.again') })).toBeVisible();
    // Who can't hear it reads it: a recording alone isn't enough.
    await next(page).click();
    await expect(page.getByText(say('editor', 'words.need_spoken'))).toBeVisible();
    await page.getByRole('button', { name: say('editor', 'words.delete') }).click();
    await page.getByRole('button', { name: say('editor', 'undo') }).click();
    await expect(page.getByRole('button', { name: say('editor', 'words.again') })).toBeVisible();
    await expectSound(page, 'ur');
  });

  test('a piece begun is thrown away, and comes back as long as the way back is shown', async ({
    page,
  }) => {
    await openEditor(page, 'ur');
    await takePhotos(page);
    await next(page).click();
    await page.locator('#price').fill('900');
    await page.waitForTimeout(800);
    const others = async () => {
      await page.goto('/ur/studio/products/new');
      await page.getByRole('button', { name: say('editor', 'drafts.others') }).click();
    };
    await others();
    const begun = page.locator('.draft-line');
    await begun.getByRole('button', { name: say('editor', 'drafts.drop') }).click();
    await expect(begun).toHaveCount(0);
    await page.getByRole('button', { name: say('editor', 'undo') }).click();
    await expect(begun).toHaveCount(1);
    await others();
    await begun.getByRole('button').first().click();
    await expect(page.locator('#price')).toHaveValue('900');
    await expect(page.locator('.piece-line img')).toBeVisible();
    await others();
    await begun.getByRole('button', { name: say('editor', 'drafts.drop') }).click();
    await page.waitForTimeout(500);
    await page.reload();
    await expect(heading(page, say, 'photos.title')).toBeVisible();
    await expect(page.locator('.shot img')).toHaveCount(0);
  });
});

test.describe('by keyboard, in English', () => {
  test.use({ viewport: desk });
  const say = wordsIn('en');

  test('every decision is taken without touching the page', async ({ page }) => {
    const told = `A shawl printed by hand ${Date.now()}`;
    const complaints = listen(page);
    await openEditor(page, 'en');
    complaints.said.splice(0);
    await takePhotos(page);
    const press = async (name: string) => {
      const button = page.getByRole('button', { name, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
    };
    await press(say('editor', 'next'));
    await expect(heading(page, say, 'price.title')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('#price')).toBeFocused();
    await page.keyboard.type('4850');
    await expect(page.locator('#price')).toHaveValue('4,850');
    await press(say('editor', 'next'));
    await expect(heading(page, say, 'stock.title')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#stock-days')).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0');
    await press(say('editor', 'next'));
    await expect(page.locator('#stock-days')).toBeFocused();
    await expect(page.locator('#stock-days')).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('9');
    await press(say('editor', 'next'));
    await expect(heading(page, say, 'craft.title')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('input[name="craft"]')).toBeFocused();
    await press(say('editor', 'next'));
    await page.getByLabel(say('editor', 'words.description')).focus();
    await page.keyboard.type(told);
    await press(say('editor', 'next'));
    await expect(heading(page, say, 'look.title')).toBeFocused();
    await expectSound(page, 'en');
    await press(say('editor', 'look.send'));
    await expect(page.getByText(say('editor', 'look.sent_say'))).toBeVisible();
    await expect
      .poll(async () => (await piecesToldAs(told)).map(({ status }) => status), { timeout: 40_000 })
      .toEqual(['proposed']);
    expect(complaints.said).toEqual([]);
  });
});
