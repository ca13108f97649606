import { ok } from '@/domain/result';
import { inTx } from '@/platform/db';
import type { LaterWork } from '@/platform/worker';
import { returnCredit } from './commands';

/** Gives back the store credit of an order that ended before delivery; enqueued with its end. */
export const creditWork: LaterWork = {
  tasks: {
    'credits.order_ended': async (payload, { now }) => {
      const orderId = orderIn(payload);
      await inTx(async (db) => ok(await returnCredit(db, orderId, now)));
    },
  },
  timetable: [],
};

function orderIn(payload: unknown): string {
  const { orderId } = Object(payload) as Record<string, unknown>;
  if (typeof orderId === 'string') return orderId;
  throw new Error('credit is given back for an order, by its id');
}
