import { type Actor, may } from '@/domain/policy';
import { failedMessages, type MessageNote } from '@/modules/notifications/queries';
import { prisma } from '@/platform/db';
import {
  type DeadJob,
  deadJobs,
  type JobsState,
  jobsState,
  type WaitingJob,
  waitingJobs,
} from '@/platform/jobs';

export type Machinery = {
  readonly state: JobsState;
  readonly dead: readonly DeadJob[];
  readonly waiting: readonly WaitingJob[];
  readonly failed: readonly MessageNote[];
};

/** What the worker has to do and what it gave up; null for who may not see it. */
export async function machinery(actor: Actor): Promise<Machinery | null> {
  if (!may(actor, 'jobs.read', null)) return null;
  const [state, dead, waiting, failed] = await Promise.all([
    jobsState(prisma),
    deadJobs(prisma),
    waitingJobs(prisma),
    failedMessages(prisma),
  ]);
  return { state, dead, waiting, failed };
}

/** How many jobs were given up; 0 for who may not see them. */
export const deadCount = async (actor: Actor): Promise<number> =>
  may(actor, 'jobs.read', null) ? (await jobsState(prisma)).dead : 0;
