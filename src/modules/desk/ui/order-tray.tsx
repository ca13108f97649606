import { getTranslations } from 'next-intl/server';
import { isPhone, localPhone } from '@/domain/phone';
import type { DeskGroup } from '@/modules/orders/queries/admin';
import type { DeskOrder } from '@/modules/orders/types';
import { ButtonLink } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Figure } from '@/ui/price';
import { Tray } from '@/ui/staff-table';
import { OrderVerbs, type VerbsProps } from './order-verbs';
import { OrderChip, ParcelChip } from './state-chips';

type Props = Omit<VerbsProps, 'order'> & {
  readonly order: DeskOrder;
  /** The purchase it belongs to, for the phone and what the rider said. */
  readonly group: DeskGroup | null;
};

/** The chosen order with what can be done with it. */
export async function OrderTray({ order, group, ...rest }: Props) {
  const { locale } = rest;
  const t = await getTranslations({ locale, namespace: 'admin.orders' });
  const phone = group?.contact.reach?.phone;
  const said = lastNote(group, order.id);
  return (
    <Tray label={t('chosen', { number: order.number })}>
      <b>
        <Figure>{order.number}</Figure>
      </b>
      <OrderChip status={order.status} locale={locale} />
      <ParcelChip
        parcel={order.parcel && { ...order.parcel, isAttempted: order.queue === 'attempted' }}
        locale={locale}
      />
      {phone && isPhone(phone) && <CallLink phone={phone} label={t('call_buyer')} />}
      <OrderVerbs order={order} {...rest} />
      <span className="mute">
        <bdi>{order.buyer}</bdi>, <bdi>{order.city}</bdi>
        {order.parcel?.trackingNumber && (
          <>
            {' · '}
            {order.parcel.courier} <Figure>{order.parcel.trackingNumber}</Figure>
          </>
        )}
        {said && (
          <>
            {' · '}
            <q>{said}</q>
          </>
        )}
      </span>
    </Tray>
  );
}

/** A phone as it is read out, and dialled where the desk has one. */
export function CallLink({ phone, label }: { phone: `+923${string}`; label: string }) {
  return (
    <ButtonLink variant="quiet" href={`tel:${phone}`}>
      <Icon name="phone" />
      <span>{label}</span> <Figure>{localPhone(phone)}</Figure>
    </ButtonLink>
  );
}

function lastNote(group: DeskGroup | null, orderId: string): string | null {
  const timeline = group?.orders.find((order) => order.id === orderId)?.timeline ?? [];
  const note = timeline.findLast(({ details }) => typeof details.note === 'string')?.details.note;
  return typeof note === 'string' ? note : null;
}
