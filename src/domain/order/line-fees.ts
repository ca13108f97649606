import { add, allocate, type Money, subtract, sum, times, zero } from '@/domain/money';
import type { Bearer } from '@/domain/promotion/promotion';
import { type FeeShare, type FeeTerms, splitFor } from './fees';

export type LineShares = { readonly due: Money; readonly fees: readonly FeeShare[] };

/**
 * What the artisan gets of a line and every fee on it. `givenUp` is what she takes off the line herself: her prices
 * are lower by it, piece by piece, before any fee is counted; the shares sum to what is left of the line.
 */
export function lineShares(
  price: Money,
  quantity: number,
  givenUp: Money,
  terms: FeeTerms,
): LineShares {
  const pieces = allocate(subtract(times(price, quantity), givenUp), Array(quantity).fill(1));
  const counted = new Map<number, number>();
  for (const { minor } of pieces) counted.set(minor, (counted.get(minor) ?? 0) + 1);
  let due = zero(price.currency);
  const fees = new Map<FeeShare['part'], FeeShare>();
  for (const piece of new Set(pieces.map(({ minor }) => minor))) {
    const count = counted.get(piece) ?? 0;
    const reduced = pieces.find(({ minor }) => minor === piece) ?? price;
    const [hers, ...parts] = splitFor(reduced, terms);
    due = add(due, times(hers.amount, count));
    for (const fee of parts) {
      const before = fees.get(fee.part);
      const amount = times(fee.amount, count);
      fees.set(
        fee.part,
        before ? { ...before, amount: add(before.amount, amount) } : { ...fee, amount },
      );
    }
  }
  return { due, fees: [...fees.values()] };
}

type Off = {
  readonly lineId: string | null;
  readonly bearer: Bearer;
  readonly amount: Money;
};

/**
 * What an artisan takes off each of her lines: the discounts on it that she bears, and its part of the delivery that
 * she bears, shared by what is left of each line.
 */
export function givenUpByLine(
  lines: readonly { readonly id: string; readonly total: Money }[],
  discounts: readonly Off[],
): ReadonlyMap<string, Money> {
  const hers = discounts.filter(({ bearer }) => bearer === 'artisan');
  const off = (lineId: string | null) =>
    sum(hers.flatMap((one) => (one.lineId === lineId ? [one.amount] : [])));
  const delivery = off(null);
  const left = lines.map(({ id, total }) => subtract(total, off(id)));
  const shares =
    delivery.minor === 0
      ? left.map(() => zero())
      : allocate(
          delivery,
          left.map(({ minor }) => minor),
        );
  return new Map(
    lines.map(({ id }, index) => [id, add(off(id), shares[index] ?? zero())] as const),
  );
}
