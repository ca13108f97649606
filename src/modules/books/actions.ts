'use server';

import type { z } from 'zod';
import { money } from '@/domain/money';
import type { Actor } from '@/domain/policy';
import { type Failure, ok, type Result } from '@/domain/result';
import { closeAlert, takeAlert } from '@/modules/ledger/commands/alerts';
import { checkBooks, takeFinding } from '@/modules/ledger/commands/check';
import { closePeriod } from '@/modules/ledger/commands/periods';
import { recordSettlement } from '@/modules/ledger/commands/settlements';
import { decideWriteOff, requestWriteOff } from '@/modules/ledger/commands/write-offs';
import { recordDeposit } from '@/modules/tax/commands/deposit';
import { defineAction } from '@/platform/action';
import { inTx } from '@/platform/db';
import { formatMoney } from '@/ui/format';
import {
  alertForm,
  checkForm,
  closeAlertForm,
  decisionForm,
  depositForm,
  findingForm,
  periodForm,
  settlementForm,
  writeOffForm,
} from './schema';

/** A deed of the bookkeepers: the page it belongs to comes back and says `told`. */
const deed = <S extends z.ZodType>(
  page: string,
  told: string,
  input: S,
  run: (actor: Actor, sent: z.output<S>, now: Date) => Promise<Result<unknown>>,
) =>
  defineAction({
    input,
    run: async (actor, sent, { now, locale }): Promise<Result<string>> => {
      const result = await run(actor, sent, now);
      if (result.ok) return ok(`/admin/ledger/${page}?told=${told}`);
      return { ok: false, failure: inWords(result.failure, locale) };
    },
    after: (path) => path,
  });

const sums = ['settlement.differs', 'tax.amount_differs'];

/** Sums in a refusal are said in rupees. */
function inWords(failure: Failure, locale: 'en' | 'ur'): Failure {
  if (!sums.includes(failure.code)) return failure;
  const params = Object.fromEntries(
    Object.entries(failure.params ?? {}).map(([name, minor]) => [
      name,
      formatMoney(money(Number(minor)), locale),
    ]),
  );
  return { ...failure, params };
}

export const checkBooksAction = deed('open', 'checked', checkForm, (actor, _sent, now) =>
  checkBooks(actor, now),
);
export const takeFindingAction = deed('open', 'taken', findingForm, (actor, { findingId }, now) =>
  takeFinding(actor, findingId, now),
);
export const takeAlertAction = deed('alerts', 'taken', alertForm, (actor, { alertId }, now) =>
  takeAlert(actor, alertId, now),
);
export const closeAlertAction = deed(
  'alerts',
  'alert_closed',
  closeAlertForm,
  (actor, { alertId, resolution }, now) => closeAlert(actor, alertId, { resolution }, now),
);
export const requestWriteOffAction = deed(
  'write-offs',
  'write_off_asked',
  writeOffForm,
  (actor, { account, ...of }, now) =>
    inTx((db) => requestWriteOff(db, actor, { ...of, accountCode: account }, now)),
);
export const approveWriteOffAction = deed(
  'write-offs',
  'write_off_approved',
  decisionForm,
  (actor, { writeOffId }, now) =>
    inTx((db) => decideWriteOff(db, actor, writeOffId, 'approve', now)),
);
export const declineWriteOffAction = deed(
  'write-offs',
  'write_off_declined',
  decisionForm,
  (actor, { writeOffId }, now) =>
    inTx((db) => decideWriteOff(db, actor, writeOffId, 'decline', now)),
);
/** Today's payout holds what came until this moment. */
export const recordSettlementAction = deed(
  'settlements',
  'settled',
  settlementForm,
  (actor, { upTo, ...paidOut }, now) =>
    recordSettlement(actor, { ...paidOut, upTo: isToday(upTo, now) ? now : upTo }, now),
);
const isToday = (endOfDay: Date, now: Date) =>
  endOfDay > now && endOfDay.getTime() - now.getTime() < 86_400_000;

export const recordDepositAction = deed(
  'tax',
  'deposited',
  depositForm,
  (actor, { amount, ...paid }, now) => recordDeposit(actor, { ...paid, amountMinor: amount }, now),
);
export const closePeriodAction = deed(
  'months',
  'month_closed',
  periodForm,
  (actor, { month, reason = '' }, now) => closePeriod(actor, { month, carryReason: reason }, now),
);
