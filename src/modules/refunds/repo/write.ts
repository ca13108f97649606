import { randomBytes } from 'node:crypto';
import type { Id } from '@/domain/ids';
import type { RefundDestination, RefundReason, RefundState } from '@/domain/refund/flow';
import { refundNumber } from '@/domain/refund/number';
import type { Prisma } from '@/generated/prisma/client';
import { type Db, newId } from '@/platform/db';

export type NewRefund = {
  readonly kind: 'order' | 'surplus';
  readonly paymentId: string;
  readonly orderId: string | null;
  readonly attemptId: string | null;
  readonly status: RefundState;
  readonly reason: RefundReason;
  readonly note: string | null;
  readonly destination: RefundDestination;
  readonly destinationSealed: string | null;
  readonly destinationMasked: string | null;
  readonly amountMinor: number;
  readonly creditMinor: number;
  readonly shippingMinor: number;
  readonly currency: string;
  readonly shares: Prisma.InputJsonValue;
  readonly requestedBy: string | null;
  readonly lines: readonly {
    readonly orderLineId: string;
    readonly quantity: number;
    readonly amountMinor: number;
  }[];
};

/** Writes a refund with its lines; the database refuses what exceeds the money taken for the order. */
export async function insertRefund(
  db: Db,
  { lines, amountMinor, creditMinor, shippingMinor, ...refund }: NewRefund,
  now: Date,
): Promise<{ readonly id: Id<'refund'>; readonly number: string }> {
  const id = newId('refund', now);
  const number = refundNumber(randomBytes(5));
  await db.refund.createMany({
    data: [
      {
        id,
        number,
        ...refund,
        amountMinor: BigInt(amountMinor),
        creditMinor: BigInt(creditMinor),
        shippingMinor: BigInt(shippingMinor),
        requestedAt: now,
        approvedAt: refund.status === 'approved' ? now : null,
      },
    ],
  });
  await db.refundLine.createMany({
    data: lines.map((line) => ({
      refundId: id,
      orderLineId: line.orderLineId,
      quantity: line.quantity,
      amountMinor: BigInt(line.amountMinor),
    })),
  });
  return { id, number };
}

/** Changes the refund only from one of `from`; `false` means that someone was faster. */
export async function moveRefund(
  db: Db,
  id: string,
  from: readonly RefundState[],
  data: Prisma.RefundUncheckedUpdateManyInput & { readonly status?: RefundState },
  also: Prisma.RefundWhereInput = {},
): Promise<boolean> {
  const { count } = await db.refund.updateMany({
    where: { ...also, id, status: { in: [...from] } },
    data,
  });
  return count === 1;
}

/** Adds what was sent back for one order to its share and to the payment. */
export async function countRefunded(db: Db, orderId: string, minor: number, now: Date) {
  const back = { increment: BigInt(minor) };
  const split = await db.paymentSplit.update({ where: { orderId }, data: { refundedMinor: back } });
  await db.payment.update({
    where: { id: split.paymentId },
    data: { refundedMinor: back, updatedAt: now },
  });
}
