import { expect, type Page, test } from '@playwright/test';
import { api, cartOf, order, placedIn } from '../support/e2e-api';
import { cuttableNetwork } from '../support/e2e-network';
import { phone as screen } from '../support/e2e-pages';
import { signInByMail } from '../support/e2e-people';
import { sentLine, visit, withoutNetwork } from '../support/e2e-phone';
import { ask, askOne, makePiece } from '../support/e2e-town';
import { within, wordsIn } from '../support/e2e-words';

const network = await cuttableNetwork();
test.use({ viewport: screen, locale: 'ur-PK', serviceWorkers: 'allow', proxy: network.proxy });
test.setTimeout(120_000);

const say = wordsIn('ur');
const button = (page: Page, module: string, key: string) =>
  page.getByRole('button', { name: within(say(module, key)) });

/** An order of the demo's artisan that waits for her answer. */
async function waitingOrder(): Promise<string> {
  const piece = await makePiece(3);
  await ask(
    `WITH hers AS (SELECT m.artisan_id AS id FROM artisan_members m JOIN users u ON u.id = m.user_id
       WHERE u.email = 'artisan@hunarmand.test' ORDER BY m.artisan_id LIMIT 1),
     piece AS (UPDATE products SET artisan_id = (SELECT id FROM hers)
       WHERE id = (SELECT product_id FROM product_variants WHERE id = $1))
     UPDATE product_variants SET artisan_id = (SELECT id FROM hers) WHERE id = $1`,
    [piece.variantId],
  );
  const { number, key } = placedIn(await order(await cartOf([piece])));
  await api(`/order-groups/${number}/confirm?key=${key}`, { method: 'POST' });
  const { id } = await askOne<{ id: string }>(
    `SELECT o.id FROM orders o JOIN order_groups g ON g.id = o.group_id WHERE g.number = $1`,
    [number],
  );
  return id;
}

const standing = (id: string) =>
  askOne<{ acceptance: string; parcel: string; times: number }>(
    `SELECT o.acceptance, (SELECT f.status FROM fulfillments f WHERE f.order_id = o.id) AS parcel,
       (SELECT count(*)::int FROM order_events e WHERE e.order_id = o.id AND e.kind = 'packed') AS times
     FROM orders o WHERE o.id = $1`,
    [id],
  );

const keptPages = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('pages-'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().length;
  });

test('without network she opens her studio, takes an order and packs it; back online all of it reaches us once', async ({
  page,
  context,
}) => {
  const id = await waitingOrder();
  await signInByMail(page, 'artisan');
  await visit(page, '/ur/studio');
  await visit(page, `/ur/studio/orders/${id}`);
  await expect(sentLine(page, say('outbox', 'all_sent'))).toBeVisible();

  await withoutNetwork({ context, network }, async () => {
    await page.goto('/ur/studio');
    await expect(page.locator('h1')).toBeVisible();
    await page.goto(`/ur/studio/orders/${id}`);
    await page.reload();
    await expect(sentLine(page, say('outbox', 'all_sent'))).toBeVisible();
    await button(page, 'studio', 'accept').click();
    await expect(page.getByText(say('outbox', 'words.kept'))).toBeVisible();
    await button(page, 'fulfillment', 'pack.submit').click();
    await expect(page.getByText(say('outbox', 'words.kept'))).toHaveCount(2);
    await page.reload();
    await expect(page.getByText(say('outbox', 'words.kept'))).toHaveCount(2);
    expect(await standing(id)).toMatchObject({ acceptance: 'awaiting', parcel: 'pending' });
  });

  await expect(sentLine(page, say('outbox', 'all_sent'))).toBeVisible({ timeout: 30_000 });
  expect(await standing(id)).toEqual({ acceptance: 'accepted', parcel: 'packed', times: 1 });
  await expect(page.getByText(say('studio', 'steps.pack_done'))).toBeVisible();
});

