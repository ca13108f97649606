import { expect, type Page } from '@playwright/test';
import { messagesTo, nextMessage } from './e2e-inbox';
import { inLanguage, type Language } from './e2e-pages';
import { wordsIn } from './e2e-words';

export const demoPassword = 'hunarmand-demo';

/** Signs in by mobile number and the code that was sent to it. */
export async function signInByPhone(page: Page, phone: string, language: Language): Promise<void> {
  const say = wordsIn(language);
  await page.goto(inLanguage(language, '/signin'));
  const codes = /(?<!\d)\d{6}(?!\d)/;
  const seen = (await messagesTo(phone)).filter(({ text }) => codes.test(text)).length;
  await page.getByLabel(say('accounts', 'signIn.phone')).fill(phone);
  await page.getByRole('button', { name: say('accounts', 'signIn.send') }).click();
  await page.waitForURL(/\/signin\/code/);
  const message = await nextMessage(phone, codes, seen);
  const [code = ''] = codes.exec(message.text) ?? [];
  await page.getByLabel(say('accounts', 'code.label')).fill(code);
  await page.getByRole('button', { name: say('accounts', 'code.enter'), exact: true }).click();
  await page.waitForURL((url) => !url.pathname.includes('/signin'), { timeout: 15_000 });
}

/** Signs in as a member of staff, or as any account that has an e-mail address. */
export async function signInByMail(page: Page, account: string): Promise<void> {
  await page.goto('/signin/staff');
  await page.getByLabel('E-mail').fill(`${account}@hunarmand.test`);
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  await page.waitForURL((url) => !url.pathname.includes('/signin'), { timeout: 15_000 });
  await expect(page.locator('h1')).toBeVisible();
}
