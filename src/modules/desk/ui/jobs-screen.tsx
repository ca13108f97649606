import { getTranslations } from 'next-intl/server';
import type { MessageNote } from '@/modules/notifications/queries';
import { formatMoment, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { Figure } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { retryJobAction, sendAgainAction } from '../actions';
import type { Machinery } from '../queries/machinery';
import { VerbForm } from './verb-form';

type Props = { readonly machinery: Machinery; readonly locale: Locale };

const LATE_SECONDS = 120;

/** What the worker does, and what it gave up and a person must look at. */
export async function JobsScreen({ machinery, locale }: Props) {
  const { state, dead, failed, waiting } = machinery;
  const t = await getTranslations({ locale, namespace: 'admin.jobs' });
  const isLate = state.lateSeconds > LATE_SECONDS;
  const minutes = Math.ceil(state.lateSeconds / 60);
  return (
    <div className="grid gap-8 pt-4 [&>*]:min-w-0">
      <Notice tone={isLate ? 'stop' : 'done'}>
        {isLate ? t('late', { minutes }) : t('in_time')}{' '}
        {t('waiting_count', { count: state.waiting })}
      </Notice>
      <section aria-labelledby="dead">
        <h2 id="dead" className="mb-1">
          {t('dead')}
        </h2>
        {dead.length === 0 ? (
          <p className="mute py-2">{t('none_dead')}</p>
        ) : (
          <StaffTable
            caption={t('dead')}
            rows={dead}
            rowKey={(job) => job.id}
            columns={await deadColumns(locale)}
          />
        )}
      </section>
      <section aria-labelledby="failed">
        <h2 id="failed" className="mb-1">
          {t('failed')}
        </h2>
        {failed.length === 0 ? (
          <p className="mute py-2">{t('none_failed')}</p>
        ) : (
          <StaffTable
            caption={t('failed')}
            rows={failed}
            rowKey={(message) => message.id}
            columns={await failedColumns(locale)}
          />
        )}
      </section>
      <section aria-labelledby="waiting">
        <h2 id="waiting" className="mb-1">
          {t('waiting')}
        </h2>
        {waiting.length === 0 ? (
          <p className="mute py-2">{t('none_waiting')}</p>
        ) : (
          <StaffTable
            caption={t('waiting')}
            rows={waiting}
            rowKey={(job) => job.id}
            columns={await waitingColumns(locale)}
          />
        )}
      </section>
    </div>
  );
}

const machine = (text: string | null) => (
  <code className="break-words" dir="ltr">
    {text}
  </code>
);

async function deadColumns(locale: Locale): Promise<StaffColumn<Machinery['dead'][number]>[]> {
  const t = await getTranslations({ locale, namespace: 'admin.jobs' });
  return [
    { key: 'name', head: t('job'), cell: (job) => machine(job.name) },
    { key: 'at', head: t('given_up'), cell: (job) => formatMoment(job.diedAt, locale) },
    { key: 'tries', head: t('tries'), kind: 'figure', cell: (job) => <Figure>{job.tries}</Figure> },
    { key: 'why', head: t('why'), kind: 'long', cell: (job) => machine(job.lastError) },
    {
      key: 'again',
      head: <span className="vh">{t('retry')}</span>,
      cell: (job) => (
        <Again id={job.id} action={retryJobAction} label={t('retry')} locale={locale} />
      ),
    },
  ];
}

async function failedColumns(locale: Locale): Promise<StaffColumn<MessageNote>[]> {
  const t = await getTranslations({ locale, namespace: 'admin.jobs' });
  const words = await getTranslations({ locale, namespace: 'admin.messages' });
  return [
    {
      key: 'what',
      head: t('message'),
      cell: (message) => words(`templates.${message.template}` as 'templates.order.received'),
    },
    {
      key: 'channel',
      head: t('channel'),
      cell: (message) => words(`channels.${message.channel as 'sms'}`),
    },
    { key: 'at', head: t('asked'), cell: (message) => formatMoment(message.createdAt, locale) },
    { key: 'why', head: t('why'), kind: 'long', cell: (message) => machine(message.lastError) },
    {
      key: 'again',
      head: <span className="vh">{t('send_again')}</span>,
      cell: (message) =>
        message.template.startsWith('code.') ? null : (
          <Again id={message.id} action={sendAgainAction} label={t('send_again')} locale={locale} />
        ),
    },
  ];
}

async function waitingColumns(
  locale: Locale,
): Promise<StaffColumn<Machinery['waiting'][number]>[]> {
  const t = await getTranslations({ locale, namespace: 'admin.jobs' });
  return [
    { key: 'name', head: t('job'), cell: (job) => machine(job.name) },
    {
      key: 'at',
      head: t('due'),
      cell: (job) => (job.isRunning ? t('running') : formatMoment(job.runAt, locale)),
    },
    { key: 'tries', head: t('tries'), kind: 'figure', cell: (job) => <Figure>{job.tries}</Figure> },
    { key: 'why', head: t('why'), kind: 'long', cell: (job) => machine(job.lastError) },
  ];
}

function Again({
  id,
  action,
  label,
  locale,
}: {
  id: string;
  action: typeof retryJobAction;
  label: string;
  locale: Locale;
}) {
  return (
    <VerbForm
      action={action}
      name={`again-${id}`}
      hidden={{ id, returnTo: '/admin/jobs', locale }}
      label={label}
      submit={label}
      busy={label}
      fields={[]}
      variant="line"
    />
  );
}
