import { getTranslations } from 'next-intl/server';
import { formatDay, formatDayRange, formatMoment, type Locale } from '@/ui/format';
import type { StitchStep } from '@/ui/status';
import type { OrderView } from '../queries/order-view';
import { type ProgressStep, progressOf } from './progress';

/** The steps of an order in words, with the moment they were done or the day they are due. */
export async function stitchSteps(
  order: OrderView,
  paysCash: boolean,
  confirmBy: Date | null,
  locale: Locale,
): Promise<StitchStep[]> {
  const t = await getTranslations({ locale, namespace: 'orders.steps' });
  const names = { artisan: order.artisan.name[locale] };
  const note = ({ key, state, at }: ProgressStep): string => {
    if (state === 'failed') {
      const after = t(`after.${key}`, names);
      return at ? `${formatMoment(at, locale)}. ${after}` : after;
    }
    if (at) return formatMoment(at, locale);
    if ((key === 'confirm' || key === 'pay') && confirmBy)
      return t('by', { day: formatMoment(confirmBy, locale) });
    if (key === 'send')
      return t('by', { day: formatDay(new Date(order.promise.sendBy), locale, { weekday: true }) });
    if (key !== 'deliver') return '';
    return formatDayRange(new Date(order.promise.from), new Date(order.promise.to), locale);
  };
  return progressOf(order, paysCash).map((step) => ({
    key: step.key,
    state: step.state,
    title: t(`${step.state}.${step.key}`, names),
    note: note(step),
  }));
}
