import { getTranslations } from 'next-intl/server';
import type { DeskGroup } from '@/modules/orders/queries/admin';
import { formatMoment, type Locale } from '@/ui/format';
import { Figure, Price } from '@/ui/price';
import { Khata, KhataRow } from '@/ui/split';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import type { EntryView } from '../queries/entries';
import { deskHref } from './desk-address';

type Props = {
  readonly group: DeskGroup;
  readonly entries: readonly EntryView[] | null;
  readonly locale: Locale;
};

/** What was promised and what was taken, who holds the cash, and what stands in the ledger. */
export async function GroupMoney({ group, entries, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  const { paid } = group;
  return (
    <section aria-labelledby="money">
      <h2 id="money" className="mb-1">
        {t('money')}
      </h2>
      <p className="mute mb-2">
        {t(`methods.${group.payment.method}`)} · {t(`payments.${paid.status}`)} · {t('taken')}{' '}
        <Price amount={paid.captured} locale={locale} /> {t('of')}{' '}
        <Price amount={paid.amount} locale={locale} />
      </p>
      <StaffTable
        caption={t('shares')}
        rows={paid.shares}
        rowKey={(share) => share.orderId}
        columns={await shareColumns(group, locale)}
      />
      {entries && <Entries entries={entries} group={group} locale={locale} />}
    </section>
  );
}

type Share = DeskGroup['paid']['shares'][number];

async function shareColumns(group: DeskGroup, locale: Locale): Promise<StaffColumn<Share>[]> {
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  const name = (id: string) => {
    const index = group.orders.findIndex((order) => order.id === id);
    return `${index + 1} ${group.orders[index]?.artisan.name[locale] ?? ''}`;
  };
  return [
    { key: 'part', head: t('part'), cell: (share) => name(share.orderId) },
    {
      key: 'share',
      head: t('share'),
      kind: 'figure',
      cell: (share) => <Price amount={share.amount} locale={locale} />,
    },
    {
      key: 'taken',
      head: t('taken'),
      kind: 'figure',
      cell: (share) => <Price amount={share.captured} locale={locale} />,
    },
    {
      key: 'cash',
      head: t('cash'),
      cell: ({ cash }) =>
        cash ? (
          t(`cash_states.${cash.status}`, { courier: cash.courier })
        ) : (
          <span className="mute">{t('cash_states.none')}</span>
        ),
    },
  ];
}

async function Entries({ entries, group, locale }: Props & { entries: readonly EntryView[] }) {
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  const say = await getTranslations({ locale, namespace: 'books' });
  const partOf = (orderId: string | null) =>
    group.orders.findIndex((order) => order.id === orderId) + 1;
  return (
    <div className="mt-6">
      <h3 className="mb-2">{t('ledger')}</h3>
      {entries.length === 0 && <p className="mute">{t('no_entries')}</p>}
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {entries.map((entry) => (
          <div key={entry.id}>
            <p>
              <a href={deskHref(locale, `/admin/ledger/entries/${entry.id}`)}>
                <b>{say(`entries.${entry.kind as 'reversal'}`)}</b>
              </a>{' '}
              <span className="mute">
                <Figure>{partOf(entry.orderId)}</Figure> · {formatMoment(entry.at, locale)}
              </span>
            </p>
            <Khata className="small">
              {entry.postings.map((posting) => (
                <KhataRow
                  key={posting.id}
                  label={say(`accounts.${posting.account}`)}
                  kind={posting.account === 'artisan_payable' ? 'maker' : undefined}
                >
                  {t(posting.isDebit ? 'debit' : 'credit')}{' '}
                  <Price amount={posting.amount} locale={locale} />
                </KhataRow>
              ))}
            </Khata>
          </div>
        ))}
      </div>
    </div>
  );
}
