import type { Id } from '@/domain/ids';
import { artisanPayable } from '@/domain/ledger/accounts';
import { type Money, money } from '@/domain/money';
import { type Actor, may } from '@/domain/policy';
import {
  comingOrders,
  comingSum,
  ordersById,
  type StudioOrder,
} from '@/modules/orders/queries/studio';
import { prisma } from '@/platform/db';
import { readAccount } from './repo';

export type BalanceLine = {
  readonly entryId: string;
  readonly kind: string;
  readonly orderId: string | null;
  /** Positive when it is hers. */
  readonly amount: Money;
  readonly at: Date;
};
export type Balance = { readonly owed: Money; readonly lines: readonly BalanceLine[] };

/** What the artisan is owed: the sum of every posting on her account, and the newest `limit` of them. */
export async function artisanBalance(artisanId: Id<'artisan'>, limit = 200): Promise<Balance> {
  const account = await readAccount(prisma, artisanPayable(artisanId), limit);
  return {
    owed: money(0 - account.sum),
    lines: account.lines.map(({ minor, ...line }) => ({ ...line, amount: money(0 - minor) })),
  };
}

/** Her money at a glance: what is owed now, and what accepted orders will bring once they are paid. */
export type MoneyAtAGlance = { readonly owed: Money; readonly coming: Money };

/** Null for who may not read the artisan's earnings. */
export async function moneyAtAGlance(
  actor: Actor,
  artisanId: Id<'artisan'>,
): Promise<MoneyAtAGlance | null> {
  if (!may(actor, 'earnings.read', { artisanId })) return null;
  const [{ owed }, coming] = await Promise.all([
    artisanBalance(artisanId, 0),
    comingSum(artisanId),
  ]);
  return { owed, coming };
}

export type EarningsLine = BalanceLine & { readonly order: StudioOrder | null };
export type Earnings = MoneyAtAGlance & {
  readonly lines: readonly EarningsLine[];
  readonly underway: readonly StudioOrder[];
};

/** Her whole account: every line of it with its order, and the orders that will be paid. Null for who may not read it. */
export async function artisanEarnings(
  actor: Actor,
  artisanId: Id<'artisan'>,
): Promise<Earnings | null> {
  if (!may(actor, 'earnings.read', { artisanId })) return null;
  const [{ owed, lines }, coming, underway] = await Promise.all([
    artisanBalance(artisanId),
    comingSum(artisanId),
    comingOrders(artisanId),
  ]);
  const ids = lines.flatMap(({ orderId }) => (orderId === null ? [] : [orderId]));
  const orders = await ordersById(artisanId, ids);
  const withOrder = lines.map((line) => ({
    ...line,
    order: orders.get(line.orderId ?? '') ?? null,
  }));
  return { owed, coming, underway, lines: withOrder };
}
