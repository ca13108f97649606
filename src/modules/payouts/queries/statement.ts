import type { Id } from '@/domain/ids';
import { add, type Money, money, sum } from '@/domain/money';
import { monthAt, monthOf } from '@/domain/payout/schedule';
import { type Actor, may } from '@/domain/policy';
import { ordersById, type StudioOrder } from '@/modules/orders/queries/studio';
import { type WithheldLine, withheldOf } from '@/modules/tax/queries';
import { prisma } from '@/platform/db';
import { readJournal, readPayoutNumbers } from '../repo/studio';

export type StatementLine = {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  /** The order's or the payout's number. */
  readonly number: string | null;
  readonly order: StudioOrder | null;
  readonly amount: Money;
  /** What was owed after it. */
  readonly balance: Money;
};
export type Statement = {
  readonly month: string;
  readonly from: Date;
  readonly opening: Money;
  readonly closing: Money;
  readonly came: Money;
  readonly went: Money;
  readonly lines: readonly StatementLine[];
  readonly withheld: readonly WithheldLine[];
  readonly earlier: string;
  readonly later: string | null;
};

const payoutKinds = ['payout_sent', 'payout_canceled'];

/**
 * Her account of one month (`2026-11`, this one when it is none) as the books have it: what stood there before, every
 * line, what stands there after. Null for who may not read it.
 */
export async function artisanStatement(
  actor: Actor,
  artisanId: Id<'artisan'>,
  asked: string | undefined,
  now: Date,
): Promise<Statement | null> {
  if (!may(actor, 'earnings.read', { artisanId })) return null;
  const current = monthAt(now);
  const wanted = monthOf(asked ?? '');
  const span = wanted && wanted.month <= current ? wanted : monthOf(current);
  if (!span) throw new Error(`${current} is no month`);
  const [{ opening, rows }, withheld] = await Promise.all([
    readJournal(prisma, artisanId, span),
    withheldOf(artisanId, span.month),
  ]);
  const orderIds = rows.flatMap(({ orderId }) => (orderId === null ? [] : [orderId]));
  const payoutIds = rows.flatMap((row) => (payoutKinds.includes(row.kind) ? [row.sourceId] : []));
  const [orders, numbers] = await Promise.all([
    ordersById(artisanId, [...new Set(orderIds)]),
    readPayoutNumbers(prisma, payoutIds),
  ]);
  let balance = money(opening);
  const lines = rows.map((row): StatementLine => {
    const amount = money(Number(row.minor));
    const order = orders.get(row.orderId ?? '') ?? null;
    balance = add(balance, amount);
    const number = order?.number ?? numbers.get(row.sourceId) ?? null;
    return { id: row.id, at: row.at, kind: row.kind, number, order, amount, balance };
  });
  const amounts = lines.map(({ amount }) => amount);
  return {
    month: span.month,
    from: span.from,
    opening: money(opening),
    closing: balance,
    came: sum(amounts.filter(({ minor }) => minor > 0)),
    went: sum(amounts.filter(({ minor }) => minor < 0)),
    lines,
    withheld,
    earlier: monthAt(new Date(span.from.getTime() - 1)),
    later: span.month < current ? monthAt(span.before) : null,
  };
}
