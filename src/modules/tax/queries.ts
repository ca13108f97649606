import type { Id } from '@/domain/ids';
import { monthEnd } from '@/domain/ledger/month';
import { type Money, money } from '@/domain/money';
import type { TaxKind } from '@/domain/order/fees';
import { type Actor, may } from '@/domain/policy';
import { type Db, prisma } from '@/platform/db';
import {
  readDeposits,
  readMonths,
  readTakenByCouriers,
  readWithheldOf,
  type TaxShare,
  type TaxSlice,
} from './repo';

export type WithheldLine = {
  readonly orderId: string;
  readonly number: string;
  readonly kind: TaxKind;
  readonly rateBps: number;
  readonly gross: Money;
  /** Negative where a refund took it back. */
  readonly amount: Money;
  /** The receipt of its deposit; null while it is not deposited. */
  readonly certificate: string | null;
  readonly at: Date;
};

/** What was withheld in an artisan's name in a month (`2026-11`), line by line; the caller asks who may read it. */
export async function withheldOf(
  artisanId: Id<'artisan'>,
  month: string,
): Promise<readonly WithheldLine[]> {
  const rows = await readWithheldOf(prisma, artisanId, month);
  return rows.map((row) => ({
    orderId: row.orderId,
    number: row.order.group.number,
    kind: row.kind as TaxKind,
    rateBps: row.rateBps,
    gross: money(Number(row.grossMinor)),
    amount: money(Number(row.amountMinor)),
    certificate: row.certificate,
    at: row.createdAt,
  }));
}

export type TaxMonth = TaxSlice & {
  readonly kind: TaxKind;
  readonly lines: number;
  /** How many lines still wait for their certificate. */
  readonly uncertified: number;
  readonly gross: Money;
  readonly withheld: Money;
  /** Out of that: what couriers kept back themselves, what was deposited, and what is left (negative: too much). */
  readonly byCouriers: Money;
  readonly deposited: Money;
  readonly due: Money;
  readonly isOver: boolean;
};

/** Tax by month and kind, the newest first. Null for who may not read it. */
export async function taxMonths(actor: Actor, now: Date): Promise<readonly TaxMonth[] | null> {
  if (!may(actor, 'tax.read', null)) return null;
  return monthsOf(prisma, now);
}

/** The same for commands, inside their transaction. */
export async function monthsOf(db: Db, now: Date): Promise<readonly TaxMonth[]> {
  const [rows, taken, deposits] = await Promise.all([
    readMonths(db),
    readTakenByCouriers(db),
    readDeposits(db),
  ]);
  return rows.map((row) => {
    const byCouriers = shareOf(taken, row);
    const deposited = shareOf(deposits, row);
    const withheld = Number(row.amountMinor);
    return {
      month: row.month,
      kind: row.kind as TaxKind,
      lines: Number(row.lines),
      uncertified: Number(row.uncertified),
      gross: money(Number(row.grossMinor)),
      withheld: money(withheld),
      byCouriers: money(byCouriers),
      deposited: money(deposited),
      due: money(withheld - byCouriers - deposited),
      isOver: monthEnd(row.month) <= now,
    };
  });
}

const shareOf = (shares: readonly TaxShare[], of: TaxSlice): number =>
  Number(shares.find(({ month, kind }) => month === of.month && kind === of.kind)?.minor ?? 0n);
