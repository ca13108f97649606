import { maskedNumber, readIban, readWallet } from '@/domain/payout/account-number';
import type { RefundDestination } from '@/domain/refund/flow';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { seal } from '@/platform/seal';
import { destinationPurpose } from '../types';

export type Destination = {
  readonly to: RefundDestination;
  /** The IBAN or the wallet's mobile number, as a person wrote it; for `bank` and `wallet` only. */
  readonly number?: string;
};
export type SealedDestination = {
  readonly destination: RefundDestination;
  readonly destinationSealed: string | null;
  readonly destinationMasked: string | null;
};

/**
 * Checks where money is to go and seals its number. Failures: `refund.cash_has_no_way_back` (cash can't go back the
 * way it came), those of the number.
 */
export function sealDestination(
  { to, number = '' }: Destination,
  payment: { readonly isCash: boolean; readonly walletMasked: string | null },
): Result<SealedDestination, Failure> {
  if (to === 'original') {
    if (payment.isCash) return fail('refund.cash_has_no_way_back', { field: 'destination' });
    return ok({
      destination: to,
      destinationSealed: null,
      destinationMasked: payment.walletMasked,
    });
  }
  if (to === 'store_credit')
    return ok({ destination: to, destinationSealed: null, destinationMasked: null });
  const read = to === 'bank' ? readIban(number) : readWallet(number);
  if (!read.ok) return read;
  return ok({
    destination: to,
    destinationSealed: seal(destinationPurpose, read.value),
    destinationMasked: maskedNumber(read.value),
  });
}
