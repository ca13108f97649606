import type { Db } from './db';

export type JobOptions = {
  /** Not before this moment; at once when left out. */
  readonly runAt?: Date;
  /** At most one waiting job has this key: a second one takes the first one's place. */
  readonly key?: string;
  /** Lower runs earlier; 0 when left out. */
  readonly priority?: number;
  /** After so many failed tries the job is set aside; 10 when left out, about three hours. */
  readonly mostTries?: number;
};
export type NewJob = JobOptions & { readonly payload: unknown };

export const defaultTries = 10;

/** Adds a job with the transaction `db`: it exists exactly when the transaction commits. */
export const enqueueJob = (
  db: Db,
  name: string,
  payload: unknown,
  options: JobOptions = {},
): Promise<void> => enqueueJobs(db, name, [{ payload, ...options }]);

/** Like `enqueueJob` for several of one kind, in one statement. */
export async function enqueueJobs(db: Db, name: string, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map((job) => ({
    payload: job.payload ?? {},
    run_at: job.runAt?.toISOString() ?? null,
    job_key: job.key ?? null,
    priority: job.priority ?? 0,
    most_tries: job.mostTries ?? defaultTries,
  }));
  await db.$executeRaw`
    SELECT graphile_worker.add_job(
      identifier => ${name}::text,
      payload => job.payload,
      run_at => job.run_at,
      max_attempts => job.most_tries,
      job_key => job.job_key,
      priority => job.priority)
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS job(payload json, run_at timestamptz, job_key text, priority int, most_tries int)`;
}

export type DeadJob = {
  readonly id: string;
  readonly name: string;
  readonly tries: number;
  readonly lastError: string | null;
  readonly diedAt: Date;
};

/** Jobs that failed on every try and were set aside, latest first. */
export const deadJobs = (db: Db, limit = 100): Promise<DeadJob[]> =>
  db.$queryRaw<DeadJob[]>`
    SELECT id::text, task_identifier AS name, attempts::int AS tries,
      last_error AS "lastError", updated_at AS "diedAt"
    FROM graphile_worker.jobs
    WHERE attempts >= max_attempts
    ORDER BY updated_at DESC
    LIMIT ${limit}`;

export type JobsState = {
  readonly waiting: number;
  readonly dead: number;
  /** How long the oldest job that could run has been waiting; 0 when none is. */
  readonly lateSeconds: number;
};

/** Whether the queue keeps up. */
export async function jobsState(db: Db): Promise<JobsState> {
  const [row] = await db.$queryRaw<JobsState[]>`
    SELECT
      count(*) FILTER (WHERE attempts < max_attempts)::int AS waiting,
      count(*) FILTER (WHERE attempts >= max_attempts)::int AS dead,
      coalesce(extract(epoch FROM now() - min(run_at) FILTER (
        WHERE attempts < max_attempts AND locked_at IS NULL AND run_at <= now())), 0)::int
        AS "lateSeconds"
    FROM graphile_worker.jobs`;
  return row ?? { waiting: 0, dead: 0, lateSeconds: 0 };
}

/** Of `keys`, those with a job that is waiting, running or set aside. */
export async function keysWithJob(db: Db, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE key = ANY(${keys}::text[])`;
  return new Set(rows.map((row) => row.key));
}

/** Gives a job that was set aside all of its tries again, now; `false` when it is no longer there. */
export async function retryJob(db: Db, id: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM graphile_worker.reschedule_jobs(
      ARRAY(SELECT id FROM graphile_worker.jobs
        WHERE id = ${id}::bigint AND attempts >= max_attempts),
      run_at => now(), attempts => 0)`;
  return rows.length === 1;
}

export type WaitingJob = {
  readonly id: string;
  readonly name: string;
  readonly tries: number;
  readonly runAt: Date;
  readonly lastError: string | null;
  readonly isRunning: boolean;
};

/** Jobs still to do, the next one first. */
export const waitingJobs = (db: Db, limit = 50): Promise<WaitingJob[]> =>
  db.$queryRaw<WaitingJob[]>`
    SELECT id::text, task_identifier AS name, attempts::int AS tries, run_at AS "runAt",
      last_error AS "lastError", locked_at IS NOT NULL AS "isRunning"
    FROM graphile_worker.jobs
    WHERE attempts < max_attempts
    ORDER BY run_at, id
    LIMIT ${limit}`;
