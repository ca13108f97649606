import { prisma } from '@/platform/db';
import { settings } from '@/platform/env';
import { configuredPosts } from '@/platform/messages/posts';
import type { LaterWork } from '@/platform/worker';
import { deliverJob, deliverMessage, requeueForgotten } from './commands';

/** Sends what was enqueued, and looks every ten minutes for messages that lost their job. */
export const notificationWork: LaterWork = {
  tasks: {
    [deliverJob]: async (payload, { now, isLast }) => {
      const delivery = await deliverMessage(
        idIn(payload),
        { posts: configuredPosts(), baseUrl: settings().baseUrl, isLastTry: isLast },
        now,
      );
      if (delivery === 'again') throw new Error('not delivered yet');
    },
    'notifications.retry': async (_payload, { now }) => {
      await requeueForgotten(prisma, now);
    },
  },
  timetable: [{ task: 'notifications.retry', when: '*/10 * * * *' }],
};

function idIn(payload: unknown): string {
  if (payload instanceof Object && 'id' in payload && typeof payload.id === 'string')
    return payload.id;
  throw new Error('a delivery names the message by its id');
}