test('what she took without network she may take back before it has left', async ({
  page,
  context,
}) => {
  const id = await waitingOrder();
  await signInByMail(page, 'artisan');
  await visit(page, `/ur/studio/orders/${id}`);
  await withoutNetwork({ context, network }, async () => {
    await page.reload();
    await expect(sentLine(page, say('outbox', 'all_sent'))).toBeVisible();
    await button(page, 'studio', 'accept').click();
    await button(page, 'outbox', 'undo').first().click();
    await expect(button(page, 'studio', 'accept')).toBeVisible();
  });
  await expect(sentLine(page, say('outbox', 'all_sent'))).toBeVisible();
  expect(await standing(id)).toMatchObject({ acceptance: 'awaiting' });
});

test('nothing of hers is shown to who comes after her on the same phone', async ({
  page,
  context,
}) => {
  await signInByMail(page, 'artisan');
  await visit(page, '/ur/studio');
  const hers = (await page.locator('h1').textContent()) ?? '';
  expect(await keptPages(page)).toBeGreaterThan(0);

  await page.goto('/account');
  const signOut = wordsIn('en')('accounts', 'account.signOut');
  await page.getByRole('button', { name: signOut, exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/account'));
  await expect.poll(() => keptPages(page)).toBe(0);
  await withoutNetwork({ context, network }, async () => {
    await page.goto('/ur/studio');
    await expect(page.locator('h1').first()).not.toHaveText(hers);
  });

  await signInByMail(page, 'support');
  await withoutNetwork({ context, network }, async () => {
    for (const path of ['/ur/studio', '/ur/studio/orders', '/studio']) {
      await page.goto(path);
      await expect(page.locator('body')).not.toContainText(hers);
    }
  });
});

test('a page of the shop is never kept by her phone', async ({ page }) => {
  await signInByMail(page, 'artisan');
  await visit(page, '/ur/studio');
  await page.goto('/ur');
  await page.goto('/ur/account');
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  const allowed =
    /^\/(?:(?:ur\/)?studio(?:\/|$)|_next\/static\/|(?:api\/)?fonts\/|pictures\/|media\/photos\/)/;
  expect(kept.filter((path) => !allowed.test(path))).toEqual([]);
});

test('a borrowed phone is locked without network too, and we know of it before anything opens again', async ({
  page,
  context,
}) => {
  const id = await waitingOrder();
  await signInByMail(page, 'artisan');
  await page.goto('/ur/studio/lock?returnTo=/studio');
  await page.locator('[name="pin"]').fill('2580');
  await button(page, 'accounts', 'pin.choose').click();
  await page.waitForURL(/\/ur\/signin\/pin/);
  await page.locator('[name="pin"]').fill('2580');
  await button(page, 'accounts', 'pin.open').click();
  await page.waitForURL(/\/ur\/studio/);
  await visit(page, '/ur/studio');
  const hers = (await page.locator('h1').textContent()) ?? '';
  await visit(page, `/ur/studio/orders/${id}`);

  await withoutNetwork({ context, network }, async () => {
    await page.reload();
    await button(page, 'studio', 'accept').click();
    await expect(page.getByText(say('outbox', 'words.kept'))).toBeVisible();
    await page.locator('.studio-foot').getByRole('button').click();
    await page.waitForURL(/\/ur\/signin\/pin/);
    await expect(page.locator('h1').first()).toHaveText('تالا لگا ہے');
    expect(await keptPages(page)).toBe(0);
    for (const path of ['/ur/studio', `/ur/studio/orders/${id}`, '/ur/account', '/ur/signin/pin']) {
      await page.goto(path);
      await expect(page.locator('h1').first()).toHaveText('تالا لگا ہے');
      await expect(page.locator('body')).not.toContainText(hers);
    }
    expect(await standing(id)).toMatchObject({ acceptance: 'awaiting' });
  });

  for (const path of ['/ur/account', '/ur/studio']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/ur\/signin\/pin/);
  }
  await page.locator('[name="pin"]').fill('2580');
  await button(page, 'accounts', 'pin.open').click();
  await page.waitForURL(/\/ur\/studio/);
  await expect(sentLine(page, say('outbox', 'all_sent'))).toBeVisible({ timeout: 30_000 });
  await expect.poll(async () => (await standing(id)).acceptance).toBe('accepted');
});
