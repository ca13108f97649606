import { describe, expect, test } from 'vitest';
import { answerSoonBefore, isQuiet, sendSoonUntil } from '@/domain/order/reminder';
import { callTimes, readWish, wishText } from '@/domain/support/wish';

/** `hour` o'clock in Pakistan on 22 November. */
const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 22, hour - 5, minute));

describe('reminders', () => {
  test('sleep from nine in the evening until eight in the morning', () => {
    expect([0, 7, 21, 23].map((hour) => isQuiet(at(hour)))).toEqual([true, true, true, true]);
    expect([8, 12, 20].map((hour) => isQuiet(at(hour)))).toEqual([false, false, false]);
    expect(isQuiet(at(20, 59))).toBe(false);
    expect(isQuiet(at(7, 59))).toBe(true);
  });

  test('speak of tomorrow from five in the evening, before that of today', () => {
    expect(sendSoonUntil(at(16, 59)).toISOString()).toBe('2026-11-22T00:00:00.000Z');
    expect(sendSoonUntil(at(17)).toISOString()).toBe('2026-11-23T00:00:00.000Z');
  });

  test('leave a day to answer', () => {
    expect(answerSoonBefore(at(10)).getTime() - at(10).getTime()).toBe(86_400_000);
  });
});

describe('when and why somebody likes to be called', () => {
  test.each(callTimes)('%s comes back as it went', (time) => {
    expect(readWish(wishText(time, 'the loom'))).toEqual({ time, note: 'the loom' });
    expect(readWish(wishText(time, ''))).toEqual({ time, note: '' });
  });

  test('a bracket somebody typed is no time of ours', () => {
    expect(readWish('[noon] call me')).toEqual({ time: 'now', note: '[noon] call me' });
    expect(readWish(wishText('now', '[morning] call'))).toEqual({ time: 'now', note: 'call' });
  });
});
