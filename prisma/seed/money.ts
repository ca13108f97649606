import { prisma } from '@/platform/db';
import { keepBooks } from './books';
import { spendCredit } from './credit-purchase';
import { settleOldCash } from './earlier-statements';
import { holdSome } from './holds';
import { openAccounts } from './payout-accounts';
import { makeThisWeek, payEarlierWeeks } from './payout-runs';
import { refundEnded, sendApproved } from './refunds';
import { refundDelivered } from './returned-pieces';
import { rememberAtGateways } from './sandbox-books';

const name = 'demo-town.money';

/** Everything that happened to the town's money after it was taken, in the order in which it happened. */
export async function moveMoney(townDay: Date, now: Date): Promise<void> {
  if ((await prisma.milestone.count({ where: { name } })) > 0) return;
  await settleOldCash(prisma, townDay, now);
  await refundEnded(prisma);
  await openAccounts(prisma, townDay, now);
  const paidOutAt = await payEarlierWeeks(prisma, townDay, now);
  const credited = await refundDelivered(prisma, paidOutAt, townDay);
  await sendApproved(prisma);
  await spendCredit(prisma, credited, townDay, now);
  await holdSome(prisma, townDay, now);
  await makeThisWeek(now);
  await keepBooks(townDay, now);
  await rememberAtGateways(prisma);
  await prisma.milestone.create({ data: { name, at: now } });
}
