import type { getTranslations } from 'next-intl/server';
import type { DeskOrder } from '@/modules/orders/types';
import { formatDay, formatDayRange, type Locale } from '@/ui/format';

type Words = Awaited<ReturnType<typeof getTranslations<'admin.next'>>>;

const HOUR = 3_600_000;
const hoursLeft = (until: Date | null, now: Date): number =>
  until === null ? 0 : Math.max(0, Math.ceil((until.getTime() - now.getTime()) / HOUR));

/** What must happen next with an order, and by when. */
export function nextStep(order: DeskOrder, now: Date, t: Words, locale: Locale): string {
  const day = (at: Date) => formatDay(at, locale, { short: true });
  const late = order.isLate ? 'late' : 'due';
  switch (order.queue) {
    case 'to_confirm':
      return t('to_confirm', { hours: hoursLeft(order.confirmBy, now) });
    case 'review':
      return t('review', { hours: hoursLeft(order.confirmBy, now) });
    case 'to_accept':
      return t(`to_accept.${late}`, { hours: hoursLeft(order.acceptBy, now) });
    case 'to_pack':
    case 'to_hand_over':
      return t(`${order.queue}.${late}`, { day: day(order.sendBy) });
    case 'on_the_way':
      return t(`on_the_way.${late}`, {
        range: formatDayRange(order.arriveFrom, order.arriveTo, locale, { short: true }),
      });
    case 'attempted':
      return t('attempted', { count: order.parcel?.attempts ?? 0 });
    case 'refused':
      return t('refused');
    default:
      return order.cancelReason === null ? '' : t(`ended.${order.cancelReason}`);
  }
}

/** Whether a person must act before anything else happens. */
export const isUrgent = (order: DeskOrder): boolean =>
  order.isLate || ['review', 'attempted', 'refused'].includes(order.queue);
