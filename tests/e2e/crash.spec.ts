import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { type Cart, cartOf, order, orderForm, placedIn } from '../support/e2e-api';
import { startWebServer } from '../support/e2e-server';
import { ask, makePiece, stockOf } from '../support/e2e-town';
import { runningCopy } from '../support/running-copy';

const port = runningCopy.port + 12;

/** What the database holds of the purchase a cart became. */
async function tracesOf({ id }: Pick<Cart, 'id'>) {
  const [row] = await ask<Record<string, number>>(
    `SELECT count(DISTINCT g.id)::int AS groups, count(DISTINCT o.id)::int AS orders,
       count(DISTINCT l.id)::int AS lines, count(DISTINCT f.id)::int AS fees,
       count(DISTINCT p.id)::int AS payments, count(DISTINCT n.id)::int AS messages,
       count(DISTINCT r.id)::int AS reservations
     FROM carts c LEFT JOIN order_groups g ON g.cart_id = c.id
     LEFT JOIN orders o ON o.group_id = g.id LEFT JOIN order_lines l ON l.order_id = o.id
     LEFT JOIN fee_lines f ON f.order_id = o.id LEFT JOIN payments p ON p.group_id = g.id
     LEFT JOIN notifications n ON n.group_id = g.id
     LEFT JOIN cart_lines cl ON cl.cart_id = c.id
     LEFT JOIN stock_reservations r ON r.cart_line_id = cl.id OR r.order_line_id = l.id
     WHERE c.id = $1`,
    [id],
  );
  return row;
}
const nothing = {
  groups: 0,
  orders: 0,
  lines: 0,
  fees: 0,
  payments: 0,
  messages: 0,
  reservations: 0,
};
const whole = {
  groups: 1,
  orders: 1,
  lines: 1,
  fees: 5,
  payments: 1,
  messages: 1,
  reservations: 1,
};

for (const { faultPoint, left } of [
  { faultPoint: 'place.before_stock', left: nothing },
  { faultPoint: 'place.before_commit', left: nothing },
  { faultPoint: 'place.after_commit', left: whole },
] as const) {
  test(`killed at ${faultPoint}: no trace or the order, and the retry gives it once`, async () => {
    const piece = await makePiece(5);
    const cart = await cartOf([piece]);
    const request = { key: randomUUID(), body: orderForm() };
    const doomed = await startWebServer(port, { faultPoint });
    await expect(order(cart, { ...request, from: doomed.url })).rejects.toThrow();
    expect(await doomed.ended).toBe('SIGKILL');
    // The database notices the broken connection in its own time.
    await expect.poll(() => tracesOf(cart)).toEqual(left);
    expect((await stockOf(piece)).held).toBe(left.reservations);

    const again = await startWebServer(port);
    try {
      const first = await order(cart, { ...request, from: again.url });
      const second = await order(cart, { ...request, from: again.url });
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(placedIn(second)).toEqual(placedIn(first));
      expect(await tracesOf(cart)).toEqual(whole);
      expect(await stockOf(piece)).toEqual({ on_hand: 5, held: 1 });
    } finally {
      await again.kill();
    }
  });
}

test('killed at any moment under load: every retry gives exactly one whole order', async () => {
  const piece = await makePiece(40);
  const carts = await Promise.all(Array.from({ length: 24 }, () => cartOf([piece])));
  const requests = carts.map((cart) => ({ cart, key: randomUUID(), body: orderForm() }));
  const doomed = await startWebServer(port);
  const storm = Promise.allSettled(
    requests.map(({ cart, ...request }) => order(cart, { ...request, from: doomed.url })),
  );
  await new Promise((wake) => setTimeout(wake, 60));
  await doomed.kill();
  await storm;
  const retried = await Promise.all(requests.map(({ cart, ...request }) => order(cart, request)));
  expect(retried.map(({ status }) => status)).toEqual(Array(24).fill(201));
  for (const cart of carts) expect(await tracesOf(cart)).toEqual(whole);
  expect(await stockOf(piece)).toEqual({ on_hand: 40, held: 24 });
});
