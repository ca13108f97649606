// Brings the job queue's own schema up to date. Jobs are enqueued by SQL inside business
// transactions, so it must be there before the first request, also where no worker runs.
import { pathToFileURL } from 'node:url';
import { Logger, runMigrations } from 'graphile-worker';

const quiet = new Logger(() => () => {});

export async function migrateJobs(url) {
  await runMigrations({ connectionString: url, logger: quiet });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.env.DATABASE_URL) throw new Error('DATABASE_URL is missing.');
  await migrateJobs(process.env.DATABASE_URL);
}
