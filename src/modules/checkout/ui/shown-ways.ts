import { getTranslations } from 'next-intl/server';
import { money } from '@/domain/money';
import { formatMoney, type Locale } from '@/ui/format';
import type { WayOfPaying } from '../queries';
import type { ShownWay } from './checkout-state';

/** Puts the ways of paying into the words of the page: why one can't be chosen stands on its card. */
export async function shownWays(
  ways: readonly WayOfPaying[],
  locale: Locale,
): Promise<readonly ShownWay[]> {
  const t = await getTranslations({ locale, namespace: 'checkout.no_cod' });
  return ways.map(({ method, refusal }) => {
    if (refusal === null) return { method, refusal };
    const cap = Number(refusal.params?.cap ?? 0);
    if (refusal.code !== 'cod.over_cap') return { method, refusal: t('not_served') };
    return { method, refusal: t('over_cap', { cap: formatMoney(money(cap), locale) }) };
  });
}
