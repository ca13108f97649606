import { getTranslations } from 'next-intl/server';
import { formatDayRange, type Locale } from '@/ui/format';
import type { Quote } from '../queries';
import type { ShownQuote } from './checkout-state';

/** Puts a quote into the words of the page. */
export async function shownQuote(
  quote: Quote | null,
  district: string,
  locale: Locale,
): Promise<ShownQuote | null> {
  if (quote === null) return null;
  const t = await getTranslations({ locale, namespace: 'checkout' });
  const byArtisan = quote.orders.map(({ artisanId, shipping, promise }) => {
    const range = formatDayRange(new Date(promise.from), new Date(promise.to), locale);
    return [artisanId, { shipping, arrives: t('arrives', { range }) }] as const;
  });
  return {
    district,
    byArtisan: Object.fromEntries(byArtisan),
    shipping: quote.shipping,
    off: [
      ...quote.discounts.map(({ id, name, amount }) => ({ key: id, label: name[locale], amount })),
      ...(quote.credit.minor > 0
        ? [{ key: 'credit', label: t('credit'), amount: quote.credit }]
        : []),
    ],
    total: quote.total,
    days: quote.days.join(','),
  };
}
