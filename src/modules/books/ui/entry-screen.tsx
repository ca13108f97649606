import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import type { BookEntry } from '@/modules/ledger/queries/books';
import { formatMoment, type Locale } from '@/ui/format';
import { StaffTable } from '@/ui/staff-table';
import { AccountName, accountHref, ItemName } from './account-name';
import { sideColumns } from './sums';

/** One event of money: what it was, what it belongs to, and its postings. */
export async function EntryScreen({ entry, locale }: { entry: BookEntry; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books' });
  const heads = { debit: t('debit'), credit: t('credit') };
  return (
    <div className="grid gap-5 [&>*]:min-w-0">
      <header>
        <h2>{t(`entries.${entry.kind as 'reversal'}`)}</h2>
        <p>
          {formatMoment(entry.at, locale)}
          {entry.orderId && (
            <>
              {' · '}
              <a href={deskHref(locale, `/admin/orders/${entry.orderId}`)}>{t('to_order')}</a>
            </>
          )}
        </p>
        <p className="mute" lang="en" dir="ltr">
          {entry.memo}
        </p>
      </header>
      <StaffTable
        caption={t('postings')}
        rows={entry.postings}
        rowKey={(posting) => posting.id}
        columns={[
          {
            key: 'account',
            head: t('account'),
            kind: 'long',
            cell: ({ account }) => (
              <a href={accountHref(locale, account.code)}>
                <AccountName account={account} locale={locale} />
              </a>
            ),
          },
          ...sideColumns<BookEntry['postings'][number]>(heads, ({ amount }) => amount, locale),
          {
            key: 'item',
            head: t('item'),
            cell: ({ item, number }) => <ItemName item={item} number={number} locale={locale} />,
          },
        ]}
      />
      <p className="mute break-all">
        {t('source')} <code dir="ltr">{entry.sourceId}</code> · <code dir="ltr">{entry.id}</code>
      </p>
    </div>
  );
}
