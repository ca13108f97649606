import { expect, type Page, test } from '@playwright/test';
import { expectSound, expectSoundPage, listen, phone as screen } from '../support/e2e-pages';
import { signInByMail } from '../support/e2e-people';
import { ask, askOne, makePiece } from '../support/e2e-town';
import { within, wordsIn } from '../support/e2e-words';

test.use({ viewport: screen });

const say = wordsIn('ur');
const press = (page: Page, key: string) =>
  page.getByRole('button', { name: within(say('pieces', key)) }).click();

/** A piece of the demo's artisan that is in no list, so that changing it disturbs nobody. */
async function makeHers(): Promise<{ id: string; variantId: string; rupees: number }> {
  const { variantId } = await makePiece(5);
  await ask(
    `WITH hers AS (SELECT m.artisan_id AS id FROM artisan_members m JOIN users u ON u.id = m.user_id
       WHERE u.email = 'artisan@hunarmand.test'),
     piece AS (UPDATE products SET artisan_id = (SELECT id FROM hers)
       WHERE id = (SELECT product_id FROM product_variants WHERE id = $1))
     UPDATE product_variants SET artisan_id = (SELECT id FROM hers), held = 2 WHERE id = $1`,
    [variantId],
  );
  const { id, rupees } = await askOne<{ id: string; rupees: number }>(
    `SELECT product_id AS id, (price_minor / 100)::int AS rupees FROM product_variants WHERE id = $1`,
    [variantId],
  );
  return { id, variantId, rupees };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('she sees what a price brings her before she saves it', async ({ page }) => {
      const piece = await makeHers();
      const kept = () =>
        askOne<{ rupees: number; on_hand: number }>(
          'SELECT (price_minor / 100)::int AS rupees, on_hand FROM product_variants WHERE id = $1',
          [piece.variantId],
        );
      const more = piece.rupees + 100;
      const complaints = listen(page);
      await signInByMail(page, 'artisan');
      complaints.said.splice(0);
      if (javaScriptEnabled) await expectSoundPage(page, '/studio/products', 'ur', complaints);
      await page.goto('/ur/studio/products');
      await page.locator(`a[href="/ur/studio/products/${piece.id}"]`).click();
      const price = page.locator('[name="price"]');
      const count = page.locator('[name="count"]');
      const split = page.locator('.split-bar').first();
      await expect(price).toHaveValue(String(piece.rupees));
      const before = await split.textContent();

      await price.fill(more.toLocaleString('ur-PK-u-nu-arabext'));
      await press(page, 'show');
      await expect(price).toHaveValue(String(more));
      await expect(split).not.toHaveText(before ?? '');
      expect((await kept()).rupees).toBe(piece.rupees);
      if (javaScriptEnabled) await expectSound(page, 'ur');

      // A nought or two too many is asked about, with what was typed kept.
      await price.fill(`${piece.rupees}00`);
      await press(page, 'save');
      await expect(page.locator('[name="sure"]')).toBeVisible();
      await expect(price).toHaveValue(`${piece.rupees}00`);
      if (javaScriptEnabled) await expectSound(page, 'ur');

      // Two are kept for buyers.
      await price.fill(String(more));
      await count.fill('1');
      await press(page, 'save');
      await expect(count).toHaveAttribute('aria-invalid', 'true');
      await expect(count).toHaveValue('1');
      await expect(price).toHaveValue(String(more));

      await count.fill('۷');
      await press(page, 'save');
      await expect(page.getByText(say('pieces', 'saved'))).toBeVisible();
      expect(await kept()).toEqual({ rupees: more, on_hand: 7 });
      await expect(price).toHaveValue(String(more));
      await expect(count).toHaveValue('7');
      // Nobody really holds them.
      await ask('UPDATE product_variants SET held = 0 WHERE id = $1', [piece.variantId]);
    });
  });
}
