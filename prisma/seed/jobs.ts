import type { Db } from '@/platform/db';

/** Messages to deliver and photographs to prepare are left for the worker. */
const left = ['notifications.deliver', 'settlement.prepare_proof'];

/** What the town's past left to do has been done here, at the time at which it was due. */
export async function finishJobs(db: Db): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.complete_jobs(ARRAY(
      SELECT id FROM graphile_worker.jobs WHERE NOT task_identifier = ANY(${left}::text[])))`;
}
