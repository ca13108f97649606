/** Runs once when a server process starts; with WORKER=inline it does the jobs as well. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.WORKER !== 'inline') return;
  const { startJobs } = await import('@/worker');
  await startJobs();
}
