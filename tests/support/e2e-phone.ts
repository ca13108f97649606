import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { cuttableNetwork } from './e2e-network';

/** The line at the top of her pages that says how much isn't with us yet. */
export const sentLine = (page: Page, words: string): Locator =>
  page.locator('header').getByRole('status').filter({ hasText: words });

/** Opens a page until the phone's worker has it, as a phone does that was here before. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  await page.goto(path);
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, path))
    .toBe(true);
  await page.waitForLoadState('networkidle');
}

/** Her phone, and the network that all of it goes through. */
export type Phone = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly network: Awaited<ReturnType<typeof cuttableNetwork>>;
};

export async function withoutNetwork(
  { context, network }: Pick<Phone, 'context' | 'network'>,
  work: () => Promise<void>,
): Promise<void> {
  network.cut();
  await context.setOffline(true);
  await work();
  network.mend();
  await context.setOffline(false);
}
