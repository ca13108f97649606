// What a first visit costs: every answer a real browser asks for, weighed as brotli would send it.
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Response } from '@playwright/test';
import { browserLaunch } from '../../tests/browser';

const phone = { width: 360, height: 780 };
/** Pages are compressed as they are sent, files once and for all. */
const quality = { page: 5, file: 11 };
const packed = /^(image|font)\//;

const url = process.env.WEIGH_URL ?? '';
const paths = (process.env.WEIGH_PATHS ?? '').split(' ').filter(Boolean);

async function weightOf(response: Response): Promise<number> {
  const type = response.headers()['content-type'] ?? '';
  const body = await response.body().catch(() => Buffer.alloc(0));
  if (packed.test(type)) return body.length;
  const level = type.startsWith('text/html') ? quality.page : quality.file;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }).length;
}

const browser = await chromium.launch(await browserLaunch());
const weights = [];
for (const path of paths) {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(url + path, { waitUntil: 'networkidle', timeout: 30_000 });
  const bytes: Record<string, number> = {};
  for (const response of responses) {
    const kind = response.request().resourceType();
    bytes[kind] = (bytes[kind] ?? 0) + (await weightOf(response));
  }
  weights.push({ path, requests: responses.length, bytes });
  await context.close();
}
await browser.close();
process.send?.({ weights });
