import { describe, expect, test } from 'vitest';
import {
  inquiredOutcome,
  meaningOf,
  refundState,
  staffMessage,
} from '@/platform/payments/jazzcash-codes';

describe('codes', () => {
  test.each([
    '055',
    '058',
    '062',
    '118',
    '127',
    '134',
    '199',
    '999',
    '777',
    'T00',
    '400',
    '__proto__',
  ])('%s is asked about again', (code) =>
    expect(meaningOf(code)).toMatchObject({ outcome: 'unknown' }),
  );
  test.each(['101', '110', '115'])('%s alerts staff', (code) => {
    expect(meaningOf(code).outcome).toBe('unknown');
    expect(staffMessage(code)).toMatch(/^alert: /);
  });
  test.each(['001', '002', '003', '004', '024', '060', '105', '111', '129', '401', '424', '450'])(
    '%s is a failure',
    (code) => expect(meaningOf(code).outcome).toBe('failed'),
  );
  test.each([
    ['000', '', 'paid'],
    ['121', 'Completed', 'paid'],
    ['000', 'Pending', 'pending'],
    ['000', 'Failed', 'unknown'],
    ['000', 'Something', 'unknown'],
    ['200', 'Completed', 'unknown'],
    ['157', 'Pending', 'pending'],
    ['157', 'Completed', 'unknown'],
    ['124', '', 'pending'],
    ['199', 'Failed', 'failed'],
    ['999', 'Dropped', 'failed'],
    ['112', 'Failed', 'canceled'],
    ['131', 'Completed', 'reversed'],
  ])('%s with status "%s" is %s', (code, status, outcome) => {
    expect(inquiredOutcome(code, status)).toBe(outcome);
  });
  test.each([
    ['000', 'done'],
    ['157', 'pending'],
    ['131', 'refused'],
    ['132', 'refused'],
    ['451', 'refused'],
    ['455', 'refused'],
    ['110', 'refused'],
    ['109', 'refused'],
    ['199', 'unknown'],
    ['058', 'unknown'],
    ['XYZ', 'unknown'],
  ])('a refund answered %s is %s', (code, state) => expect(refundState(code)).toBe(state));
});
