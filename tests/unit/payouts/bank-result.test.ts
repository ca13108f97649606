import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BankLine,
  bankOutcomes,
  type KnownPayout,
  meaningOf,
  readResultRow,
  resultColumns,
} from '@/domain/payout/bank-result';
import { payoutFlow } from '@/domain/payout/flow';

const columns = resultColumns(['Payout Number', 'RESULT', 'Amount (Rs)', 'Bank Ref', 'Reason']);
const read = (...row: string[]) => {
  if (!columns) throw new Error('no columns');
  return readResultRow(row, columns, 2);
};

describe('a bank’s answer', () => {
  test('is read whatever order and case its columns have; without the needed ones it isn’t', () => {
    expect(resultColumns(['status', 'reference'])).toMatchObject({
      number: 1,
      outcome: 0,
      amount: -1,
    });
    expect(resultColumns(['amount', 'reason'])).toBeNull();
    expect(resultColumns([])).toBeNull();
  });

  test('names a payout and its sending', () => {
    expect(read('po-7k3m-q2xd/2', 'Success', 'Rs 1,500.5', 'FT1', '')).toEqual({
      line: 2,
      number: 'PO-7K3M-Q2XD',
      sending: 2,
      outcome: 'paid',
      amountMinor: 150_050,
      bankRef: 'FT1',
      reason: '',
    });
    expect(read("'PO-7K3M-Q2XD", 'Returned', '', '', 'Dormant')).toMatchObject({
      sending: null,
      amountMinor: null,
    });
    expect(read('=1+1', 'paid')).toMatchObject({ unreadable: 'number' });
    expect(read('PO-7K3M-Q2XD', 'perhaps')).toMatchObject({ unreadable: 'outcome' });
    expect(read('PO-7K3M-Q2XD', 'paid', '-5')).toMatchObject({ unreadable: 'amount' });
  });

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (row) => {
        expect(read(...row).line).toBe(2);
        expect(resultColumns(row)).toBeDefined();
      }),
    );
  });
});

describe('what a line means', () => {
  const line = (more: Partial<BankLine>): BankLine => ({
    line: 2,
    number: 'PO-7K3M-Q2XD',
    sending: 1,
    outcome: 'paid',
    amountMinor: 100,
    bankRef: '',
    reason: '',
    ...more,
  });
  const payout = (more: Partial<KnownPayout>): KnownPayout => ({
    status: 'processing',
    tries: 1,
    amountMinor: 100,
    ...more,
  });

  test('only a line for this sending, this sum and what is under way is applied', () => {
    expect(meaningOf(line({}), payout({}))).toBe('apply');
    expect(meaningOf(line({}), null)).toBe('unknown');
    expect(meaningOf(line({ amountMinor: 99 }), payout({}))).toBe('amount_differs');
    expect(meaningOf(line({ amountMinor: null }), payout({}))).toBe('no_amount');
    expect(meaningOf(line({}), payout({ tries: 2 }))).toBe('earlier_sending');
    expect(meaningOf(line({ sending: null }), payout({ tries: 2 }))).toBe('which_sending');
    expect(meaningOf(line({ sending: 3 }), payout({ tries: 2 }))).toBe('not_now');
    expect(meaningOf(line({}), payout({ status: 'paid' }))).toBe('already');
    expect(meaningOf(line({ outcome: 'returned' }), payout({ status: 'paid' }))).toBe('apply');
    expect(meaningOf(line({ outcome: 'failed' }), payout({ status: 'paid' }))).toBe('not_now');
    expect(meaningOf(line({}), payout({ status: 'approved', tries: 0 }))).toBe('not_now');
  });

  test('after it was applied the same line is known', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bankOutcomes),
        fc.constantFrom(...payoutFlow.states),
        (outcome, status) => {
          if (meaningOf(line({ outcome }), payout({ status })) === 'apply')
            expect(meaningOf(line({ outcome }), payout({ status: outcome }))).toBe('already');
        },
      ),
    );
  });
});
