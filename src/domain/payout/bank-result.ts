import { latinDigits } from '@/domain/digits';
import { plainLine } from '@/domain/text/plain';
import type { PayoutState } from './flow';

export const bankOutcomes = ['paid', 'failed', 'returned'] as const;
export type BankOutcome = (typeof bankOutcomes)[number];

/** One line of a bank's answer. `sending` is which try of the payout it speaks of; null where it doesn't say. */
export type BankLine = {
  readonly line: number;
  readonly number: string;
  readonly sending: number | null;
  readonly outcome: BankOutcome;
  readonly amountMinor: number | null;
  readonly bankRef: string;
  readonly reason: string;
};
export type UnreadableLine = {
  readonly line: number;
  readonly unreadable: 'number' | 'outcome' | 'amount';
};

const columns: Readonly<Record<string, readonly string[]>> = {
  number: ['payout_number', 'payout', 'reference', 'payment_reference', 'our_reference'],
  outcome: ['result', 'status', 'outcome'],
  amount: ['amount', 'amount_pkr', 'amount_rs'],
  bankRef: ['bank_ref', 'bank_reference', 'stan', 'transaction_id', 'txn_id', 'utr'],
  reason: ['reason', 'remarks', 'description', 'message'],
};
export type ResultColumn = 'number' | 'outcome' | 'amount' | 'bankRef' | 'reason';
export type ResultColumns = Readonly<Record<ResultColumn, number>>;

const words: Readonly<Record<BankOutcome, readonly string[]>> = {
  paid: ['paid', 'success', 'successful', 'completed', 'credited', 'processed'],
  failed: ['failed', 'fail', 'rejected', 'declined', 'unsuccessful', 'error'],
  returned: ['returned', 'return', 'reversed', 'bounced'],
};

/** Where each column stands in a header row; null when it names no payout or no result. Missing ones are −1. */
export function resultColumns(header: readonly string[]): ResultColumns | null {
  const names = header.map((name) =>
    plainLine(name)
      .toLowerCase()
      .replace(/[^a-z]+/g, '_')
      .replace(/^_|_$/g, ''),
  );
  const at = (column: ResultColumn) =>
    names.findIndex((name) => columns[column]?.includes(name) ?? false);
  const found = {
    number: at('number'),
    outcome: at('outcome'),
    amount: at('amount'),
    bankRef: at('bankRef'),
    reason: at('reason'),
  };
  return found.number === -1 || found.outcome === -1 ? null : found;
}

/** Reads one row of a bank's answer; whatever it holds, it is data and nothing else. */
export function readResultRow(
  row: readonly string[],
  at: ResultColumns,
  line: number,
): BankLine | UnreadableLine {
  const text = (column: ResultColumn) => plainLine(row[at[column]] ?? '').replace(/^'/, '');
  const [, body = '', tail = '', sending] =
    /^PO[-\s]?([0-9A-Z]{4})[-\s]?([0-9A-Z]{4})(?:[/#](\d{1,3}))?$/.exec(
      latinDigits(text('number')).toUpperCase(),
    ) ?? [];
  if (body === '') return { line, unreadable: 'number' };
  const said = text('outcome').toLowerCase();
  const outcome = bankOutcomes.find((one) => words[one].includes(said));
  if (outcome === undefined) return { line, unreadable: 'outcome' };
  const amountMinor = readAmount(text('amount'));
  if (amountMinor === undefined) return { line, unreadable: 'amount' };
  return {
    line,
    number: `PO-${body}-${tail}`,
    sending: sending === undefined ? null : Number(sending),
    outcome,
    amountMinor,
    bankRef: text('bankRef').slice(0, 80),
    reason: text('reason').slice(0, 200),
  };
}

/** Rupees in minor units; null where nothing stands, undefined where it is no sum. */
function readAmount(written: string): number | null | undefined {
  const plain = latinDigits(written).replace(/[,٬\s]|^(?:Rs\.?|PKR)|(?:PKR)$/gi, '');
  if (plain === '') return null;
  const [, whole, paisa = ''] = /^(\d{1,11})(?:[.٫](\d{1,2}))?$/.exec(plain) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(paisa.padEnd(2, '0'));
}

/** What a line means for the payout it names. `apply` is the only one that changes anything. */
export const lineMeanings = [
  'apply',
  'already',
  'earlier_sending',
  'unknown',
  'no_amount',
  'amount_differs',
  'which_sending',
  'not_now',
  'twice',
] as const;
export type LineMeaning = (typeof lineMeanings)[number];
export type KnownPayout = {
  readonly status: PayoutState;
  readonly tries: number;
  readonly amountMinor: number;
};

/**
 * A line is applied to the sending it speaks of and to no other: an old file can't fail a payout that was sent again
 * since, and the same file twice changes nothing.
 */
export function meaningOf(line: BankLine, payout: KnownPayout | null): LineMeaning {
  if (payout === null) return 'unknown';
  if (line.amountMinor === null) return 'no_amount';
  if (line.amountMinor !== payout.amountMinor) return 'amount_differs';
  if (line.sending === null && payout.tries > 1) return 'which_sending';
  const sending = line.sending ?? 1;
  if (sending < payout.tries) return 'earlier_sending';
  if (sending > payout.tries || payout.tries === 0) return 'not_now';
  const { status } = payout;
  if (status === line.outcome) return 'already';
  if (status === 'returned' && line.outcome === 'paid') return 'already';
  if (status === 'processing') return 'apply';
  return status === 'paid' && line.outcome === 'returned' ? 'apply' : 'not_now';
}
