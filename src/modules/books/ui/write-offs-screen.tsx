import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { WriteOffView } from '@/modules/ledger/queries/closing';
import { formatDay, type Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState, StatusChip, type Tone } from '@/ui/status';
import { approveWriteOffAction, declineWriteOffAction } from '../actions';
import { AccountName, accountHref, ItemName } from './account-name';
import { sizeOf } from './sums';

type Props = { readonly rows: readonly WriteOffView[]; readonly locale: Locale };

const tones: Record<WriteOffView['status'], Tone> = {
  requested: 'now',
  approved: 'done',
  declined: 'neutral',
};

/** What is to be given up and waits for a second person, and what was decided. */
export async function WriteOffsScreen({ rows, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'books.write_off' });
  if (rows.length === 0) return <EmptyState>{t('none')}</EmptyState>;
  return (
    <StaffTable
      caption={t('title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={await columns(locale)}
    />
  );
}

async function columns(locale: Locale): Promise<StaffColumn<WriteOffView>[]> {
  const t = await getTranslations({ locale, namespace: 'books' });
  return [
    {
      key: 'item',
      head: t('item'),
      cell: (row) => <ItemName item={row.item} number={row.number} locale={locale} />,
    },
    {
      key: 'account',
      head: t('account'),
      kind: 'long',
      cell: (row) => (
        <a href={accountHref(locale, row.account)}>
          <AccountName account={{ code: row.account }} locale={locale} />
        </a>
      ),
    },
    {
      key: 'amount',
      head: t('amount'),
      kind: 'figure',
      cell: (row) => (
        <>
          <Price amount={sizeOf(row.amount)} locale={locale} />{' '}
          <span className="mute">
            {row.amount.minor > 0 ? t('write_off.loss') : t('write_off.gain')}
          </span>
        </>
      ),
    },
    {
      key: 'why',
      head: t('write_off.reason'),
      kind: 'long',
      cell: (row) => <bdi>{row.reason}</bdi>,
    },
    {
      key: 'made',
      head: t('write_off.made_by'),
      cell: (row) => (
        <>
          <bdi>{row.madeBy}</bdi>{' '}
          <span className="mute">{formatDay(row.madeAt, locale, { short: true })}</span>
        </>
      ),
    },
    {
      key: 'state',
      head: t('write_off.decision'),
      cell: (row) =>
        row.status === 'requested' ? (
          <Second row={row} locale={locale} />
        ) : (
          <>
            <StatusChip tone={tones[row.status]}>{t(`write_off.states.${row.status}`)}</StatusChip>{' '}
            <bdi className="mute">{row.decidedBy}</bdi>
          </>
        ),
    },
  ];
}

async function Second({ row, locale }: { row: WriteOffView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books' });
  const isOpen = row.second === 'yes' || row.second === 'above_limit';
  return (
    <span className="flex flex-wrap items-center gap-2">
      {row.second !== 'yes' && <span className="mute">{t(`write_off.second.${row.second}`)}</span>}
      {row.second === 'yes' && (
        <VerbForm
          action={approveWriteOffAction}
          name={`approve-${row.id}`}
          hidden={{ writeOffId: row.id, locale }}
          label={t('write_off.approve')}
          submit={t('write_off.approve')}
          busy={t('busy')}
          fields={[]}
          variant="primary"
        />
      )}
      {isOpen && (
        <VerbForm
          action={declineWriteOffAction}
          name={`decline-${row.id}`}
          hidden={{ writeOffId: row.id, locale }}
          label={t('write_off.decline')}
          submit={t('write_off.decline')}
          busy={t('busy')}
          fields={[]}
          variant="line"
        />
      )}
    </span>
  );
}
