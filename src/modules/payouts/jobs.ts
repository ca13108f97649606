import type { LaterWork } from '@/platform/worker';
import { approveForgotten, approvePending, approveRestJob } from './commands/approve-run';
import { releaseHoldsDue } from './commands/holds';
import { makeWeeklyRun, watchRuns } from './commands/make-run';

/** The weekly run on Monday at 6 in Pakistan, or later when the house stood still; holds end before it. */
export const payoutWork: LaterWork = {
  tasks: {
    [approveRestJob]: async (payload, { now }) => approvePending(runIn(payload), now),
    'payouts.weekly': async (_payload, { now }) => {
      await releaseHoldsDue(now);
      await makeWeeklyRun(now);
    },
    'payouts.go_on': async (_payload, { now }) => approveForgotten(now),
    'payouts.watch': async (_payload, { now }) => watchRuns(now),
  },
  timetable: [
    { task: 'payouts.weekly', when: '0 1 * * *' },
    { task: 'payouts.go_on', when: '* * * * *' },
    { task: 'payouts.watch', when: '30 4 * * *' },
  ],
};

function runIn(payload: unknown): string {
  const isNamed = typeof payload === 'object' && payload !== null && 'runId' in payload;
  return isNamed ? String(payload.runId) : '';
}
