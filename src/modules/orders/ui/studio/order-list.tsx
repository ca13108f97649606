import { addressIn } from '@/ui/address';
import { formatDay, type Locale } from '@/ui/format';
import { Photo } from '@/ui/photo';
import { PrivateSum } from '@/ui/private-sum';
import { StatusChip } from '@/ui/status';
import type { StudioOrder } from '../../queries/studio';
import { BuyerLine } from './buyer-line';
import { chipOf, photoOf, piecesOf } from './words';

type Props = {
  readonly orders: readonly StudioOrder[];
  readonly now: Date;
  readonly locale: Locale;
  readonly hiddenLabel: string | null | undefined;
};

/** Orders that ask nothing of her now, one line each. */
export function OrderList({ orders, ...rest }: Props) {
  return (
    <ul className="piece-list">
      {orders.map((order) => (
        <OrderRow key={order.id} order={order} {...rest} />
      ))}
    </ul>
  );
}

async function OrderRow({
  order,
  now,
  locale,
  hiddenLabel,
}: Omit<Props, 'orders'> & { order: StudioOrder }) {
  const chip = await chipOf(order, now, locale);
  const photo = photoOf(order.lines[0], locale, true);
  const isPaid = ['packed', 'on_way', 'delivered', 'paid'].includes(order.stage);
  return (
    <li>
      <div>{photo && <Photo photo={photo} sizes="4rem" ratio="1/1" />}</div>
      <div className="min-w-0">
        <a
          className="-my-3.5 block py-3.5 font-bold"
          href={addressIn(locale, `/studio/orders/${order.id}`)}
        >
          {piecesOf(order.lines, locale)}
        </a>
        <p className="small mute mb-1.5">
          <BuyerLine buyer={order.buyer} locale={locale} />
          <span className="block">{formatDay(order.placedAt, locale)}</span>
        </p>
        <StatusChip tone={chip.tone} icon={chip.icon}>
          {chip.words}
        </StatusChip>
      </div>
      <div>
        {isPaid && hiddenLabel !== undefined && (
          <PrivateSum amount={order.due} locale={locale} hiddenLabel={hiddenLabel} />
        )}
      </div>
    </li>
  );
}
