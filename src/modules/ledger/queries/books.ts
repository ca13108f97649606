import type { AccountKind } from '@/domain/ledger/accounts';
import { clearingKindOf } from '@/domain/ledger/write-off';
import { type Money, money } from '@/domain/money';
import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readItemNumbers } from '../repo/findings';
import {
  type JournalCursor,
  readAccountNamed,
  readAccountSum,
  readEntry,
  readJournal,
  readTrialBalance,
} from '../repo/journal';
import { type OpenItem, openItemsOf } from './open-items';

type Named = { readonly en: string; readonly ur: string } | null;

export type BookAccount = {
  readonly code: string;
  readonly kind: AccountKind;
  /** Whose it is, where it is one artisan's. */
  readonly artisan: Named;
  /** Debit positive. */
  readonly balance: Money;
};
export type TrialBalance = {
  readonly accounts: readonly (BookAccount & { readonly lastAt: Date })[];
  readonly debits: Money;
  readonly credits: Money;
};

/** Every account with its balance and last movement; null for who may not read the ledger. */
export async function trialBalance(actor: Actor): Promise<TrialBalance | null> {
  if (!may(actor, 'ledger.read', null)) return null;
  const rows = await readTrialBalance(prisma);
  const accounts = rows.map((row) => ({
    code: row.code,
    kind: row.kind as AccountKind,
    artisan: named(row.artisan, row.artisanUr),
    balance: money(Number(row.minor)),
    lastAt: row.lastAt,
  }));
  const side = (isOn: (minor: number) => boolean) =>
    money(
      accounts.reduce((all, { balance }) => (isOn(balance.minor) ? all + balance.minor : all), 0),
    );
  return { accounts, debits: side((minor) => minor > 0), credits: side((minor) => minor < 0) };
}

const named = (en: string | null, ur: string | null): Named =>
  en === null ? null : { en, ur: ur ?? en };

const PAGE = 50;

export type AccountLine = {
  readonly id: string;
  readonly entryId: string;
  readonly kind: string;
  readonly orderId: string | null;
  /** The purchase's number, where it belongs to one. */
  readonly number: string | null;
  readonly item: string;
  readonly at: Date;
  readonly amount: Money;
};
export type AccountPage = {
  readonly account: BookAccount;
  /** Null for an account that need not come back to zero. */
  readonly open: readonly OpenItem[] | null;
  readonly lines: readonly AccountLine[];
  readonly next: string | null;
};

/** One account: what is open on it and its journal, the newest first. Null for who may not read it, and unknown ones. */
export async function accountPage(
  actor: Actor,
  code: string,
  after: string | null,
  now: Date,
): Promise<AccountPage | null> {
  if (!may(actor, 'ledger.read', null)) return null;
  const account = await readAccountNamed(prisma, code);
  if (!account) return null;
  const [sum, rows, open] = await Promise.all([
    readAccountSum(prisma, account.id),
    readJournal(prisma, account.id, readCursor(after), PAGE + 1),
    clearingKindOf(code) === null ? null : openItemsOf(code, now),
  ]);
  const lines = rows.slice(0, PAGE).map(({ minor, ...row }) => ({
    ...row,
    amount: money(Number(minor)),
  }));
  const last = rows.length > PAGE ? lines.at(-1) : undefined;
  const { artisan } = account;
  return {
    account: {
      code,
      kind: account.kind as AccountKind,
      artisan: named(artisan?.publicName ?? null, artisan?.publicNameUr ?? null),
      balance: money(sum),
    },
    open,
    lines,
    next: last ? `${last.entryId}.${last.id}` : null,
  };
}

function readCursor(after: string | null): JournalCursor | null {
  const [entryId = '', id = ''] = after?.split('.') ?? [];
  return entryId === '' || id === '' ? null : { entryId, id };
}

export type BookEntry = {
  readonly id: string;
  readonly kind: string;
  readonly sourceId: string;
  readonly orderId: string | null;
  readonly memo: string;
  readonly at: Date;
  readonly postings: readonly {
    readonly id: string;
    readonly account: Omit<BookAccount, 'balance'>;
    readonly item: string;
    readonly number: string | null;
    readonly amount: Money;
  }[];
};

/** One entry with its postings; null for who may not read it, and unknown ones. */
export async function bookEntry(actor: Actor, id: string): Promise<BookEntry | null> {
  if (!may(actor, 'ledger.read', null)) return null;
  const row = await readEntry(prisma, id);
  if (!row) return null;
  const { postings, ...entry } = row;
  const itemOf = (item: string | null) => item ?? entry.orderId ?? entry.sourceId;
  const items = postings.map(({ item }) => itemOf(item));
  const numbers = await readItemNumbers(prisma, items);
  return {
    ...entry,
    postings: postings.map(({ id: posting, account, item, amountMinor }) => ({
      id: posting,
      account: {
        code: account.code,
        kind: account.kind as AccountKind,
        artisan: named(account.artisan?.publicName ?? null, account.artisan?.publicNameUr ?? null),
      },
      item: itemOf(item),
      number: numbers.get(itemOf(item)) ?? null,
      amount: money(Number(amountMinor)),
    })),
  };
}
