import { getTranslations } from 'next-intl/server';
import { formatDayRange, type Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { Khata, KhataRow } from '@/ui/split';
import type { OrderView } from '../queries/order-view';
import type { Stage } from './stage';

type Props = {
  readonly order: OrderView;
  readonly stage: Stage;
  readonly paysCash: boolean;
  readonly locale: Locale;
};

/** The account of one part: what the rider is given, who carries it, what the artisan gets. */
export async function OrderFacts({ order, stage, paysCash, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'orders' });
  const parcel = order.parcels.findLast(({ status }) => status !== 'canceled');
  const isOver = stage === 'ended' || stage === 'refused';
  const range = formatDayRange(new Date(order.promise.from), new Date(order.promise.to), locale);
  if (isOver) {
    return (
      <Khata className="small self-start">
        <KhataRow label={t('to_pay')}>{t('nothing')}</KhataRow>
      </Khata>
    );
  }
  return (
    <Khata className="small self-start">
      <KhataRow label={t('items')}>
        <Price amount={order.items} locale={locale} />
      </KhataRow>
      <KhataRow label={t('delivery')}>
        <Price amount={order.shipping} locale={locale} />
      </KhataRow>
      <KhataRow label={t(cashLabel(stage, paysCash))} kind="sum">
        <Price amount={order.total} locale={locale} />
      </KhataRow>
      <KhataRow label={t('artisan_gets', { artisan: order.artisan.name[locale] })} part={1}>
        <Price amount={order.due} locale={locale} />
      </KhataRow>
      {parcel?.courier && (
        <KhataRow label={t('courier')}>
          <span lang="en">{parcel.courier}</span>
        </KhataRow>
      )}
      {parcel?.trackingNumber && (
        <KhataRow label={t('courier_number')}>
          <span className="num">{parcel.trackingNumber}</span>
        </KhataRow>
      )}
      {stage !== 'arrived' && <KhataRow label={t('arrives')}>{range}</KhataRow>}
    </Khata>
  );
}

function cashLabel(stage: Stage, paysCash: boolean): 'total' | 'cash_paid' | 'cash_to_rider' {
  if (!paysCash) return 'total';
  return stage === 'arrived' ? 'cash_paid' : 'cash_to_rider';
}
