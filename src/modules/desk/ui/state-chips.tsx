import { getTranslations } from 'next-intl/server';
import type { FulfillmentState } from '@/domain/fulfillment/flow';
import type { OrderState } from '@/domain/order/flow';
import type { Locale } from '@/ui/format';
import { StatusChip, type Tone } from '@/ui/status';

const orderTones: Record<OrderState, Tone> = {
  pending_payment: 'neutral',
  unconfirmed: 'now',
  placed: 'live',
  completed: 'done',
  canceled: 'stop',
  expired: 'neutral',
};

const parcelTones: Record<FulfillmentState, Tone> = {
  pending: 'neutral',
  packed: 'live',
  shipped: 'live',
  delivered: 'done',
  canceled: 'neutral',
  returned_to_origin: 'stop',
  received_back: 'neutral',
};

/** An order's state in a word. */
export async function OrderChip({ status, locale }: { status: OrderState; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.order_states' });
  return <StatusChip tone={orderTones[status]}>{t(status)}</StatusChip>;
}

type Followed = { readonly status: FulfillmentState; readonly isAttempted: boolean };

/** Where a parcel is, in a word; a vain try at the door stands out. */
export async function ParcelChip({ parcel, locale }: { parcel: Followed | null; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.parcel_states' });
  if (parcel === null) return <span className="mute">{t('none')}</span>;
  const isVain = parcel.status === 'shipped' && parcel.isAttempted;
  return (
    <StatusChip tone={isVain ? 'stop' : parcelTones[parcel.status]}>
      {t(isVain ? 'attempted' : parcel.status)}
    </StatusChip>
  );
}
