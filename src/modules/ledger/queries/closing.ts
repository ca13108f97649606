import { providerReceipts } from '@/domain/ledger/accounts';
import { monthEnd } from '@/domain/ledger/month';
import { clearingKindOf, maySecondWriteOff } from '@/domain/ledger/write-off';
import { type Money, money } from '@/domain/money';
import { type ProviderKey, providers } from '@/domain/payment/fact';
import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readItemNumbers } from '../repo/findings';
import { readEntriesOfKind } from '../repo/journal';
import { readOpenItems } from '../repo/open-items';
import { readNames } from '../repo/people';
import { type Closing, closingOf, nextToClose, readPeriods } from '../repo/periods';
import { readHeld } from '../repo/settlements';
import { readWriteOffs } from '../repo/write-offs';

export type Held = {
  readonly provider: ProviderKey;
  readonly total: Money;
  readonly items: readonly {
    readonly item: string;
    readonly number: string | null;
    readonly amount: Money;
    readonly since: Date;
  }[];
};
export type PastSettlement = {
  readonly entryId: string;
  readonly reference: string;
  readonly at: Date;
  readonly arrived: Money;
  readonly fee: Money;
};

/** What each provider holds and has not paid out, and what was recorded. Null for who may not read the ledger. */
export async function settlementDesk(
  actor: Actor,
  now: Date,
): Promise<{ held: readonly Held[]; past: readonly PastSettlement[] } | null> {
  if (!may(actor, 'ledger.read', null)) return null;
  const asked = providers.filter((provider) => provider !== 'cod');
  const [rows, past] = await Promise.all([
    Promise.all(
      asked.map(async (provider) => ({
        provider,
        items: await readHeld(prisma, providerReceipts(provider), now),
      })),
    ),
    readEntriesOfKind(prisma, 'provider_settled', 50),
  ]);
  const numbers = await readItemNumbers(
    prisma,
    rows.flatMap(({ items }) => items.map(({ item }) => item)),
  );
  const held = rows.map(({ provider, items }) => ({
    provider,
    total: money(items.reduce((all, { minor }) => all + Number(minor), 0)),
    items: items.map(({ item, minor, at }) => ({
      item,
      number: numbers.get(item) ?? null,
      amount: money(Number(minor)),
      since: at,
    })),
  }));
  const on = (entry: (typeof past)[number], code: string) =>
    money(Number(entry.postings.find(({ account }) => account.code === code)?.amountMinor ?? 0n));
  return {
    held,
    past: past.map((entry) => ({
      entryId: entry.id,
      reference: entry.sourceId,
      at: entry.at,
      arrived: on(entry, 'bank'),
      fee: on(entry, 'payment_cost'),
    })),
  };
}

export type WriteOffView = {
  readonly id: string;
  readonly account: string;
  readonly item: string;
  readonly number: string | null;
  readonly amount: Money;
  readonly reason: string;
  readonly status: 'requested' | 'approved' | 'declined';
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** Whether the reader may be the second person; else why not. */
  readonly second: 'yes' | 'own' | 'above_limit' | 'no';
};

/** Write-offs: those that wait for a second person first. Null for who may not read the ledger. */
export async function writeOffs(actor: Actor): Promise<readonly WriteOffView[] | null> {
  if (!may(actor, 'ledger.read', null)) return null;
  const rows = await readWriteOffs(prisma, 60);
  const [names, numbers] = await Promise.all([
    readNames(
      prisma,
      rows.flatMap(({ madeBy, decidedBy }) => [madeBy, decidedBy]),
    ),
    readItemNumbers(
      prisma,
      rows.map(({ item }) => item),
    ),
  ]);
  return rows.map((row) => ({
    id: row.id,
    account: row.accountCode,
    item: row.item,
    number: numbers.get(row.item) ?? null,
    amount: money(Number(row.amountMinor)),
    reason: row.reason,
    status: row.status as WriteOffView['status'],
    madeBy: names.get(row.madeBy) ?? '',
    madeAt: row.madeAt,
    decidedBy: row.decidedBy && (names.get(row.decidedBy) ?? ''),
    decidedAt: row.decidedAt,
    second: secondOf(actor, row),
  }));
}

function secondOf(
  actor: Actor,
  row: { madeBy: string; accountCode: string; amountMinor: bigint },
): WriteOffView['second'] {
  if (actor.kind !== 'user' || !may(actor, 'ledger.approve', null)) return 'no';
  if (row.madeBy === actor.id) return 'own';
  const kind = clearingKindOf(row.accountCode);
  if (kind === null) return 'no';
  const isWithin = maySecondWriteOff(actor.staffRole, kind, Number(row.amountMinor));
  return isWithin ? 'yes' : 'above_limit';
}

export type Periods = {
  readonly closed: readonly {
    readonly month: string;
    readonly closedBy: string;
    readonly closedAt: Date;
    readonly closing: Closing;
  }[];
  /** The month to close next, with how much of it is still open; null while there is none. */
  readonly next: { readonly month: string; readonly isOver: boolean; readonly open: number } | null;
};

/** The months of the books. Null for who may not read the ledger. */
export async function periods(actor: Actor, now: Date): Promise<Periods | null> {
  if (!may(actor, 'ledger.read', null)) return null;
  const [rows, month] = await Promise.all([readPeriods(prisma), nextToClose(prisma)]);
  const names = await readNames(
    prisma,
    rows.map(({ closedBy }) => closedBy),
  );
  const closed = rows.map((row) => ({
    month: row.month,
    closedBy: names.get(row.closedBy) ?? '',
    closedAt: row.closedAt,
    closing: closingOf(row.balances),
  }));
  if (month === null) return { closed, next: null };
  const end = monthEnd(month);
  const open = (await readOpenItems(prisma)).filter(({ since }) => since < end).length;
  return { closed, next: { month, isOver: end <= now, open } };
}
