'use server';

import type { z } from 'zod';
import type { Actor } from '@/domain/policy';
import { type Failure, ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { ownPath } from '@/platform/request';
import { approveRefund, declineRefund } from './commands/approve';
import { changeDestination, markNotSent, markSent } from './commands/by-hand';
import { requestRefund } from './commands/request';
import { sendAgain } from './commands/send';
import { showNumber } from './commands/show-number';
import { destinationForm, plainForm, reasonForm, referenceForm, requestForm } from './schema';

/** Refusals that say: somebody was faster. They lead back to the page, which shows how it stands now. */
const overtaken = [
  'refund.not_waiting',
  'refund.not_failed',
  'refund.not_by_hand',
  'refund.not_unknown',
  'refund.not_movable',
];

/** Written down; the page leads to the refund that was asked for. */
export const requestRefundAction = defineAction({
  input: requestForm,
  run: (actor, { orderId, returnTo: _from, ...request }, { now }) =>
    requestRefund(actor, orderId, request, now),
  after: ({ refundId }) => `/admin/refunds/${refundId}?done=refund_requested`,
});

/** A verb for one refund: it comes back to its page with what was done. */
const verb = <
  S extends z.ZodType<{ readonly refundId: string; readonly returnTo?: string | undefined }>,
>(
  done: string,
  input: S,
  run: (actor: Actor, sent: z.output<S>, now: Date) => Promise<Result<null, Failure>>,
) =>
  defineAction({
    input,
    run: async (actor, sent, { now }): Promise<Result<string>> => {
      const result = await run(actor, sent, now);
      if (result.ok) return ok(backTo(sent.returnTo, done));
      if (overtaken.includes(result.failure.code)) return ok(backTo(sent.returnTo, 'overtaken'));
      return result;
    },
    after: (path) => path,
  });

function backTo(returnTo: string | undefined, done: string): string {
  const path = ownPath(returnTo, '/admin/refunds');
  const isDesk = /^\/(?:ur\/)?admin(?:[/?#]|$)/.test(path);
  const address = new URL(isDesk ? path : '/admin/refunds', 'http://own');
  address.searchParams.set('done', done);
  return `${address.pathname}${address.search}${address.hash}`;
}

/** The number comes back into the page it was asked on, and nowhere else. */
export const showRefundNumberAction = defineAction({
  input: plainForm,
  run: (actor, { refundId }, { now }) => showNumber(actor, refundId, now),
  shows: ({ number }) => ({ number }),
});

export const approveRefundAction = verb('refund_approved', plainForm, (actor, sent, now) =>
  approveRefund(actor, sent.refundId, now),
);
export const declineRefundAction = verb('refund_declined', reasonForm, (actor, sent, now) =>
  declineRefund(actor, sent.refundId, { reason: sent.reason }, now),
);
export const sendRefundAgainAction = verb('refund_sent_again', plainForm, (actor, sent, now) =>
  sendAgain(actor, sent.refundId, now),
);
export const markRefundSentAction = verb('refund_marked_sent', referenceForm, (actor, sent, now) =>
  markSent(actor, sent.refundId, { reference: sent.reference }, now),
);
export const markRefundNotSentAction = verb(
  'refund_marked_not_sent',
  reasonForm,
  (actor, sent, now) => markNotSent(actor, sent.refundId, { reason: sent.reason }, now),
);
export const changeRefundDestinationAction = verb(
  'refund_moved',
  destinationForm,
  (actor, sent, now) => {
    const to = { to: sent.destination, ...(sent.number ? { number: sent.number } : {}) };
    return changeDestination(actor, sent.refundId, to, now);
  },
);
