import type { Money } from '@/domain/money';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { Failure } from '@/domain/result';

/** Why a try came to nothing, as far as the buyer can do something about it. */
export const tryFailures = ['declined', 'canceled', 'expired', 'refused'] as const;
export type TryFailure = (typeof tryFailures)[number];

/** A bank slip the buyer sent, as she sees it. */
export type SentProof = {
  readonly state: 'waiting' | 'refused' | 'confirmed';
  /** Why it was refused, in the words of who looked. */
  readonly reason: string | null;
  readonly sentAt: Date;
};

/** Where a purchase stands with its money; what the buyer does next. */
export type PayState =
  /** Cash at the door, or nothing to pay: there is no panel. */
  | { readonly kind: 'none' }
  /** No try is open: choose a way and start. */
  | { readonly kind: 'to_pay' }
  /** Started: `goPath` (own path, no language) sends her on to the provider's page, by redirect or posted form. */
  | { readonly kind: 'going'; readonly goPath: string }
  | {
      readonly kind: 'approve_on_phone';
      readonly walletMasked: string;
      readonly since: Date;
      readonly waitSeconds: number;
    }
  /** Nobody knows yet: we ask the gateway. Never "paid". */
  | { readonly kind: 'checking'; readonly since: Date }
  | {
      readonly kind: 'transfer';
      readonly iban: string;
      readonly title: string;
      readonly bank: string;
      readonly reference: string;
      /** The latest slip she sent. */
      readonly proof: SentProof | null;
    }
  /** The last try came to nothing; another one can be started. */
  | { readonly kind: 'failed'; readonly why: TryFailure; readonly method: PaymentMethod }
  | { readonly kind: 'paid'; readonly at: Date; readonly method: PaymentMethod }
  /** Another sum came than was asked for: a person looks at it. */
  | { readonly kind: 'mismatched'; readonly paid: Money }
  | { readonly kind: 'expired' }
  | { readonly kind: 'canceled' };

/** A way of paying as it can be chosen now; with a refusal it is shown and says why not. */
export type PayWay = {
  readonly method: PaymentMethod;
  readonly isChosen: boolean;
  readonly refusal: Failure | null;
};

export type PayPanel = {
  readonly groupId: string;
  readonly number: string;
  readonly amount: Money;
  /** Until when it can be paid; null once that is decided. */
  readonly deadline: Date | null;
  readonly method: PaymentMethod;
  readonly state: PayState;
  /** Empty once nothing can be chosen any more. */
  readonly ways: readonly PayWay[];
  /** Money that came and goes back: paid twice or too late. Their refunds tell how far they are. */
  readonly surplus: readonly { readonly amount: Money; readonly method: PaymentMethod }[];
};
