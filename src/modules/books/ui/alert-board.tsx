import { getTranslations } from 'next-intl/server';
import { ageInDays } from '@/domain/ledger/age';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { Alert, AlertBoard as Board } from '@/modules/ledger/queries/alerts';
import { formatDay, type Locale } from '@/ui/format';
import { StaffTable } from '@/ui/staff-table';
import { EmptyState } from '@/ui/status';
import { closeAlertAction, takeAlertAction } from '../actions';
import { ItemName } from './account-name';
import { AlertDetails, AlertKind } from './alert-words';

type Props = { readonly board: Board; readonly now: Date; readonly locale: Locale };

/** What about money a person must look at: each with its age, who looks, and a word that closes it. */
export async function AlertBoard({ board, now, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'books' });
  return (
    <div className="grid gap-6 [&>*]:min-w-0">
      {board.open.length === 0 ? (
        <EmptyState>{t('alerts.none')}</EmptyState>
      ) : (
        <ul className="border-t-2 border-ink">
          {board.open.map((alert) => (
            <li key={alert.id} className="border-b border-rule py-3">
              <OpenAlert alert={alert} now={now} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      {board.closed.length > 0 && (
        <section aria-labelledby="closed">
          <h2 id="closed" className="mb-1">
            {t('alerts.closed')}
          </h2>
          <StaffTable
            caption={t('alerts.closed')}
            rows={board.closed}
            rowKey={(alert) => alert.id}
            columns={[
              {
                key: 'kind',
                head: t('alerts.what'),
                kind: 'long',
                cell: (alert) => <AlertKind kind={alert.kind} locale={locale} />,
              },
              {
                key: 'word',
                head: t('alerts.resolution'),
                kind: 'long',
                cell: (alert) =>
                  alert.closedBy ? <bdi>{alert.resolution}</bdi> : t('alerts.by_itself'),
              },
              {
                key: 'by',
                head: t('alerts.closed_by'),
                cell: (alert) => (
                  <span className="mute">
                    <bdi>{alert.closedBy ?? t('alerts.machine')}</bdi>
                    {alert.closedAt && ` · ${formatDay(alert.closedAt, locale, { short: true })}`}
                  </span>
                ),
              },
            ]}
          />
        </section>
      )}
    </div>
  );
}

async function OpenAlert({ alert, now, locale }: { alert: Alert; now: Date; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books' });
  return (
    <div className="grid gap-2">
      <p>
        <b>
          <AlertKind kind={alert.kind} locale={locale} />
        </b>{' '}
        <span className="mute">
          <ItemName item={alert.subjectId} number={alert.number} locale={locale} />
          {' · '}
          {t('days', { count: ageInDays(alert.createdAt, now) })}
          {' · '}
          {alert.isMine ? t('mine') : <bdi>{alert.owner ?? t('alerts.nobody')}</bdi>}
        </span>
      </p>
      <AlertDetails details={alert.details} locale={locale} />
      <div className="flex flex-wrap items-center gap-2">
        {!alert.isMine && (
          <VerbForm
            action={takeAlertAction}
            name={`take-${alert.id}`}
            hidden={{ alertId: alert.id, locale }}
            label={t('take')}
            submit={t('take')}
            busy={t('busy')}
            fields={[]}
            variant="line"
          />
        )}
        <VerbForm
          action={closeAlertAction}
          name={`close-${alert.id}`}
          hidden={{ alertId: alert.id, locale }}
          label={t('alerts.close')}
          submit={t('alerts.close_submit')}
          busy={t('busy')}
          fields={[{ kind: 'text', name: 'resolution', label: t('alerts.resolution') }]}
          variant="line"
        />
      </div>
    </div>
  );
}
