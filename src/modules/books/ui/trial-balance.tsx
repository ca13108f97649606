import { getTranslations } from 'next-intl/server';
import type { AccountKind } from '@/domain/ledger/accounts';
import { type Money, sum } from '@/domain/money';
import { deskHref } from '@/modules/desk/ui/desk-address';
import type { TrialBalance as Books } from '@/modules/ledger/queries/books';
import { formatDay, formatNumber, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { Figure, Price } from '@/ui/price';
import { StaffTable } from '@/ui/staff-table';
import { EmptyState } from '@/ui/status';
import { AccountName, accountHref } from './account-name';
import { sideColumns, sizeOf } from './sums';

type Account = Books['accounts'][number];
type Row = {
  readonly key: string;
  readonly account: Account | null;
  readonly kind: AccountKind;
  readonly count: number;
  readonly balance: Money;
  readonly lastAt: Date;
};
type Props = {
  readonly books: Books;
  /** The artisans' accounts of this kind one by one; else each such kind is one line. */
  readonly kind: string | null;
  readonly locale: Locale;
};

/** Every account with its balance and when it last moved; debits and credits are the same sum. */
export async function TrialBalance({ books, kind, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'books' });
  const rows = kind === null ? gathered(books.accounts) : single(books.accounts, kind);
  if (rows.length === 0) return <EmptyState>{t('balance.none')}</EmptyState>;
  const isEven = books.debits.minor + books.credits.minor === 0;
  const heads = { debit: t('debit'), credit: t('credit') };
  return (
    <>
      {kind === null ? (
        <Notice tone={isEven ? 'done' : 'stop'}>
          {isEven ? t('balance.even') : t('balance.uneven')} {t('debit')}{' '}
          <Price amount={books.debits} locale={locale} /> · {t('credit')}{' '}
          <Price amount={sizeOf(books.credits)} locale={locale} />
        </Notice>
      ) : (
        <p className="py-2">
          <a href={deskHref(locale, '/admin/ledger')}>{t('balance.all')}</a>
        </p>
      )}
      <div className="pt-3">
        <StaffTable
          caption={t('balance.title')}
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            {
              key: 'account',
              head: t('account'),
              kind: 'long',
              cell: (row) => <Named row={row} locale={locale} />,
            },
            ...sideColumns<Row>(heads, ({ balance }) => balance, locale),
            {
              key: 'last',
              head: t('last_moved'),
              cell: (row) => (
                <span className="mute">{formatDay(row.lastAt, locale, { short: true })}</span>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}

async function Named({ row, locale }: { row: Row; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books' });
  if (row.account)
    return (
      <a href={accountHref(locale, row.account.code)}>
        <AccountName account={row.account} locale={locale} />
      </a>
    );
  return (
    <>
      <a href={deskHref(locale, '/admin/ledger', { kind: row.kind })}>
        {t(`accounts.${row.kind}`)}
      </a>{' '}
      <span className="mute">
        <Figure>{formatNumber(row.count)}</Figure> {t('balance.accounts')}
      </span>
    </>
  );
}

const rowOf = (account: Account): Row => ({ ...account, key: account.code, account, count: 1 });

const single = (accounts: readonly Account[], kind: string): Row[] =>
  accounts.filter((account) => account.kind === kind).map(rowOf);

/** The accounts of many artisans as one line for each kind. */
function gathered(accounts: readonly Account[]): Row[] {
  const kinds = [...new Set(accounts.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = accounts.filter((account) => account.kind === kind);
    if (own.length < 2 || own.every(({ artisan }) => artisan === null)) return own.map(rowOf);
    const lastAt = new Date(Math.max(...own.map((account) => account.lastAt.getTime())));
    const balance = sum(own.map((account) => account.balance));
    return [{ key: kind, account: null, kind, count: own.length, balance, lastAt }];
  });
}
