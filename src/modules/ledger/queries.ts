import type { Id } from '@/domain/ids';
import { artisanPayable } from '@/domain/ledger/entries';
import { type Money, money } from '@/domain/money';
import { prisma } from '@/platform/db';
import { readAccount } from './repo';

export type BalanceLine = {
  readonly entryId: string;
  readonly kind: string;
  readonly orderId: string | null;
  /** Positive when it is hers. */
  readonly amount: Money;
  readonly at: Date;
};
export type Balance = { readonly owed: Money; readonly lines: readonly BalanceLine[] };

/** What the artisan is owed: the sum of every posting on her account, and the newest `limit` of them. */
export async function artisanBalance(artisanId: Id<'artisan'>, limit = 200): Promise<Balance> {
  const account = await readAccount(prisma, artisanPayable(artisanId), limit);
  return {
    owed: money(0 - account.sum),
    lines: account.lines.map(({ minor, ...line }) => ({ ...line, amount: money(0 - minor) })),
  };
}
