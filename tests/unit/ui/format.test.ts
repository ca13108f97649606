import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '@/domain/money';
import { formatAmount, formatDay, formatDayRange, formatMoment, formatMoney } from '@/ui/format';

const day = (text: string) => new Date(`${text}T12:00:00+05:00`);

describe('sums in words', () => {
  it('says rupees before the figure in English and after it in Urdu', () => {
    expect(formatMoney(money(485_000), 'en')).toBe('Rs 4,850');
    expect(formatMoney(money(485_000), 'ur')).toBe('4,850 روپے');
  });

  it('shows paisa only when there are any, and a true minus', () => {
    expect(formatAmount(money(485_005))).toBe('4,850.05');
    expect(formatAmount(money(-48_500))).toBe('−485');
    expect(formatAmount(money(-5))).toBe('−0.05');
  });

  it('loses no paisa', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (minor) => {
        const text = formatAmount(money(minor)).replaceAll(',', '').replace('−', '-');
        expect(Math.round(Number(text) * 100) + 0).toBe(minor);
      }),
    );
  });
});

describe('days', () => {
  it('says the month once where it is the same', () => {
    expect(formatDayRange(day('2026-01-26'), day('2026-01-28'), 'en')).toBe('26–28 January');
    expect(formatDayRange(day('2026-01-26'), day('2026-01-28'), 'ur')).toBe('26 تا 28 جنوری');
  });

  it('says both months across a border, and one day as one day', () => {
    expect(formatDayRange(day('2026-01-30'), day('2026-02-02'), 'en')).toBe(
      '30 January–2 February',
    );
    expect(formatDayRange(day('2026-01-30'), day('2026-01-30'), 'en')).toBe('30 January');
  });

  it('counts days on Pakistan’s clock', () => {
    expect(formatDay(new Date('2026-01-26T20:00:00Z'), 'en', { weekday: true })).toBe(
      'Tuesday 27 January',
    );
    expect(formatMoment(new Date('2026-01-21T11:10:00Z'), 'en')).toBe('Wed 21 Jan, 4:10 pm');
    expect(formatMoment(new Date('2026-01-21T11:10:00Z'), 'ur')).toBe('بدھ 21 جنوری، شام 4:10');
  });
});
