import { isId } from '@/domain/ids';
import type { LaterWork } from '@/platform/worker';
import { goOnPosting, postForgotten, postJob } from './commands/post';
import { followWriteOffs } from './commands/write-offs';

/** Goes on with the posting of a statement, and ends the lines whose write-off was decided elsewhere. */
export const remittanceWork: LaterWork = {
  tasks: {
    [postJob]: (payload, { now }) => goOnPosting(batchIn(payload), now),
    'remittance.go_on': async (_payload, { now }) => postForgotten(now),
    'remittance.follow_write_offs': async (_payload, { now }) => {
      await followWriteOffs(now);
    },
  },
  timetable: [
    { task: 'remittance.go_on', when: '* * * * *' },
    { task: 'remittance.follow_write_offs', when: '*/10 * * * *' },
  ],
};

function batchIn(payload: unknown): string {
  const { batchId } = Object(payload) as Record<string, unknown>;
  if (typeof batchId === 'string' && isId('remittanceBatch', batchId)) return batchId;
  throw new Error('a statement is posted by its name');
}
