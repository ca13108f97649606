import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { cutUrdu } from './e2e-nastaliq';
import { askOne } from './e2e-town';

export type Language = 'en' | 'ur';
export const languages = ['en', 'ur'] as const;
export const phone = { width: 360, height: 780 } as const;
export const desk = { width: 1280, height: 900 } as const;

/** The address of a page in a language: English has no prefix. */
export const inLanguage = (language: Language, path: string): string =>
  language === 'en' ? path : `/ur${path === '/' ? '' : path}`;

/** One of every kind of page that anybody may read. */
export async function publicPages(): Promise<readonly string[]> {
  const { buyable, sold, artisan, story, craft, district } = await askOne<Record<string, string>>(
    `SELECT
       (SELECT slug FROM product_listings WHERE in_stock ORDER BY slug LIMIT 1) AS buyable,
       (SELECT slug FROM product_listings WHERE NOT in_stock ORDER BY slug LIMIT 1) AS sold,
       (SELECT artisan_slug FROM product_listings ORDER BY artisan_slug LIMIT 1) AS artisan,
       (SELECT slug FROM stories WHERE status = 'published' ORDER BY slug LIMIT 1) AS story,
       (SELECT craft_slug FROM product_listings ORDER BY craft_slug LIMIT 1) AS craft,
       (SELECT district_slug FROM product_listings ORDER BY district_slug LIMIT 1) AS district`,
  );
  return [
    ...['/', '/crafts', `/crafts/${craft}`, `/districts/${district}`, `/products/${buyable}`],
    ...[`/products/${sold}`, '/artisans', `/artisans/${artisan}`, '/stories', `/stories/${story}`],
  ];
}

type Complaints = { readonly said: string[] };

/** Gathers what the browser complains of while a page is read: scripts that fail, and what is not there. */
export function listen(page: Page): Complaints {
  const said: string[] = [];
  page.on('console', (message) => {
    // What is not there is named below, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      said.push(message.text().slice(0, 300));
  });
  page.on('pageerror', (error) => said.push(String(error).slice(0, 300)));
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) said.push(`${response.status()} ${response.url()}`);
  });
  return { said };
}

/** Opens a page and holds it to what every page must be, at this width and in this language. */
export async function expectSoundPage(
  page: Page,
  path: string,
  language: Language,
  complaints: Complaints,
  status = 200,
): Promise<void> {
  const address = inLanguage(language, path);
  const response = await page.goto(address);
  expect.soft(response?.status(), address).toBe(status);
  await expectSound(page, language);
  expect.soft(complaints.said.splice(0), address).toEqual([]);
}

/** What every page must be, wherever a journey has come to. Goes on after a failure, to name them all. */
export async function expectSound(page: Page, language: Language): Promise<void> {
  const { pathname } = new URL(page.url());
  const html = page.locator('html');
  await expect.soft(html, pathname).toHaveAttribute('lang', language);
  await expect.soft(html, pathname).toHaveAttribute('dir', language === 'ur' ? 'rtl' : 'ltr');
  await expect.soft(page.locator('h1'), pathname).toHaveCount(1);
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(wide, `${pathname} is wider than the screen`).toBeLessThanOrEqual(0);
  // What is far below has no fresh styles until it is drawn; here all of it is looked at.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  expect.soft(await cutUrdu(page), `${pathname}: Urdu is cut`).toEqual([]);
  expect.soft(await violations(page), pathname).toEqual([]);
}

/** What axe finds, short enough to be read in a failed test. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n')[1]?.trim() ?? '';
      return `${id}: ${target.join(' ')}: ${why}`;
    }),
  );
}
