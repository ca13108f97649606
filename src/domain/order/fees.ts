import { type Dated, isValidAt, newestFirst } from '@/domain/dated';
import type { Id } from '@/domain/ids';
import {
  add,
  basisPoints,
  compare,
  greatest,
  least,
  type Money,
  subtract,
  zero,
} from '@/domain/money';
import { type PaymentMethod, type TaxPayer, taxPayerOf } from '@/domain/payment/methods';

export const feeParts = ['platform', 'closing', 'payment', 'tax', 'sales_tax'] as const;
export type FeePart = (typeof feeParts)[number];

/** `tax` is income tax, `sales_tax` sales tax; both are withheld in the artisan's name. */
export const taxParts = { tax: 'income_tax', sales_tax: 'sales_tax' } as const;
export type TaxPart = keyof typeof taxParts;
export type TaxKind = (typeof taxParts)[TaxPart];

/** What the tax list says of an artisan. */
export const taxpayerStatuses = ['active', 'inactive', 'exempt'] as const;
export type TaxpayerStatus = (typeof taxpayerStatuses)[number];

/**
 * A share of the price of one piece: `bps` of it plus `fixed`, within `min` and `max`, for pieces of at least
 * `priceFrom` and less than `priceBelow`. `null` means "any".
 */
export type CommissionRule = Dated & {
  readonly id: Id<'commissionRule'>;
  readonly part: Exclude<FeePart, TaxPart>;
  readonly artisanId: Id<'artisan'> | null;
  readonly craft: string | null;
  readonly productId: Id<'product'> | null;
  readonly method: PaymentMethod | null;
  readonly bps: number;
  readonly fixed: Money;
  readonly min: Money | null;
  readonly max: Money | null;
  readonly priceFrom: Money | null;
  readonly priceBelow: Money | null;
};

/** Tax withheld in the artisan's name, on the gross price of one piece. `null` means "any". */
export type TaxRate = Dated & {
  readonly id: Id<'taxRate'>;
  readonly kind: TaxKind;
  readonly payer: TaxPayer | null;
  readonly method: PaymentMethod | null;
  readonly taxpayerStatus: TaxpayerStatus | null;
  readonly bps: number;
};

/** What a piece is, who sells it, how it is paid for, and the rules of the day. */
export type FeeTerms = {
  readonly artisanId: Id<'artisan'>;
  readonly craft: string;
  readonly productId: Id<'product'>;
  readonly method: PaymentMethod;
  readonly taxpayerStatus: TaxpayerStatus;
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
    const rule =
      part === 'tax' || part === 'sales_tax'
        ? pickTax(taxParts[part], terms)
        : pickRule(part, price, terms);
    if (!rule) continue;
    const amount = least(feeOn(price, rule), left);
    left = subtract(left, amount);
    fees.push({ part, amount, ruleId: rule.id, bps: rule.bps });
  }
  return [{ part: 'artisan', amount: left }, ...fees];
}

/**
 * The rule for a part of the price. A rate promised to an artisan outranks one for a product, that one for a craft,
 * that one for a value band, that one for a way of paying; among equals the newest wins.
 */
export function pickRule(
  part: CommissionRule['part'],
  price: Money,
  terms: FeeTerms,
): CommissionRule | null {
  const fitting = terms.rules.filter(
    (rule) =>
      rule.part === part &&
      isValidAt(rule, terms.now) &&
      fits(rule, terms) &&
      isInBand(price, rule),
  );
  return fitting.sort((a, b) => rank(b) - rank(a) || newestFirst(a, b))[0] ?? null;
}

function pickTax(kind: TaxKind, terms: FeeTerms): TaxRate | null {
  const fitting = terms.taxRates.filter(
    (rate) =>
      rate.kind === kind &&
      isValidAt(rate, terms.now) &&
      isOpenOr(rate.payer, taxPayerOf(terms.method)) &&
      isOpenOr(rate.method, terms.method) &&
      isOpenOr(rate.taxpayerStatus, terms.taxpayerStatus),
  );
  return fitting.sort((a, b) => taxRank(b) - taxRank(a) || newestFirst(a, b))[0] ?? null;
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

const isInBand = (price: Money, rule: CommissionRule): boolean =>
  (rule.priceFrom === null || compare(price, rule.priceFrom) >= 0) &&
  (rule.priceBelow === null || compare(price, rule.priceBelow) < 0);

const rank = (rule: CommissionRule): number =>
  rankOf([
    rule.artisanId,
    rule.productId,
    rule.craft,
    rule.priceFrom ?? rule.priceBelow,
    rule.method,
  ]);
const taxRank = (rate: TaxRate): number => rankOf([rate.taxpayerStatus, rate.method, rate.payer]);

const rankOf = (wanted: readonly unknown[]): number =>
  wanted.reduce<number>((all, one) => all * 2 + (one === null ? 0 : 1), 0);
