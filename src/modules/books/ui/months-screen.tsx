import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { Periods } from '@/modules/ledger/queries/closing';
import { formatMoment, formatNumber, type Locale } from '@/ui/format';
import { Figure } from '@/ui/price';
import { StaffTable } from '@/ui/staff-table';
import { EmptyState } from '@/ui/status';
import { closePeriodAction } from '../actions';
import { MonthName } from './month-name';

type Closed = Periods['closed'][number];

/** The month to close next, and the months that are closed for good. */
export async function MonthsScreen({ periods, locale }: { periods: Periods; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books.months' });
  const { closed, next } = periods;
  if (next === null) return <EmptyState>{t('none')}</EmptyState>;
  return (
    <div className="grid gap-6 [&>*]:min-w-0">
      <section aria-labelledby="next">
        <h2 id="next">
          <MonthName month={next.month} locale={locale} />
        </h2>
        <p className="mb-3">
          {next.open === 0 ? t('nothing_open') : t('open', { count: next.open })}{' '}
          {!next.isOver && <span className="mute">{t('running')}</span>}
        </p>
        {next.isOver && (
          <VerbForm
            action={closePeriodAction}
            name="close"
            hidden={{ month: next.month, locale }}
            label={t('close')}
            submit={t('close_submit')}
            busy={t('busy')}
            note={t('close_note')}
            fields={
              next.open === 0 ? [] : [{ kind: 'text', name: 'reason', label: t('carry_reason') }]
            }
            variant="primary"
          />
        )}
      </section>
      <section aria-labelledby="closed">
        <h2 id="closed" className="mb-1">
          {t('closed')}
        </h2>
        {closed.length === 0 ? (
          <p className="mute py-2">{t('none_closed')}</p>
        ) : (
          <StaffTable
            caption={t('closed')}
            rows={closed}
            rowKey={(row) => row.month}
            columns={[
              {
                key: 'month',
                head: t('month'),
                cell: (row) => <MonthName month={row.month} locale={locale} />,
              },
              {
                key: 'accounts',
                head: t('accounts'),
                kind: 'figure',
                cell: (row) => (
                  <Figure>{formatNumber(Object.keys(row.closing.accounts).length)}</Figure>
                ),
              },
              {
                key: 'carried',
                head: t('carried'),
                kind: 'long',
                cell: (row) => <CarriedOn closed={row} />,
              },
              {
                key: 'by',
                head: t('closed_by'),
                cell: (row) => (
                  <>
                    <bdi>{row.closedBy}</bdi>{' '}
                    <span className="mute">{formatMoment(row.closedAt, locale)}</span>
                  </>
                ),
              },
            ]}
          />
        )}
      </section>
    </div>
  );
}

function CarriedOn({ closed }: { closed: Closed }) {
  const { carried } = closed.closing;
  const [first] = carried;
  return (
    <>
      <Figure>{formatNumber(carried.length)}</Figure>{' '}
      {first && (
        <span className="mute">
          <bdi>{first.reason}</bdi>
        </span>
      )}
    </>
  );
}
