import { creditWork } from '@/modules/credits/jobs';
import { payoutWork } from '@/modules/payouts/jobs';
import { refundWork } from '@/modules/refunds/jobs';
import { remittanceWork } from '@/modules/remittance/jobs';
import { settlementWork } from '@/modules/settlement/jobs';
import { prisma, rowsOf, sql } from '@/platform/db';
import type { Deed } from './money-market';

const tasks = Object.fromEntries(
  [creditWork, payoutWork, refundWork, remittanceWork, settlementWork].flatMap((work) =>
    Object.entries(work.tasks),
  ),
);

type Job = { readonly id: string; readonly name: string; readonly payload: unknown };

/** Does jobs of money that wait, as the worker does: each at least once, and now and then twice. */
export const work: Deed = async ({ now }, pick) => {
  const jobs = await rowsOf<Job>(
    prisma,
    sql`SELECT j.id::text, t.identifier AS name, j.payload FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = ANY(${Object.keys(tasks)}) AND j.attempts < j.max_attempts ORDER BY j.id LIMIT 8`,
  );
  for (const { id, name, payload } of jobs) {
    const times = pick % 5 === 0 ? 2 : 1;
    const run = () => tasks[name]?.(payload, { now, attempt: 1, isLast: false });
    await Promise.all(Array.from({ length: times }, run));
    await prisma.$executeRaw`SELECT graphile_worker.complete_jobs(ARRAY[${id}::bigint])`;
  }
};
