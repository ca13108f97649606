import { getTranslations } from 'next-intl/server';
import type { Promotion } from '@/domain/promotion/promotion';
import { formatDay, formatMoney, type Locale } from '@/ui/format';

/** Hundredths of a percent as people read them: `7.5%`. */
export const percentOf = (bps: number): string => `${bps / 100}%`;

/** What a promotion gives, in a sentence. */
export async function dealWords({ deal, max }: Promotion, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'offers.deal' });
  const most = max === null ? '' : ` ${t('most', { amount: formatMoney(max, locale) })}`;
  switch (deal.kind) {
    case 'percent':
      return t('percent', { percent: percentOf(deal.bps) }) + most;
    case 'fixed':
      return t('fixed', { amount: formatMoney(deal.amount, locale) }) + most;
    case 'free_delivery':
      return t('free_delivery') + most;
    case 'buy_x_get_y': {
      const { buy, get, bps } = deal;
      return t('buy_x_get_y', { buy, get, percent: percentOf(bps) }) + most;
    }
  }
}

/** From when to when, the last day included. */
export async function datesWords(
  dated: { readonly validFrom: Date; readonly validTo: Date | null },
  locale: Locale,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'offers' });
  const from = formatDay(dated.validFrom, locale, { year: true });
  if (dated.validTo === null) return t('from_on', { from });
  const to = formatDay(new Date(dated.validTo.getTime() - 1), locale, { year: true });
  return t('from_to', { from, to });
}

export type Standing = 'to_come' | 'running' | 'used_up' | 'paused' | 'ended';

/** How a promotion stands today. */
export function standingOf(promotion: Promotion, now: Date): Standing {
  if (promotion.status !== 'active') return promotion.status;
  if (promotion.validTo !== null && promotion.validTo <= now) return 'ended';
  if (promotion.limitTotal !== null && promotion.used >= promotion.limitTotal) return 'used_up';
  return promotion.validFrom > now ? 'to_come' : 'running';
}
