import { add } from '@/domain/money';
import type { Actor } from '@/domain/policy';
import { issueCredit } from '@/modules/credits/commands';
import type { Db } from '@/platform/db';
import type { RefundFacts } from '../repo/read';
import { moveRefund } from '../repo/write';
import { finishRefund } from './finish';

/**
 * The store credit an approved refund makes: what credit had paid, and the money too where the buyer chose credit.
 * Its code goes to the buyer by message. Null when it makes none.
 */
export async function creditFor(db: Db, refund: RefundFacts, now: Date): Promise<string | null> {
  const { credit, destination, group, id: refundId } = refund;
  const amount = destination === 'store_credit' ? add(credit, refund.amount) : credit;
  if (amount.minor === 0) return null;
  const { phone, locale } = group;
  return (await issueCredit(db, { phone, amount, refundId, locale }, now)).storeCreditId;
}

/** Credit for the money of a refund that could not be sent; a refund that made credit before makes a second one. */
export async function moneyAsCredit(db: Db, refund: RefundFacts, now: Date): Promise<string> {
  const { phone, locale } = refund.group;
  const refundId = refund.credit.minor === 0 ? refund.id : null;
  const { amount } = refund;
  return (await issueCredit(db, { phone, amount, refundId, locale }, now)).storeCreditId;
}

/** The buyer holds the code: the refund is paid. */
export async function payAsCredit(
  db: Db,
  actor: Actor,
  refund: RefundFacts,
  storeCreditId: string,
  now: Date,
): Promise<void> {
  const sent = { status: 'processing', sentAt: now } as const;
  if (!(await moveRefund(db, refund.id, ['approved', 'failed'], sent)))
    throw new Error(`refund ${refund.id} can't be paid as credit now`);
  await finishRefund(db, actor, refund, { from: { storeCreditId } }, now);
}
