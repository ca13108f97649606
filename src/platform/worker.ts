import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker';
import { now } from './clock';
import { log } from './log';

export type JobTry = {
  readonly now: Date;
  /** 1 at the first try. */
  readonly attempt: number;
  readonly isLast: boolean;
};

/** Does one job. What it throws is logged and tried again later; it may run more than once. */
export type RunJob = (payload: unknown, at: JobTry) => Promise<void>;

/** What a module does later: its jobs by name, and which of them run by the clock. */
export type LaterWork = {
  readonly tasks: Readonly<Record<string, RunJob>>;
  /** `when` is five cron fields in UTC, e.g. `0 3 * * *`. */
  readonly timetable?: readonly { readonly task: string; readonly when: string }[];
};

export type WorkerSettings = {
  readonly connectionString: string;
  /** How many jobs run at the same time in this process. */
  readonly concurrency: number;
};

/** A running worker; `stop` lets the jobs in hand finish. */
export type Worker = { readonly stop: () => Promise<void> };

/** Starts doing jobs in this process. The queue's schema is brought up to date first. */
export async function startWorker(
  works: readonly LaterWork[],
  settings: WorkerSettings,
): Promise<Worker> {
  const runner = await run({
    connectionString: settings.connectionString,
    concurrency: settings.concurrency,
    maxPoolSize: settings.concurrency + 2,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: queueLog,
    taskList: taskList(works),
    parsedCronItems: parseCronItems(
      works
        .flatMap((work) => work.timetable ?? [])
        .map(({ task, when }) => ({ task, match: when, options: { backfillPeriod: 0 } })),
    ),
  });
  tellFailures(runner);
  // Without this a worker that ends because the database went away would end the whole process.
  runner.promise.catch((error: unknown) => log.error('jobs.worker_ended', { error }));
  return { stop: () => runner.stop().catch(() => undefined) };
}

function taskList(works: readonly LaterWork[]): TaskList {
  const list: TaskList = {};
  for (const [name, runJob] of works.flatMap((work) => Object.entries(work.tasks))) {
    if (list[name]) throw new Error(`two modules do the job ${name}`);
    list[name] = async (payload, { job }) => {
      await runJob(payload, {
        now: now(),
        attempt: job.attempts,
        isLast: job.attempts >= job.max_attempts,
      });
    };
  }
  return list;
}

function tellFailures(runner: Runner): void {
  runner.events.on('job:error', ({ job, error }) =>
    log.warn('jobs.failed', { job: job.task_identifier, id: job.id, attempt: job.attempts, error }),
  );
  runner.events.on('job:failed', ({ job, error }) =>
    log.error('jobs.set_aside', { job: job.task_identifier, id: job.id, error }),
  );
}

/** The queue's own lines, without its chatter about every job. */
const queueLog = new Logger(() => (level, message) => {
  if (level === 'error') log.error('jobs.queue', { message });
});
