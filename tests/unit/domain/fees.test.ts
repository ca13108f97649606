import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money, sum } from '@/domain/money';
import { type FeeTerms, pickRule, splitFor } from '@/domain/order/fees';
import { anyPrice, anyRules, idNo, now, rule, rules, since, taxRates } from './trade';

const terms = (over: Partial<FeeTerms> = {}): FeeTerms => ({
  artisanId: idNo('artisan', 1),
  craft: 'ajrak',
  productId: idNo('product', 1),
  method: 'cod',
  taxpayerStatus: 'active',
  rules,
  taxRates,
  now,
  ...over,
});
const amounts = (price: number, over: Partial<FeeTerms> = {}) =>
  splitFor(money(price), terms(over)).map((share) => [share.part, share.amount.minor]);

describe('the split of a price', () => {
  it('is the artisan, the platform, the payment and the tax', () => {
    expect(amounts(245_000)).toEqual([
      ['artisan', 210_700],
      ['platform', 24_500],
      ['payment', 4_900],
      ['tax', 4_900],
    ]);
  });

  it('sums to the price and takes nothing below zero, whatever the rules', () => {
    fc.assert(
      fc.property(anyPrice, anyRules, fc.integer({ min: 0, max: 10_000 }), (price, odd, bps) => {
        const rates = taxRates.map((rate) => ({ ...rate, bps }));
        const split = splitFor(price, terms({ rules: odd, taxRates: rates }));
        expect(sum(split.map((share) => share.amount))).toEqual(price);
        for (const share of split) expect(share.amount.minor).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(anyPrice, anyRules, (price, odd) => {
        const unique = [...new Map(odd.map((each) => [each.id, each])).values()];
        const there = splitFor(price, terms({ rules: unique }));
        expect(splitFor(price, terms({ rules: unique.reverse() }))).toEqual(there);
      }),
    );
  });

  it('is all hers where no rule applies', () => {
    expect(amounts(100, { rules: [], taxRates: [] })).toEqual([['artisan', 100]]);
    expect(amounts(10_000, { method: 'bank', rules: [] })).toEqual([['artisan', 10_000]]);
  });

  it('keeps a fee within its floor and ceiling, and the floor within the price', () => {
    const floor = [rule({ min: money(5_000) })];
    expect(amounts(10_000, { rules: floor, taxRates: [] })).toEqual([
      ['artisan', 5_000],
      ['platform', 5_000],
    ]);
    expect(amounts(3_000, { rules: floor, taxRates: [] })).toEqual([
      ['artisan', 0],
      ['platform', 3_000],
    ]);
    const ceiling = [rule({ max: money(700), fixed: money(100) })];
    expect(amounts(100_000, { rules: ceiling, taxRates: [] })[1]).toEqual(['platform', 700]);
  });
});

describe('the rule for a part', () => {
  const pick = (...all: Parameters<typeof rule>[0][]) =>
    pickRule(
      'platform',
      money(245_000),
      terms({ rules: all.map((over, i) => rule({ id: idNo('commissionRule', i), ...over })) }),
    )?.bps;

  it('is the artisan’s before the product’s before the craft’s before the common one', () => {
    const common = { bps: 1 };
    const product = { bps: 2, productId: idNo('product', 1) };
    const craft = { bps: 3, craft: 'ajrak' };
    const artisan = { bps: 4, artisanId: idNo('artisan', 1) };
    expect(pick(common, craft)).toBe(3);
    expect(pick(craft, common, product)).toBe(2);
    expect(pick(product, artisan, craft, common)).toBe(4);
  });

  it('is never another’s, nor one of yesterday or tomorrow', () => {
    expect(
      pick({ artisanId: idNo('artisan', 2) }, { craft: 'khes' }, { method: 'card' }),
    ).toBeUndefined();
    expect(pick({ validTo: now })).toBeUndefined();
    expect(pick({ validFrom: new Date(now.getTime() + 1) })).toBeUndefined();
    expect(pick({ validFrom: now, bps: 5 }, { validFrom: since, bps: 6 })).toBe(5);
  });
});
