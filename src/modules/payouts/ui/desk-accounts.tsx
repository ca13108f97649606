import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatMoment, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Figure } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState, StatusChip } from '@/ui/status';
import { judgeAccountAction } from '../actions/desk';
import type { AccountToJudge } from '../queries/waiting';

/** Accounts to check: does the name on it match the artisan? */
export async function AccountsView({
  accounts,
  locale,
}: {
  readonly accounts: readonly AccountToJudge[];
  readonly now: Date;
  readonly locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  return (
    <section className="pt-4">
      <Heading level={2} className="mb-2">
        {t('accounts')}
      </Heading>
      {accounts.length === 0 ? (
        <EmptyState>{t('no_accounts')}</EmptyState>
      ) : (
        <StaffTable
          caption={t('accounts')}
          columns={await columns(locale)}
          rows={accounts}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}

async function columns(locale: Locale): Promise<StaffColumn<AccountToJudge>[]> {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  return [
    {
      key: 'artisan',
      head: t('desk.artisan'),
      cell: ({ artisan }) => <bdi>{artisan[locale]}</bdi>,
    },
    { key: 'name', head: t('desk.name'), cell: ({ title }) => <bdi>{title}</bdi> },
    {
      key: 'account',
      head: t('desk.account'),
      cell: (account) => (
        <>
          {t(`account_kinds.${account.kind}`)} <Figure>{account.masked}</Figure>
          {account.artisans > 1 && (
            <b className="block">{t('desk.shared', { count: account.artisans - 1 })}</b>
          )}
        </>
      ),
    },
    {
      key: 'status',
      head: t('desk.status'),
      cell: ({ status }) => (
        <StatusChip tone={status === 'restricted' ? 'stop' : 'now'}>
          {t(`account.states.${status}`)}
        </StatusChip>
      ),
    },
    {
      key: 'added',
      head: t('desk.added'),
      cell: ({ addedAt }) => <span className="mute">{formatMoment(addedAt, locale)}</span>,
    },
    {
      key: 'usable',
      head: t('desk.usable'),
      cell: ({ usableFrom }) => <span className="mute">{formatMoment(usableFrom, locale)}</span>,
    },
    {
      key: 'verbs',
      head: '',
      cell: (account) => <AccountVerbs key={account.id} account={account} locale={locale} />,
    },
  ];
}

async function AccountVerbs({
  account,
  locale,
}: {
  readonly account: AccountToJudge;
  readonly locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  const moves =
    account.status === 'restricted'
      ? (['release'] as const)
      : (['verify', 'reject', 'restrict'] as const);
  return (
    <span className="flex flex-wrap gap-2">
      {moves.map((move) => (
        <VerbForm
          key={move}
          action={judgeAccountAction}
          name={`${move}-${account.id}`}
          hidden={{
            accountId: account.id,
            move,
            returnTo: '/admin/payouts?view=accounts',
            locale,
          }}
          label={t(move)}
          submit={t(move)}
          busy={t('working')}
          fields={move === 'verify' ? [] : [{ kind: 'text', name: 'reason', label: t('reason') }]}
          variant={move === 'verify' ? 'primary' : 'line'}
        />
      ))}
    </span>
  );
}
