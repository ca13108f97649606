import { type Dated, isValidAt, newestFirst } from '@/domain/dated';
import type { Id } from '@/domain/ids';
import { add, basisPoints, greatest, least, type Money, subtract, zero } from '@/domain/money';
import type { PaymentMethod } from '@/domain/payment/methods';

export const feeParts = ['platform', 'payment', 'tax'] as const;
export type FeePart = (typeof feeParts)[number];

/** A share of the price of one piece: `bps` of it plus `fixed`, within `min` and `max`. `null` means "any". */
export type CommissionRule = Dated & {
  readonly id: Id<'commissionRule'>;
  readonly part: Exclude<FeePart, 'tax'>;
  readonly artisanId: Id<'artisan'> | null;
  readonly craft: string | null;
  readonly productId: Id<'product'> | null;
  readonly method: PaymentMethod | null;
  readonly bps: number;
  readonly fixed: Money;
  readonly min: Money | null;
  readonly max: Money | null;
};

/** Income tax withheld in the artisan's name, on the gross price of one piece. */
export type TaxRate = Dated & {
  readonly id: Id<'taxRate'>;
  readonly method: PaymentMethod | null;
  readonly bps: number;
};

/** What a piece is, who sells it, how it is paid for, and the rules of the day. */
export type FeeTerms = {
  readonly artisanId: Id<'artisan'>;
  readonly craft: string;
  readonly productId: Id<'product'>;
  readonly method: PaymentMethod;
  readonly rules: readonly CommissionRule[];
  readonly taxRates: readonly TaxRate[];
  readonly now: Date;
};

export type FeeShare = {
  readonly part: FeePart;
  readonly amount: Money;
  readonly ruleId: Id<'commissionRule'> | Id<'taxRate'>;
  readonly bps: number;
};
export type ArtisanShare = { readonly part: 'artisan'; readonly amount: Money };

/** The artisan's share, then each fee that applies; the amounts sum to the price. */
export type Split = readonly [ArtisanShare, ...FeeShare[]];

/**
 * How the price of one piece is divided. The product page, the order and the ledger all ask here, so that what is
 * shown is what is posted. A fee never takes more than is left of the price.
 */
export function splitFor(price: Money, terms: FeeTerms): Split {
  const fees: FeeShare[] = [];
  let left = price;
  for (const part of feeParts) {
    const rule = part === 'tax' ? pickTax(terms) : pickRule(part, terms);
    if (!rule) continue;
    const amount = least(feeOn(price, rule), left);
    left = subtract(left, amount);
    fees.push({ part, amount, ruleId: rule.id, bps: rule.bps });
  }
  return [{ part: 'artisan', amount: left }, ...fees];
}

/**
 * The rule for a part of the price. A rate promised to an artisan outranks one for a craft, that one for a product,
 * that one for a way of paying; among equals the newest wins.
 */
export function pickRule(part: CommissionRule['part'], terms: FeeTerms): CommissionRule | null {
  const fitting = terms.rules.filter(
    (rule) => rule.part === part && isValidAt(rule, terms.now) && fits(rule, terms),
  );
  return fitting.sort((a, b) => rank(b) - rank(a) || newestFirst(a, b))[0] ?? null;
}

function pickTax(terms: FeeTerms): TaxRate | null {
  const fitting = terms.taxRates.filter(
    (rate) => isValidAt(rate, terms.now) && isOpenOr(rate.method, terms.method),
  );
  const named = (rate: TaxRate) => (rate.method === null ? 0 : 1);
  return fitting.sort((a, b) => named(b) - named(a) || newestFirst(a, b))[0] ?? null;
}

function feeOn(price: Money, rule: CommissionRule | TaxRate): Money {
  const share = basisPoints(price, rule.bps);
  if (!('fixed' in rule)) return share;
  const whole = add(share, rule.fixed);
  const raised = rule.min === null ? whole : greatest(whole, rule.min);
  return greatest(rule.max === null ? raised : least(raised, rule.max), zero(price.currency));
}

const fits = (rule: CommissionRule, terms: FeeTerms): boolean =>
  isOpenOr(rule.artisanId, terms.artisanId) &&
  isOpenOr(rule.craft, terms.craft) &&
  isOpenOr(rule.productId, terms.productId) &&
  isOpenOr(rule.method, terms.method);

const isOpenOr = <T>(wanted: T | null, is: T): boolean => wanted === null || wanted === is;

const rank = (rule: CommissionRule): number =>
  [rule.artisanId, rule.craft, rule.productId, rule.method].reduce(
    (all, wanted) => all * 2 + (wanted === null ? 0 : 1),
    0,
  );
