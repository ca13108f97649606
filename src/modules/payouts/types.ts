import type { Money } from '@/domain/money';
import type {
  PayoutAccountKind,
  PayoutAccountState,
  PayoutRunState,
  PayoutState,
} from '@/domain/payout/flow';
import type { HoldReason } from '@/domain/payout/hold';
import type { SkipReason } from '@/domain/payout/plan';
import type { Words } from '@/domain/place';
import type { StudioOrder } from '@/modules/orders/queries/studio';

export type AccountView = {
  readonly id: string;
  readonly kind: PayoutAccountKind;
  readonly title: string;
  readonly masked: string;
  readonly status: PayoutAccountState;
  readonly usableFrom: Date;
  readonly reason: string | null;
};

export type HoldView = {
  readonly id: string;
  readonly amount: Money;
  readonly reason: HoldReason;
  readonly note: Words;
  /** A day at midnight UTC. */
  readonly releaseOn: Date;
  readonly placedAt: Date;
  readonly appeal: string | null;
  readonly answer: string | null;
  readonly releasedAt: Date | null;
};

/** What happened to her money, with the order behind it where there is one. */
export type MoneyLineView = {
  readonly id: string;
  readonly kind: string;
  readonly amount: Money;
  readonly at: Date;
  readonly order: StudioOrder | null;
};

export type PayoutView = {
  readonly id: string;
  readonly number: string;
  readonly status: PayoutState;
  readonly amount: Money;
  readonly account: { readonly kind: PayoutAccountKind; readonly masked: string };
  readonly createdAt: Date;
  readonly paidAt: Date | null;
  readonly bankRef: string | null;
};

export type RunView = {
  readonly id: string;
  readonly number: string;
  readonly status: PayoutRunState;
  readonly cutOff: Date;
  readonly madeAt: Date;
  readonly isScheduled: boolean;
  readonly maker: string | null;
  readonly approver: string | null;
  readonly isOwn: boolean;
  readonly total: Money;
  readonly payouts: number;
  readonly paid: number;
  /** Failed or sent back. */
  readonly troubled: number;
};

export type RunPayout = {
  readonly id: string;
  readonly number: string;
  readonly artisan: Words;
  readonly artisanId: string;
  readonly amount: Money;
  readonly status: PayoutState;
  readonly tries: number;
  readonly lines: number;
  readonly account: { readonly kind: PayoutAccountKind; readonly masked: string };
  /** Why nothing may be sent to its account now. */
  readonly unusable: SkipReason | 'replaced' | null;
  readonly bankRef: string | null;
  readonly reason: string | null;
};
