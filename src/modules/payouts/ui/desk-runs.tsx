import { getTranslations } from 'next-intl/server';
import { payoutMinimum } from '@/domain/payout/schedule';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatMoment, formatMoney, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { Figure, Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState, StatusChip, type Tone } from '@/ui/status';
import { makeRunAction } from '../actions/desk';
import type { NextRun, RunList } from '../queries/desk';
import type { RunView } from '../types';

type Props = {
  readonly next: NextRun;
  readonly list: RunList;
  /** Makes two sendings of the form one run. */
  readonly formKey: string;
  readonly locale: Locale;
};

export const runTones: Readonly<Record<RunView['status'], Tone>> = {
  made: 'now',
  approved: 'now',
  exported: 'live',
  closed: 'done',
  discarded: 'neutral',
};

/** Whom the next run pays and whom not, and the runs there were. */
export async function RunsView(props: Props) {
  const { list, next, locale } = props;
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-3">
      {list.isLate && list.lastMadeAt && <Notice tone="stop">{t('late')}</Notice>}
      <section>
        <div className="desk-bar">
          <div>
            <Heading level={2}>{t('next')}</Heading>
            <p className="mute">
              {t('next_sum', { count: next.count, sum: formatMoney(next.total, locale) })} ·{' '}
              {list.lastMadeAt
                ? t('last_run', { moment: formatMoment(list.lastMadeAt, locale) })
                : t('no_run')}
            </p>
          </div>
          <MakeRun {...props} />
        </div>
        {next.payouts.length === 0 ? (
          <p className="py-3">{t('next_none')}</p>
        ) : (
          <StaffTable
            caption={t('next')}
            columns={await nextColumns(locale)}
            rows={next.payouts}
            rowKey={({ artisanId }) => artisanId}
          />
        )}
        {next.skipped.length > 0 && (
          <details className="pt-3">
            <summary className="cursor-pointer py-2">
              <b>{t('skipped')}</b>{' '}
              <span className="mute">{t('skipped_count', { count: next.skipped.length })}</span>
            </summary>
            <StaffTable
              caption={t('skipped')}
              columns={await skippedColumns(locale)}
              rows={next.skipped}
              rowKey={({ artisanId }) => artisanId}
            />
          </details>
        )}
      </section>
      <section>
        <Heading level={2} className="mb-2">
          {t('runs')}
        </Heading>
        {list.runs.length === 0 ? (
          <EmptyState>{t('no_runs')}</EmptyState>
        ) : (
          <StaffTable
            caption={t('runs')}
            columns={await runColumns(locale)}
            rows={list.runs}
            rowKey={({ id }) => id}
          />
        )}
      </section>
    </div>
  );
}

async function MakeRun({ formKey, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  return (
    <VerbForm
      action={makeRunAction}
      name="make-run"
      hidden={{ key: formKey, returnTo: '/admin/payouts', locale }}
      label={t('make')}
      submit={t('make')}
      busy={t('making')}
      note={t('make_note')}
      variant="line"
      fields={[
        {
          kind: 'text',
          name: 'minimum',
          label: t('minimum'),
          hint: String(payoutMinimum.minor / 100),
          isFigure: true,
        },
      ]}
    />
  );
}

async function nextColumns(locale: Locale): Promise<StaffColumn<NextRun['payouts'][number]>[]> {
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  return [
    { key: 'artisan', head: t('artisan'), cell: ({ artisan }) => <bdi>{artisan[locale]}</bdi> },
    { key: 'account', head: t('account'), cell: ({ masked }) => <Figure>{masked}</Figure> },
    {
      key: 'lines',
      head: t('lines'),
      kind: 'figure',
      cell: ({ lines }) => <Figure>{lines}</Figure>,
    },
    {
      key: 'held',
      head: t('held'),
      kind: 'figure',
      cell: ({ held }) => (held.minor > 0 ? <Price amount={held} locale={locale} /> : null),
    },
    {
      key: 'amount',
      head: t('amount'),
      kind: 'figure',
      cell: ({ amount }) => (
        <b>
          <Price amount={amount} locale={locale} />
        </b>
      ),
    },
  ];
}

async function skippedColumns(locale: Locale): Promise<StaffColumn<NextRun['skipped'][number]>[]> {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  return [
    {
      key: 'artisan',
      head: t('desk.artisan'),
      cell: ({ artisan }) => <bdi>{artisan[locale]}</bdi>,
    },
    { key: 'why', head: t('desk.why'), kind: 'long', cell: ({ reason }) => t(`skip.${reason}`) },
    {
      key: 'balance',
      head: t('desk.balance'),
      kind: 'figure',
      cell: ({ balance }) => <Price amount={balance} locale={locale} />,
    },
  ];
}

async function runColumns(locale: Locale): Promise<StaffColumn<RunView>[]> {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  const figure = (key: 'payouts' | 'paid'): StaffColumn<RunView> => ({
    key,
    head: t(`desk.${key}`),
    kind: 'figure',
    cell: (run) => <Figure>{run[key]}</Figure>,
  });
  return [
    {
      key: 'number',
      head: t('desk.number'),
      cell: (run) => (
        <a href={deskHref(locale, `/admin/payouts/${run.id}`)} data-desk-row>
          <Figure>{run.number}</Figure>
        </a>
      ),
    },
    {
      key: 'status',
      head: t('desk.status'),
      cell: ({ status }) => (
        <StatusChip tone={runTones[status]}>{t(`run_states.${status}`)}</StatusChip>
      ),
    },
    { key: 'made', head: t('desk.made'), cell: ({ madeAt }) => formatMoment(madeAt, locale) },
    {
      key: 'by',
      head: t('desk.by'),
      cell: (run) => (run.isScheduled ? t('desk.schedule') : <bdi>{run.maker ?? '?'}</bdi>),
    },
    figure('payouts'),
    figure('paid'),
    {
      key: 'troubled',
      head: t('desk.trouble'),
      kind: 'figure',
      cell: ({ troubled }) =>
        troubled > 0 ? (
          <b>
            <Figure>{troubled}</Figure>
          </b>
        ) : null,
    },
    {
      key: 'total',
      head: t('desk.amount'),
      kind: 'figure',
      cell: ({ total }) => <Price amount={total} locale={locale} />,
    },
  ];
}
