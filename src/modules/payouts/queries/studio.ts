import type { Id } from '@/domain/ids';
import { isId } from '@/domain/ids';
import { type Money, money, sum } from '@/domain/money';
import type { PayoutAccountKind, PayoutAccountState, PayoutState } from '@/domain/payout/flow';
import { aboveLimit } from '@/domain/payout/plan';
import { pakistanDay } from '@/domain/payout/schedule';
import { type Actor, may } from '@/domain/policy';
import { levelLimitsOf } from '@/modules/levels/queries';
import {
  comingOrders,
  comingSum,
  ordersById,
  type StudioOrder,
} from '@/modules/orders/queries/studio';
import { prisma } from '@/platform/db';
import { readNewest, readStanding } from '../repo/accounts';
import { readHoldsOf, readOwed } from '../repo/holds';
import { readOnePayout, readOpenTransfers, readPayoutsFor, readTransfersOf } from '../repo/studio';
import type { AccountView, HoldView, MoneyLineView, PayoutView } from '../types';
import { holdView } from './waiting';

const lineLimit = 200;
const onItsWay: readonly PayoutState[] = ['approved', 'processing', 'failed', 'returned'];

export type ArtisanMoneyView = {
  /** What is hers and not yet under way; negative when she owes the platform. */
  readonly owed: Money;
  readonly onTheWay: Money;
  readonly coming: Money;
  /** Of what is owed, what is held back. */
  readonly held: Money;
  /** Of what is owed and free, what waits for the payouts after the next because of what her level allows. */
  readonly aboveLimit: Money;
  readonly lines: readonly MoneyLineView[];
  readonly underway: readonly StudioOrder[];
  readonly payouts: readonly PayoutView[];
  readonly holds: readonly HoldView[];
  readonly account: AccountView | null;
};

/** Her money: owed, on its way and coming, with what makes each of them up. Null for who may not read it. */
export async function artisanMoney(
  actor: Actor,
  artisanId: Id<'artisan'>,
  now: Date,
): Promise<ArtisanMoneyView | null> {
  if (!may(actor, 'earnings.read', { artisanId })) return null;
  const [owed, coming, underway, open, payouts, holdRows, account, limits] = await Promise.all([
    readOwed(prisma, artisanId),
    comingSum(artisanId),
    comingOrders(artisanId),
    readOpenTransfers(prisma, artisanId, lineLimit),
    readPayoutsFor(prisma, artisanId, 30),
    readHoldsOf(prisma, artisanId, 20),
    accountOf(actor, artisanId),
    levelLimitsOf(prisma, artisanId),
  ]);
  const views = payouts.map(payoutView);
  const holds = holdRows.map(holdView);
  const today = pakistanDay(now);
  const openHolds = holds.filter((hold) => hold.releasedAt === null && hold.releaseOn > today);
  const held = sum(openHolds.map(({ amount }) => amount));
  return {
    owed: money(owed),
    coming,
    underway,
    onTheWay: sum(views.filter(({ status }) => onItsWay.includes(status)).map((one) => one.amount)),
    held,
    aboveLimit: money(aboveLimit(owed - held.minor, limits.payoutMinor)),
    lines: await withOrders(artisanId, open),
    payouts: views,
    holds: [...openHolds, ...holds.filter((hold) => !openHolds.includes(hold)).slice(0, 3)],
    account,
  };
}

type TransferRow = Awaited<ReturnType<typeof readOpenTransfers>>[number];

async function withOrders(
  artisanId: Id<'artisan'>,
  rows: readonly TransferRow[],
): Promise<readonly MoneyLineView[]> {
  const ids = rows.flatMap(({ orderId }) => (orderId === null ? [] : [orderId]));
  const orders = await ordersById(artisanId, [...new Set(ids)]);
  return rows.map((row) => ({
    id: row.id,
    kind: row.provider === 'hold' ? 'held' : row.kind,
    amount: money(Number(row.amountMinor)),
    at: row.createdAt,
    order: orders.get(row.orderId ?? '') ?? null,
  }));
}

type PayoutRow = Awaited<ReturnType<typeof readPayoutsFor>>[number];
const payoutView = (row: PayoutRow): PayoutView => ({
  id: row.id,
  number: row.number,
  status: row.status as PayoutState,
  amount: money(Number(row.amountMinor)),
  account: { kind: row.account.kind as PayoutAccountKind, masked: row.account.numberMasked },
  createdAt: row.createdAt,
  paidAt: row.paidAt,
  bankRef: row.bankRef,
});

/** One payout of hers with every line it pays. Null for a foreign one as for one that isn't there. */
export async function artisanPayout(
  actor: Actor,
  artisanId: Id<'artisan'>,
  payoutId: string,
): Promise<{ readonly payout: PayoutView; readonly lines: readonly MoneyLineView[] } | null> {
  if (!may(actor, 'earnings.read', { artisanId }) || !isId('payout', payoutId)) return null;
  const row = await readOnePayout(prisma, artisanId, payoutId);
  if (!row) return null;
  const lines = await withOrders(artisanId, await readTransfersOf(prisma, payoutId));
  return { payout: payoutView(row), lines };
}

/** The account she is paid to, or the last one that was refused. Null where there is none, and for who may not. */
export async function accountOf(
  actor: Actor,
  artisanId: Id<'artisan'>,
): Promise<AccountView | null> {
  if (!may(actor, 'payoutAccount.read', { artisanId })) return null;
  const standing = await readStanding(prisma, artisanId);
  const row = standing ?? (await readNewest(prisma, artisanId));
  if (!row || row.status === 'replaced') return null;
  return {
    id: row.id,
    kind: row.kind as PayoutAccountKind,
    title: row.title,
    masked: row.numberMasked,
    status: row.status as PayoutAccountState,
    usableFrom: row.usableFrom,
    reason: row.reason,
  };
}
