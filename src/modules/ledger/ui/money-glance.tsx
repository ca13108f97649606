import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { formatMoney, type Locale } from '@/ui/format';
import { PrivateSum } from '@/ui/private-sum';
import { MoneyLine } from '@/ui/studio-shell';
import type { MoneyAtAGlance } from '../queries';

/** Her money in one line, on the way to the whole account: what is owed, or what is coming where nothing is. */
export async function MoneyGlance({
  money,
  path,
  locale,
  hiddenLabel,
}: {
  money: MoneyAtAGlance;
  path: string;
  locale: Locale;
  hiddenLabel: string | null;
}) {
  const t = await getTranslations({ locale, namespace: 'ledger' });
  const { owed, coming } = money;
  const isOwed = owed.minor !== 0 || coming.minor === 0;
  const also =
    isOwed && coming.minor > 0 && hiddenLabel === null
      ? t('glance.also', { sum: formatMoney(coming, locale) })
      : undefined;
  return (
    <MoneyLine
      href={addressIn(locale, path)}
      label={t(isOwed ? 'owed' : 'glance.coming')}
      sum={<PrivateSum amount={isOwed ? owed : coming} locale={locale} hiddenLabel={hiddenLabel} />}
      note={isOwed ? also : t('glance.coming_note')}
    />
  );
}
