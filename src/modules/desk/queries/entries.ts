import type { AccountKind } from '@/domain/ledger/accounts';
import { type Money, money } from '@/domain/money';
import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readEntries } from '../repo/entries';

export type EntryView = {
  readonly id: string;
  readonly kind: string;
  readonly orderId: string | null;
  readonly at: Date;
  readonly postings: readonly {
    readonly id: string;
    readonly account: AccountKind;
    readonly isDebit: boolean;
    readonly amount: Money;
  }[];
};

/** What the ledger holds of these orders; null for who may not read the ledger. */
export async function entriesOf(
  actor: Actor,
  orderIds: readonly string[],
): Promise<readonly EntryView[] | null> {
  if (!may(actor, 'ledger.read', null)) return null;
  const rows = await readEntries(prisma, orderIds);
  return rows.map(({ id, kind, orderId, at, postings }) => ({
    id,
    kind,
    orderId,
    at,
    postings: postings.map(({ id: posting, account, amountMinor }) => ({
      id: posting,
      account: account.kind as AccountKind,
      isDebit: amountMinor > 0n,
      amount: money(Math.abs(Number(amountMinor))),
    })),
  }));
}
