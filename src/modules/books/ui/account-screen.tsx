import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import type { AccountLine, AccountPage } from '@/modules/ledger/queries/books';
import { formatMoment, type Locale } from '@/ui/format';
import { Pagination } from '@/ui/navigation';
import { Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { AccountName, ItemName } from './account-name';
import { OpenTable } from './open-table';
import { OpenTray } from './open-tray';
import { sideColumns, sizeOf } from './sums';

type Props = {
  readonly page: AccountPage;
  readonly isFirst: boolean;
  /** The open item whose verbs are shown. */
  readonly chosen: string | null;
  readonly locale: Locale;
};

/** One account: its balance, what is open on it, and its journal. */
export async function AccountScreen({ page, isFirst, chosen, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'books' });
  const { account, open, lines, next } = page;
  const path = `/admin/ledger/accounts/${encodeURIComponent(account.code)}`;
  const row = open?.find(({ item }) => item === chosen) ?? null;
  return (
    <div className="grid gap-6 [&>*]:min-w-0">
      <header>
        <h2>
          <AccountName account={account} locale={locale} />
        </h2>
        <p>
          {account.balance.minor < 0 ? t('credit') : t('debit')}{' '}
          <b>
            <Price amount={sizeOf(account.balance)} locale={locale} />
          </b>{' '}
          <span className="mute">
            · <code dir="ltr">{account.code}</code>
          </span>
        </p>
      </header>
      {open && isFirst && (
        <section aria-labelledby="open">
          <h3 id="open" className="mb-1">
            {t('open.title')}
          </h3>
          {open.length === 0 ? (
            <p className="mute py-2">{t('open.clear')}</p>
          ) : (
            <OpenTable
              items={open}
              title={t('open.title')}
              isOfOneAccount
              chosen={row}
              hrefOf={({ item }) => deskHref(locale, path, { chosen: item })}
              locale={locale}
            />
          )}
        </section>
      )}
      <section aria-labelledby="journal">
        <h3 id="journal" className="mb-1">
          {t('journal')}
        </h3>
        <StaffTable
          caption={t('journal')}
          rows={lines}
          rowKey={(line) => line.id}
          columns={await columns(locale)}
        />
        {(next || !isFirst) && (
          <Pagination
            nextHref={next && deskHref(locale, path, { after: next })}
            nextLabel={t('older')}
          >
            {!isFirst && <a href={deskHref(locale, path)}>{t('newest')}</a>}
          </Pagination>
        )}
      </section>
      {row && <OpenTray row={row} locale={locale} />}
    </div>
  );
}

async function columns(locale: Locale): Promise<StaffColumn<AccountLine>[]> {
  const t = await getTranslations({ locale, namespace: 'books' });
  return [
    {
      key: 'at',
      head: t('when'),
      cell: (line) => (
        <a href={deskHref(locale, `/admin/ledger/entries/${line.entryId}`)}>
          {formatMoment(line.at, locale)}
        </a>
      ),
    },
    {
      key: 'kind',
      head: t('event'),
      kind: 'long',
      cell: (line) => t(`entries.${line.kind as 'reversal'}`),
    },
    {
      key: 'item',
      head: t('item'),
      cell: (line) => (
        <ItemName item={line.orderId ?? line.item} number={line.number} locale={locale} />
      ),
    },
    ...sideColumns<AccountLine>(
      { debit: t('debit'), credit: t('credit') },
      ({ amount }) => amount,
      locale,
    ),
  ];
}
