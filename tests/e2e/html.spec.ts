import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { api, cartOf, order, placedIn } from '../support/e2e-api';
import { herMoney, moneyDesk } from '../support/e2e-money-pages';
import { inLanguage, languages, publicPages } from '../support/e2e-pages';
import { signInByMail } from '../support/e2e-people';
import { makePiece } from '../support/e2e-town';
import { runningCopy } from '../support/running-copy';

const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin/java') : 'java';
const checker = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar');
const verdict = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      message: z.string(),
      url: z.string().optional(),
      extract: z.string().optional(),
    }),
  ),
});
/**
 * React writes `action=""` on a form whose action runs on the server, and leaves no way to write none. Browsers
 * take both alike: the form goes to the page it stands on.
 */
const writtenByReact = 'Bad value “” for attribute “action” on element “form”: Must be non-empty.';
const isThere = fs.existsSync(checker) && spawnSync(java, ['-version']).status === 0;

/** A page as its reader gets it. */
type Asked = { readonly address: string; readonly cookie: string };

/** What the checker says of these pages, in both languages. */
async function said(pages: readonly Asked[], folder: string): Promise<string[]> {
  fs.mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const language of languages) {
    for (const { address, cookie } of pages) {
      const response = await fetch(runningCopy.baseUrl + inLanguage(language, address), {
        headers: { cookie },
      });
      const name = `${language}${address.replace(/\W+/g, '-')}.html`;
      fs.writeFileSync(path.join(folder, name), await response.text());
      files.push(path.join(folder, name));
    }
  }
  const run = promisify(execFile)(
    java,
    ['-Xss2m', '-jar', checker, '--errors-only', '--format', 'json', ...files],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  // It ends with a code of its own when there is something to say; its words come on stderr.
  const { stderr } = await run.catch((error: { readonly stderr: string }) => error);
  const { messages } = verdict.parse(JSON.parse(stderr));
  return messages
    .filter(({ type, message }) => type === 'error' && message !== writtenByReact)
    .map(({ url = '', message, extract = '' }) => {
      const near = extract.replace(/\s+/g, ' ').slice(0, 120);
      return `${path.basename(url)}: ${message} (${near})`;
    });
}

test.beforeEach(() => {
  test.skip(!isThere, 'Java is not installed here, so the Nu HTML checker can’t run');
  test.setTimeout(120_000);
});

test('the Nu HTML checker finds no errors on the shop’s pages', async () => {
  const cart = await cartOf([await makePiece(2)]);
  const { number, key } = placedIn(await order(await cartOf([await makePiece(1)])));
  await api(`/order-groups/${number}/confirm?key=${key}`, { method: 'POST' });
  const more = ['/search?q=ajrak', '/cart', '/checkout', '/track', '/signin', '/no/such/page'];
  const paths = [...(await publicPages()), ...more, `/orders/${number}?key=${key}`];
  const cookie = `cart=${cart.id}.${cart.token}`;
  const pages = paths.map((address) => ({ address, cookie }));
  expect(await said(pages, test.info().outputPath('pages'))).toEqual([]);
});

for (const { account, found } of [
  { account: 'admin', found: moneyDesk },
  { account: 'artisan', found: herMoney },
])
  test(`the Nu HTML checker finds no errors where the ${account} reads of money`, async ({
    page,
  }) => {
    await signInByMail(page, account);
    const cookies = await page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const pages = (await found()).map((address) => ({ address, cookie }));
    expect(await said(pages, test.info().outputPath('pages'))).toEqual([]);
  });
