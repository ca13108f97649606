import type { CodCollectionState } from '@/domain/cod/flow';
import type { PaymentMove } from './flow';

/**
 * The move a group's cash payment is due for once its parcels' cash is known: `capture` when none is still expected
 * and some was taken, `cancel` when every one is void, none while a parcel is still out.
 */
export function codPaymentMove(
  collections: readonly CodCollectionState[],
): Extract<PaymentMove, 'capture' | 'cancel'> | null {
  if (collections.length === 0 || collections.includes('expected')) return null;
  return collections.every((state) => state === 'void') ? 'cancel' : 'capture';
}
