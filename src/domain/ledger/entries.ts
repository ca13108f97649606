import type { Id } from '@/domain/ids';
import type { Currency } from '@/domain/money';
import type { AccountCode } from './accounts';

export const entryKinds = [
  'payment_captured',
  'payment_surplus',
  'payment_mismatched',
  'mismatch_returned',
  'provider_settled',
  'credit_used',
  'credit_returned',
  'cod_delivered',
  'order_delivered',
  'cod_debt',
  'cod_repayment',
  'refund_approved',
  'refund_paid',
  'cod_remitted',
  'remittance_banked',
  'payout_sent',
  'payout_paid',
  'payout_returned',
  'payout_canceled',
  'tax_deposited',
  'write_off',
  'suspense_moved',
  'adjustment',
  'reversal',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * Debit is positive, credit is negative, in minor units. `item` is what the posting clears against on its account;
 * without it, the entry's order.
 */
export type PostingDraft = {
  readonly account: AccountCode;
  readonly minor: number;
  readonly item?: string;
};

/** One event of money; its postings sum to zero. `sourceId` makes the event's entry unique of its kind. */
export type EntryDraft = {
  readonly kind: EntryKind;
  readonly sourceId: string;
  readonly currency: Currency;
  readonly postings: readonly PostingDraft[];
};

/** An entry of `postings`, of which those of nothing are left out. Throws when they don't sum to zero: a bug. */
export function entry(
  kind: EntryKind,
  sourceId: string,
  currency: Currency,
  drafts: readonly PostingDraft[],
): EntryDraft {
  const postings = drafts
    .filter((posting) => posting.minor !== 0)
    .map((posting) => ({ ...posting, minor: posting.minor }));
  const rest = postings.reduce((all, posting) => all + posting.minor, 0);
  if (rest !== 0) throw new Error(`${kind} ${sourceId} is out of balance by ${rest}`);
  return { kind, sourceId, currency, postings };
}

/** Money moves from the `credit` account to the `debit` account: the shape of most events. */
export const move = (
  kind: EntryKind,
  sourceId: string,
  amount: { readonly minor: number; readonly currency: Currency },
  debit: { readonly account: AccountCode; readonly item?: string },
  credit: { readonly account: AccountCode; readonly item?: string },
): EntryDraft =>
  entry(kind, sourceId, amount.currency, [
    { ...debit, minor: amount.minor },
    { ...credit, minor: 0 - amount.minor },
  ]);

/** The same postings the other way round: how a wrong entry is put right, since none is ever changed. */
export const reversal = (wrong: EntryDraft): EntryDraft =>
  entry(
    'reversal',
    `${wrong.kind}:${wrong.sourceId}`,
    wrong.currency,
    wrong.postings.map((posting) => ({ ...posting, minor: -posting.minor })),
  );

/** What is owed on a payable account, positive when the artisan has money coming: the credits less the debits. */
export const owed = (postings: readonly { readonly minor: number }[]): number =>
  0 - postings.reduce((all, posting) => all + posting.minor, 0);

/** What an event adds to what an artisan is owed (or takes from it); written beside the entry that posts it. */
export type TransferDraft = {
  readonly kind: 'earning' | 'refund_reversal' | 'cod_debt' | 'cod_repayment' | 'adjustment';
  readonly artisanId: Id<'artisan'>;
  readonly minor: number;
  /** Who took the buyer's money: `cod` or the provider; a reversal carries the original's. */
  readonly provider: string;
};
