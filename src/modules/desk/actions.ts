'use server';

import { money } from '@/domain/money';
import type { Failure } from '@/domain/result';
import { restore, suspend } from '@/modules/artisans/commands';
import { handOver, recordAttempt } from '@/modules/fulfillment/commands/carry';
import { deliver, receiveBack, refuse } from '@/modules/fulfillment/commands/finish';
import { sendAgain } from '@/modules/notifications/commands';
import { cancelOrder } from '@/modules/orders/commands/cancel';
import { confirmByPhone } from '@/modules/orders/commands/confirm';
import { verbsOf } from '@/platform/verb';
import { formatMoney } from '@/ui/format';
import { retryDeadJob } from './commands';
import {
  againForm,
  attemptForm,
  cancelForm,
  confirmForm,
  deliverForm,
  handOverForm,
  receiveBackForm,
  refuseForm,
  standingForm,
} from './schema/forms';

const verb = verbsOf({
  home: '/admin',
  overtaken: [
    'flow.not_now',
    'flow.not_yours',
    'order.changed_meanwhile',
    'order.not_placed',
    'order.parcel_on_its_way',
    'order.nothing_to_confirm',
    'artisan.changed_meanwhile',
    'job.not_waiting',
    'message.not_waiting',
  ],
  inWords,
});

/** Sums in a refusal are said in rupees, and beside the box they were typed into. */
function inWords(failure: Failure, locale: 'en' | 'ur'): Failure {
  if (failure.code !== 'cod.amount_differs') return failure;
  const expected = formatMoney(money(Number(failure.params?.expected ?? 0)), locale);
  return { code: failure.code, field: 'cash', params: { expected } };
}

export const confirmByPhoneAction = verb('confirmed', confirmForm, (actor, { groupId }, now) =>
  confirmByPhone(actor, groupId, now),
);

export const handOverAction = verb('handed_over', handOverForm, (actor, { parcelId, ...to }, now) =>
  handOver(actor, parcelId, to, now),
);

export const recordAttemptAction = verb(
  'attempted',
  attemptForm,
  (actor, { parcelId, reason, note, seen }, now) =>
    recordAttempt(actor, parcelId, { reason, note, seen }, now),
);

export const deliverAction = verb('delivered', deliverForm, (actor, { parcelId, cash }, now) =>
  deliver(actor, parcelId, { cashMinor: cash }, now),
);

export const refuseAction = verb('refused', refuseForm, (actor, { parcelId, note }, now) =>
  refuse(actor, parcelId, { note }, now),
);

export const receiveBackAction = verb(
  'received_back',
  receiveBackForm,
  (actor, { parcelId, restock }, now) => receiveBack(actor, parcelId, { restock }, now),
);

export const cancelOrderAction = verb(
  'canceled',
  cancelForm,
  (actor, { orderId, note = '', reason, restock, notify }, now) =>
    cancelOrder(actor, orderId, { reason, note, restock, notify }, now),
);

export const suspendArtisanAction = verb(
  'suspended',
  standingForm,
  (actor, { artisanId, reason }, now) => suspend(actor, artisanId, { reason }, now),
);

export const restoreArtisanAction = verb(
  'restored',
  standingForm,
  (actor, { artisanId, reason }, now) => restore(actor, artisanId, { reason }, now),
);

export const retryJobAction = verb('job_retried', againForm, (actor, { id }, now) =>
  retryDeadJob(actor, id, now),
);

export const sendAgainAction = verb('message_sent_again', againForm, (actor, { id }, now) =>
  sendAgain(actor, id, now),
);
