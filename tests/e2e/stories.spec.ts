import { expect, type Page, test } from '@playwright/test';
import { desk, expectSound, expectSoundPage, listen, phone } from '../support/e2e-pages';
import { signInByMail } from '../support/e2e-people';
import { makeWaitingStory, type WaitingStory } from '../support/e2e-stories';
import { ask, askOne } from '../support/e2e-town';
import { within, wordsIn } from '../support/e2e-words';
import { photoOf } from '../support/photos';

test.describe('at the desk, in English', () => {
  test.use({ viewport: desk });
  const say = wordsIn('en');

  const openStory = (page: Page, { id }: WaitingStory) =>
    page.goto(`/admin/moderation?chosen=${id}`);
  const decide = (page: Page, name: 'Approve' | 'Request changes' | 'Reject') =>
    page.getByRole('button', { name, exact: true }).click();
  const statusOf = async ({ id }: WaitingStory) =>
    (await askOne<{ status: string }>('SELECT status FROM stories WHERE id = $1', [id])).status;
  const answerOf = async (page: Page, { slug }: WaitingStory) =>
    (await page.request.get(`/stories/${slug}`)).status();

  test('Approve, Request changes and Reject do what they say', async ({ page }) => {
    test.slow();
    const [good, dark, foreign] = [
      await makeWaitingStory(),
      await makeWaitingStory(),
      await makeWaitingStory(),
    ];
    const complaints = listen(page);
    await signInByMail(page, 'moderator');
    complaints.said.splice(0);
    await expectSoundPage(page, `/admin/moderation?chosen=${good.id}`, 'en', complaints);
    await expect(page.getByRole('heading', { name: good.title })).toBeVisible();
    await decide(page, 'Approve');
    await expect(page.getByText(say('admin', 'done.decided_approve'))).toBeVisible();
    expect(await statusOf(good)).toBe('published');
    await expect.poll(() => answerOf(page, good), { timeout: 15_000 }).toBe(200);

    await openStory(page, dark);
    await page.getByRole('checkbox', { name: within('A photo is dark') }).check();
    await page.getByLabel(say('moderation', 'note')).fill('Stand by the door.');
    await expectSound(page, 'en');
    await decide(page, 'Request changes');
    await expect(page.getByText(say('admin', 'done.decided_request_changes'))).toBeVisible();
    expect(await statusOf(dark)).toBe('changes_requested');

    await openStory(page, foreign);
    await page.getByRole('checkbox', { name: within('A photo is dark') }).check();
    await decide(page, 'Reject');
    await expect(
      page.getByText(say('moderation', 'failures.moderation.reason_unfit')),
    ).toBeVisible();
    await page.getByRole('checkbox', { name: within('A photo is dark') }).uncheck();
    await page.getByRole('checkbox', { name: within('Somebody else’s photo') }).check();
    await decide(page, 'Reject');
    await expect(page.getByText(say('admin', 'done.decided_reject'))).toBeVisible();
    expect(await statusOf(foreign)).toBe('rejected');
    expect(await answerOf(page, foreign)).toBe(404);

    await openStory(page, good);
    await expect(page.getByText(say('moderation', 'gone'))).toBeVisible();
    expect(complaints.said).toEqual([]);
    // Other pages count the town's own stories.
    await ask(`UPDATE stories SET status = 'hidden' WHERE id = $1`, [good.id]);
  });
});

test.describe('on her phone, in Urdu', () => {
  test.use({ viewport: phone });
  const say = wordsIn('ur');

  test('she tells a story with three photos, and nothing is lost on the way', async ({ page }) => {
    test.slow();
    const title = `امی کی کھڈی ${Date.now()}`;
    const complaints = listen(page);
    await signInByMail(page, 'artisan');
    complaints.said.splice(0);
    await expectSoundPage(page, '/studio/stories', 'ur', complaints);
    await page.getByRole('link', { name: within(say('telling', 'tell')) }).click();
    const send = page.getByRole('button', { name: within(say('telling', 'editor.send')) });
    await send.click();
    await expect(page.getByText(say('telling', 'editor.need_title'))).toBeVisible();
    await expect(page.locator('#story-title')).toBeFocused();
    await expectSound(page, 'ur');

    await page.locator('#story-title').fill(title);
    await expect(page.getByText(say('telling', 'editor.need_title'))).toHaveCount(0);
    await page.locator('#story-body').fill('میں نے بننا امی سے سیکھا۔\n\nاب بیٹی کو سکھاتی ہوں۔');
    const turnTo = (language: 'ur' | 'en') =>
      page
        .locator('.chip-choice', { hasText: say('telling', `editor.language_${language}`) })
        .click();
    await turnTo('en');
    await expect(page.locator('#story-title')).toHaveValue('');
    await page.locator('#story-title').fill('My mother’s loom');
    await turnTo('ur');
    await expect(page.locator('#story-title')).toHaveValue(title);
    await page.locator('#story-photos').setInputFiles(
      await Promise.all(
        ['hands', 'loom', 'cloth'].map(async (name, at) => ({
          name: `${name}.jpg`,
          mimeType: 'image/jpeg',
          buffer: await photoOf('jpeg', 900 + at * 40, 700),
        })),
      ),
    );
    await expect(page.locator('#caption-2')).toBeVisible();
    await page.waitForTimeout(800);
    await page.reload();
    await expect(page.locator('#story-title')).toHaveValue(title);
    await expect(page.locator('#caption-2')).toBeVisible();
    await expectSound(page, 'ur');
    await send.click();
    await expect(page.getByText(say('telling', 'editor.sent'))).toBeVisible();
    await expectSound(page, 'ur');
    await expect
      .poll(
        () =>
          ask<{ status: string; title: string; photos: number }>(
            `SELECT status, title, jsonb_array_length(pictures)::int AS photos
             FROM stories WHERE title_ur = $1`,
            [title],
          ),
        { timeout: 40_000 },
      )
      .toEqual([{ status: 'proposed', title: 'My mother’s loom', photos: 3 }]);
    await page.goto('/ur/studio/stories/new');
    await expect(page.locator('#story-title')).toHaveValue('');
    expect(complaints.said).toEqual([]);
  });
});
