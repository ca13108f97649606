import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { Finding, OpenItem } from '@/modules/ledger/queries/open-items';
import type { Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { StatusChip } from '@/ui/status';
import { AccountName, accountHref } from './account-name';
import { sizeOf } from './sums';

type Row = OpenItem | Finding;
type Props = {
  readonly items: readonly Row[];
  readonly title: string;
  readonly isOfOneAccount?: boolean;
  readonly chosen: Row | null;
  /** The address of the same page with this row chosen. */
  readonly hrefOf: (row: Row) => string;
  readonly locale: Locale;
};

/** What has not come back to zero: how much, how old, and whose; the chosen one's verbs stand in the tray. */
export async function OpenTable(props: Props) {
  const { items, title, chosen } = props;
  return (
    <StaffTable
      caption={title}
      rows={items}
      rowKey={keyOf}
      isCurrent={(row) => chosen !== null && keyOf(row) === keyOf(chosen)}
      columns={await columns(props)}
    />
  );
}

const keyOf = (row: Row): string => `${row.account} ${row.item}`;
export const isFinding = (row: Row): row is Finding => 'ownerRole' in row;

async function columns({
  items,
  isOfOneAccount = false,
  hrefOf,
  locale,
}: Props): Promise<StaffColumn<Row>[]> {
  const t = await getTranslations({ locale, namespace: 'books' });
  const account: StaffColumn<Row> = {
    key: 'account',
    head: t('account'),
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
      cell: (row) => (
        <Link href={hrefOf(row)} scroll={false} prefetch={false} data-desk-row>
          <span className="num">{row.number ?? row.item.slice(-10)}</span>
        </Link>
      ),
    },
    {
      key: 'amount',
      head: t('amount'),
      kind: 'figure',
      cell: (row) => (
        <>
          <Price amount={sizeOf(row.amount)} locale={locale} isExact />{' '}
          <span className="mute inline-block min-w-14 text-start">
            {row.amount.minor < 0 ? t('owes') : t('is_owed')}
          </span>
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
    ...(isOfOneAccount ? [] : [account]),
    ...(items.some(isFinding) ? [owner] : []),
  ];
}

async function Owner({ finding, locale }: { finding: Finding; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books' });
  if (finding.isMine) return <b>{t('mine')}</b>;
  if (finding.owner) return <bdi>{finding.owner}</bdi>;
  return <span className="mute">{t(`roles.${finding.ownerRole as 'finance'}`)}</span>;
}
