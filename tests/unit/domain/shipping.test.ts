import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCollected } from '@/domain/cod/collect';
import { codEligibility, defaultCodCap, needsReview } from '@/domain/cod/eligibility';
import { add, money } from '@/domain/money';
import { addWorkingDays, karachiDay, promise } from '@/domain/shipping/promise';
import { lane, lanes, rateFor } from '@/domain/shipping/rate';
import { chitral, lahore, multan, now, shippingRates, since, thar } from './trade';

const anyMoment = fc.date({
  min: new Date('2025-01-01'),
  max: new Date('2035-01-01'),
  noInvalidDate: true,
});
const isSunday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;

describe('a lane', () => {
  it('follows districts, then remoteness, then provinces', () => {
    expect(lane(lahore, lahore)).toBe('same_district');
    expect(lane(multan, lahore)).toBe('same_province');
    expect(lane(thar, lahore)).toBe('other_province');
    expect(lane(chitral, lahore)).toBe('remote');
    expect(lane(lahore, chitral)).toBe('remote');
    expect(lane(chitral, chitral)).toBe('same_district');
  });

  it('is the same both ways', () => {
    const place = fc.constantFrom(lahore, multan, thar, chitral);
    fc.assert(fc.property(place, place, (a, b) => lane(a, b) === lane(b, a)));
  });
});

describe('the price of a parcel', () => {
  it.each([
    [1, 23_000],
    [500, 23_000],
    [501, 29_000],
    [1_000, 29_000],
    [1_001, 35_000],
  ])('of %i g is %i', (grams, minor) => {
    expect(rateFor('other_province', grams, shippingRates, now)).toEqual({
      ok: true,
      value: money(minor),
    });
  });

  it('never falls as weight grows', () => {
    const grams = fc.nat(50_000);
    fc.assert(
      fc.property(fc.constantFrom(...lanes), grams, grams, (on, light, more) => {
        const [a, b] = [light, light + more].map((weight) =>
          rateFor(on, weight, shippingRates, now),
        );
        expect(a?.ok && b?.ok && a.value.minor <= b.value.minor).toBe(true);
      }),
    );
  });

  it('is the newest valid one, and none is made up', () => {
    const newer = shippingRates.map((rate) => ({ ...rate, base: money(1), validFrom: now }));
    const both = [...shippingRates, ...newer];
    expect(rateFor('remote', 1, both, now)).toEqual({ ok: true, value: money(1) });
    expect(rateFor('remote', 1, both, since)).toEqual({ ok: true, value: money(35_000) });
    expect(rateFor('remote', 1, [], now)).toMatchObject({ failure: { code: 'shipping.no_rate' } });
  });
});

describe('a promise', () => {
  it('counts days as Pakistan does', () => {
    expect(karachiDay(new Date('2026-11-18T18:59:59Z'))).toBe('2026-11-18');
    expect(karachiDay(new Date('2026-11-18T19:00:00Z'))).toBe('2026-11-19');
  });

  it('skips Sundays', () => {
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-22', 0)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-22', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-16', 6)).toBe('2026-11-23');
    expect(promise(now, 0, { minDays: 2, maxDays: 4 })).toEqual({
      sendBy: '2026-11-19',
      from: '2026-11-21',
      to: '2026-11-24',
    });
  });

  it('runs forward and never names a Sunday', () => {
    const days = fc.nat(60);
    fc.assert(
      fc.property(anyMoment, days, days, days, (at, making, min, more) => {
        const { sendBy, from, to } = promise(at, making, { minDays: min, maxDays: min + more });
        expect(karachiDay(at) < sendBy && sendBy <= from && from <= to).toBe(true);
        expect([sendBy, from, to].some(isSunday)).toBe(false);
      }),
    );
  });

  it('refuses days that are none', () => {
    expect(() => addWorkingDays('soon', 1)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-18', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-18', 0.5)).toThrow(RangeError);
  });
});

describe('cash on delivery', () => {
  const ask = { total: defaultCodCap, cap: defaultCodCap, district: lahore, country: 'PK' };

  it('is offered up to the cap, where couriers take cash', () => {
    expect(codEligibility(ask).ok).toBe(true);
    expect(codEligibility({ ...ask, total: add(ask.total, money(1)) })).toMatchObject({
      failure: { code: 'cod.over_cap', params: { cap: 5_000_000 } },
    });
    expect(codEligibility({ ...ask, district: chitral })).toMatchObject({
      failure: { code: 'cod.not_served', field: 'payment_method' },
    });
  });

  it('waits for a look after many open orders from one phone', () => {
    expect(needsReview(4)).toBe(false);
    expect(needsReview(5)).toBe(true);
    expect(needsReview(1, 1)).toBe(true);
  });

  it('is taken whole', () => {
    expect(checkCollected(money(100), money(100)).ok).toBe(true);
    expect(checkCollected(money(100), money(99))).toMatchObject({
      failure: { code: 'cod.amount_differs', params: { expected: 100 } },
    });
  });
});
