import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { Finding, OpenItem } from '@/modules/ledger/queries/open-items';
import type { Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { StatusChip } from '@/ui/status';
import { requestWriteOffAction, takeFindingAction } from '../actions';
import { AccountName, accountHref, ItemName } from './account-name';
import { sizeOf } from './sums';

type Row = OpenItem | Finding;
type Props = {
  readonly items: readonly Row[];
  readonly isOfOneAccount?: boolean;
  readonly locale: Locale;
};

/** What has not come back to zero: how much, how old, whose, and what can be done about it. */
export async function OpenTable({ items, isOfOneAccount = false, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'books' });
  return (
    <StaffTable
      caption={t('open.title')}
      rows={items}
      rowKey={(row) => `${row.account} ${row.item}`}
      columns={await columns(isOfOneAccount, items.some(isFinding), locale)}
    />
  );
}

const isFinding = (row: Row): row is Finding => 'ownerRole' in row;

async function columns(
  isOfOneAccount: boolean,
  isOwned: boolean,
  locale: Locale,
): Promise<StaffColumn<Row>[]> {
  const t = await getTranslations({ locale, namespace: 'books' });
  const account: StaffColumn<Row> = {
    key: 'account',
    head: t('account'),
    kind: 'long',
    cell: (row) => (
      <a href={accountHref(locale, row.account)}>
        <AccountName account={{ code: row.account }} locale={locale} />
      </a>
    ),
  };
  const owner: StaffColumn<Row> = {
    key: 'owner',
    head: t('owner'),
    cell: (row) => isFinding(row) && <Owner finding={row} locale={locale} />,
  };
  return [
    {
      key: 'item',
      head: t('item'),
      cell: (row) => <ItemName item={row.item} number={row.number} locale={locale} />,
    },
    ...(isOfOneAccount ? [] : [account]),
    {
      key: 'amount',
      head: t('amount'),
      kind: 'figure',
      cell: (row) => (
        <>
          <Price amount={sizeOf(row.amount)} locale={locale} />{' '}
          <span className="mute">{row.amount.minor < 0 ? t('owes') : t('is_owed')}</span>
        </>
      ),
    },
    {
      key: 'age',
      head: t('age'),
      cell: (row) => (
        <StatusChip tone={row.isLate ? 'stop' : 'neutral'}>
          {t('days', { count: row.days })}
        </StatusChip>
      ),
    },
    ...(isOwned ? [owner] : []),
    {
      key: 'do',
      head: <span className="vh">{t('do')}</span>,
      cell: (row) => <GiveUp row={row} locale={locale} />,
    },
  ];
}

async function Owner({ finding, locale }: { finding: Finding; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books' });
  const role = t(`roles.${finding.ownerRole as 'finance'}`);
  if (finding.isMine) return <b>{t('mine')}</b>;
  return (
    <span className="flex flex-wrap items-center gap-2">
      {finding.owner ? <bdi>{finding.owner}</bdi> : <span className="mute">{role}</span>}
      <VerbForm
        action={takeFindingAction}
        name={`take-${finding.id}`}
        hidden={{ findingId: finding.id, locale }}
        label={t('take')}
        submit={t('take')}
        busy={t('busy')}
        fields={[]}
        variant="line"
      />
    </span>
  );
}

async function GiveUp({ row, locale }: { row: Row; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books.write_off' });
  return (
    <VerbForm
      action={requestWriteOffAction}
      name={`off-${row.account}-${row.item}`}
      hidden={{ account: row.account, item: row.item, locale }}
      label={t('ask')}
      submit={t('ask_submit')}
      busy={t('busy')}
      note={t('ask_note')}
      fields={[{ kind: 'text', name: 'reason', label: t('reason') }]}
      variant="line"
    />
  );
}
