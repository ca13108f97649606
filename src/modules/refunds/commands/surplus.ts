import { mismatchReturned, paymentSurplus } from '@/domain/ledger/money-entries';
import type { Money } from '@/domain/money';
import type { ProviderKey } from '@/domain/payment/fact';
import type { RefundReason } from '@/domain/refund/flow';
import { post } from '@/modules/ledger/commands';
import type { Db } from '@/platform/db';
import { enqueueJob } from '@/platform/jobs';
import { sendJob } from '../job-names';
import { insertRefund } from '../repo/write';

export type Surplus = {
  readonly paymentId: string;
  readonly attemptId: string;
  readonly amount: Money;
  readonly reason: Extract<RefundReason, 'paid_twice' | 'paid_too_late' | 'amount_differs'>;
};

/**
 * Money of an attempt that nobody asked for goes back the way it came, approved by itself: posts it as due and sends
 * it as soon as the caller's transaction is done. Once for each attempt: asked again it answers the same refund.
 * The sum of `amount_differs` was posted to suspense when it came. The caller holds the group.
 */
export async function owedBack(
  db: Db,
  surplus: Surplus,
  now: Date,
): Promise<{ readonly refundId: string }> {
  const { paymentId, attemptId, amount, reason } = surplus;
  const attempt = await db.paymentAttempt.findUniqueOrThrow({ where: { id: attemptId } });
  const before = await db.refund.findFirst({ where: { attemptId, kind: 'surplus' } });
  if (before) return { refundId: before.id };
  const { id, number } = await insertRefund(
    db,
    {
      kind: 'surplus',
      paymentId,
      orderId: null,
      attemptId,
      status: 'approved',
      reason,
      note: null,
      destination: 'original',
      destinationSealed: null,
      destinationMasked: attempt.walletMasked,
      amountMinor: amount.minor,
      creditMinor: 0,
      shippingMinor: 0,
      currency: amount.currency,
      shares: {},
      requestedBy: null,
      lines: [],
    },
    now,
  );
  const entry =
    reason === 'amount_differs'
      ? mismatchReturned({ attemptId, refundId: id, amount })
      : paymentSurplus({
          attemptId,
          provider: attempt.provider as ProviderKey,
          refundId: id,
          amount,
        });
  await post(db, entry, { orderId: null, memo: `${number} ${reason}` }, now);
  await enqueueJob(db, sendJob, { refundId: id }, { key: `${sendJob}:${id}` });
  return { refundId: id };
}
