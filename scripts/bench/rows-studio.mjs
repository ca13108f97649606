// The rows of the table about the studio, on a town of its own.
import path from 'node:path';
import { migrate, migrateQueue } from '../migrate.mjs';
import { ROOT } from '../settings.mjs';
import { run, startNext, untilGood } from './copies.mjs';
import { plainRow } from './report.mjs';

const TOWN = 'bench_town';
const KB = 1024;

/** Rows for the first and the second visit of an artisan to her studio. */
export async function studioVisits(database, env) {
  const url = await settleTown(database, env);
  const shop = await startNext('studio', { ...env, DATABASE_URL: url });
  try {
    await untilGood(`${shop.url}/api/health`);
    const file = path.join(ROOT, 'scripts/bench/studio.ts');
    const wanted = { ...env, STUDIO_URL: shop.url };
    // The server has made each page once before anybody's time is taken.
    await run('studio-warm', ['--import', 'tsx', file], wanted);
    const { visits } = await run('studio-visits', ['--import', 'tsx', file], wanted);
    return visits.flatMap(rowsOf);
  } finally {
    await shop.stop();
  }
}

async function settleTown(database, env) {
  await database.query(`DROP DATABASE IF EXISTS ${TOWN} WITH (FORCE)`);
  await database.query(`CREATE DATABASE ${TOWN}`);
  const url = new URL(env.DATABASE_URL);
  url.pathname = `/${TOWN}`;
  await migrate(url.href);
  await migrateQueue(url.href);
  const seed = path.join(ROOT, 'prisma/seed.ts');
  await run('seed', ['--import', 'tsx', seed], { ...env, DATABASE_URL: url.href });
  return url.href;
}

function rowsOf({ path: page, first, second, opensOffline }) {
  const inKb = (bytes) => `${(bytes / KB).toFixed(0)} KB`;
  const note = `${inKb(first.bytes)} in ${first.requests} requests`;
  const again = `${inKb(second.bytes)} over the line; ${opensOffline ? 'opens' : 'does not open'} without it`;
  const seconds = (ms) => ms / 1000;
  return [
    plainRow(
      `${page}: first text, 400 kbit/s, 400 ms, a quarter of the speed`,
      seconds(first.firstText),
      's',
      '≤ 3',
      first.firstText <= 3_000,
      note,
    ),
    plainRow(
      `${page}: script over the wire until it stands`,
      first.script / KB,
      'KB',
      '≤ 170',
      first.script <= 170 * KB,
      `${inKb(first.scriptInAll)} with what is sent ahead`,
    ),
    plainRow(
      `${page}: first text when she comes again`,
      seconds(second.firstText),
      's',
      'from the phone',
      opensOffline && second.firstText < first.firstText,
      again,
    ),
  ];
}
