import type { refundPaid } from '@/domain/ledger/money-entries';
import type { Actor } from '@/domain/policy';
import { unknownAlertHours } from '@/domain/refund/way';
import { fail, ok, type Result } from '@/domain/result';
import { raiseAlert } from '@/modules/ledger/commands/alerts';
import type { Db } from '@/platform/db';
import { faultPoint } from '@/platform/faults';
import type { RefundAnswer } from '@/platform/payments/port';
import type { RefundFacts } from '../repo/read';
import { moveRefund } from '../repo/write';
import { finishRefund } from './finish';
import { inRefund } from './hold';
import { noteRefund } from './tell';

/** Kinds of alerts that refunds raise. */
export const refundAlerts = { refused: 'refund_refused', unknown: 'refund_unknown' } as const;

/** What the provider holds of this payment; the bank, where we hold it ourselves, as every transfer. */
export const heldFor = (refund: RefundFacts): Parameters<typeof refundPaid>[0]['from'] =>
  refund.destination === 'original' && refund.attempt && refund.provider !== 'bank'
    ? { provider: refund.provider, attemptId: refund.attempt.id }
    : 'bank';

/** Takes in what a provider says of a refund that was sent. Whatever is said of one that is decided changes nothing. */
export async function hearAnswer(
  actor: Actor,
  refundId: string,
  answer: RefundAnswer,
  now: Date,
): Promise<void> {
  await inRefund(refundId, async (db, refund): Promise<Result<null>> => {
    if (refund.status !== 'processing') return fail('refund.not_failed');
    await takeIn(db, actor, refund, answer, now);
    faultPoint('refund.before_commit');
    return ok(null);
  });
}

async function takeIn(db: Db, actor: Actor, refund: RefundFacts, answer: RefundAnswer, now: Date) {
  const { state, providerRefundRef, code, message } = answer;
  const said = {
    code: code ?? null,
    message: message ?? null,
    ...(providerRefundRef === undefined ? {} : { providerRef: providerRefundRef }),
  };
  switch (state) {
    case 'done':
      return finishRefund(
        db,
        actor,
        refund,
        { from: heldFor(refund), providerRef: providerRefundRef, code },
        now,
      );
    case 'pending':
      return moveRefund(db, refund.id, ['processing'], { ...said, outcomeUnknown: false });
    case 'refused':
      return turnedAway(db, actor, refund, said, now);
    case 'unknown': {
      await moveRefund(db, refund.id, ['processing'], { ...said, outcomeUnknown: true });
      const hours = (now.getTime() - (refund.sentAt?.getTime() ?? 0)) / 3_600_000;
      if (hours >= unknownAlertHours) await alarm(db, refund, 'unknown', said, now);
    }
  }
}

type Said = { readonly code: string | null; readonly message: string | null };

/** It did not go through: a person looks, chooses another destination or sends the same refund again. */
export async function turnedAway(
  db: Db,
  actor: Actor,
  refund: RefundFacts,
  said: Said,
  now: Date,
): Promise<void> {
  const row = { ...said, status: 'failed', outcomeUnknown: false } as const;
  if (!(await moveRefund(db, refund.id, ['processing'], row))) return;
  await noteRefund(db, actor, refund, 'refund_failed', now);
  await alarm(db, refund, 'refused', said, now);
}

const alarm = (
  db: Db,
  refund: RefundFacts,
  kind: keyof typeof refundAlerts,
  { code }: Said,
  now: Date,
) =>
  raiseAlert(
    db,
    {
      kind: refundAlerts[kind],
      subjectKind: 'refund',
      subjectId: refund.id,
      details: { number: refund.number, amountMinor: refund.amount.minor, code },
    },
    now,
  );
