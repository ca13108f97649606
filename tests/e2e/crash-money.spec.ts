import { expect, test } from '@playwright/test';
import { unbalancedEntries } from '../support/e2e-books';
import { expectPaidOnce, moneyOf, numberThat, type Purchase, unpaid } from '../support/e2e-pay';
import { startWebServer } from '../support/e2e-server';
import { askOne } from '../support/e2e-town';
import { runningCopy } from '../support/running-copy';

const port = runningCopy.port + 13;

/** The try to pay that was begun with the purchase: what the gateway calls it, and where she pays. */
const tryOf = ({ number }: Purchase) =>
  askOne<{ reference: string; url: string }>(
    `SELECT a.reference, a.next ->> 'url' AS url FROM payment_attempts a
     JOIN payments p ON p.id = a.payment_id JOIN order_groups g ON g.id = p.group_id
     WHERE g.number = $1`,
    [number],
  );

/** Pays on the gateway's page with a card whose payment the shop is never told of. */
async function payUnheard(url: string): Promise<void> {
  const page = await (await fetch(url)).text();
  const action = /<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ card: numberThat('lost_callback', 'card'), do: 'pay' });
  const paid = await fetch(new URL(action, url), { method: 'POST', body, redirect: 'manual' });
  expect(paid.status).toBeLessThan(400);
}

for (const faultPoint of ['settle.after_call', 'settle.before_commit'] as const) {
  test(`the server killed at ${faultPoint}: the next one finds her money, and books it once`, async () => {
    const purchase = await unpaid('card', 'en');
    const { reference, url } = await tryOf(purchase);
    await payUnheard(url);
    const comeBack = (server: string) =>
      fetch(`${server}/api/payments/return/stripe?attempt=${reference}`, { redirect: 'manual' });

    const doomed = await startWebServer(port, { faultPoint });
    await expect(comeBack(doomed.url)).rejects.toThrow();
    expect(await doomed.ended).toBe('SIGKILL');
    expect(await moneyOf(purchase.number)).toMatchObject({
      captured: 0,
      orders: ['pending_payment'],
    });

    const again = await startWebServer(port);
    try {
      for (let times = 0; times < 2; times += 1)
        expect((await comeBack(again.url)).status).toBe(303);
    } finally {
      await again.kill();
    }
    await expectPaidOnce(purchase, 'card');
    expect(await unbalancedEntries()).toEqual([]);
    const seen = await (await fetch(`${runningCopy.sandboxUrl}/payments`)).text();
    expect(seen.split(reference)).toHaveLength(2);
  });
}
