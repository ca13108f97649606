import { getTranslations } from 'next-intl/server';
import { formatDayRange, type Locale } from '@/ui/format';
import { Khata, KhataRow } from '@/ui/split';
import type { OrderView } from '../queries/order-view';
import { OrderSplit } from './order-split';
import type { Stage } from './stage';
import { Sums } from './sums';

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
    <div className="self-start">
      <Khata className="small">
        <Sums orders={[order]} totalLabel={t(cashLabel(stage, paysCash))} locale={locale} />
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
      <OrderSplit order={order} locale={locale} />
    </div>
  );
}

function cashLabel(stage: Stage, paysCash: boolean): 'total' | 'cash_paid' | 'cash_to_rider' {
  if (!paysCash) return 'total';
  return stage === 'arrived' ? 'cash_paid' : 'cash_to_rider';
}
