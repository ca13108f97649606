import type { CodCollectionState } from '@/domain/cod/flow';
import { startsOf } from '@/domain/flow';
import { codPaymentMove } from '@/domain/payment/derived';
import { type PaymentMove, paymentFlow } from '@/domain/payment/flow';
import type { Db } from '@/platform/db';
import { addCaptured, insertPayment, movePayment, type NewPayment } from './repo';

export type { NewPayment } from './repo';

/** Opens the one payment of a new group with a share for each of its orders. */
export const openPayment = (db: Db, payment: NewPayment, now: Date): Promise<void> =>
  insertPayment(db, payment, paymentFlow.start, now);

/** Makes a move that may have become moot: a payment that stands elsewhere is left as it is. */
export const stepPayment = (
  db: Db,
  groupId: string,
  move: PaymentMove,
  now: Date,
): Promise<boolean> =>
  movePayment(db, groupId, startsOf(paymentFlow, move), paymentFlow.moves[move].to, now);

/** Cash taken for one order is written to its share. */
export const captureShare = (db: Db, orderId: string, minor: number, now: Date): Promise<void> =>
  addCaptured(db, orderId, BigInt(minor), now);

/** Captures or cancels a group's cash payment once the cash of all of its orders is decided. */
export async function settleCash(
  db: Db,
  groupId: string,
  collections: readonly CodCollectionState[],
  now: Date,
): Promise<void> {
  const move = codPaymentMove(collections);
  if (move) await stepPayment(db, groupId, move, now);
}
