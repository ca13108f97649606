import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import type { TestProject } from 'vitest/node';
import { MIGRATIONS, migrate, migrateQueue, migrationNames } from '../../scripts/migrate.mjs';
import { FORGETFUL, startPostgres } from '../../scripts/pg.mjs';
import { asAdmin, type DatabaseServer } from './database';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: DatabaseServer;
  }
}

const DATA_DIR = path.resolve('.data/test-pg');
const RUNS = path.resolve('.data/test-runs');
// Changes whenever the template holds something new besides the migrations.
const QUEUE = 'with the job queue';
const TEMPLATE_LOCK = 5_022_026;

/** One server for all runs going on at the same time; the last run to end stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  fs.mkdirSync(RUNS, { recursive: true });
  const mark = path.join(RUNS, String(process.pid));
  fs.writeFileSync(mark, '');
  const server = await startPostgres({ dir: DATA_DIR, database: 'postgres', options: FORGETFUL });
  const adminUrl = server.url;
  const template = templateName();
  await asAdmin(adminUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await dropWhere(client, (name) => isLeftover(name, template));
    await buildTemplate(client, template, server.urlFor(`${template}_new`));
  });
  const prefix = `run_${process.pid}_`;
  project.provide('databaseServer', { adminUrl, template, prefix });

  return async () => {
    await asAdmin(adminUrl, (client) => dropWhere(client, (name) => name.startsWith(prefix)));
    fs.rmSync(mark, { force: true });
    if (fs.readdirSync(RUNS).every((pid) => !isAlive(Number(pid)))) await server.stop();
  };
}

/** Named after what the migrations say, so that a changed one makes a new template. */
function templateName(): string {
  const hash = createHash('sha256').update(QUEUE);
  for (const name of migrationNames()) {
    hash.update(name).update(fs.readFileSync(path.join(MIGRATIONS, name, 'migration.sql')));
  }
  return `template_${hash.digest('hex').slice(0, 12)}`;
}

async function buildTemplate(client: pg.Client, template: string, newUrl: string): Promise<void> {
  const names = await databaseNames(client);
  if (names.includes(template)) return;
  // Under another name until it is whole: a run killed half-way leaves no broken template.
  await client.query(`DROP DATABASE IF EXISTS "${template}_new" WITH (FORCE)`);
  await client.query(`CREATE DATABASE "${template}_new"`);
  await migrate(newUrl);
  await migrateQueue(newUrl);
  await client.query(`ALTER DATABASE "${template}_new" RENAME TO "${template}"`);
}

function isLeftover(name: string, template: string): boolean {
  const run = /^run_(\d+)_/.exec(name);
  if (run) return !isAlive(Number(run[1]));
  const othersAlive = fs
    .readdirSync(RUNS)
    .some((pid) => Number(pid) !== process.pid && isAlive(Number(pid)));
  return name.startsWith('template_') && name !== template && !othersAlive;
}

async function dropWhere(client: pg.Client, wanted: (name: string) => boolean): Promise<void> {
  for (const name of (await databaseNames(client)).filter(wanted)) {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  }
}

async function databaseNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
  return rows.map((row) => row.datname);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
