import type { PaymentState } from '@/domain/payment/flow';
import { insertAll } from '@/platform/bulk';
import { type Db, newId } from '@/platform/db';

export type NewPayment = {
  readonly groupId: string;
  readonly method: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly splits: readonly { readonly orderId: string; readonly amountMinor: bigint }[];
};

export async function insertPayment(db: Db, payment: NewPayment, status: PaymentState, now: Date) {
  const id = newId('payment', now);
  const { splits, ...row } = payment;
  await insertAll(db, [
    { table: 'payments', rows: [{ id, ...row, status, createdAt: now, updatedAt: now }] },
    {
      table: 'payment_splits',
      rows: splits.map((split) => ({
        id: newId('paymentSplit', now),
        paymentId: id,
        ...split,
        currency: payment.currency,
      })),
    },
  ]);
}

/** Moves the payment only from `from`; `false` when it stands elsewhere by now. */
export async function movePayment(
  db: Db,
  groupId: string,
  from: readonly PaymentState[],
  to: PaymentState,
  now: Date,
): Promise<boolean> {
  const { count } = await db.payment.updateMany({
    where: { groupId, status: { in: [...from] } },
    data: { status: to, updatedAt: now },
  });
  return count === 1;
}

/** Adds what was taken for one order to its split and to the payment. */
export async function addCaptured(
  db: Db,
  orderId: string,
  minor: bigint,
  now: Date,
): Promise<void> {
  const split = await db.paymentSplit.update({
    where: { orderId },
    data: { capturedMinor: { increment: minor } },
  });
  await db.payment.update({
    where: { id: split.paymentId },
    data: { capturedMinor: { increment: minor }, updatedAt: now },
  });
}
