import { system } from '@/domain/policy';
import { approveRefund, declineRefund } from '@/modules/refunds/commands/approve';
import { changeDestination, markNotSent, markSent } from '@/modules/refunds/commands/by-hand';
import { requestRefund } from '@/modules/refunds/commands/request';
import { sendAgain, sendRefund } from '@/modules/refunds/commands/send';
import { sweepRefunds } from '@/modules/refunds/commands/sweep';
import { prisma } from '@/platform/db';
import { chosen, type Deed, groupIds, inARow, keeper, type Market, support } from './money-market';

const iban = 'PK36SCBL0000001123456702';
const destinations = [
  { to: 'original' },
  { to: 'original' },
  { to: 'bank', number: iban },
  { to: 'wallet', number: '03001234567' },
  { to: 'store_credit' },
] as const;

const toRefund =
  (
    work: (refundId: string, market: Market, pick: number, status: string) => Promise<unknown>,
  ): Deed =>
  async (market, pick) => {
    const refunds = await prisma.refund.findMany({
      where: { payment: { groupId: { in: groupIds(market) } } },
      select: { id: true, status: true },
      orderBy: { id: 'asc' },
    });
    const one = chosen(refunds, pick);
    if (one) await work(one.id, market, pick >> 3, one.status);
  };

/** Some pieces of an order that was delivered or has ended, some of its delivery, or all that is left. */
async function ask(market: Market, pick: number) {
  const orders = await prisma.order.findMany({
    where: {
      groupId: { in: groupIds(market) },
      OR: [{ fulfillmentStatus: 'delivered' }, { status: 'canceled' }],
    },
    include: { lines: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'asc' },
  });
  const order = chosen(orders, pick);
  if (!order) return;
  const lines = order.lines
    .filter((_, index) => (pick >> (index + 2)) % 2 === 0)
    .map(({ id, quantity }) => ({ orderLineId: id, quantity: 1 + (pick % quantity) }));
  const shippingMinor = pick % 3 === 0 ? Number(order.shippingMinor) : 0;
  const wanted = pick % 5 === 0 ? 'everything' : { lines, shippingMinor };
  const destination = chosen(destinations, pick >> 4) ?? { to: 'original' };
  const note = '';
  await requestRefund(
    support,
    order.id,
    { wanted, reason: 'damaged', note, destination },
    market.now,
  );
}

const mark = (refundId: string, { now }: Market, pick: number) =>
  pick % 3 === 0
    ? markNotSent(keeper(pick), refundId, { reason: 'never arrived' }, now)
    : markSent(keeper(pick), refundId, { reference: `B-${pick}` }, now);

const redirect = (refundId: string, { now }: Market, pick: number) =>
  changeDestination(
    keeper(pick),
    refundId,
    chosen(destinations.slice(2), pick) ?? { to: 'store_credit' },
    now,
  );

/** What usually comes next for a refund. */
const refundOn = toRefund(async (id, market, pick, status) => {
  const { now } = market;
  if (status === 'requested') return approveRefund(keeper(pick), id, now);
  if (status === 'approved') {
    await sendRefund(id, now);
    return mark(id, market, pick | 1);
  }
  if (status === 'processing') return sweepRefunds(now);
  if (status === 'failed')
    return pick % 2 ? redirect(id, market, pick) : sendAgain(keeper(pick), id, now);
});

/** Everything that is done about money that goes back. */
export const backDeeds = {
  askRefund: ask,
  refundOn: inARow(refundOn),
  approveRefund: toRefund((id, { now }, pick) => approveRefund(keeper(pick), id, now)),
  approveOwn: toRefund((id, { now }) => approveRefund(support, id, now)),
  approveBySystem: toRefund((id, { now }) => approveRefund(system, id, now)),
  declineRefund: toRefund((id, { now }, pick) =>
    declineRefund(keeper(pick), id, { reason: 'worn' }, now),
  ),
  sendRefund: toRefund((id, { now }) => sendRefund(id, now)),
  sendAgain: toRefund((id, { now }, pick) => sendAgain(keeper(pick), id, now)),
  markRefund: toRefund(mark),
  redirectRefund: toRefund(redirect),
  sweepRefunds: ({ now }: Market) => sweepRefunds(now),
} satisfies Record<string, Deed>;
