import { system } from '@/domain/policy';
import { hearAnswer } from '@/modules/refunds/commands/answer';
import { refundEndedOrder } from '@/modules/refunds/commands/ended';
import { wayOfRefund } from '@/modules/refunds/commands/send';
import { endedWithMoney } from '@/modules/refunds/repo/order';
import { findRefund } from '@/modules/refunds/repo/read';
import { moveRefund } from '@/modules/refunds/repo/write';
import type { Db } from '@/platform/db';
import { pick } from './dice';

const atMost = 200;
const minute = 60_000;

/** Paid orders that ended before delivery: their money goes back by itself, as the job would have sent it. */
export async function refundEnded(db: Db): Promise<void> {
  for (const orderId of await endedWithMoney(db, atMost)) {
    const ended = await db.orderEvent.findFirstOrThrow({
      where: { orderId, kind: { in: ['canceled', 'declined'] } },
      orderBy: { at: 'desc' },
    });
    await refundEndedOrder(orderId, new Date(ended.at.getTime() + minute));
  }
}

/**
 * What was approved and a gateway sends for us arrives; the youngest of a card is turned away. What a person must
 * send stays where it is.
 */
export async function sendApproved(db: Db): Promise<void> {
  const waiting = await db.refund.findMany({
    where: { status: 'approved', destination: 'original' },
    orderBy: { approvedAt: 'asc' },
  });
  const found = await Promise.all(waiting.map(({ id }) => findRefund(db, id)));
  const ours = found.flatMap((refund) =>
    refund && wayOfRefund(refund) === 'provider' ? [refund] : [],
  );
  const refused = ours.filter(({ provider }) => provider === 'stripe').at(-1);
  const approvedAt = new Map(waiting.map((row) => [row.id, row.approvedAt]));
  for (const refund of ours) {
    const { id } = refund;
    const at = new Date((approvedAt.get(id)?.getTime() ?? 0) + 2 * minute);
    await moveRefund(db, id, ['approved'], { status: 'processing', sentAt: at, tries: 1 });
    await hearAnswer(system, id, refund === refused ? turnedAway : arrived(id), at);
  }
}

const turnedAway = {
  state: 'refused',
  code: 'expired_or_canceled_card',
  message: 'The card has been canceled.',
} as const;

const arrived = (id: string) =>
  ({ state: 'done', providerRefundRef: `re_demo${pick(`refund:${id}`, 9_999_999)}` }) as const;
