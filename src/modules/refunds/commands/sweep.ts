import { providers } from '@/domain/payment/fact';
import { isAskDue } from '@/domain/refund/way';
import { settleAlerts } from '@/modules/ledger/commands/alerts';
import { prisma } from '@/platform/db';
import { settings } from '@/platform/env';
import { providerFor } from '@/platform/payments/providers';
import { endedWithMoney } from '../repo/order';
import { failedRefunds, overlooked, unanswered, unknownRefunds } from '../repo/read';
import { refundAlerts } from './answer';
import { refundEndedOrder } from './ended';
import { askAfterRefund, sendRefund } from './send';

const batch = 100;
const minute = 60_000;

/**
 * Finishes what a crash or a lost answer left half done: ended orders whose money is still here, refunds that were
 * approved and never left, and those that left and were not heard of. Run every minute. Returns how many it met.
 */
export async function sweepRefunds(now: Date): Promise<number> {
  const ended = await endedWithMoney(prisma, batch);
  for (const orderId of ended) await refundEndedOrder(orderId, now);
  const senders = providers.filter((key) => providerFor(key)?.refund !== undefined);
  const waiting = await overlooked(prisma, senders, new Date(now.getTime() - minute), batch);
  for (const id of waiting) await sendRefund(id, now);
  // A call of ours may still be under way: some providers take two of them for one refund.
  const patience = 3 * settings().paymentCallSeconds * 1000;
  const lost = await unanswered(prisma, new Date(now.getTime() - patience), batch);
  for (const { id, sentAt } of lost) {
    if (sentAt !== null && isAskDue(sentAt, now)) await askAfterRefund(id, now);
  }
  await settleAlerts(prisma, refundAlerts.refused, await failedRefunds(prisma), now);
  await settleAlerts(prisma, refundAlerts.unknown, await unknownRefunds(prisma), now);
  return ended.length + waiting.length + lost.length;
}
