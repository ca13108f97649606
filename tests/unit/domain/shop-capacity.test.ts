import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closureShown, dayAfter, planClosure, startOf } from '@/domain/artisan/closure';
import { checkWish } from '@/domain/order/wish';
import { extraDays, extraDaysOf, workingDaysInWeek } from '@/domain/stock/capacity';

const count = fc.integer({ min: 0, max: 500 });
const weekly = fc.integer({ min: 1, max: 60 });

describe('what waits to be made', () => {
  test('lengthens nothing while a week is enough, and then a day at a time', () => {
    expect(extraDays([{ weekly: 6, ahead: 5 }], 1)).toBe(0);
    expect(extraDays([{ weekly: 6, ahead: 6 }], 1)).toBe(1);
    expect(extraDays([{ weekly: 6, ahead: 12 }], 1)).toBe(7);
    expect(extraDays([{ weekly: null, ahead: 900 }], 99)).toBe(0);
  });

  test('a longer queue never means a shorter promise, and more hands never a longer one', () => {
    fc.assert(
      fc.property(weekly, count, fc.integer({ min: 1, max: 99 }), (cap, ahead, quantity) => {
        const now = extraDays([{ weekly: cap, ahead }], quantity);
        expect(extraDays([{ weekly: cap, ahead: ahead + 1 }], quantity)).toBeGreaterThanOrEqual(
          now,
        );
        expect(extraDays([{ weekly: cap + 1, ahead }], quantity)).toBeLessThanOrEqual(now);
      }),
    );
  });

  test('never promises more within any days than she makes in them', () => {
    fc.assert(
      fc.property(weekly, fc.integer({ min: 1, max: 200 }), (cap, pieces) => {
        const days = Array.from({ length: pieces }, (_, ahead) =>
          extraDays([{ weekly: cap, ahead }], 1),
        );
        for (const day of new Set(days)) {
          const due = days.filter((one) => one <= day).length;
          expect(due).toBeLessThanOrEqual(cap + (day * cap) / workingDaysInWeek);
        }
      }),
    );
  });

  test('pieces of one cart wait for each other, and for those of the whole shop', () => {
    const line = (productId: string, quantity: number, isMadeToOrder = true) => ({
      productId,
      artisanId: 'a',
      quantity,
      isMadeToOrder,
      product: { weekly: null, ahead: 0 },
      shop: { weekly: 6, ahead: 4 },
    });
    expect(extraDaysOf([line('p', 2), line('q', 2), line('r', 40, false)])).toEqual([2, 2, 0]);
  });
});

const day = fc
  .integer({ min: 0, max: 500 })
  .map((days) => new Date(Date.UTC(2026, 10, 1) + days * 86_400_000).toISOString().slice(0, 10));

describe('closed days', () => {
  const today = '2026-11-22';

  test.each([
    [{ reason: 'rest', from: '2026-11-21', to: '' }, 'closure.past'],
    [{ reason: 'rest', from: '2026-11-31', to: '' }, 'closure.from'],
    [{ reason: 'rest', from: 'soon', to: '' }, 'closure.from'],
    [{ reason: 'rest', from: today, to: '2026-11-20' }, 'closure.backwards'],
    [{ reason: 'rest', from: today, to: '2028-11-20' }, 'closure.long'],
    [{ reason: 'rest', from: '2029-01-01', to: '' }, 'closure.far'],
    [{ reason: 'holiday', from: today, to: '' }, 'closure.reason'],
  ])('%j is refused with %s', (written, code) => {
    expect(planClosure(written, [], today)).toMatchObject({ failure: { code } });
  });

  test('those that meet are refused, those day upon day are told as one', () => {
    const rest = { from: '2026-11-25', to: '2026-11-27' };
    const touching = { reason: 'ramzan', from: '2026-11-27', to: '' };
    expect(planClosure(touching, [rest], today)).toMatchObject({ ok: false });
    const next = { from: '2026-11-28', to: '2026-12-30' };
    expect(closureShown([next, rest], today)).toEqual({
      from: startOf('2026-11-25'),
      to: startOf('2026-12-31'),
    });
    expect(closureShown([{ from: '2026-12-20', to: null }], today)).toBeNull();
  });

  test('whoever is told so is closed on each of those days, and open on the day she is back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { maxLength: 5 }), day, (pairs, at) => {
        const planned = pairs.map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
        const shown = closureShown(planned, at);
        if (shown?.to == null) return;
        const isShut = (on: string) => planned.some(({ from, to }) => from <= on && on <= to);
        const back = new Date(shown.to.getTime() + 5 * 3_600_000).toISOString().slice(0, 10);
        expect(isShut(back)).toBe(false);
        for (let on = at; on < back; on = dayAfter(on))
          if (startOf(on) >= shown.from) expect(isShut(on)).toBe(true);
      }),
    );
  });
});

describe('a wish', () => {
  const asking = { letters: 5 };
  test.each([
    ['', 'wish.missing'],
    ['  ', 'wish.missing'],
    ['Shazia', 'wish.long'],
  ])('%j is refused with %s', (written, code) => {
    expect(checkWish(written, asking)).toMatchObject({ failure: { code, field: 'wish' } });
  });
  test('is one line, and nothing where nothing is asked', () => {
    expect(checkWish(' A\u202E\n b ', asking)).toEqual({ ok: true, value: 'A b' });
    expect(checkWish('call 0300 1234567', { letters: 60 })).toMatchObject({ ok: false });
    expect(checkWish('whatever', null)).toEqual({ ok: true, value: '' });
  });
});
