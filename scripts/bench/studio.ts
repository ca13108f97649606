// What the studio costs an artisan on a slow phone and a thin line, at her first visit and when she comes again.
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../../tests/browser';

const url = process.env.STUDIO_URL ?? '';
const phone = { width: 360, height: 780 };
/** 400 kbit/s, 400 ms, and a quarter of this machine's speed. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowness = 4;
const paths = ['/ur/studio', '/ur/studio/products/new'];

type Visit = {
  firstText: number;
  script: number;
  scriptInAll: number;
  bytes: number;
  requests: number;
};

async function signedIn(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: phone, locale: 'ur-PK' });
  const page = await context.newPage();
  await page.goto(`${url}/signin/staff`);
  await page.fill('input[name=email]', 'artisan@hunarmand.test');
  await page.fill('input[name=password]', 'hunarmand-demo');
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL((now) => !now.pathname.includes('/signin'));
  // What came along with signing in must not count as kept from an earlier visit.
  const state = await context.storageState();
  await context.close();
  return browser.newContext({ viewport: phone, locale: 'ur-PK', storageState: state });
}

async function throttled(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  return session;
}

/** Opens `path` as she would; bytes are those on the wire, as the server packed them. */
async function visit(context: BrowserContext, path: string): Promise<Visit> {
  const page = await context.newPage();
  const session = await throttled(page);
  const kinds = new Map<string, string>();
  const seen = { script: 0, bytes: 0, requests: 0 };
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.fromServiceWorker && !response.fromDiskCache) kinds.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === undefined) return;
    seen.requests += 1;
    seen.bytes += encodedDataLength;
    if (kind === 'Script') seen.script += encodedDataLength;
  });
  await page.goto(url + path, { waitUntil: 'load', timeout: 120_000 });
  await page.locator('h1').first().waitFor({ timeout: 60_000 });
  // Until the page stands; the editor's later screens are sent ahead after it.
  const script = seen.script;
  await page.waitForTimeout(8_000);
  const firstText = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return { firstText, ...seen, script, scriptInAll: seen.script };
}

/** Leaves the phone alone until it has kept what it needs to open without the line. */
async function settle(context: BrowserContext, path: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: 'load' });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForTimeout(4_000);
  await page.close();
}

const browser = await chromium.launch(await browserLaunch());
const visits = [];
for (const path of paths) {
  const context = await signedIn(browser);
  const first = await visit(context, path);
  await settle(context, path);
  const second = await visit(context, path);
  await context.setOffline(true);
  const page = await context.newPage();
  const opens = await page
    .goto(url + path, { timeout: 20_000 })
    .then(() => page.locator('h1').first().textContent())
    .catch(() => null);
  visits.push({ path, first, second, opensOffline: (opens ?? '').trim() !== '' });
  await context.close();
}
await browser.close();
process.send?.({ visits });
