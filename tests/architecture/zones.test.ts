import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Source, sources } from './sources';

// Twins of the zones in src/proxy.ts and next.config.ts.
const NONCE_ZONES =
  'checkout|account|studio|partner|admin|signin|orders|track|stop-payout|join'.split('|');
const IS_DYNAMIC = /export const dynamic = 'force-dynamic'/;
const HOME = 'src/app/[locale]';

const pages = sources(HOME, ['page.tsx']);

/** The first part of the address, route groups left out. */
function zoneOf({ path: file }: Source): string {
  const parts = path.relative(HOME, file).split('/').slice(0, -1);
  return parts.find((part) => !part.startsWith('(')) ?? '';
}

/** Whether the page, or a layout around it, says that it is made for each request. */
function isDynamic({ path: file, text }: Source): boolean {
  if (IS_DYNAMIC.test(text)) return true;
  for (let folder = path.dirname(file); folder !== HOME; folder = path.dirname(folder)) {
    const layout = path.join(folder, 'layout.tsx');
    if (fs.existsSync(layout) && IS_DYNAMIC.test(fs.readFileSync(layout, 'utf8'))) return true;
  }
  return false;
}

test('pages of the nonce zones are made per request', () => {
  // A prerendered page can't carry the nonce, so its own scripts would be refused.
  const wrong = pages.filter((page) => NONCE_ZONES.includes(zoneOf(page)) && !isDynamic(page));
  expect(wrong.map((page) => page.path)).toEqual([]);
});

test('pages that read the request say so', () => {
  // Under a layout with an empty generateStaticParams they would answer 500 otherwise.
  const readsRequest = /\bsearchParams\b|\b(?:cookies|headers|draftMode|connection)\(\)/;
  const wrong = pages.filter((page) => readsRequest.test(page.text) && !isDynamic(page));
  expect(wrong.map((page) => page.path)).toEqual([]);
});

test('the zones are the same in the proxy, the configuration and here', () => {
  const list = NONCE_ZONES.join('|');
  for (const file of ['src/proxy.ts', 'next.config.ts']) {
    expect(fs.readFileSync(file, 'utf8')).toContain(list);
  }
});
