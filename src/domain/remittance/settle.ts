import {
  type CodCollectionMove,
  type CodCollectionState,
  codCollectionFlow,
} from '@/domain/cod/flow';
import { step } from '@/domain/flow';
import type { RemittanceBucket } from './flow';

export type Split = {
  /** Settles the parcel's cash. */
  readonly clearedMinor: number;
  /** Too much, twice, or for a parcel nobody knows: it waits in suspense. */
  readonly excessMinor: number;
};

/** How the money of a line divides. `heldMinor` is what the courier still holds for the parcel. */
export function splitOf(bucket: RemittanceBucket, paidMinor: number, heldMinor: number): Split {
  if (bucket === 'matched' || bucket === 'short' || bucket === 'over') {
    const clearedMinor = Math.min(paidMinor, heldMinor);
    return { clearedMinor, excessMinor: paidMinor - clearedMinor };
  }
  if (bucket === 'duplicate' || bucket === 'unknown')
    return { clearedMinor: 0, excessMinor: paidMinor };
  return { clearedMinor: 0, excessMinor: 0 };
}

/**
 * Where the cash of a parcel stands after `clearedMinor` of `heldMinor` came. What is short stays short or disputed
 * until the rest comes; nothing moves for cash that the courier does not hold.
 */
export function cashAfter(
  state: CodCollectionState,
  clearedMinor: number,
  heldMinor: number,
): CodCollectionState {
  if (heldMinor <= 0) return state;
  const moves: CodCollectionMove[] =
    clearedMinor === heldMinor ? ['remit', 'reconcile'] : ['remit', 'find_short'];
  return moves.reduce((now, move) => {
    const moved = step(codCollectionFlow, move, now, 'staff');
    return moved.ok ? moved.value : now;
  }, state);
}

export const ages = ['fresh', 'week', 'fortnight', 'old'] as const;
export type Age = (typeof ages)[number];

/** How long a courier has held cash: 0–3, 4–7, 8–14, 15 and more whole days. */
export function ageOf(days: number): Age {
  if (days <= 3) return 'fresh';
  if (days <= 7) return 'week';
  return days <= 14 ? 'fortnight' : 'old';
}
