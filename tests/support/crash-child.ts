// A process of the house that does one thing and dies where it is told to; forked by crash.ts.
import type { FaultPoint } from '@/platform/faults';

/** What it can do, each loaded when it is wanted. */
const deeds = {
  startAttempt: async () => (await import('@/modules/settlement/commands/start')).startAttempt,
  receive: async () => (await import('@/modules/settlement/commands/receive')).receive,
  inquire: async () => (await import('@/modules/settlement/commands/inquire')).inquire,
  confirmProof: async () => (await import('@/modules/settlement/commands/proof')).confirmProof,
  sendRefund: async () => (await import('@/modules/refunds/commands/send')).sendRefund,
  sweepRefunds: async () => (await import('@/modules/refunds/commands/sweep')).sweepRefunds,
  makeRun: async () => (await import('@/modules/payouts/commands/make-run')).makeRun,
  approveRun: async () => (await import('@/modules/payouts/commands/approve-run')).approveRun,
  exportRun: async () => (await import('@/modules/payouts/commands/send')).exportRun,
  importResults: async () => (await import('@/modules/payouts/commands/results')).importResults,
  postStatement: async () => (await import('@/modules/remittance/commands/post')).postStatement,
  doPayoutJobs: async () => jobsOf((await import('@/modules/payouts/jobs')).payoutWork),
  doRemittanceJobs: async () => jobsOf((await import('@/modules/remittance/jobs')).remittanceWork),
};

/** Does the jobs that wait, until it dies. */
async function jobsOf(work: Work): Promise<() => Promise<void>> {
  const { startWorker } = await import('@/platform/worker');
  return async () => {
    const connectionString = process.env.DATABASE_URL ?? '';
    await startWorker([work], { connectionString, concurrency: 1 });
    await new Promise((wake) => setTimeout(wake, 20_000));
  };
}
type Work = Parameters<typeof import('@/platform/worker')['startWorker']>[0][number];

type Loaders = typeof deeds;
export type Deeds = { readonly [Deed in keyof Loaders]: Awaited<ReturnType<Loaders[Deed]>> };
/** What the parent orders: the first message, and the only one. */
export type Errand = {
  readonly point: FaultPoint;
  readonly deed: keyof Deeds;
  readonly given: readonly unknown[];
};

type Loader = () => Promise<(...given: never[]) => Promise<unknown>>;
const loaders = new Map<string, Loader>(Object.entries(deeds));

process.once('message', async ({ point, deed, given }: Errand) => {
  process.env.FAULT_POINT = point;
  try {
    const carryOut = await loaders.get(deed)?.();
    await carryOut?.(...(given as never[]));
    process.exit(0);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
});
// What it will probably be asked for.
await loaders.get(process.argv[2] ?? '')?.();
process.send?.('ready');
