import type { Outcome, PaymentFact, ProviderKey } from '@/domain/payment/fact';

/** What the buyer has to do next. It is kept with the attempt and handed out by the API as it is. */
export type NextStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'redirect'; readonly url: string }
  | {
      readonly kind: 'form_post';
      readonly url: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'approve_on_phone';
      readonly msisdnMasked: string;
      readonly waitSeconds: number;
    }
  | {
      readonly kind: 'transfer';
      readonly iban: string;
      readonly title: string;
      readonly bank: string;
      readonly reference: string;
    };

/** What a provider can do, as data. */
export type Capabilities = {
  readonly currencies: readonly string[];
  readonly minMinor?: number;
  readonly maxMinor?: number;
  /** `none` means that staff sends the money back by hand. */
  readonly refund: 'none' | 'whole' | 'partial_once' | 'partial_many';
  readonly inquiry: boolean;
  /** Nothing is asked earlier than this after the start. */
  readonly inquiryDelaySeconds: number;
  /** An attempt is given up after this. */
  readonly attemptTtlSeconds: number;
};

export type StartInput = {
  /** Ours, at most 20 letters and digits, unique for ever. */
  readonly attemptRef: string;
  readonly idempotencyKey: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** The number the buyer knows the purchase by. */
  readonly orderNumber: string;
  readonly locale: 'en' | 'ur';
  /** Where the provider's page sends the buyer: paid or not, and when she turns back. */
  readonly returnUrl: string;
  readonly cancelUrl: string;
  readonly expiresAt: Date;
  readonly payer: {
    readonly name?: string;
    readonly email?: string;
    readonly phone?: string;
    /** 03XXXXXXXXX: asks this wallet for approval on the phone, instead of the provider's page. */
    readonly walletNumber?: string;
    /** Last six digits; passed on and never kept. */
    readonly cnicLast6?: string;
  };
  readonly now: Date;
};

export type Started = {
  /** `unknown` when the answer was lost or could not be read: the attempt is inquired about. */
  readonly outcome: Outcome;
  readonly next: NextStep;
  readonly providerRef?: string;
  readonly code?: string;
  readonly message?: string;
  /** What the adapter wants back when it inquires; kept with the attempt. No secrets. */
  readonly memo?: Readonly<Record<string, string>>;
  /** Set when the answer itself is proof (a signed answer to our own call). */
  readonly fact?: PaymentFact;
};

export type Inbound = {
  readonly via: 'return' | 'webhook';
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly rawBody: Uint8Array;
  readonly now: Date;
};

/** What an incoming request amounts to. An unsigned one is only ever a `hint`: inquire now. */
export type Read =
  | { readonly kind: 'fact'; readonly fact: PaymentFact }
  | { readonly kind: 'hint'; readonly attemptRef: string }
  | { readonly kind: 'continue'; readonly step: NextStep; readonly attemptRef: string }
  | { readonly kind: 'ignored'; readonly why: string; readonly attemptRef?: string }
  | { readonly kind: 'rejected'; readonly why: 'bad_signature' | 'stale' | 'malformed' };

export type Acknowledgement = {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
};

export type AttemptFacts = {
  readonly attemptRef: string;
  readonly providerRef?: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly memo?: Readonly<Record<string, string>>;
  readonly now: Date;
};

export type RefundInput = AttemptFacts & {
  /** Ours; the same id is the same refund however often it is sent. */
  readonly refundId: string;
  readonly refundMinor: number;
};
export type RefundAnswer = {
  /** `unknown`: it may or may not have been carried out; ask `findRefund`, never send again blindly. */
  readonly state: 'done' | 'pending' | 'refused' | 'unknown';
  readonly providerRefundRef?: string;
  readonly code?: string;
  readonly message?: string;
};

/**
 * One way of taking money. Nothing here throws for what the other side does: a cut line, HTML where JSON belongs or
 * a time-out is `unknown`. No call is made inside a transaction.
 */
export type PaymentProvider = {
  readonly key: ProviderKey;
  readonly capabilities: Capabilities;
  readonly start: (input: StartInput) => Promise<Started>;
  /** Reads a return or webhook, signature first. */
  readonly read: (inbound: Inbound) => Promise<Read>;
  /** What the provider's webhook wants to hear back. */
  readonly acknowledge: (read: Read) => Acknowledgement;
  /** Null when the provider could not say; a fact with outcome `pending` when it says "not yet". */
  readonly inquire?: (attempt: AttemptFacts) => Promise<PaymentFact | null>;
  /** Closes an attempt that the buyer leaves, so that it can't be paid any more. */
  readonly cancel?: (attempt: AttemptFacts) => Promise<PaymentFact | null>;
  readonly refund?: (refund: RefundInput) => Promise<RefundAnswer>;
  /** What became of a refund whose answer was lost. */
  readonly findRefund?: (refund: RefundInput) => Promise<RefundAnswer>;
};
