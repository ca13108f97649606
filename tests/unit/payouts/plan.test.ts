import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArtisanMoney, planPayouts, type SkipReason } from '@/domain/payout/plan';
import { monthAt, monthOf, nextRunAt, payoutNumber, payoutWeek } from '@/domain/payout/schedule';

const now = new Date('2026-11-23T06:00:00Z');
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);
const account = (status: 'active' | 'pending' | 'restricted', usableFrom = now) => ({
  id: 'pac_1',
  status,
  usableFrom,
});
const one = (sums: readonly number[], more: Partial<ArtisanMoney> = {}): ArtisanMoney => ({
  artisanId: 'art_1',
  transfers: sums.map((minor, index) => ({ id: `t${index}`, artisanId: 'art_1', minor, at: now })),
  heldMinor: 0,
  limitMinor: null,
  account: account('active'),
  ...more,
});
const rules = { cutOff: now, minimumMinor: 50_000, now };

describe('who is paid', () => {
  test.each<[string, ArtisanMoney, SkipReason]>([
    ['owes', one([10_000, -20_000]), 'negative'],
    ['has too little', one([49_999]), 'below_minimum'],
    ['is held', one([90_000], { heldMinor: 50_000 }), 'held'],
    ['has no account', one([90_000], { account: null }), 'no_account'],
    ['is not verified', one([90_000], { account: account('pending') }), 'account_not_verified'],
    ['is stopped', one([90_000], { account: account('restricted') }), 'account_restricted'],
    ['cools off', one([90_000], { account: account('active', hours(1)) }), 'cooling_off'],
  ])('not who %s', (_who, money, reason) => {
    const plan = planPayouts([money], rules);
    expect(plan.payouts).toEqual([]);
    expect(plan.skipped).toMatchObject([{ reason }]);
  });

  test('earnings after the cut-off wait, what takes money away doesn’t', () => {
    const late = [
      { id: 'a', artisanId: 'art_1', minor: 100_000, at: now },
      { id: 'b', artisanId: 'art_1', minor: 70_000, at: hours(1) },
      { id: 'c', artisanId: 'art_1', minor: -20_000, at: hours(1) },
    ];
    expect(planPayouts([one([], { transfers: late })], rules).payouts).toMatchObject([
      { amountMinor: 80_000, transferIds: ['a', 'c'] },
    ]);
  });

  test('one payout is no more than her level allows, and the rest waits with what is held', () => {
    const level = { limitMinor: 60_000 };
    expect(planPayouts([one([90_000, 20_000], level)], rules).payouts).toMatchObject([
      { amountMinor: 60_000, heldMinor: 50_000, transferIds: ['t0', 't1'] },
    ]);
    const held = { ...level, heldMinor: 30_000 };
    expect(planPayouts([one([110_000], held)], rules).payouts).toMatchObject([
      { amountMinor: 60_000, heldMinor: 50_000 },
    ]);
    expect(planPayouts([one([85_000], held)], rules).payouts).toMatchObject([
      { amountMinor: 55_000, heldMinor: 30_000 },
    ]);
  });

  test('nobody is paid more than is free, nothing is claimed twice, and everybody is accounted for', () => {
    const money = fc.record({
      sums: fc.array(fc.integer({ min: -200_000, max: 200_000 }).filter((n) => n !== 0)),
      heldMinor: fc.integer({ min: 0, max: 100_000 }),
      limitMinor: fc.option(fc.integer({ min: 0, max: 200_000 })),
      status: fc.constantFrom('active', 'pending', 'restricted', null),
    });
    fc.assert(
      fc.property(fc.array(money), fc.integer({ min: 0, max: 100_000 }), (drawn, minimumMinor) => {
        const artisans = drawn.map(
          ({ sums, heldMinor, limitMinor, status }, index): ArtisanMoney => {
            const artisanId = `art_${index}`;
            const transfers = sums.map((minor, at) => ({
              id: `${index}:${at}`,
              artisanId,
              minor,
              at: now,
            }));
            return {
              artisanId,
              transfers,
              heldMinor,
              limitMinor,
              account: status && account(status),
            };
          },
        );
        const plan = planPayouts(artisans, { ...rules, minimumMinor });
        const claimed = plan.payouts.flatMap(({ transferIds }) => transferIds);
        expect(new Set(claimed).size).toBe(claimed.length);
        for (const { artisanId, amountMinor, heldMinor } of plan.payouts) {
          const artisan = artisans.find((each) => each.artisanId === artisanId);
          const balance = artisan?.transfers.reduce((all, { minor }) => all + minor, 0) ?? 0;
          expect(amountMinor + heldMinor).toBe(balance);
          expect(amountMinor).toBeGreaterThanOrEqual(Math.max(1, minimumMinor));
          expect(amountMinor).toBeLessThanOrEqual(
            balance - Math.min(artisan?.heldMinor ?? 0, balance),
          );
          expect(amountMinor).toBeLessThanOrEqual(artisan?.limitMinor ?? amountMinor);
          expect(artisan?.account?.status).toBe('active');
        }
        const named = [...plan.payouts, ...plan.skipped].map(({ artisanId }) => artisanId);
        expect(new Set(named).size).toBe(named.length);
        for (const { artisanId, transfers } of artisans) {
          const balance = transfers.reduce((all, { minor }) => all + minor, 0);
          expect(named.includes(artisanId) || balance === 0).toBe(true);
        }
        expect(plan.totalMinor).toBe(
          plan.payouts.reduce((all, { amountMinor }) => all + amountMinor, 0),
        );
      }),
    );
  });
});

test('a week begins on Monday at midnight in Pakistan', () => {
  const monday = new Date('2026-11-22T19:00:00Z');
  expect(payoutWeek(monday)).toEqual({ occasion: 'weekly:2026-11-23', cutOff: monday });
  expect(payoutWeek(new Date(monday.getTime() - 1)).occasion).toBe('weekly:2026-11-16');
  expect(payoutWeek(new Date('2026-11-29T18:59:59Z')).occasion).toBe('weekly:2026-11-23');
  expect(nextRunAt(monday).toISOString()).toBe('2026-11-30T01:00:00.000Z');
});

test('a month is Pakistan’s', () => {
  expect(monthAt(new Date('2026-10-31T19:00:00Z'))).toBe('2026-11');
  expect(monthOf('2026-11')?.from.toISOString()).toBe('2026-10-31T19:00:00.000Z');
  for (const none of ['', '2026-13', '26-11', '2026-11-01']) expect(monthOf(none)).toBeNull();
});

test('a number can be read out', () => {
  expect(payoutNumber('PO', Uint8Array.of(1, 2, 3, 4, 5))).toMatch(/^PO-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(() => payoutNumber('PR', Uint8Array.of(1))).toThrow(RangeError);
});
