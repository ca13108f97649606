import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { Locale } from '@/ui/format';
import { Figure, Price } from '@/ui/price';
import type { StaffColumn } from '@/ui/staff-table';
import { StatusChip } from '@/ui/status';
import { cancelPayoutAction, repointPayoutAction, sendAgainAction } from '../actions/desk';
import type { RunPayout } from '../types';
import { payoutTone } from './payout-list';

type Around = { readonly runId: string; readonly returnTo: string; readonly locale: Locale };

/** The payouts of a run, with what can be done with each. */
export async function payoutColumns(around: Around): Promise<StaffColumn<RunPayout>[]> {
  const { locale } = around;
  const t = await getTranslations({ locale, namespace: 'payouts' });
  return [
    {
      key: 'artisan',
      head: t('desk.artisan'),
      cell: (payout) => <bdi>{payout.artisan[locale]}</bdi>,
    },
    { key: 'number', head: t('desk.number'), cell: ({ number }) => <Figure>{number}</Figure> },
    {
      key: 'account',
      head: t('desk.account'),
      cell: ({ account }) => (
        <>
          {t(`account_kinds.${account.kind}`)} <Figure>{account.masked}</Figure>
        </>
      ),
    },
    {
      key: 'amount',
      head: t('desk.amount'),
      kind: 'figure',
      cell: ({ amount }) => <Price amount={amount} locale={locale} />,
    },
    {
      key: 'status',
      head: t('desk.status'),
      cell: ({ status }) => (
        <StatusChip tone={payoutTone[status]}>{t(`states.${status}`)}</StatusChip>
      ),
    },
    {
      key: 'tries',
      head: t('desk.tries'),
      kind: 'figure',
      cell: ({ tries }) => <Figure>{tries}</Figure>,
    },
    {
      key: 'why',
      head: t('desk.why'),
      kind: 'long',
      cell: (payout) => (
        <>
          {payout.reason && <bdi>{payout.reason}</bdi>}
          {isMovable(payout) && payout.unusable && <b> {t(`skip.${payout.unusable}`)}</b>}
          {payout.bankRef && (
            <span className="mute">
              {' '}
              <Figure>{payout.bankRef}</Figure>
            </span>
          )}
        </>
      ),
    },
    {
      key: 'verbs',
      head: <span className="vh">{t('desk.verbs')}</span>,
      cell: (payout) => <PayoutVerbs key={payout.id} payout={payout} around={around} />,
    },
  ];
}

const isMovable = ({ status }: RunPayout): boolean =>
  status === 'pending' || status === 'approved' || status === 'failed' || status === 'returned';

async function PayoutVerbs({
  payout,
  around: { runId, returnTo, locale },
}: {
  readonly payout: RunPayout;
  readonly around: Around;
}) {
  if (!isMovable(payout)) return null;
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  const hidden = { runId, payoutId: payout.id, returnTo, locale };
  const isBack = payout.status === 'failed' || payout.status === 'returned';
  return (
    <div className="flex flex-wrap items-center gap-2">
      {isBack && !payout.unusable && (
        <VerbForm
          action={sendAgainAction}
          name={`again-${payout.id}`}
          hidden={hidden}
          label={t('resend')}
          submit={t('resend')}
          busy={t('exporting')}
          fields={[]}
          variant="line"
        />
      )}
      {payout.unusable === 'replaced' && (
        <VerbForm
          action={repointPayoutAction}
          name={`repoint-${payout.id}`}
          hidden={hidden}
          label={t('repoint')}
          submit={t('repoint')}
          busy={t('repointing')}
          fields={[]}
          variant="line"
        />
      )}
      <VerbForm
        action={cancelPayoutAction}
        name={`cancel-${payout.id}`}
        hidden={hidden}
        label={t('cancel')}
        submit={t('cancel')}
        busy={t('canceling')}
        note={t('cancel_note')}
        fields={[{ kind: 'text', name: 'reason', label: t('reason') }]}
        variant="quiet"
      />
    </div>
  );
}
