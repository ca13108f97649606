// The rows of the table that write: the whole order flow, its last step, and a piece that is scarce.
import { CONNECTIONS } from './fire.mjs';
import { shopper } from './shopper.mjs';

const SCARCE_STOCK = 10;
const SCARCE_BUYERS = 100;
const LAST_STEPS = 60;

/** Carts of three pieces become orders, `CONNECTIONS` shoppers at a time. */
export async function orderFlow(url, variantIds, seconds) {
  await shopFor(url, variantIds, Math.max(1, seconds / 4));
  const { orders, wrong, times } = await shopFor(url, variantIds, seconds);
  return { perSecond: orders / seconds, p50: median(times), wrong };
}

async function shopFor(url, variantIds, seconds) {
  const until = performance.now() + seconds * 1000;
  const counted = { orders: 0, wrong: 0, times: [] };
  const shop = async () => {
    const buyer = shopper(url);
    while (performance.now() < until) {
      const from = performance.now();
      const answer = await buyer.order(await buyer.fill(threeOf(variantIds)));
      if (performance.now() > until) break;
      if (answer.status === 201) counted.orders += 1;
      else counted.wrong += 1;
      counted.times.push(performance.now() - from);
    }
    buyer.close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, shop));
  return counted;
}

/** Only the request that places the order, one at a time. */
export async function lastStep(url, variantIds) {
  const buyer = shopper(url);
  const times = [];
  for (let step = 0; step < LAST_STEPS; step += 1) {
    const answer = await buyer.order(await buyer.fill(threeOf(variantIds)));
    if (answer.status !== 201) throw new Error(`the last step answered ${answer.status}`);
    times.push(answer.ms);
  }
  buyer.close();
  return median(times);
}

/** A hundred buyers press the button at once for ten pieces, spread over `urls`. */
export async function scarce(database, urls) {
  const variantId = await restock(database);
  const buyers = Array.from({ length: SCARCE_BUYERS }, (_, index) =>
    shopper(urls[index % urls.length]),
  );
  const carts = await Promise.all(buyers.map((buyer) => buyer.fill([variantId])));
  const from = performance.now();
  const answers = await Promise.all(buyers.map((buyer, index) => buyer.order(carts[index])));
  const seconds = (performance.now() - from) / 1000;
  for (const buyer of buyers) buyer.close();
  const withStatus = (test) => answers.filter(({ status }) => test(status)).length;
  return {
    sold: withStatus((status) => status === 201),
    refused: withStatus((status) => status === 409),
    broken: withStatus((status) => status !== 201 && status !== 409),
    held: await heldOf(database, variantId),
    seconds,
  };
}

async function restock(database) {
  const { rows } = await database.query(
    `UPDATE product_variants SET on_hand = $1, held = 0
     WHERE product_id = (SELECT id FROM products WHERE slug = 'scarce-test-lamp') RETURNING id`,
    [SCARCE_STOCK],
  );
  return rows[0].id;
}

async function heldOf(database, variantId) {
  const { rows } = await database.query('SELECT held FROM product_variants WHERE id = $1', [
    variantId,
  ]);
  return rows[0].held;
}

function threeOf(all) {
  const chosen = new Set();
  while (chosen.size < Math.min(3, all.length)) {
    chosen.add(all[Math.floor(Math.random() * all.length)]);
  }
  return [...chosen];
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
