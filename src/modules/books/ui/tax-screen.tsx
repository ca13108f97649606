import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { TaxMonth } from '@/modules/tax/queries';
import { formatNumber, type Locale } from '@/ui/format';
import { Figure, Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState } from '@/ui/status';
import { recordDepositAction } from '../actions';
import { MonthName } from './month-name';

type Props = { readonly months: readonly TaxMonth[]; readonly locale: Locale };

/** Tax by month and kind: withheld, kept back by couriers, deposited, still due; with its statement and its deposit. */
export async function TaxScreen({ months, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'books.tax' });
  if (months.length === 0) return <EmptyState>{t('none')}</EmptyState>;
  return (
    <div className="grid gap-3 [&>*]:min-w-0">
      <p className="mute max-w-prose">{t('about')}</p>
      <StaffTable
        caption={t('title')}
        rows={months}
        rowKey={(row) => `${row.month} ${row.kind}`}
        columns={await columns(locale)}
      />
    </div>
  );
}

async function columns(locale: Locale): Promise<StaffColumn<TaxMonth>[]> {
  const t = await getTranslations({ locale, namespace: 'books.tax' });
  const figure = (
    key: 'gross' | 'withheld' | 'byCouriers' | 'deposited' | 'due',
    isStrong = false,
  ): StaffColumn<TaxMonth> => ({
    key,
    head: t(key),
    kind: 'figure',
    cell: (row) => (
      <span className={isStrong ? 'font-semibold' : row[key].minor === 0 ? 'mute' : undefined}>
        <Price amount={row[key]} locale={locale} isExact />
      </span>
    ),
  });
  return [
    {
      key: 'month',
      head: t('month'),
      cell: (row) => (
        <>
          <MonthName month={row.month} locale={locale} />{' '}
          <span className="mute">{t(`kinds.${row.kind}`)}</span>
        </>
      ),
    },
    {
      key: 'lines',
      head: t('lines'),
      kind: 'figure',
      cell: (row) => <Figure>{formatNumber(row.lines)}</Figure>,
    },
    figure('gross'),
    figure('withheld'),
    figure('byCouriers'),
    figure('deposited'),
    figure('due', true),
    {
      key: 'do',
      head: t('papers'),
      cell: (row) => <MonthDeeds row={row} locale={locale} />,
    },
  ];
}

async function MonthDeeds({ row, locale }: { row: TaxMonth; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books.tax' });
  const { month, kind } = row;
  const isOpen = row.isOver && row.due.minor >= 0 && row.uncertified > 0;
  return (
    <div className="flex min-w-56 flex-wrap items-center gap-2">
      <a
        className="btn line"
        href={deskHref(locale, '/admin/ledger/tax/statement', { month, kind })}
        download
      >
        {t('statement')}
      </a>
      {isOpen && (
        <VerbForm
          action={recordDepositAction}
          name={`deposit-${month}-${kind}`}
          hidden={{ month, kind, locale }}
          label={t('deposit')}
          submit={t('deposit_submit')}
          busy={t('busy')}
          fields={[
            { kind: 'text', name: 'amount', label: t('amount'), isFigure: true },
            { kind: 'text', name: 'receipt', label: t('receipt'), isCode: true },
          ]}
          variant="line"
        />
      )}
      {!row.isOver && <span className="mute">{t('running')}</span>}
    </div>
  );
}
