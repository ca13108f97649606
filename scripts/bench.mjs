// npm run bench: prints what the shop can do beside floors measured in the same run. Never part of the tests.
import { stopAll } from './bench/copies.mjs';
import { measure, parts } from './bench/measure.mjs';
import { report } from './bench/report.mjs';
import { buildFloor, buildShop, setStage } from './bench/stage.mjs';

const products = Number(process.env.BENCH_PRODUCTS ?? 10_000);
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const mostMinutes = Number(process.env.BENCH_MINUTES ?? 20);
const named = process.argv.slice(2);
const wanted = named.length > 0 ? named : parts;
const table = report();
let stage = { stop: async () => {} };
let isStopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(1));
setTimeout(() => {
  console.error(`✗ not done within ${mostMinutes} minutes (BENCH_MINUTES); stopping.`);
  stop(1);
}, mostMinutes * 60_000).unref();

try {
  const unknown = named.filter((part) => !parts.includes(part));
  if (unknown.length > 0) throw new Error(`${unknown} is none of ${parts.join(', ')}`);
  await buildShop();
  if (wanted.includes('reading')) await buildFloor();
  stage = await setStage(products);
  await measure(stage, table, seconds, wanted);
  table.print({ at: new Date().toISOString(), products, seconds });
  await stop(0);
} catch (error) {
  if (!isStopping) console.error(`✗ ${error.stack}`);
  await stop(1);
}

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  await stopAll();
  await stage.stop().catch(() => {});
  process.exit(code);
}
