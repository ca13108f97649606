// The rows of the table in the order they are measured: reading first, then buying, then starting again.

import { say } from '../say.mjs';
import { FLOOR_APP, startNext, untilGood } from './copies.mjs';
import { plainRow, rateRow } from './report.mjs';
import { lastStep, median, orderFlow, scarce } from './rows-buy.mjs';
import { settling, statement } from './rows-money.mjs';
import * as reading from './rows-read.mjs';
import { studioVisits } from './rows-studio.mjs';
import { startBareFloor, startSandbox } from './stage.mjs';
import { memoryOf, weighPages } from './weights.mjs';

const coldStarts = 3;

/** What can be measured alone: `npm run bench -- buying money`. */
export const parts = ['reading', 'buying', 'money', 'weights', 'studio', 'start'];

/** Measures every row of `wanted`; one that fails says so in the table and the others go on. */
export async function measure(stage, table, seconds, wanted = parts) {
  const { database, env, productsPerSecond } = stage;
  const stock = await readStock(database);
  const isFast = productsPerSecond >= 700;
  table.add(plainRow('import incl. search words', productsPerSecond, '/s', '≥ 700', isFast));
  startSandbox(env);
  const shop = await startShop(env);
  const copies = { database, env, shop };
  const is = (part) => wanted.includes(part);
  if (is('reading')) await measureReading(copies, stock, table, seconds);
  if (is('buying')) await measureBuying(copies, stock, table, seconds);
  if (is('money')) await measureSettling(copies, stock, table);
  if (is('weights'))
    await attempt(table, 'page weights', async () => {
      for (const row of await weighPages(shop, stock.slugs[0], env)) table.add(row);
    });
  await shop.stop();
  if (is('studio'))
    await attempt(table, 'the studio on a thin line', async () => {
      for (const row of await studioVisits(database, env)) table.add(row);
    });
  if (is('money')) await measureStatement(env, table);
  if (is('start'))
    await attempt(table, 'cold start to the first good list', (work) =>
      addColdStart(work, env, table),
    );
}

async function readStock(database) {
  const column = async (text) => (await database.query(text)).rows.map((row) => row.it);
  return {
    crafts: await column('SELECT slug AS it FROM crafts ORDER BY position'),
    slugs: await column(
      `SELECT slug AS it FROM products WHERE slug <> 'scarce-test-lamp' ORDER BY md5(slug)`,
    ),
    variants: await column(
      'SELECT id AS it FROM product_variants WHERE on_hand > 1000 ORDER BY md5(id) LIMIT 5000',
    ),
  };
}

async function measureReading({ env, shop }, { crafts, slugs }, table, seconds) {
  const bare = await startBareFloor(env);
  const next = await startNext('floor-next', env, FLOOR_APP);
  const list = `/api/v1/products?craft=${crafts[0]}&limit=24`;
  await Promise.all([bare, next].map(({ url }) => untilGood(`${url}${list}`)));
  const servers = { shop, bare, next };
  const rate = (work, least, measureIt) =>
    attempt(table, work, async () => table.add(rateRow(work, await measureIt(), least)));

  await rate('list 24 by category', 0.7, () => reading.list(servers, crafts, seconds));
  await rate('list 24, every request another', null, () =>
    reading.freshList(servers, crafts, seconds),
  );
  await rate('product detail', 0.7, () => reading.detail(servers, slugs, seconds));
  await rate('product detail, first visits', null, () =>
    reading.firstDetail(servers, slugs, seconds),
  );
  const pages = {
    'home page': '/',
    'home page in Urdu': '/ur',
    'product page': `/products/${slugs[0]}`,
  };
  for (const [work, path] of Object.entries(pages))
    await rate(work, 0.8, () => reading.page(servers, path, seconds));
  const megabytes = memoryOf(shop.child.pid);
  table.add(plainRow('memory after the reads', megabytes, 'MB', '≤ 350', megabytes <= 350));
  await bare.stop();
  await next.stop();
}

