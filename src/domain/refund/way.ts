import type { RefundDestination } from './flow';

/** What the taker of the money can send back by itself. */
export type RefundCapability = 'none' | 'whole' | 'partial_once' | 'partial_many';
export type RefundWay =
  /** Our call to whoever took the money. */
  | 'provider'
  /** A person sends it and says so. */
  | 'by_hand'
  /** Nothing is sent: the buyer holds a code. */
  | 'credit';

/** How a refund goes out. What a provider can't do, or did once and won't again, a person does at its portal. */
export function wayOf(refund: {
  readonly destination: RefundDestination;
  readonly capability: RefundCapability | null;
  /** What came with the attempt, and what of it goes back now. */
  readonly paidMinor: number;
  readonly amountMinor: number;
  /** Other refunds of the same attempt that were sent to the provider. */
  readonly sentBefore: number;
}): RefundWay {
  const { destination, capability, sentBefore } = refund;
  if (destination === 'store_credit') return 'credit';
  if (destination !== 'original') return 'by_hand';
  const isWhole = refund.amountMinor === refund.paidMinor;
  switch (capability) {
    case 'partial_many':
      return 'provider';
    case 'partial_once':
      return sentBefore === 0 ? 'provider' : 'by_hand';
    case 'whole':
      return isWhole && sentBefore === 0 ? 'provider' : 'by_hand';
    default:
      return 'by_hand';
  }
}

/** Every minute for an hour, then every quarter, after a day four times a day. Asked once a minute. */
export function isAskDue(sentAt: Date, now: Date): boolean {
  const minutes = Math.floor((now.getTime() - sentAt.getTime()) / 60_000);
  if (minutes < 60) return true;
  return minutes % (minutes < 1440 ? 15 : 360) === 0;
}

/** A refund that is still unknown after this long needs a person. */
export const unknownAlertHours = 24;
