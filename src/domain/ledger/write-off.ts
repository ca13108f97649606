import { defineFlow } from '@/domain/flow';
import type { StaffRole } from '@/domain/policy';
import { type AccountKind, type ClearingKind, clearingOwners, kindOf } from './accounts';

/** What remains on an account is given up: one asks, another agrees or declines. */
export const writeOffFlow = defineFlow({
  start: 'requested',
  states: ['requested', 'approved', 'declined'],
  who: ['staff'],
  moves: {
    approve: { from: ['requested'], to: 'approved', by: ['staff'] },
    decline: { from: ['requested'], to: 'declined', by: ['staff'] },
  },
});

/**
 * Up to how much (in paisa, either way) finance may agree to by itself; above it an admin does. What belongs to a
 * buyer or an artisan is never given up by finance alone.
 */
export const writeOffLimits: { readonly [K in ClearingKind]: number } = {
  provider_receipts: 500_000,
  courier_cash: 500_000,
  courier_remittance: 500_000,
  artisan_cash: 500_000,
  buyer_prepaid: 0,
  refunds_due: 0,
  payouts_in_transit: 0,
  suspense: 500_000,
};

/** The kind of an account that must come back to zero; null for the others, of which nothing can be written off. */
export function clearingKindOf(account: string): ClearingKind | null {
  const kind = kindOf(account);
  const isSuch = account === kind || account.startsWith(`${kind}:`);
  return isSuch && isClearing(kind) ? kind : null;
}

const isClearing = (kind: AccountKind): kind is ClearingKind => kind in clearingOwners;

export const maySecondWriteOff = (role: StaffRole | null, kind: ClearingKind, minor: number) =>
  role === 'admin' || Math.abs(minor) <= writeOffLimits[kind];
