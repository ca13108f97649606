'use server';

import { money } from '@/domain/money';
import type { Failure } from '@/domain/result';
import { verbsOf } from '@/platform/verb';
import { formatMoney, type Locale } from '@/ui/format';
import { judgeAccount } from '../commands/account-standing';
import { approveRun, discardRun } from '../commands/approve-run';
import { answerHold, placeHold } from '../commands/holds';
import { makeRun } from '../commands/make-run';
import { cancelPayout, repointPayout } from '../commands/mend';
import { recordRepayment } from '../commands/repayment';
import { exportRun } from '../commands/send';
import {
  answerForm,
  cancelForm,
  holdForm,
  judgeForm,
  makeRunForm,
  payoutForm,
  repaymentForm,
  resendForm,
  runForm,
} from '../schema';

const verb = verbsOf({
  home: '/admin/payouts',
  overtaken: ['flow.not_now', 'flow.not_yours', 'payout_hold.answered'],
  inWords,
});

/** Sums in a refusal are said in rupees. */
function inWords(failure: Failure, locale: Locale): Failure {
  if (failure.code !== 'repayment.too_much') return failure;
  const most = formatMoney(money(Number(failure.params?.most ?? 0)), locale);
  return { ...failure, params: { most } };
}

export const makeRunAction = verb('made', makeRunForm, (actor, { key, minimum }, now) =>
  makeRun(actor, { occasion: `by_hand:${key}`, cutOff: now, minimumMinor: minimum }, now),
);
export const approveRunAction = verb('approved', runForm, (actor, { runId }, now) =>
  approveRun(actor, runId, now),
);
export const discardRunAction = verb('discarded', runForm, (actor, { runId }, now) =>
  discardRun(actor, runId, now),
);
export const exportRunAction = verb('exported', runForm, (actor, { runId }, now) =>
  exportRun(actor, runId, {}, now),
);
export const sendAgainAction = verb('exported', resendForm, (actor, { runId, payoutId }, now) =>
  exportRun(actor, runId, { only: payoutId }, now),
);
export const cancelPayoutAction = verb('canceled', cancelForm, (actor, sent, now) =>
  cancelPayout(actor, sent.payoutId, sent, now),
);
export const repointPayoutAction = verb('repointed', payoutForm, (actor, { payoutId }, now) =>
  repointPayout(actor, payoutId, now),
);
export const judgeAccountAction = verb('judged', judgeForm, (actor, sent, now) =>
  judgeAccount(actor, sent.accountId, sent, now),
);
export const placeHoldAction = verb('held', holdForm, (actor, { amount, ...hold }, now) =>
  placeHold(actor, { ...hold, amountMinor: amount }, now),
);
export const answerHoldAction = verb('answered', answerForm, (actor, { holdId, answer }, now) =>
  answerHold(actor, holdId, { answer, isReleased: false }, now),
);
export const releaseHoldAction = verb('released', answerForm, (actor, { holdId, answer }, now) =>
  answerHold(actor, holdId, { answer, isReleased: true }, now),
);
export const recordRepaymentAction = verb('repaid', repaymentForm, (actor, sent, now) =>
  recordRepayment(actor, { ...sent, amountMinor: sent.amount }, now),
);
