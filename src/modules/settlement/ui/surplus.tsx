import { getTranslations } from 'next-intl/server';
import { formatMoney, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import type { PayPanel } from '../types';
import { wayName } from './way-words';

/** Money that came twice or too late, and that it goes back by itself. */
export async function Surplus({
  surplus,
  locale,
}: {
  surplus: PayPanel['surplus'];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'pay.surplus' });
  const named = await Promise.all(
    surplus.map(async ({ amount, method }) => ({
      amount: formatMoney(amount, locale),
      way: await wayName(method, locale),
    })),
  );
  return named.map(({ amount, way }) => (
    <Notice tone="now" key={`${amount} ${way}`}>
      <h2 className="size-1">{t('title', { amount })}</h2>
      <p>{t('lead', { way })}</p>
    </Notice>
  ));
}
