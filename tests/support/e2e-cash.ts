import { type Browser, expect, type Page } from '@playwright/test';
import { type BookedOrder, ordersOf } from './e2e-books';
import { nextMessage } from './e2e-inbox';
import { partOf, phoneOf, staffPage, unfold } from './e2e-job';
import { newPhone } from './e2e-town';
import { within, wordsIn } from './e2e-words';

const say = wordsIn('ur');

/** Somebody else, on her own phone, orders the piece to pay at the door and says yes to the message. */
export async function ordersInCash(browser: Browser, slug: string): Promise<BookedOrder> {
  const { page, close } = await phoneOf(browser);
  const mobile = newPhone();
  await page.goto(`/ur/products/${slug}`);
  await page.getByRole('button', { name: say('catalog', 'product.addToCart') }).click();
  await page.waitForURL(/\/ur\/cart/);
  await page.getByRole('link', { name: say('cart', 'checkout') }).click();
  await page.waitForURL(/\/ur\/checkout/);
  await fillsAddress(page, mobile);
  await page.getByRole('button', { name: within(say('checkout', 'place')) }).click();
  await page.waitForURL(/\/ur\/orders\/HM-/);
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const [link = ''] = (await nextMessage(mobile, within(number))).links;
  await page.goto(link);
  const confirm = page.getByRole('button', { name: say('orders', 'confirm') });
  await confirm.click();
  await expect(confirm).toHaveCount(0);
  await close();
  return onlyOrderOf(number);
}

async function fillsAddress(page: Page, mobile: string): Promise<void> {
  await page.getByLabel(say('checkout', 'name'), { exact: false }).fill('ثنا قریشی');
  await page.getByLabel(say('checkout', 'phone'), { exact: false }).fill(mobile);
  await page.locator('select[name="district"]').selectOption('lahore');
  await page.getByLabel(say('checkout', 'city')).fill('لاہور');
  await page.locator('[name="line"]').fill('مکان 4، گلی 9');
  await expect(page.getByRole('button', { name: within(say('checkout', 'place')) })).toContainText(
    /\d/,
  );
}

/** The order of a purchase from one artisan. */
async function onlyOrderOf(number: string): Promise<BookedOrder> {
  const [order, ...more] = await ordersOf(number);
  if (!order || more.length > 0) throw new Error(`${number} is not one order`);
  return order;
}

/** Staff give the parcel to a courier, who brings it and takes the cash. */
export async function deliveredForCash(browser: Browser, order: BookedOrder): Promise<void> {
  const page = await staffPage(browser, 'fulfilment');
  const out = await partOf(page, order);
  await unfold(out, 'Hand over');
  await out.getByLabel('Courier').selectOption('tcs');
  await out.getByLabel('Tracking number').fill(`E2E-${order.id.slice(-8)}`);
  await out.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByText('Handed over. The buyer has been told.')).toBeVisible();
  const brought = await partOf(page, order);
  await unfold(brought, 'Delivered');
  await brought.getByLabel('Cash taken, Rs').fill(String(order.total / 100));
  await brought.getByRole('button', { name: 'Delivered, cash taken' }).click();
  await expect(page.getByText('Delivered, and the cash is in the ledger.')).toBeVisible();
  await page.context().close();
}
