// What the measurements stand on: a database of their own with the catalogue, a build, and the floors.
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { ensureBuilt } from '../build.mjs';
import { migrate, migrateQueue } from '../migrate.mjs';
import { startPostgres } from '../pg.mjs';
import { sandboxPayments } from '../sandbox-payments.mjs';
import { during } from '../say.mjs';
import { ROOT } from '../settings.mjs';
import { BENCH_DIR, FLOOR_APP, freePort, run, start, startProgram } from './copies.mjs';

const DATABASE = 'bench';
/** No gateway has keys of its own: the sandbox stands in for all of them. */
const noGateways = { stripe: null, jazzcash: null, easypaisa: null, bank: null };
const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next');

/** Answers { database, env, productsPerSecond, stop }; the database begins empty every time. */
export async function setStage(products) {
  fs.rmSync(path.join(BENCH_DIR, 'cache'), { recursive: true, force: true });
  fs.mkdirSync(BENCH_DIR, { recursive: true });
  const server = await startPostgres({ dir: path.join(BENCH_DIR, 'pg'), database: 'postgres' });
  await query(server.url, `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await query(server.url, `CREATE DATABASE ${DATABASE}`);
  const url = server.urlFor(DATABASE);
  await migrate(url);
  await migrateQueue(url);
  const env = await environment(url);
  const loaded = await during(`loading ${products} products`, () =>
    run('load', ['--import', 'tsx', path.join(ROOT, 'scripts/bench/load.ts')], {
      ...env,
      BENCH_PRODUCTS: String(products),
    }),
  );
  const database = new pg.Client({ connectionString: url });
  database.on('error', () => {});
  await database.connect();
  const stop = async () => {
    await database.end();
    await server.stop();
  };
  return { database, env, productsPerSecond: loaded.productsPerSecond, stop };
}

/** As `npm start` runs a demo, with its jobs inside and nobody held back by rate limits. */
async function environment(databaseUrl) {
  const secret = randomBytes(32).toString('base64url');
  const sandboxPort = await freePort();
  return {
    DEMO: '1',
    HOST: '127.0.0.1',
    DATA_DIR: BENCH_DIR,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: process.env.DATABASE_POOL ?? '10',
    SECRET: secret,
    ENCRYPTION_KEY: secret,
    ...sandboxPayments({ payments: noGateways, sandboxPort }, {}),
    NEXTAUTH_SECRET: secret,
    SANDBOX_PORT: String(sandboxPort),
    MESSAGE_GATEWAY_URL: `http://127.0.0.1:${sandboxPort}`,
    MESSAGE_GATEWAY_KEY: secret,
    WORKER: process.env.WORKER ?? 'inline',
    API_READS_PER_MINUTE: '0',
    API_WRITES_PER_MINUTE: '0',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** Starts the sandbox that takes the messages of every order. */
export function startSandbox(env) {
  return start('sandbox', ['--import', 'tsx', path.join(ROOT, 'src/sandbox/main.ts')], env);
}

export const buildShop = () => ensureBuilt();

/** Builds the least Next there is, once per state of its few files. */
export async function buildFloor() {
  const mark = path.join(FLOOR_APP, '.next/sources-hash');
  const hash = floorHash();
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === hash) return;
  await during('building the Next floor', () =>
    run('floor-build', [NEXT, 'build', FLOOR_APP], {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    }),
  );
  fs.writeFileSync(mark, hash);
}

export const startBareFloor = (env) =>
  startProgram('floor-bare', path.join(ROOT, 'scripts/bench/floor-bare.mjs'), env);

function floorHash() {
  const hash = createHash('sha256');
  const files = fs
    .readdirSync(FLOOR_APP, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.next'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const sql = path.join(ROOT, 'scripts/bench/floor-sql.mjs');
  for (const file of [...files, sql]) hash.update(file).update(fs.readFileSync(file));
  return hash.update(fs.readFileSync(path.join(ROOT, 'package-lock.json'))).digest('hex');
}

async function query(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
