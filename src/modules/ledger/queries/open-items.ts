import type { ClearingKind } from '@/domain/ledger/accounts';
import { ageInDays, isLate } from '@/domain/ledger/age';
import { type Money, money } from '@/domain/money';
import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readFindings, readItemNumbers } from '../repo/findings';
import { readOpenItems } from '../repo/open-items';
import { readNames } from '../repo/people';

export type OpenItem = {
  readonly account: string;
  readonly kind: ClearingKind;
  readonly item: string;
  /** What people call it: the number of the purchase, refund, payout or statement. */
  readonly number: string | null;
  readonly amount: Money;
  readonly since: Date;
  readonly days: number;
  readonly isLate: boolean;
};

const MOST = 500;

/** What is open on one account as the postings say it now, the oldest first. */
export async function openItemsOf(account: string, now: Date): Promise<readonly OpenItem[]> {
  const rows = await readOpenItems(prisma, { account }, MOST);
  const numbers = await readItemNumbers(
    prisma,
    rows.map(({ item }) => item),
  );
  return rows.map((row) => ({
    account: row.account,
    kind: row.kind as ClearingKind,
    item: row.item,
    number: numbers.get(row.item) ?? null,
    amount: money(Number(row.minor)),
    since: row.since,
    days: ageInDays(row.since, now),
    isLate: isLate(row.kind as ClearingKind, row.since, now),
  }));
}

export type Finding = OpenItem & {
  readonly id: string;
  readonly ownerRole: string;
  readonly owner: string | null;
  readonly isMine: boolean;
};
export type Findings = {
  readonly checkedAt: Date | null;
  readonly late: readonly Finding[];
  readonly inTime: readonly Finding[];
};

/** What the last check found open: late ones apart, the oldest first. Null for who may not read the ledger. */
export async function findings(actor: Actor, now: Date): Promise<Findings | null> {
  if (!may(actor, 'ledger.read', null)) return null;
  const { rows, checkedAt } = await readFindings(prisma, MOST);
  const [names, numbers] = await Promise.all([
    readNames(
      prisma,
      rows.map(({ ownerId }) => ownerId),
    ),
    readItemNumbers(
      prisma,
      rows.map(({ item }) => item),
    ),
  ]);
  const me = actor.kind === 'user' ? actor.id : null;
  const all = rows.map((row): Finding => {
    const kind = row.accountCode.split(':')[0] as ClearingKind;
    return {
      id: row.id,
      account: row.accountCode,
      kind,
      item: row.item,
      number: numbers.get(row.item) ?? null,
      amount: money(Number(row.amountMinor)),
      since: row.openSince,
      days: ageInDays(row.openSince, now),
      isLate: isLate(kind, row.openSince, now),
      ownerRole: row.ownerRole,
      owner: row.ownerId && (names.get(row.ownerId) ?? null),
      isMine: row.ownerId !== null && row.ownerId === me,
    };
  });
  return {
    checkedAt,
    late: all.filter((one) => one.isLate),
    inTime: all.filter((one) => !one.isLate),
  };
}
