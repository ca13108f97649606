import { add } from '@/domain/money';
import type { Actor } from '@/domain/policy';
import { enqueueMessages } from '@/modules/notifications/commands';
import { type EventKind, recordEvents } from '@/modules/orders/commands/timeline';
import { groupPath } from '@/modules/orders/queries/link';
import type { Db } from '@/platform/db';
import type { RefundFacts } from '../repo/read';

/** Tells the buyer: it is agreed, or it has been sent. */
export const tellRefund = (
  db: Db,
  refund: RefundFacts,
  template: 'refund.approved' | 'refund.paid',
): Promise<void> => {
  const { number, phone, locale, id: groupId } = refund.group;
  // What was paid by store credit has a message of its own, with the code.
  const amountMinor = refund.amount.minor;
  if (amountMinor === 0 || refund.destination === 'store_credit') return Promise.resolve();
  return enqueueMessages(db, [
    {
      dedupeKey: `${template}:${refund.id}`,
      channel: 'sms',
      recipient: phone,
      locale,
      groupId,
      template,
      params: { number, amountMinor, orderLink: groupPath(number) },
    },
  ]);
};

/** Writes on the order's timeline what became of its refund. */
export async function noteRefund(
  db: Db,
  actor: Actor,
  refund: RefundFacts,
  kind: Extract<EventKind, `refund_${string}`>,
  now: Date,
): Promise<void> {
  if (refund.order === null) return;
  const details = { number: refund.number, minor: add(refund.amount, refund.credit).minor };
  const about = { groupId: refund.group.id, orderId: refund.order.id };
  await recordEvents(db, actor, [{ ...about, kind, details }], now);
}
