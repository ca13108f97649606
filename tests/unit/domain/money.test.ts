import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  allocate,
  basisPoints,
  compare,
  money,
  subtract,
  sum,
  times,
  zero,
} from '@/domain/money';

const minor = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

describe('money', () => {
  it('is whole and countable, or nothing', () => {
    for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1]) {
      expect(() => money(wrong, 'PKR')).toThrow(RangeError);
    }
    expect(Object.is(money(-0).minor, 0)).toBe(true);
  });

  it('never mixes currencies', () => {
    for (const mix of [add, subtract, compare]) {
      expect(() => mix(money(1, 'PKR'), money(1, 'USD'))).toThrow(TypeError);
    }
    expect(() => sum([money(1, 'PKR'), money(1, 'USD')])).toThrow(TypeError);
  });

  it('sums nothing to zero', () => {
    expect(sum([])).toEqual(zero('PKR'));
    expect(times(money(250), 0)).toEqual(zero('PKR'));
  });

  it('rounds halves of basis points away from zero', () => {
    expect(basisPoints(money(50), 100).minor).toBe(1);
    expect(basisPoints(money(49), 100).minor).toBe(0);
    expect(basisPoints(money(-50), 100).minor).toBe(-1);
    expect(basisPoints(money(245_000), 1_000).minor).toBe(24_500);
  });

  it('is off by at most half a unit for any rate', () => {
    fc.assert(
      fc.property(minor, fc.integer({ min: 0, max: 10_000 }), (amount, bps) => {
        const exact = BigInt(amount) * BigInt(bps);
        const rounded = BigInt(basisPoints(money(amount), bps).minor) * 10_000n;
        const off = exact > rounded ? exact - rounded : rounded - exact;
        expect(off <= 5_000n).toBe(true);
      }),
    );
  });
});

describe('allocate', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 })
    .filter((all) => all.some((weight) => weight > 0));

  it('sums exactly to the whole, each share within one unit of its due', () => {
    fc.assert(
      fc.property(minor, weights, (whole, shares) => {
        const parts = allocate(money(whole), shares);
        expect(sum(parts).minor).toBe(whole);
        const total = shares.reduce((all, weight) => all + weight, 0);
        for (const [index, part] of parts.entries()) {
          const due = BigInt(whole) * BigInt(shares[index] ?? 0);
          const off = BigInt(part.minor) * BigInt(total) - due;
          expect(off < BigInt(total) && off > -BigInt(total)).toBe(true);
        }
      }),
    );
  });

  it('gives the odd paisa to the largest remainder, then to the first', () => {
    expect(allocate(money(100), [1, 1, 1]).map((part) => part.minor)).toEqual([34, 33, 33]);
    expect(allocate(money(10), [1, 2]).map((part) => part.minor)).toEqual([3, 7]);
  });

  it('refuses weights that share nothing', () => {
    for (const wrong of [[], [0], [-1, 2], [0.5]]) {
      expect(() => allocate(money(100), wrong)).toThrow(RangeError);
    }
  });
});
