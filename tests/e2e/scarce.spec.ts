import { expect, test } from '@playwright/test';
import { cartOf, codeIn, order, placedIn } from '../support/e2e-api';
import { startWebServer } from '../support/e2e-server';
import { ask, makePiece, stockOf } from '../support/e2e-town';
import { runningCopy } from '../support/running-copy';

test('a hundred buyers of ten pieces through two servers: ten orders, ninety told so', async () => {
  test.slow();
  const second = await startWebServer(runningCopy.port + 10);
  try {
    const piece = await makePiece(10);
    const carts = await Promise.all(Array.from({ length: 100 }, () => cartOf([piece])));
    const doors = [runningCopy.baseUrl, second.url];
    const answers = await Promise.all(
      carts.map((cart, index) => order(cart, { from: doors[index % 2] ?? second.url })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(90);
    expect(new Set(refused.map(codeIn))).toEqual(new Set(['stock.not_enough']));
    const numbers = answers.filter(({ status }) => status === 201).map(placedIn);
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(10);
    expect(await stockOf(piece)).toEqual({ on_hand: 10, held: 10 });
    const sold = await ask('SELECT 1 FROM order_lines WHERE variant_id = $1', [piece.variantId]);
    expect(sold).toHaveLength(10);
    // Whoever was refused kept her cart, and nothing else was written.
    const open = await ask("SELECT 1 FROM carts WHERE id = ANY($1) AND status = 'active'", [
      carts.map(({ id }) => id),
    ]);
    expect(open).toHaveLength(90);
  } finally {
    await second.kill();
  }
});
