import { type Failure, fail, type Result } from '@/domain/result';
import { inGroup } from '@/modules/orders/commands/group';
import { type Db, prisma } from '@/platform/db';
import { findRefund, groupOfRefund, lockRefund, type RefundFacts } from '../repo/read';

export type NotFound = Failure<'refund.not_found'>;

/** Holds a refund's purchase and the refund until `work` is done. Failure: `refund.not_found`. */
export async function inRefund<T, F extends Failure>(
  refundId: string,
  work: (db: Db, refund: RefundFacts) => Promise<Result<T, F>>,
): Promise<Result<T, F | NotFound>> {
  const groupId = await groupOfRefund(prisma, refundId);
  if (groupId === null) return fail('refund.not_found');
  return inGroup<Result<T, F | NotFound>>(groupId, async (db) => {
    await lockRefund(db, refundId);
    const refund = await findRefund(db, refundId);
    return refund ? work(db, refund) : fail('refund.not_found');
  });
}
