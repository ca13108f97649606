import { getTranslations } from 'next-intl/server';
import type { Failure } from '@/domain/result';
import { formatMoney, type Locale } from '@/ui/format';
import type { CartViewLine } from '../queries';

export type LineIssue = { readonly code: string; readonly sentence: string };

/** What stands in the way of a line, said plainly and with the way on. */
export async function lineIssues(line: CartViewLine, locale: Locale): Promise<LineIssue[]> {
  const t = await getTranslations({ locale, namespace: 'cart.blocked' });
  const say = ({ code, params }: Failure): string => {
    if (code === 'price.changed') {
      const was = formatMoney(line.seenPrice, locale);
      return t('price', { was, now: formatMoney(line.price, locale) });
    }
    if (code === 'quantity.invalid') return t('too_many', { max: Number(params?.max) });
    if (code === 'stock.not_enough') {
      const available = Number(params?.available);
      return available > 0 ? t('fewer', { available, asked: Number(params?.asked) }) : t('sold');
    }
    if (code === 'wish.missing') return t('no_wish');
    if (code === 'wish.long') return t('long_wish', { most: Number(params?.most) });
    const artisan = line.artisan.name[locale];
    if (params?.reason === 'closed') return t('closed', { artisan });
    return params?.reason === 'artisan' ? t('artisan', { artisan }) : t('product');
  };
  return line.issues.map((issue) => ({ code: issue.code, sentence: say(issue) }));
}

export const hasNewPrice = (line: CartViewLine): boolean =>
  line.issues.some(({ code }) => code === 'price.changed');
