import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { addressIn } from '@/ui/address';
import { formatMoment, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { Figure, Price } from '@/ui/price';
import { StaffTable } from '@/ui/staff-table';
import { StatusChip } from '@/ui/status';
import { approveRunAction, discardRunAction, exportRunAction } from '../actions/desk';
import type { RunDetail } from '../queries/desk';
import { payoutColumns } from './desk-payouts';
import { runTones } from './desk-runs';

type Props = {
  readonly detail: RunDetail;
  readonly returnTo: string;
  readonly locale: Locale;
};

/** A run: what it is, what is to be done with it now, the bank's files, and every payout. */
export async function RunScreen({ detail, returnTo, locale }: Props) {
  const { run, payouts } = detail;
  const t = await getTranslations({ locale, namespace: 'payouts' });
  const left = payouts.filter(
    ({ status, unusable }) => status === 'approved' && unusable !== null,
  ).length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-3">
      <section className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <StatusChip tone={runTones[run.status]}>{t(`run_states.${run.status}`)}</StatusChip>
          <b className="text-t1">
            <Price amount={run.total} locale={locale} />
          </b>
          <span>
            {t('desk.payouts')} <Figure>{run.payouts}</Figure> · {t('desk.paid')}{' '}
            <Figure>{run.paid}</Figure>
          </span>
          <span className="mute">
            {t('desk.until', { moment: formatMoment(run.cutOff, locale) })}
          </span>
          <span className="mute">
            {t('desk.by')} {run.isScheduled ? t('desk.schedule') : <bdi>{run.maker}</bdi>}
            {run.approver && (
              <>
                {' '}
                · {t('desk.approved_by')} <bdi>{run.approver}</bdi>
              </>
            )}
          </span>
        </div>
        <RunVerbs detail={detail} returnTo={returnTo} locale={locale} />
        {left > 0 && <Notice tone="now">{t('desk.left', { count: left })}</Notice>}
        <Files detail={detail} returnTo={returnTo} locale={locale} />
      </section>
      <StaffTable
        caption={t('desk.payouts')}
        columns={await payoutColumns({ runId: run.id, returnTo, locale })}
        rows={payouts}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

async function RunVerbs({ detail: { run, payouts }, returnTo, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  const hidden = { runId: run.id, returnTo, locale };
  const verb = { hidden, fields: [], locale };
  if (run.status === 'made')
    return (
      <div className="flex flex-wrap items-center gap-3">
        {run.isOwn ? (
          <span className="mute">{t('approve_own')}</span>
        ) : (
          <VerbForm
            {...verb}
            action={approveRunAction}
            name="approve"
            label={t('approve')}
            submit={t('approve')}
            busy={t('approving')}
            variant="primary"
          />
        )}
        <VerbForm
          {...verb}
          action={discardRunAction}
          name="discard"
          label={t('discard')}
          submit={t('discard')}
          busy={t('discarding')}
          variant="line"
        />
      </div>
    );
  const isReady = payouts.some(({ status, unusable }) => status === 'approved' && !unusable);
  if (!isReady) return null;
  return (
    <VerbForm
      {...verb}
      action={exportRunAction}
      name="export"
      label={t('export')}
      submit={t('export')}
      busy={t('exporting')}
      variant="primary"
    />
  );
}

async function Files({ detail: { run, sendings }, locale }: Props) {
  if (sendings.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  return (
    <div className="border border-rule p-3">
      <Heading level={3}>{t('files')}</Heading>
      <p className="mute">{t('files_note')}</p>
      <ul>
        {sendings.map(({ sentAt, count }) => (
          <li key={sentAt.getTime()}>
            <a
              className="inline-flex min-h-10 items-center"
              download
              href={addressIn(
                locale,
                `/admin/payouts/${run.id}/file?sent=${encodeURIComponent(sentAt.toISOString())}`,
              )}
            >
              {t('file', { moment: formatMoment(sentAt, locale), count })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
