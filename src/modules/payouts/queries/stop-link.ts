import type { PayoutAccountState } from '@/domain/payout/flow';
import { prisma } from '@/platform/db';
import { isStopKey } from '../commands/account-secrets';
import { readAccount, readStanding } from '../repo/accounts';

export type StopView = {
  readonly artisan: { readonly en: string; readonly ur: string };
  readonly masked: string;
  readonly isStopped: boolean;
  readonly isThere: boolean;
};

/** What the link of a notice shows: whose account and its last digits. Null for a wrong key. */
export async function stopView(accountId: string, key: string): Promise<StopView | null> {
  if (!isStopKey(accountId, key)) return null;
  const told = await readAccount(prisma, accountId);
  if (!told) return null;
  const standing = await readStanding(prisma, told.artisanId);
  const state = standing?.status as PayoutAccountState | undefined;
  return {
    artisan: { en: told.artisan.publicName, ur: told.artisan.publicNameUr },
    masked: standing?.numberMasked ?? told.numberMasked,
    isStopped: state === 'restricted',
    isThere: standing !== null,
  };
}