async function measureBuying({ database, env, shop }, { variants }, table, seconds) {
  await attempt(table, 'cart of 3 → placed order', async (work) => {
    const flow = await orderFlow(shop.url, variants, seconds);
    const isReached = flow.wrong === 0 && flow.perSecond >= 60;
    const wrong = flow.wrong > 0 ? `, ${flow.wrong} wrong` : '';
    const note = `p50 ${flow.p50.toFixed(0)} ms for the whole${wrong}`;
    table.add(plainRow(work, flow.perSecond, 'orders/s', '≥ 60', isReached, note));
  });
  await attempt(table, 'last step alone, p50', async (work) => {
    const ms = await lastStep(shop.url, variants);
    table.add(plainRow(work, ms, 'ms', '≤ 15', ms <= 15));
  });
  await attempt(table, 'stock 10, 100 buyers, one server', async (work) =>
    table.add(scarceRow(work, await scarce(database, [shop.url]))),
  );
  await attempt(table, 'stock 10, 100 buyers, two servers', async (work) => {
    const second = await startShop(env, 'shop-2');
    table.add(scarceRow(work, await scarce(database, [shop.url, second.url])));
    await second.stop();
  });
}

const measureSettling = ({ database, env, shop }, { variants }, table) =>
  attempt(table, 'webhooks settled, 16 at once', async (work) => {
    const { perSecond, ...seen } = await settling(shop.url, { database, env }, variants);
    const { count, p50, p95, wrong, complaints } = seen;
    const isReached = wrong === 0 && complaints.length === 0 && perSecond >= 100;
    const broken = [...complaints, ...(wrong > 0 ? [`${wrong} wrong answers`] : [])];
    const said = broken.length > 0 ? `not so: ${broken.join('; ')}` : 'each once, books agree';
    const note = `${count}, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${said}`;
    table.add(plainRow(work, perSecond, '/s', '≥ 100', isReached, note));
  });

const measureStatement = (env, table) =>
  attempt(table, 'courier’s statement read', async (work) => {
    const { lines, importSeconds, postSeconds, ...rest } = await statement(env);
    const { restingMegabytes, mostMegabytes, buckets } = rest;
    const isBounded = mostMegabytes <= 300;
    const note = `${lines} lines, ${buckets.matched ?? 0} matched; posted in ${postSeconds} s`;
    table.add(plainRow(work, importSeconds, 's', '≤ 60', importSeconds <= 60, note));
    const atRest = `${restingMegabytes} MB before`;
    table.add(plainRow(`${work}, peak RSS`, mostMegabytes, 'MB', '≤ 300', isBounded, atRest));
  });

function scarceRow(work, { sold, refused, broken, held, seconds }) {
  const isExact = sold === 10 && refused === 90 && broken === 0 && held === 10;
  const ours = `${sold} sold, ${refused} × 409, ${broken} other`;
  const isReached = isExact && seconds < 2;
  return plainRow(work, ours, '', '10, 90, 0 in 2 s', isReached, `${seconds.toFixed(2)} s`);
}

async function addColdStart(work, env, table) {
  const times = [];
  for (let start = 0; start < coldStarts; start += 1) {
    const shop = await startShop(env);
    times.push(performance.now() - shop.startedAt);
    await shop.stop();
  }
  const ms = median(times);
  table.add(plainRow(work, ms, 'ms', '≤ 1500', ms <= 1500));
}

async function startShop(env, name = 'shop') {
  const shop = await startNext(name, env);
  await untilGood(`${shop.url}/api/v1/products?limit=24`, (text) => text.includes('"slug"'));
  return shop;
}

async function attempt(table, work, measureIt) {
  say(work);
  try {
    await measureIt(work);
  } catch (error) {
    table.add(plainRow(work, 'failed', '', '', false, String(error.message).split('\n')[0]));
  }
}
