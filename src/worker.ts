import { notificationWork } from '@/modules/notifications/jobs';
import { settings } from '@/platform/env';
import { type LaterWork, startWorker, type Worker } from '@/platform/worker';

/** Everything that is done later: one line for each module that has such work. */
const works: readonly LaterWork[] = [notificationWork];

/** Starts doing jobs in this process, as `npm start` and `npm run worker` both do. */
export function startJobs(): Promise<Worker> {
  const { databaseUrl } = settings();
  return startWorker(works, { connectionString: databaseUrl, concurrency: 4 });
}
