import { type AttemptState, openAttemptStates } from './attempt';
import type { PaymentFact } from './fact';
import type { PaymentState } from './flow';

/** Why money that came is not ours to keep. */
export type SurplusReason = 'paid_twice' | 'paid_too_late';
/** Why an event is set aside for a person, with nothing posted. */
export type QuarantineReason = 'other_currency' | 'not_believed' | 'unknown_attempt';

/** What one statement about an attempt means for it. */
export type Verdict =
  | { readonly kind: 'capture' }
  | { readonly kind: 'fail' | 'cancel' | 'expire' | 'lose' | 'wait' }
  /** Another sum than was asked for came: never paid, a person looks. */
  | { readonly kind: 'mismatch' }
  /** The money came, but nothing is to be paid with it (any more): it goes back. */
  | { readonly kind: 'surplus'; readonly reason: SurplusReason }
  /** Taken back before it was ever paid: true only once "paid" has arrived. */
  | { readonly kind: 'park' }
  /** Money that we counted was taken back by the gateway: a person looks. */
  | { readonly kind: 'reversed' }
  /** Paid, but nobody said how much: ask. */
  | { readonly kind: 'confirm' }
  | { readonly kind: 'quarantine'; readonly why: QuarantineReason }
  | { readonly kind: 'ignore'; readonly why: 'settled_before' | 'given_up_before' };

export type SettlementQuestion = {
  readonly attempt: {
    readonly status: AttemptState;
    readonly amountMinor: number;
    readonly currency: string;
  };
  readonly payment: { readonly status: PaymentState };
  /** Whether an order of the purchase still waits for this money. */
  readonly canStillBePaid: boolean;
  readonly fact: Pick<PaymentFact, 'provider' | 'outcome' | 'amountMinor' | 'currency' | 'trust'>;
};

/**
 * Decides what a fact means. It only moves forward: what is settled stays settled whatever is said later, and a try
 * that was given up can still turn out paid, for money that came came.
 */
export function decideSettlement(asked: SettlementQuestion): Verdict {
  const { attempt, fact } = asked;
  // A bank and a courier never speak to us; only a member of staff says what they did.
  const isStaffs = fact.provider === 'bank' || fact.provider === 'cod';
  if (isStaffs !== (fact.trust === 'staff')) return { kind: 'quarantine', why: 'not_believed' };
  const isSettled = attempt.status === 'paid' || attempt.status === 'mismatched';
  if (fact.outcome === 'reversed') return { kind: isSettled ? 'reversed' : 'park' };
  if (isSettled) return { kind: 'ignore', why: 'settled_before' };
  if (fact.outcome === 'paid') return decidePaid(asked);
  return openAttemptStates.includes(attempt.status)
    ? { kind: openVerdicts[fact.outcome] }
    : { kind: 'ignore', why: 'given_up_before' };
}

const openVerdicts = {
  pending: 'wait',
  authorized: 'wait',
  failed: 'fail',
  canceled: 'cancel',
  expired: 'expire',
  unknown: 'lose',
} as const;

function decidePaid({ attempt, payment, canStillBePaid, fact }: SettlementQuestion): Verdict {
  if (fact.currency !== undefined && fact.currency !== attempt.currency)
    return { kind: 'quarantine', why: 'other_currency' };
  if (fact.amountMinor === undefined) return { kind: 'confirm' };
  if (fact.amountMinor !== attempt.amountMinor) return { kind: 'mismatch' };
  if (payment.status === 'captured') return { kind: 'surplus', reason: 'paid_twice' };
  return canStillBePaid ? { kind: 'capture' } : { kind: 'surplus', reason: 'paid_too_late' };
}
