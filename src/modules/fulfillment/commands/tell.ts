import { enqueueMessages } from '@/modules/notifications/commands';
import type { OutgoingMessage } from '@/modules/notifications/types';
import type { OrderFacts } from '@/modules/orders/commands/group';
import { groupPath } from '@/modules/orders/queries/link';
import type { Db } from '@/platform/db';
import type { Parcel } from '../repo';

type ParcelTemplate = 'parcel.shipped' | 'parcel.attempted' | 'parcel.delivered' | 'parcel.refused';

/** Tells the buyer once of one event of her parcel; a second try at the door is another event. */
export function tellParcel(
  db: Db,
  order: OrderFacts,
  parcel: Parcel,
  template: ParcelTemplate,
): Promise<void> {
  const { locale, number, phone, paymentMethod } = order.group;
  const about = {
    dedupeKey: `${template}:${parcel.id}:${parcel.attempts}`,
    channel: 'sms' as const,
    recipient: phone,
    locale,
    groupId: order.groupId,
  };
  const artisan = locale === 'ur' ? order.artisan.nameUr : order.artisan.name;
  const orderLink = groupPath(number);
  const courier = parcel.courierName ?? '';
  const cashMinor = paymentMethod === 'cod' ? parcel.order.total.minor : 0;
  const trackingNumber = parcel.trackingNumber ?? '';
  const messages: Record<ParcelTemplate, OutgoingMessage> = {
    'parcel.shipped': {
      ...about,
      template: 'parcel.shipped',
      params: { artisan, courier, trackingNumber, cashMinor, orderLink },
    },
    'parcel.attempted': {
      ...about,
      template: 'parcel.attempted',
      params: { artisan, courier, cashMinor, orderLink },
    },
    'parcel.delivered': { ...about, template: 'parcel.delivered', params: { artisan, orderLink } },
    'parcel.refused': { ...about, template: 'parcel.refused', params: { artisan, orderLink } },
  };
  return enqueueMessages(db, [messages[template]]);
}
