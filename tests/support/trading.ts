import { attemptReasons } from '@/domain/fulfillment/flow';
import { cancelReasons } from '@/domain/order/flow';
import { guest } from '@/domain/policy';
import { placeOrder } from '@/modules/checkout/commands/place-order';
import { handOver, recordAttempt } from '@/modules/fulfillment/commands/carry';
import { deliver, receiveBack, refuse } from '@/modules/fulfillment/commands/finish';
import { markPacked } from '@/modules/fulfillment/commands/pack';
import { accept, decline, declineReasons } from '@/modules/orders/commands/answer';
import { cancelOrder, withdrawByLink } from '@/modules/orders/commands/cancel';
import { confirmByLink, confirmByPhone } from '@/modules/orders/commands/confirm';
import {
  acceptUnanswered,
  completeDelivered,
  expireUnconfirmed,
} from '@/modules/orders/commands/timers';
import { prisma } from '@/platform/db';
import { artisanActor, staffActor } from './actors';
import { cartWith, requestFor } from './buying';
import { backDeeds } from './money-back';
import { cashDeeds } from './money-cash';
import { work } from './money-jobs';
import { chosen, type Deed, inARow, linkOf, type Market, setClock, support } from './money-market';
import { payDeeds } from './money-pay';
import { payoutDeeds } from './money-payouts';

/** One thing that somebody does to the market; `pick` chooses whom and what it meets. */
export type Act = { readonly kind: ActKind; readonly pick: number };
export type ActKind = keyof typeof deeds;

const carrier = staffActor('fulfilment');
let sent = 0;

type Met = NonNullable<Awaited<ReturnType<typeof meetOrder>>>;

async function meetOrder(market: Market, pick: number) {
  const orders = await prisma.order.findMany({
    where: { groupId: { in: market.groups.map(({ id }) => id) } },
    include: { fulfillments: { orderBy: { createdAt: 'desc' } } },
    orderBy: { id: 'asc' },
  });
  const order = chosen(orders, pick);
  const owner = market.artisans.find(({ id }) => id === order?.artisanId);
  if (!order || !owner) return null;
  return { order, owner: artisanActor(owner), parcelId: order.fulfillments[0]?.id ?? 'ful_none' };
}

const toOrder =
  (work: (met: Met, market: Market, pick: number) => Promise<unknown>) =>
  async (market: Market, pick: number) => {
    const met = await meetOrder(market, pick);
    if (met) await work(met, market, pick);
  };

const toGroup =
  (work: (group: Market['groups'][number], market: Market) => Promise<unknown>) =>
  async (market: Market, pick: number) => {
    const group = chosen(market.groups, pick);
    if (group) await work(group, market);
  };

const ways = ['cod', 'cod', 'card', 'card', 'jazzcash', 'easypaisa', 'bank'] as const;

/** Some of the pieces, in some way of paying, now and then with coupons and store credit, or clicked twice. */
async function place(market: Market, pick: number) {
  // The only one of its kind is soon sold: mostly the others are wanted.
  const wants = pick % 16 < 3 ? 7 : 1 + (pick % 2) * 3 + ((pick >> 1) % 2);
  const wanted = market.pieces.filter((_, index) => (wants >> index) % 2 === 1);
  const lines = wanted.map(({ variantId }) => ({
    variantId,
    quantity: variantId === market.pieces[0]?.variantId ? 1 + (pick % 2) : 1,
  }));
  const access = await cartWith(lines, market.now).catch(() => null);
  if (!access) return;
  const codes = market.codes.filter((_, index) => (pick >> (index * 2 + 3)) % 4 === 0);
  const method = chosen(ways, pick >> 3) ?? 'cod';
  const request = { ...requestFor(access, { codes }), method };
  const all = await Promise.all(
    Array.from({ length: 1 + (pick % 2) }, () => placeOrder(request, market.now)),
  );
  for (const placed of all)
    if (placed.ok && placed.value.isNew)
      market.groups.push({ id: placed.value.groupId, number: placed.value.number });
}

