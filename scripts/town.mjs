// The database of a running copy: found or started, migrated, and in a demo given its town once.
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runToEnd } from './children.mjs';
import { migrate, migrateQueue } from './migrate.mjs';
import { startPostgres } from './pg.mjs';
import { during, say } from './say.mjs';
import { environmentOf, ROOT } from './settings.mjs';

const TOWN = 'demo-town';

/** Answers { url, reused, stop }; stop ends only a PostgreSQL that is ours. */
export async function openDatabase(settings) {
  if (settings.databaseUrl) {
    await checkReachable(settings.databaseUrl);
    say('using the database of DATABASE_URL');
    return { url: settings.databaseUrl, reused: true, stop: async () => {} };
  }
  const first = !fs.existsSync(path.join(settings.dataDir, 'pg/PG_VERSION'));
  if (first) say('setting up PostgreSQL for the first time …');
  const server = await startPostgres({ dir: path.join(settings.dataDir, 'pg') });
  say(`PostgreSQL listens on 127.0.0.1:${server.port}${server.reused ? ' (found running)' : ''}`);
  // For tools beside the running copy: its port differs from start to start.
  fs.writeFileSync(path.join(settings.dataDir, 'database-url'), server.url, { mode: 0o600 });
  return { url: server.url, reused: server.reused, stop: server.stop };
}

export async function prepareDatabase(settings, url) {
  const applied = await migrate(url, { warn: say });
  await migrateQueue(url);
  if (applied.length > 0) say(`migrations applied: ${applied.join(', ')}`);
  if (!settings.demo || (await isSeeded(url))) return;
  await during('seeding the demo town', () => seed(settings, url));
}

async function seed(settings, url) {
  const file = path.join(ROOT, 'prisma/seed.ts');
  const code = await runToEnd(['--import', 'tsx', file], environmentOf(settings, url));
  if (code !== 0) throw new Error('The demo town could not be seeded; the lines above say why.');
  await withClient(url, (client) =>
    client.query('INSERT INTO milestones (name) VALUES ($1) ON CONFLICT DO NOTHING', [TOWN]),
  );
}

async function isSeeded(url) {
  const { rowCount } = await withClient(url, (client) =>
    client.query('SELECT 1 FROM milestones WHERE name = $1', [TOWN]),
  );
  return rowCount > 0;
}

async function checkReachable(url) {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    throw new Error(
      `DATABASE_URL names a database that can't be reached: ${error.message || error.code}`,
    );
  }
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
