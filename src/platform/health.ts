import { prisma } from './db';
import { files } from './files';
import { jobsState } from './jobs';
import { log } from './log';

export type Check = 'ok' | 'failing';
export type Health = { readonly database: Check; readonly jobs: Check; readonly storage: Check };

const longestMillis = 2_000;
const latestSeconds = 300;

/** Whether the parts this process needs answer within two seconds; says nothing else about them. */
export async function checkHealth(): Promise<Health> {
  const [database, jobs, storage] = await Promise.all([
    passes('database', () => prisma.$queryRaw`SELECT 1`),
    passes('jobs', async () => {
      const { lateSeconds } = await jobsState(prisma);
      if (lateSeconds > latestSeconds) throw new Error(`the oldest job is ${lateSeconds} s late`);
    }),
    passes('storage', () => files().check()),
  ]);
  return { database, jobs, storage };
}

async function passes(name: string, check: () => Promise<unknown>): Promise<Check> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), longestMillis);
  });
  try {
    await Promise.race([check(), late]);
    return 'ok';
  } catch (error) {
    log.error('health.failing', { check: name, error });
    return 'failing';
  } finally {
    clearTimeout(timer);
  }
}
