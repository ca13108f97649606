// Applies prisma/migrations the way `prisma migrate deploy` does (same table, same checksum, same
// advisory lock), with nothing but node-postgres: ten times faster, and no engine to download.
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

const PRISMAS_LOCK = 72707369;
export const MIGRATIONS = path.resolve(import.meta.dirname, '../prisma/migrations');

/** Applies what is missing, in order, and answers the names it applied. */
export async function migrate(url, { folder = MIGRATIONS, warn = console.warn } = {}) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMAS_LOCK]);
    await client.query(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
      "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
      "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
      "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`);
    const done = await appliedSoFar(client);
    const applied = [];
    for (const name of migrationNames(folder)) {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'));
      const checksum = createHash('sha256').update(sql).digest('hex');
      if (!done.has(name)) {
        await apply(client, name, sql.toString('utf8'), checksum);
        applied.push(name);
      } else if (done.get(name) !== checksum) {
        warn(`migration ${name} was edited after it was applied`);
      }
    }
    return applied;
  } finally {
    await client.end();
  }
}

/** Brings the job queue's own schema up to date, so that jobs can be added before a worker runs. */
export async function migrateQueue(url) {
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
}

/** The names of all migrations, oldest first. */
export function migrationNames(folder = MIGRATIONS) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function appliedSoFar(client) {
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const failed = rows.find((row) => !row.finished_at);
  if (failed) {
    throw new Error(
      `migration ${failed.migration_name} failed earlier; mend it and run \`npx prisma migrate resolve\`, or \`npm run db:reset\` to begin anew`,
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function apply(client, name, sql, checksum) {
  const id = randomUUID();
  await client.query(
    'INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)',
    [id, checksum, name],
  );
  try {
    // One text, one implicit transaction.
    await client.query(sql);
  } catch (error) {
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [
      id,
      String(error.stack),
    ]);
    throw new Error(`migration ${name} failed: ${error.message}`, { cause: error });
  }
  await client.query(
    'UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
    [id],
  );
}
