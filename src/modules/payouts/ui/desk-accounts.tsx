import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatMoment, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Figure } from '@/ui/price';
import { EmptyState, StatusChip } from '@/ui/status';
import { judgeAccountAction } from '../actions/desk';
import type { AccountToJudge } from '../queries/waiting';

type One = { readonly account: AccountToJudge; readonly locale: Locale };

/** Accounts to check: does the name on it match the artisan? */
export async function AccountsView({
  accounts,
  locale,
}: {
  readonly accounts: readonly AccountToJudge[];
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
        <ul className="border-ink border-t-2">
          {accounts.map((account) => (
            <li key={account.id} className="grid gap-2 border-rule border-b py-3">
              <AccountLine account={account} locale={locale} />
              <AccountVerbs account={account} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Whose it is and what stands on it, side by side: the two names are compared. */
async function AccountLine({ account, locale }: One) {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
      <span>
        <span className="mute">{t('desk.artisan')}</span>{' '}
        <b>
          <bdi>{account.artisan[locale]}</bdi>
        </b>
      </span>
      <span>
        <span className="mute">{t('desk.name')}</span>{' '}
        <b>
          <bdi>{account.title}</bdi>
        </b>
      </span>
      <span>
        {t(`account_kinds.${account.kind}`)} <Figure>{account.masked}</Figure>
      </span>
      <StatusChip tone={account.status === 'restricted' ? 'stop' : 'now'}>
        {t(`account.states.${account.status}`)}
      </StatusChip>
      {account.artisans > 1 && (
        <StatusChip tone="stop">{t('desk.shared', { count: account.artisans - 1 })}</StatusChip>
      )}
      <span className="mute">
        {t('desk.added')} {formatMoment(account.addedAt, locale)} · {t('desk.usable')}{' '}
        {formatMoment(account.usableFrom, locale)}
      </span>
    </div>
  );
}

async function AccountVerbs({ account, locale }: One) {
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  const moves =
    account.status === 'restricted'
      ? (['release'] as const)
      : (['verify', 'reject', 'restrict'] as const);
  return (
    <div className="flex flex-wrap gap-2">
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
    </div>
  );
}
