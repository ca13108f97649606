'use server';

import type { z } from 'zod';
import { money } from '@/domain/money';
import type { Actor } from '@/domain/policy';
import { type Failure, ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { ownPath } from '@/platform/request';
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

type Sent = { readonly returnTo?: string | undefined };

/** Refusals that say: somebody was faster. They lead back to the page, which shows how it stands now. */
const overtaken = ['flow.not_now', 'flow.not_yours', 'payout_hold.answered'];

/** A verb of the payout desk: it comes back to the page it was sent from, with what was done. */
const verb = <S extends z.ZodType<Sent>>(
  done: string,
  input: S,
  run: (actor: Actor, sent: z.output<S>, now: Date) => Promise<Result<unknown>>,
) =>
  defineAction({
    input,
    run: async (actor, sent, { now, locale }): Promise<Result<string>> => {
      const result = await run(actor, sent, now);
      if (result.ok) return ok(backTo(sent, done));
      if (overtaken.includes(result.failure.code)) return ok(backTo(sent, 'overtaken'));
      return { ok: false, failure: inWords(result.failure, locale) };
    },
    after: (path) => path,
  });

function backTo({ returnTo }: Sent, done: string): string {
  const path = ownPath(returnTo, '/admin/payouts');
  const isHere = /^\/(?:ur\/)?admin\/payouts(?:[/?#]|$)/.test(path);
  const address = new URL(isHere ? path : '/admin/payouts', 'http://own');
  address.searchParams.set('done', done);
  return `${address.pathname}${address.search}`;
}

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
