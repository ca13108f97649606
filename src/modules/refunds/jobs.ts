import type { LaterWork } from '@/platform/worker';
import { refundEndedOrder } from './commands/ended';
import { sendRefund } from './commands/send';
import { sweepRefunds } from './commands/sweep';
import { orderEndedJob, sendJob } from './job-names';

/** Sends refunds, makes those of ended orders, and every minute looks after what was left half done. */
export const refundWork: LaterWork = {
  tasks: {
    [sendJob]: (payload, { now }) => sendRefund(idIn(payload, 'refundId'), now),
    [orderEndedJob]: async (payload, { now }) => {
      await refundEndedOrder(idIn(payload, 'orderId'), now);
    },
    'refunds.sweep': async (_payload, { now }) => {
      await sweepRefunds(now);
    },
  },
  timetable: [{ task: 'refunds.sweep', when: '* * * * *' }],
};

function idIn(payload: unknown, name: string): string {
  const id = (Object(payload) as Record<string, unknown>)[name];
  if (typeof id === 'string') return id;
  throw new Error(`a refund's job names it by ${name}`);
}
