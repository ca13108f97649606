import { type Money, money } from '@/domain/money';
import type { RefundDestination, RefundReason } from '@/domain/refund/flow';
import type { Db } from '@/platform/db';

/** `agreed`: it is owed; `on_its_way`: it has been sent; `arrived`: it has gone out; `delayed`: we are looking into it. */
export type RefundStage = 'agreed' | 'on_its_way' | 'arrived' | 'delayed';
export type BuyersRefund = {
  readonly number: string;
  /** Null for money that came too much. */
  readonly orderId: string | null;
  readonly stage: RefundStage;
  readonly reason: RefundReason;
  /** Money back, and store credit. */
  readonly amount: Money;
  readonly credit: Money;
  readonly destination: RefundDestination;
  readonly destinationMasked: string | null;
  readonly agreedAt: Date | null;
  readonly paidAt: Date | null;
};

const stages = {
  approved: 'agreed',
  processing: 'on_its_way',
  succeeded: 'arrived',
  failed: 'delayed',
} as const satisfies Readonly<Record<string, RefundStage>>;

/** What goes back of a purchase, as its buyer sees it: from the moment it is agreed, the first one first. */
export async function refundsOf(db: Db, groupId: string): Promise<readonly BuyersRefund[]> {
  const rows = await db.refund.findMany({
    where: { payment: { groupId }, status: { in: Object.keys(stages) } },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    number: row.number,
    orderId: row.orderId,
    stage: stages[row.status as keyof typeof stages],
    reason: row.reason as RefundReason,
    amount: money(Number(row.amountMinor)),
    credit: money(Number(row.creditMinor)),
    destination: row.destination as RefundDestination,
    destinationMasked: row.destinationMasked,
    agreedAt: row.approvedAt,
    paidAt: row.paidAt,
  }));
}
