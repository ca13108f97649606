import { expect, test } from '@playwright/test';
import { herMoney, moneyDesk } from '../support/e2e-money-pages';
import {
  desk,
  expectSoundPage,
  inLanguage,
  type Language,
  languages,
  listen,
  phone,
} from '../support/e2e-pages';
import { signInByMail } from '../support/e2e-people';
import { ask, askOne } from '../support/e2e-town';
import { runningCopy } from '../support/running-copy';

/** One order of the demo's artisan in every state that her orders are in. */
const herOrders = (): Promise<{ path: string }[]> =>
  ask(
    `SELECT DISTINCT ON (o.status, o.acceptance, f.status) '/studio/orders/' || o.id AS path
     FROM orders o JOIN artisan_members m ON m.artisan_id = o.artisan_id JOIN users u ON u.id = m.user_id
     LEFT JOIN fulfillments f ON f.order_id = o.id
     WHERE u.email = 'artisan@hunarmand.test' AND o.placed_at IS NOT NULL
     ORDER BY o.status, o.acceptance, f.status, o.id`,
  );

/** A purchase in every state of parcel. */
const purchases = (): Promise<{ path: string }[]> =>
  ask(
    `SELECT DISTINCT ON (o.status, f.status) '/admin/orders/' || o.group_id AS path
     FROM orders o LEFT JOIN fulfillments f ON f.order_id = o.id ORDER BY o.status, f.status, o.group_id`,
  );

/** An artisan has a phone, staff a desk; each is looked at on the other's screen in one language. */
const isUsual = (who: 'artisan' | 'staff', language: Language, screen: string) =>
  language === 'en' || screen === (who === 'artisan' ? 'phone' : 'desk');

for (const language of languages) {
  for (const [screen, viewport] of Object.entries({ phone, desk })) {
    test.describe(`${language}, ${screen}`, () => {
      test.use({ viewport, colorScheme: screen === 'desk' ? 'dark' : 'light' });
      test.setTimeout(150_000);

      if (isUsual('artisan', language, screen))
        test('the studio reads well', async ({ page }) => {
          await signInByMail(page, 'artisan');
          const complaints = listen(page);
          const shelves = ['open', 'on_way', 'done'].map((shelf) => `/studio/orders?show=${shelf}`);
          const orders = (await herOrders()).map(({ path }) => path);
          const [first = '/studio/orders'] = orders;
          const rest = [...orders, `${first}?answer=no`, '/account'];
          for (const path of ['/studio', ...shelves, ...rest])
            await test.step(path, () => expectSoundPage(page, path, language, complaints));
        });

      if (isUsual('artisan', language, screen))
        test('her money reads well', async ({ page }) => {
          await signInByMail(page, 'artisan');
          const complaints = listen(page);
          for (const path of await herMoney())
            await test.step(path, () => expectSoundPage(page, path, language, complaints));
        });

      if (isUsual('staff', language, screen))
        test('the desk for money reads well', async ({ page }) => {
          await signInByMail(page, 'admin');
          const complaints = listen(page);
          for (const path of await moneyDesk())
            await test.step(path, () => expectSoundPage(page, path, language, complaints));
        });

      if (isUsual('staff', language, screen))
        test('the desk reads well', async ({ page }) => {
          await signInByMail(page, 'admin');
          const complaints = listen(page);
          const lists = ['/admin', '/admin/orders', '/admin/orders?q=nobody-at-all', '/admin/jobs'];
          const others = ['/admin/fulfilment', '/admin/artisans', '/admin/audit'];
          const found = (await purchases()).map(({ path }) => path);
          for (const path of [...lists, ...others, ...found])
            await test.step(path, () => expectSoundPage(page, path, language, complaints));
        });
    });
  }
}

test('who is not signed in is asked to, and comes back to the own page in the own language', async ({
  page,
}) => {
  for (const [language, path] of [
    ['en', '/studio/earnings'],
    ['ur', '/admin/orders'],
    ['ur', '/account'],
  ] as const) {
    await page.goto(inLanguage(language, path));
    const { pathname, searchParams } = new URL(page.url());
    expect(pathname).toBe(inLanguage(language, '/signin'));
    expect(searchParams.get('returnTo')).toContain(path);
  }
});

for (const { account, may, mayNot } of [
  { account: 'buyer', may: ['/account'], mayNot: ['/studio', '/admin', '/admin/orders'] },
  { account: 'artisan', may: ['/studio'], mayNot: ['/admin', '/admin/artisans'] },
  { account: 'moderator', may: ['/admin/artisans'], mayNot: ['/admin/orders', '/admin/audit'] },
  { account: 'fulfilment', may: ['/admin/orders'], mayNot: ['/studio', '/admin/audit'] },
  { account: 'support', may: ['/admin/orders'], mayNot: ['/admin/audit'] },
  { account: 'finance', may: ['/admin/orders'], mayNot: ['/admin/audit'] },
] as const) {
  test(`${account} sees what is hers, and what is not hers is not found`, async ({ page }) => {
    await signInByMail(page, account);
    const statusOf = async (path: string) => (await page.goto(path))?.status();
    for (const path of may) expect(await statusOf(path), path).toBe(200);
    for (const path of mayNot) expect(await statusOf(path), path).toBe(404);
    const { id } = await askOne<{ id: string }>(
      `SELECT o.id FROM orders o WHERE o.artisan_id NOT IN (SELECT m.artisan_id FROM artisan_members m
         JOIN users u ON u.id = m.user_id WHERE u.email = 'artisan@hunarmand.test') LIMIT 1`,
    );
    expect(await statusOf(`/studio/orders/${id}`)).toBe(404);
  });
}

test('a moderator reads no number, and finance no address, of any buyer', async ({ page }) => {
  const group = await askOne<{ id: string; phone: string; line: string }>(
    `SELECT id, contact_phone AS phone, address_line AS line FROM order_groups
     WHERE length(address_line) > 8 ORDER BY id LIMIT 1`,
  );
  await signInByMail(page, 'finance');
  await page.goto(`/admin/orders/${group.id}`);
  const html = await page.content();
  expect(html.includes(group.line)).toBe(false);
  const cookies = await page.context().cookies();
  expect(cookies.filter(({ name, httpOnly }) => /session/.test(name) && !httpOnly)).toEqual([]);
  const foreign = await fetch(`${runningCopy.baseUrl}/admin/orders/${group.id}`);
  expect((await foreign.text()).includes(group.phone.slice(-7))).toBe(false);
});
