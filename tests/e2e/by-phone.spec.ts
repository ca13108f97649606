import { expect, test } from '@playwright/test';
import { cartOf, order, orderForm, placedIn } from '../support/e2e-api';
import { ordersOf } from '../support/e2e-books';
import { staffPage } from '../support/e2e-job';
import { ask, askOne, makePiece, newPhone } from '../support/e2e-town';

test('support hears the yes of another buyer on the phone', async ({ browser }) => {
  const piece = await makePiece(2);
  const { number } = placedIn(await order(await cartOf([piece]), { body: orderForm(newPhone()) }));
  const { id } = await askOne<{ id: string }>('SELECT id FROM order_groups WHERE number = $1', [
    number,
  ]);
  const page = await staffPage(browser, 'support');
  await page.goto(`/admin/orders/${id}`);
  await page.getByRole('button', { name: 'Confirm by phone' }).click();
  await expect(page.getByText('Confirmed. The artisans have been told.')).toBeVisible();
  expect((await ordersOf(number)).map(({ status }) => status)).toEqual(['placed']);
  const told = await ask(
    `SELECT action FROM audit_events WHERE subject_id = $1 AND actor_kind = 'staff'`,
    [id],
  );
  expect(told).toEqual([{ action: 'order.confirm_by_phone' }]);
  await page.context().close();
});