async function handOverTo(met: Met, market: Market) {
  sent += 1;
  const to = { courier: sent % 2 ? 'tcs' : 'leopards', trackingNumber: `PROP-${sent}` };
  await handOver(carrier, met.parcelId, to, market.now);
}

const deliverWith = (extra: number) =>
  toOrder(({ order, parcelId }, { now }) =>
    deliver(carrier, parcelId, { cashMinor: Number(order.totalMinor) + extra }, now),
  );

/** Whatever usually comes next for this order. */
async function goOn(met: Met, market: Market, pick: number) {
  const { order, owner, parcelId } = met;
  const parcel = order.fulfillments[0]?.status;
  const group = market.groups.find(({ id }) => id === order.groupId);
  if (order.status === 'unconfirmed' && group) return confirmByLink(linkOf(group), market.now);
  if (order.status !== 'placed') return;
  if (order.acceptance === 'awaiting') return accept(owner, order.id, market.now);
  if (parcel === 'pending') return markPacked(owner, order.id, { photo: null }, market.now);
  if (parcel === 'packed') return handOverTo(met, market);
  if (parcel === 'shipped' && pick % 4 === 0) return refuse(carrier, parcelId, {}, market.now);
  const cash = { cashMinor: Number(order.totalMinor) };
  if (parcel === 'shipped') return deliver(carrier, parcelId, cash, market.now);
  return receiveBack(carrier, parcelId, { restock: pick % 8 === 0 }, market.now);
}

/** Every deed of the trade, as its real command; most of them come at the wrong moment, and must then do nothing. */
export const deeds = {
  place,
  goOn: inARow(toOrder(goOn)),
  confirm: toGroup((group, { now }) => confirmByLink(linkOf(group), now)),
  confirmByPhone: toGroup((group, { now }) => confirmByPhone(support, group.id, now)),
  confirmWithWrongKey: toGroup(({ number }, { now }) => confirmByLink({ number, key: 'x' }, now)),
  withdraw: toGroup((group, { now }) => withdrawByLink(linkOf(group), now)),
  accept: toOrder(({ order, owner }, { now }) => accept(owner, order.id, now)),
  acceptAsStranger: toOrder(({ order }, { now }) => accept(guest, order.id, now)),
  decline: toOrder(({ order, owner }, { now }, pick) =>
    decline(owner, order.id, { reason: chosen(declineReasons, pick) ?? 'other' }, now),
  ),
  pack: toOrder(({ order, owner }, { now }) => markPacked(owner, order.id, { photo: null }, now)),
  handOver: toOrder(handOverTo),
  attempt: toOrder(({ parcelId }, { now }, pick) =>
    recordAttempt(carrier, parcelId, { reason: chosen(attemptReasons, pick) ?? 'no_cash' }, now),
  ),
  deliver: deliverWith(0),
  deliverForLess: deliverWith(-1),
  refuse: toOrder(({ parcelId }, { now }) => refuse(carrier, parcelId, {}, now)),
  receiveBack: toOrder(({ parcelId }, { now }, pick) =>
    receiveBack(carrier, parcelId, { restock: pick % 2 === 0 }, now),
  ),
  cancel: toOrder(({ order }, { now }, pick) =>
    cancelOrder(
      support,
      order.id,
      {
        reason: chosen(cancelReasons, pick) ?? 'buyer_asked',
        note: '',
        restock: pick % 3 !== 0,
        notify: true,
      },
      now,
    ),
  ),
  expire: ({ now }: Market) => expireUnconfirmed(now),
  acceptInSilence: ({ now }: Market) => acceptUnanswered(now),
  complete: ({ now }: Market) => completeDelivered(now),
  wait: async (market: Market, pick: number) => {
    setClock(market, new Date(market.now.getTime() + (1 + (pick % 60)) * 3_600_000));
  },
  waitALittle: async (market: Market, pick: number) => {
    setClock(market, new Date(market.now.getTime() + (1 + (pick % 90)) * 60_000));
  },
  work,
  ...payDeeds,
  ...backDeeds,
  ...payoutDeeds,
  ...cashDeeds,
} satisfies Record<string, Deed>;

export const carryOut = (market: Market, { kind, pick }: Act): Promise<unknown> =>
  deeds[kind](market, pick);
