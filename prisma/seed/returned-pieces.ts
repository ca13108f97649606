import { approveRefund } from '@/modules/refunds/commands/approve';
import { markSent } from '@/modules/refunds/commands/by-hand';
import { type RefundRequest, requestRefund } from '@/modules/refunds/commands/request';
import type { Db } from '@/platform/db';
import { asStaff, must } from './cast';
import { daysBefore } from './dice';
import { artisanId, artisanOfTheDemo } from './people';

const everything = { wanted: 'everything', destination: { to: 'original' } } as const;

type Delivered = { readonly id: string; readonly isCash: boolean };

/**
 * Buyers of delivered pieces get money back: a part of the delivery, a whole order that the artisan was paid for
 * already, one as store credit, one of cash by hand, and one that nobody has agreed to yet. Asked for by support,
 * agreed to by finance, sent by hand by a third person. Answers the order that was paid back as store credit.
 */
export async function refundDelivered(db: Db, since: Date, townDay: Date): Promise<string> {
  const delivered = await deliveredBefore(db, since, townDay);
  const taken = new Set<string>();
  const take = (fits: (order: Delivered) => boolean): string => {
    const order = delivered.find((one) => !taken.has(one.id) && fits(one));
    if (!order) throw new Error('The demo town has too few delivered orders to refund.');
    taken.add(order.id);
    return order.id;
  };
  const prepaid = (order: Delivered) => !order.isCash;
  const paidOut = await mostPaidOut(db, delivered.filter(prepaid));
  const at = (step: number) => daysBefore(since, -0.3 * step);

  const broken = take(({ id }) => id === paidOut);
  await refund(
    broken,
    { ...everything, reason: 'damaged', note: 'It came in two.' },
    at(1),
    townDay,
  );
  const late = { lines: [], shippingMinor: 100_00 };
  const goodwill = {
    ...everything,
    wanted: late,
    reason: 'goodwill',
    note: 'A week late.',
  } as const;
  await refund(take(prepaid), goodwill, at(2), townDay);
  const credited = take(prepaid);
  const asCredit = { ...everything, destination: { to: 'store_credit' } } as const;
  const another = { ...asCredit, reason: 'not_as_described', note: 'Another red.' } as const;
  await refund(credited, another, at(3), townDay);
  const toWallet = { ...everything, destination: { to: 'wallet', number: '03000004999' } } as const;
  const missing = { ...toWallet, reason: 'missing_piece', note: 'One of two was there.' } as const;
  const byHand = await refund(
    take(({ isCash }) => isCash),
    missing,
    at(4),
    townDay,
  );
  const sent = { reference: 'JC-DEMO-77120' };
  must(await markSent(asStaff('admin', townDay), byHand, sent, at(5)), 'send a refund by hand');
  const torn = { ...everything, reason: 'damaged', note: 'The edge is torn.' } as const;
  must(await requestRefund(support(townDay), take(prepaid), torn, at(6)), 'ask for a refund');
  return credited;
}

const support = (townDay: Date) => asStaff('support', townDay);

async function refund(orderId: string, asked: RefundRequest, at: Date, townDay: Date) {
  const { refundId } = must(
    await requestRefund(support(townDay), orderId, asked, at),
    'ask for a refund',
  );
  const agreedAt = new Date(at.getTime() + 3_600_000);
  must(await approveRefund(asStaff('finance', townDay), refundId, agreedAt), 'agree to a refund');
  return refundId;
}

/** Of other artisans than the demo's own, in the order in which they were bought. */
async function deliveredBefore(db: Db, since: Date, townDay: Date): Promise<readonly Delivered[]> {
  const rows = await db.order.findMany({
    where: {
      artisanId: { not: artisanId(artisanOfTheDemo, townDay) },
      fulfillments: { some: { status: 'delivered', deliveredAt: { lt: since } } },
      refunds: { none: {} },
      discountMinor: 0,
      creditMinor: 0,
    },
    include: { group: { select: { paymentMethod: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, group }) => ({ id, isCash: group.paymentMethod === 'cod' }));
}

/** The order whose artisan has the least coming beside it: paid back she owes, if she was paid for it. */
async function mostPaidOut(db: Db, orders: readonly Delivered[]): Promise<string | undefined> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM orders o
    LEFT JOIN seller_transfers t ON t.artisan_id = o.artisan_id AND t.payout_id IS NULL
    WHERE o.id = ANY(${orders.map(({ id }) => id)}::text[])
    GROUP BY o.id ORDER BY coalesce(sum(t.amount_minor), 0) - o.due_minor, o.id LIMIT 1`;
  return rows[0]?.id;
}
