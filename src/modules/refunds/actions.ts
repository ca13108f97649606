'use server';

import { defineAction } from '@/platform/action';
import { verbsOf } from '@/platform/verb';
import { approveRefund, declineRefund } from './commands/approve';
import { changeDestination, markNotSent, markSent } from './commands/by-hand';
import { requestRefund } from './commands/request';
import { sendAgain } from './commands/send';
import { showNumber } from './commands/show-number';
import { destinationForm, plainForm, reasonForm, referenceForm, requestForm } from './schema';

const verb = verbsOf({
  home: '/admin/refunds',
  within: '/admin',
  overtaken: [
    'refund.not_waiting',
    'refund.not_failed',
    'refund.not_by_hand',
    'refund.not_unknown',
    'refund.not_movable',
  ],
});

/** Written down; the page leads to the refund that was asked for. */
export const requestRefundAction = defineAction({
  input: requestForm,
  run: (actor, { orderId, returnTo: _from, ...request }, { now }) =>
    requestRefund(actor, orderId, request, now),
  after: ({ refundId }) => `/admin/refunds/${refundId}?done=refund_requested`,
});

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
