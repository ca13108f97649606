import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { formatMoment, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Figure } from '@/ui/price';
import { StatusChip, type Tone } from '@/ui/status';
import type { AccountView } from '../types';

type Shown = Exclude<AccountView['status'], never> | 'cooling';
const tones: Readonly<Record<Shown, Tone>> = {
  pending: 'now',
  cooling: 'now',
  active: 'done',
  restricted: 'stop',
  rejected: 'stop',
  replaced: 'neutral',
};

/** How her account stands, in a word, and until when nothing is sent there. */
export async function AccountFacts({
  account,
  now,
  locale,
}: {
  readonly account: AccountView;
  readonly now: Date;
  readonly locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  const isCooling = account.usableFrom > now;
  const shown: Shown = account.status === 'active' && isCooling ? 'cooling' : account.status;
  const waits = isCooling && (shown === 'cooling' || shown === 'pending');
  return (
    <div className="grid justify-items-start gap-1">
      <b className="flex items-center gap-2 text-t1">
        <Icon name={account.kind === 'iban' ? 'bank' : 'device-mobile'} />
        <span>
          {t(`account_kinds.${account.kind}`)} <Figure>{account.masked}</Figure>
        </span>
      </b>
      <bdi>{account.title}</bdi>
      <StatusChip tone={tones[shown]}>{t(`account.states.${shown}`)}</StatusChip>
      {waits && (
        <span className="small mute">
          {t('account.until', { moment: formatMoment(account.usableFrom, locale) })}
        </span>
      )}
      {(shown === 'restricted' || shown === 'rejected') && <p>{t(`account.why.${shown}`)}</p>}
    </div>
  );
}

/** Where her money is sent, and the way to change it. */
export async function AccountCard({
  account,
  pathOf,
  now,
  locale,
}: {
  readonly account: AccountView | null;
  readonly pathOf: (path: string) => string;
  readonly now: Date;
  readonly locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'payouts.account' });
  return (
    <div className="grid gap-3 border-2 border-ink bg-surface p-4">
      <span className="mute">{t('title')}</span>
      {account ? (
        <AccountFacts account={account} now={now} locale={locale} />
      ) : (
        <p className="font-bold">{t('none')}</p>
      )}
      <ButtonLink
        variant={account ? 'line' : 'primary'}
        wide
        href={addressIn(locale, pathOf('/studio/earnings/account'))}
      >
        {t(account ? 'change' : 'add')}
      </ButtonLink>
    </div>
  );
}
