import { getTranslations } from 'next-intl/server';
import { nextRunAt } from '@/domain/payout/schedule';
import { formatDay, formatMoney, type Locale } from '@/ui/format';
import type { ArtisanMoneyView } from '../queries/studio';

/** Her account as it is read out: what she gets and when, and what is still coming. Never a sum where they are hidden. */
export async function spokenMoney(
  { owed, coming, account }: ArtisanMoneyView,
  hiddenLabel: string | null,
  now: Date,
  locale: Locale,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'payouts.studio' });
  if (hiddenLabel !== null) return `${t('owed')}: ${hiddenLabel}.`;
  const sum = formatMoney(owed, locale);
  const isSent = owed.minor > 0 && account?.status === 'active';
  const first = isSent
    ? t('said', { sum, day: formatDay(nextRunAt(now), locale) })
    : t('said_owed', { sum });
  if (coming.minor <= 0) return first;
  return `${first} ${t('said_coming', { sum: formatMoney(coming, locale) })}`;
}
