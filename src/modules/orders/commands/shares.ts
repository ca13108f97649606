import type { Money } from '@/domain/money';
import type { FeeShare } from '@/domain/order/fees';
import { type Db, newId } from '@/platform/db';
import { type FrozenOrder, readFrozen, replaceShares } from '../repo/shares';

export type { FrozenOrder } from '../repo/shares';

/** The orders of a group that wait for money or for the buyer's word, with what is frozen of them. */
export const frozenOrders = (db: Db, groupId: string): Promise<FrozenOrder[]> =>
  readFrozen(db, groupId);

type Shares = {
  readonly id: string;
  readonly due: Money;
  readonly fees: readonly FeeShare[];
};

/** Freezes new shares of an order beside the old ones, which are not read any more. */
export async function writeShares(
  db: Db,
  order: FrozenOrder,
  lines: readonly Shares[],
  now: Date,
): Promise<void> {
  const version = order.feeVersion + 1;
  const fees = lines.flatMap(({ id: orderLineId, fees: own }) =>
    own.map((fee) => ({
      id: newId('feeLine', now),
      orderId: order.id,
      orderLineId,
      part: fee.part,
      ruleId: fee.ruleId,
      rateBps: fee.bps,
      amountMinor: BigInt(fee.amount.minor),
      currency: fee.amount.currency,
      version,
    })),
  );
  const due = lines.reduce((all, line) => all + line.due.minor, 0);
  await replaceShares(db, order, { fees, due: BigInt(due), version });
}
