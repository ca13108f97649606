import { refundPaid } from '@/domain/ledger/money-entries';
import type { Actor } from '@/domain/policy';
import { post } from '@/modules/ledger/commands';
import { deriveStatuses } from '@/modules/orders/commands/statuses';
import type { Db } from '@/platform/db';
import type { RefundFacts } from '../repo/read';
import { countRefunded, moveRefund } from '../repo/write';
import { noteRefund, tellRefund } from './tell';

export type Arrival = {
  readonly from: Parameters<typeof refundPaid>[0]['from'];
  readonly providerRef?: string | undefined;
  readonly code?: string | undefined;
  /** Who says so, where a person does. */
  readonly paidBy?: string;
};

/** The money has been sent: posts it and counts it to what went back. `false` when that was done before. */
export async function finishRefund(
  db: Db,
  actor: Actor,
  refund: RefundFacts,
  arrival: Arrival,
  now: Date,
): Promise<boolean> {
  const { from, providerRef, code, paidBy } = arrival;
  const moved = await moveRefund(db, refund.id, ['processing'], {
    status: 'succeeded',
    outcomeUnknown: false,
    paidAt: now,
    message: null,
    ...(providerRef === undefined ? {} : { providerRef }),
    code: code ?? null,
    ...(paidBy === undefined ? {} : { paidBy }),
  });
  if (!moved) return false;
  const { amount, order, id: refundId } = refund;
  const memo = `${refund.number} of ${refund.group.number} sent back`;
  if (amount.minor > 0) {
    const entry = refundPaid({ refundId, amount, from });
    await post(db, entry, { orderId: order?.id ?? null, memo }, now);
  }
  if (order) {
    if (amount.minor > 0) await countRefunded(db, order.id, amount.minor, now);
    await deriveStatuses(db, order.id);
  }
  await noteRefund(db, actor, refund, 'refund_paid', now);
  await tellRefund(db, refund, 'refund.paid');
  return true;
}
