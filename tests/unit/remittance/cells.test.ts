import { describe, expect, test } from 'vitest';
import { codCollectionFlow } from '@/domain/cod/flow';
import { isRounded, plainCell, readAmount, readDay, readTracking } from '@/domain/remittance/cell';
import { guessColumns } from '@/domain/remittance/columns';
import { ageOf, cashAfter, splitOf } from '@/domain/remittance/settle';

describe('amounts as couriers write them', () => {
  test.each([
    ['5100', 510_000],
    ['5,100.00', 510_000],
    ['1,23,456.5', 12_345_650],
    ['Rs. 900/-', 90_000],
    ['Rs 1,234.50', 123_450],
    ['PKR 10', 1_000],
    ['900 روپے', 90_000],
    ['۱٬۲۳۴٫۵', 123_450],
    ['(150)', -15_000],
    ['150-', -15_000],
    ['-150', -15_000],
    ['\u2212150', -15_000],
    ['(Rs 150)', -15_000],
    ['1.234,50', 123_450],
    ['12,5', 1_250],
    ['12.500', 1_250],
    ['="500"', 50_000],
    ["'500", 50_000],
    ['0', 0],
    ['.5', 50],
    ['12.505', null],
    ['1,2345', null],
    ['five', null],
    ['=1+1', null],
    ['1e5', null],
    ['--5', null],
    ['', null],
    ['99999999999', null],
  ])('%s', (written, minor) => expect(readAmount(written)).toBe(minor));
});

test('days, numbers and what a spreadsheet has spoiled', () => {
  expect(readDay('01/02/2026')).toBe('2026-02-01');
  expect(readDay('2026-2-1 10:30')).toBe('2026-02-01');
  expect(readDay('1-Feb-26')).toBe('2026-02-01');
  expect(readDay('۰۱/۰۲/۲۰۲۶')).toBe('2026-02-01');
  expect(readDay('29/02/2026')).toBeNull();
  expect(readDay('soon')).toBeNull();
  expect(readTracking(' tc 1001 ')).toBe('TC1001');
  expect(readTracking('10010010010.0')).toBe('10010010010');
  expect(readTracking("<script>alert('x')</script>")).toBe('');
  expect(isRounded('1.23457E+11')).toBe(true);
  expect(plainCell('\u200f="۱۲۳"\u200e')).toBe('123');
});

test('columns are found by what staff said, by the courier, by what is usual, and given away once', () => {
  expect(guessColumns(['CN#', 'COD Value', 'Charges'], {}, 'leopards')).toMatchObject({
    tracking: 'CN#',
    collected: 'COD Value',
    fee: 'Charges',
  });
  const said = guessColumns(['A', 'Amount', 'COD Amount'], { collected: 'Amount' }, 'tcs');
  expect(said.collected).toBe('Amount');
  expect(guessColumns(['Amount'], {}, 'nobody')).toEqual({ collected: 'Amount' });
});

describe('what a line does to the cash of its parcel', () => {
  test('all of the money of a line goes somewhere, once', () => {
    expect(splitOf('matched', 500, 500)).toEqual({ clearedMinor: 500, excessMinor: 0 });
    expect(splitOf('short', 300, 500)).toEqual({ clearedMinor: 300, excessMinor: 0 });
    expect(splitOf('over', 700, 500)).toEqual({ clearedMinor: 500, excessMinor: 200 });
    expect(splitOf('duplicate', 500, 0)).toEqual({ clearedMinor: 0, excessMinor: 500 });
    expect(splitOf('unknown', 500, 0)).toEqual({ clearedMinor: 0, excessMinor: 500 });
    expect(splitOf('missing', 500, 500)).toEqual({ clearedMinor: 0, excessMinor: 0 });
  });

  test('its state follows the life cycle', () => {
    expect(cashAfter('collected', 500, 500)).toBe('reconciled');
    expect(cashAfter('collected', 300, 500)).toBe('short');
    expect(cashAfter('short', 200, 200)).toBe('reconciled');
    expect(cashAfter('disputed', 100, 200)).toBe('disputed');
    expect(cashAfter('disputed', 200, 200)).toBe('reconciled');
    for (const state of codCollectionFlow.states) expect(cashAfter(state, 0, 0)).toBe(state);
  });

  test('ages stand in four columns', () => {
    expect([0, 3, 4, 7, 8, 14, 15, 90].map(ageOf)).toEqual([
      'fresh',
      'fresh',
      'week',
      'week',
      'fortnight',
      'fortnight',
      'old',
      'old',
    ]);
  });
});
