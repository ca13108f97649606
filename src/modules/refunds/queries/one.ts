import { isId } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import type { Words } from '@/domain/place';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { leftOf } from '@/domain/refund/plan';
import { sharesOf } from '@/domain/refund/shares';
import { prisma } from '@/platform/db';
import { isForAPerson } from '../commands/by-hand';
import { callFor } from '../commands/send';
import { namesOf, readOrderLines, readRefund } from '../repo/desk';
import { readOrderMoney } from '../repo/order';
import { findRefund } from '../repo/read';
import { readPortion } from '../types';
import { type DeskRefund, deskRefund } from './desk';

export type RefundVerb =
  | 'approve'
  | 'decline'
  | 'send_again'
  | 'mark_sent'
  | 'mark_not_sent'
  | 'change_destination';
/** Where the money comes from again; `key` is a word of the split everybody sees. */
export type BackShare = {
  readonly key: 'artisan' | 'platform' | 'payment' | 'delivery' | 'tax';
  readonly amount: Money;
};
export type RefundView = DeskRefund & {
  readonly note: string | null;
  /** What the provider or a person said of it. */
  readonly said: { readonly code: string | null; readonly message: string | null };
  readonly reference: string | null;
  readonly tries: number;
  readonly isUnknown: boolean;
  readonly shipping: Money;
  readonly lines: readonly {
    readonly id: string;
    readonly title: Words;
    readonly quantity: number;
    readonly of: number;
    readonly amount: Money;
  }[];
  readonly shares: readonly BackShare[];
  readonly platformGift: Money;
  readonly people: {
    readonly requested: string | null;
    readonly approved: string | null;
    readonly paid: string | null;
  };
  readonly moments: {
    readonly approved: Date | null;
    readonly sent: Date | null;
    readonly paid: Date | null;
  };
  /** Whether its whole number can be asked for, by whoever has to send it by hand; asking is recorded. */
  readonly canShowNumber: boolean;
  /** What this member of staff can do now. */
  readonly verbs: readonly RefundVerb[];
  /** Why the next step is somebody else's. */
  readonly isForAnother: boolean;
};

/** One refund with its shares and what can be done; null for who may not read it. */
export async function refundView(actor: UserActor, id: string): Promise<RefundView | null> {
  if (!may(actor, 'refunds.read', null) || !isId('refund', id)) return null;
  const [row, facts] = await Promise.all([readRefund(prisma, id), findRefund(prisma, id)]);
  if (!row || !facts) return null;
  const names = await namesOf(prisma, [row.requestedBy, row.approvedBy, row.paidBy]);
  const name = (userId: string | null) => (userId === null ? null : (names.get(userId) ?? null));
  const portion = readPortion(row.shares);
  const shares = portion && sharesOf(portion);
  const { verbs, isForAnother } = verbsFor(actor, facts);
  const canSend = may(actor, 'refunds.pay', null) && verbs.includes('mark_sent');
  return {
    ...(await deskRefund(row)),
    note: row.note,
    said: { code: row.code, message: row.message },
    reference: row.providerRef,
    tries: row.tries,
    isUnknown: row.outcomeUnknown,
    shipping: money(Number(row.shippingMinor)),
    lines: row.lines.map((line) => ({
      id: line.orderLineId,
      title: { en: line.orderLine.title, ur: line.orderLine.titleUr },
      quantity: line.quantity,
      of: line.orderLine.quantity,
      amount: money(Number(line.amountMinor)),
    })),
    shares: shares ? backShares(shares) : [],
    platformGift: money(shares?.platformDiscount ?? 0),
    people: {
      requested: name(row.requestedBy),
      approved: name(row.approvedBy),
      paid: name(row.paidBy),
    },
    moments: { approved: row.approvedAt, sent: row.sentAt, paid: row.paidAt },
    canShowNumber: canSend && row.destinationSealed !== null,
    verbs,
    isForAnother,
  };
}

const backShares = ({ artisan, fees, shipping }: ReturnType<typeof sharesOf>): BackShare[] => [
  { key: 'artisan', amount: money(Math.max(0, artisan)) },
  { key: 'platform', amount: money(fees.platform + fees.closing) },
  { key: 'payment', amount: money(fees.payment) },
  { key: 'delivery', amount: money(shipping) },
  { key: 'tax', amount: money(fees.tax + fees.sales_tax) },
];

type Facts = NonNullable<Awaited<ReturnType<typeof findRefund>>>;

function verbsFor(
  actor: UserActor,
  refund: Facts,
): { readonly verbs: readonly RefundVerb[]; readonly isForAnother: boolean } {
  const isOwn = refund.requestedBy === actor.id;
  if (refund.status === 'requested') {
    if (!may(actor, 'refunds.approve', null)) return { verbs: [], isForAnother: false };
    return { verbs: isOwn ? ['decline'] : ['approve', 'decline'], isForAnother: isOwn };
  }
  if (!may(actor, 'refunds.pay', null)) return { verbs: [], isForAnother: false };
  const isApprover = refund.approvedBy === actor.id;
  const verbs: RefundVerb[] = [];
  const byHand = isForAPerson(refund);
  if (byHand && !isApprover) verbs.push('mark_sent');
  if (refund.status === 'processing' && refund.isUnknown && !isApprover)
    verbs.push('mark_not_sent');
  if (refund.status === 'failed' && callFor(refund, new Date(0))) verbs.push('send_again');
  const canMove = refund.status === 'failed' || (refund.status === 'approved' && byHand);
  if (canMove && !isOwn) verbs.push('change_destination');
  return { verbs, isForAnother: byHand && isApprover };
}

export type RefundableOrder = {
  readonly id: string;
  readonly group: { readonly id: string; readonly number: string; readonly buyer: string };
  readonly artisan: Words;
  readonly isCash: boolean;
  /** Whether it can be refunded now: it is delivered, or it ended. */
  readonly isReady: boolean;
  readonly paid: Money;
  readonly left: Money;
  readonly deliveryLeft: Money;
  readonly lines: readonly {
    readonly id: string;
    readonly title: Words;
    readonly left: number;
    readonly value: Money;
  }[];
};

/** An order with what of it can still go back; null for who may not ask for a refund. */
export async function refundableOrder(
  actor: Actor,
  orderId: string,
): Promise<RefundableOrder | null> {
  if (!may(actor, 'refunds.request', null) || !isId('order', orderId)) return null;
  const [order, row] = await Promise.all([
    readOrderMoney(prisma, orderId),
    readOrderLines(prisma, orderId),
  ]);
  if (!order || !row) return null;
  const left = leftOf(order.frozen, order.taken);
  return {
    id: order.id,
    group: { id: row.group.id, number: row.group.number, buyer: row.group.contactName },
    artisan: { en: row.artisan.publicName, ur: row.artisan.publicNameUr },
    isCash: order.method === 'cod',
    isReady: order.isDelivered || order.isEnded,
    paid: money(Number(row.split?.capturedMinor ?? 0n)),
    left: money(order.moneyLeftMinor),
    deliveryLeft: money(left.delivery.value),
    lines: row.lines.map(({ id, title, titleUr }) => {
      const line = left.lines.find(({ orderLineId }) => orderLineId === id);
      return {
        id,
        title: { en: title, ur: titleUr },
        left: line?.quantity ?? 0,
        value: money(line?.value ?? 0),
      };
    }),
  };
}
