import { expect, type Page, test } from '@playwright/test';
import { api, cartOf, order, placedIn } from '../support/e2e-api';
import {
  desk,
  expectSoundPage,
  inLanguage,
  languages,
  listen,
  phone,
  publicPages,
} from '../support/e2e-pages';
import { askOne, makePiece } from '../support/e2e-town';
import { runningCopy } from '../support/running-copy';

const { baseUrl } = runningCopy;

/** The browser as one that already holds a cart. */
async function holdCart(page: Page, { id, token }: { id: string; token: string }) {
  await page.context().addCookies([{ name: 'cart', value: `${id}.${token}`, url: baseUrl }]);
}

for (const language of languages) {
  for (const [screen, viewport] of Object.entries({ phone, desk })) {
    test.describe(`${language}, ${screen}`, () => {
      test.use({ viewport, colorScheme: screen === 'desk' ? 'dark' : 'light' });
      test.setTimeout(150_000);

      test('the shop reads well', async ({ page }) => {
        const complaints = listen(page);
        const found = ['/search', '/search?q=ajrak', '/search?q=zzzz'];
        for (const path of [...(await publicPages()), ...found])
          await test.step(path, () => expectSoundPage(page, path, language, complaints));
        await test.step('a wrong address', () =>
          expectSoundPage(page, '/no/such/page', language, complaints, 404));
        await test.step('a wrong link to an order', () =>
          expectSoundPage(page, '/orders/HM-0000-0000?key=x', language, complaints, 404));
      });

      test('buying, following and signing in read well', async ({ page }) => {
        const complaints = listen(page);
        for (const path of ['/cart', '/track', '/signin', '/signin/staff'])
          await test.step(path, () => expectSoundPage(page, path, language, complaints));
        const cart = await cartOf([await makePiece(3)]);
        await holdCart(page, cart);
        for (const path of ['/cart', '/checkout'])
          await test.step(`full ${path}`, () => expectSoundPage(page, path, language, complaints));
        const { number, key } = placedIn(await order(cart));
        const path = `/orders/${number}?key=${key}`;
        await test.step('to confirm', () => expectSoundPage(page, path, language, complaints));
        await api(`/order-groups/${number}/confirm?key=${key}`, { method: 'POST' });
        await test.step('confirmed', () => expectSoundPage(page, path, language, complaints));
      });
    });
  }
}

test('public pages say which address is theirs and where the other language is', async () => {
  for (const path of await publicPages()) {
    const twins = { en: baseUrl + inLanguage('en', path), ur: baseUrl + inLanguage('ur', path) };
    for (const language of languages) {
      const html = await (await fetch(twins[language])).text();
      const links = [...html.matchAll(/<link [^>]*>/g)].map(([link]) => link);
      const address = (wanted: RegExp) =>
        links.find((link) => wanted.test(link))?.match(/href="([^"]*)"/)?.[1];
      const plain = (text: string | undefined) => text?.replace(/\/$/, '');
      expect(plain(address(/rel="canonical"/)), path).toBe(plain(twins[language]));
      expect(plain(address(/hreflang="en"/i)), path).toBe(plain(twins.en));
      expect(plain(address(/hreflang="ur"/i)), path).toBe(plain(twins.ur));
      expect(html, path).not.toMatch(/<meta[^>]*noindex/);
    }
  }
});

test('pages of one person are never kept, indexed or told of to others', async () => {
  const { number, key } = placedIn(await order(await cartOf([await makePiece(1)])));
  const response = await fetch(`${baseUrl}/orders/${number}?key=${key}`);
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(await response.text()).toMatch(/<meta[^>]*(noindex)/);
  for (const path of [`/orders/${number}`, `/orders/${number}?key=x`, '/orders/HM-0000-0000?key=x'])
    for (const language of languages)
      expect((await fetch(baseUrl + inLanguage(language, path))).status, path).toBe(404);
});

test('wrong addresses are not found, in both languages', async () => {
  const wrong = ['/nope', '/products/nope', '/artisans/nope', '/crafts/nope', '/stories/nope'];
  for (const path of [...wrong, '/districts/nope', '/products/%00', '/studio/nope', '/admin/nope'])
    for (const language of languages) {
      const { status } = await fetch(baseUrl + inLanguage(language, path), { redirect: 'manual' });
      expect(status, path).toBe(404);
    }
  expect((await fetch(`${baseUrl}/en/crafts`, { redirect: 'manual' })).status).toBe(308);
});

test('machines find what they ask for', async () => {
  const { count } = await askOne<{ count: number }>(
    'SELECT count(*)::int AS count FROM product_listings',
  );
  const sitemap = await (await fetch(`${baseUrl}/sitemap.xml`)).text();
  const pieces = sitemap.match(/<loc>[^<]*\/products\/[^<]*<\/loc>/g) ?? [];
  expect(new Set(pieces).size).toBeGreaterThanOrEqual(count);
  expect(sitemap).not.toMatch(/\/(orders|checkout|studio|admin|signin)\b/);
  const robots = await (await fetch(`${baseUrl}/robots.txt`)).text();
  // A demo is not for search engines.
  expect(robots).toMatch(/^Disallow: \/$/m);
  const manifest = await (await fetch(`${baseUrl}/manifest.webmanifest`)).json();
  expect(manifest.icons.length).toBeGreaterThan(0);
  for (const { src } of manifest.icons)
    expect((await fetch(new URL(src, baseUrl))).status, src).toBe(200);
});

test('the styleguide is there to look at', async ({ page }) => {
  const complaints = listen(page);
  await expectSoundPage(page, '/styleguide', 'en', complaints);
});
