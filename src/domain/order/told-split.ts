import { add, type Money } from '@/domain/money';
import type { FeePart } from './fees';

/** What people are told of a fee: the closing fee is the platform's, sales tax is tax. */
const toldAs = {
  platform: 'platform',
  closing: 'platform',
  payment: 'payment',
  tax: 'tax',
  sales_tax: 'tax',
} as const satisfies { readonly [P in FeePart]: string };
const toldFeeParts = ['platform', 'payment', 'tax'] as const;
export type ToldFeePart = (typeof toldFeeParts)[number];

type Told<P extends string> = { readonly part: P; readonly amount: Money };

/** Fees as every bar, receipt and the API tell them: one sum for each told part that applies, always in this order. */
export function toldFees(fees: readonly Told<FeePart>[]): Told<ToldFeePart>[] {
  return toldFeeParts.flatMap((part) => {
    const own = fees.filter((fee) => toldAs[fee.part] === part).map(({ amount }) => amount);
    return own.length === 0 ? [] : [{ part, amount: own.reduce(add) }];
  });
}

/** As `toldFees`, with the artisan's share before them. */
export function toldSplit(
  shares: readonly Told<'artisan' | FeePart>[],
): Told<'artisan' | ToldFeePart>[] {
  const hers: Told<'artisan'>[] = [];
  const fees: Told<FeePart>[] = [];
  for (const { part, amount } of shares) {
    if (part === 'artisan') hers.push({ part, amount });
    else fees.push({ part, amount });
  }
  return [...hers, ...toldFees(fees)];
}
