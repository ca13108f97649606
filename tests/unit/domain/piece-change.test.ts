import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, money, sum } from '@/domain/money';
import { splitFor } from '@/domain/order/fees';
import { splitWays } from '@/domain/order/split-ways';
import { toldSplit } from '@/domain/order/told-split';
import { paymentMethods } from '@/domain/payment/methods';
import {
  planChange,
  type VariantTerms,
  type WrittenChange,
  whyRefused,
} from '@/domain/product/change';
import { readSum, writtenSum } from '@/domain/rupees';
import { anyRules, idNo, now, taxRates } from './trade';

const shelf = (over: Partial<VariantTerms> = {}): VariantTerms => ({
  kind: 'ready',
  price: money(250_000),
  onHand: 5,
  held: 2,
  makingDays: 0,
  ...over,
});
const written = (over: Partial<WrittenChange> = {}): WrittenChange => ({
  price: '2500',
  count: '5',
  seenPrice: '2500',
  seenCount: '5',
  sure: '',
  ...over,
});
const codeOf = (terms: VariantTerms, change: WrittenChange) => {
  const plan = planChange(terms, change);
  return plan.ok ? 'ok' : `${plan.failure.code} ${plan.failure.field}`;
};
const priceOf = (change: Partial<WrittenChange>, terms = shelf()) => {
  const plan = planChange(terms, written(change));
  return plan.ok ? plan.value.price.minor : plan.failure.code;
};

describe('a sum as it is written', () => {
  it.each([
    ['2,500', 250_000],
    ['۲٬۵۰۰ روپے', 250_000],
    ['٢٥٠٠٫٥', 250_050],
    [' Rs. 2 500.50 ', 250_050],
    ['2500/-', 250_000],
    ['2500.505', null],
    ['-5', null],
    ['1e5', null],
    ['', null],
    ['999999999999999', null],
  ])('%s', (text, minor) => expect(readSum(text)?.minor ?? null).toBe(minor));

  it('is read as it was written', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (minor) => {
        expect(readSum(writtenSum(money(minor)))?.minor).toBe(minor);
      }),
    ));
});

describe('a new price', () => {
  it('stays within the bounds of the market', () => {
    const cheap = shelf({ price: money(6_000) });
    const dear = shelf({ price: money(190_000_000) });
    expect(priceOf({ price: '50', seenPrice: '60' }, cheap)).toBe(5_000);
    expect(priceOf({ price: '49.99', seenPrice: '60' }, cheap)).toBe('piece.price_bounds');
    expect(priceOf({ price: '2,000,000', seenPrice: '1900000' }, dear)).toBe(200_000_000);
    expect(priceOf({ price: '2000000.01', seenPrice: '1900000' }, dear)).toBe('piece.price_bounds');
    expect(priceOf({ price: 'much' })).toBe('piece.price_wrong');
  });

  it('with a nought too many or too few is asked about once, for that price alone', () => {
    expect(priceOf({ price: '12500' })).toBe(1_250_000);
    expect(priceOf({ price: '12500.01' })).toBe('piece.unusual');
    expect(priceOf({ price: '500' })).toBe(50_000);
    expect(priceOf({ price: '499.99' })).toBe('piece.unusual');
    expect(priceOf({ price: '250000' })).toBe('piece.unusual');
    expect(priceOf({ price: '250000', sure: '25000000' })).toBe(25_000_000);
    expect(priceOf({ price: '260000', sure: '25000000' })).toBe('piece.unusual');
  });

  it('never writes over one that somebody else has set', () => {
    expect(priceOf({ price: '2600', seenPrice: '2400' })).toBe('piece.moved');
    expect(priceOf({ price: '2400', seenPrice: '2400' })).toBe(250_000);
    expect(priceOf({ price: '2600', seenPrice: '' })).toBe('piece.moved');
  });
});

it('what was refused is said again on the page that shows it', () => {
  const why = (price: string, count: string) => whyRefused(shelf(), { price, count })?.code ?? null;
  expect(why('250000', '5')).toBe('piece.unusual');
  expect(why('2600', '1')).toBe('piece.held');
  expect(why('', '5')).toBe('piece.price_wrong');
  expect(why('2600', '6')).toBeNull();
});

describe('a new count', () => {
  it('is never less than what is kept for buyers', () => {
    expect(codeOf(shelf(), written({ count: '2' }))).toBe('ok');
    expect(codeOf(shelf(), written({ count: '۱' }))).toBe('piece.held count');
    expect(codeOf(shelf(), written({ count: '-1' }))).toBe('piece.count_wrong count');
    expect(codeOf(shelf(), written({ count: '' }))).toBe('piece.count_wrong count');
  });

  it('left as it was seen does not bring back what was sold meanwhile', () => {
    const plan = planChange(shelf({ onHand: 3 }), written({ price: '2600' }));
    expect(plan).toMatchObject({ value: { onHand: 3, price: { minor: 260_000 } } });
    expect(codeOf(shelf({ onHand: 3 }), written({ count: '6' }))).toBe('piece.moved count');
  });

  it('of one of a kind is one or none', () => {
    const single = shelf({ kind: 'one_of_a_kind', onHand: 1, held: 0 });
    expect(codeOf(single, written({ seenCount: '1', count: '0' }))).toBe('ok');
    expect(codeOf(single, written({ seenCount: '1', count: '2' }))).toBe('piece.single count');
    const sold = { ...single, held: 1 };
    expect(codeOf(sold, written({ seenCount: '1', count: '0' }))).toBe('piece.held count');
  });

  it('is days where a piece is made to order, and stock stays none', () => {
    const made = shelf({ kind: 'made_to_order', onHand: 0, held: 0, makingDays: 18 });
    const days = (count: string) => planChange(made, written({ seenCount: '18', count }));
    expect(days('21')).toMatchObject({ value: { onHand: 0, makingDays: 21 } });
    expect(days('0')).toMatchObject({ failure: { code: 'piece.days_wrong' } });
    expect(days('366')).toMatchObject({ failure: { code: 'piece.days_wrong' } });
  });
});

describe('the ways a price is divided', () => {
  it('each way of paying stands in one of them, with its own split, summing to the price', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000_000 }), anyRules, (minor, rules) => {
        const terms = {
          artisanId: idNo('artisan', 1),
          productId: idNo('product', 1),
          craft: 'ajrak',
          taxpayerStatus: 'active',
          rules,
          taxRates,
          now,
        } as const;
        const ways = splitWays(money(minor), terms, paymentMethods);
        expect(ways.flatMap(({ methods }) => methods).sort()).toEqual([...paymentMethods].sort());
        for (const { methods, parts } of ways) {
          expect(sum(parts.map(({ amount }) => amount))).toEqual(add(money(minor), money(0)));
          for (const method of methods)
            expect(parts).toEqual(toldSplit(splitFor(money(minor), { ...terms, method })));
        }
      }),
    ));
});
