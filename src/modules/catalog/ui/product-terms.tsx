import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formatMoney, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icons';
import type { ProductView, VariantView } from '../types';
import { ArrivalDates } from './arrival-dates';

/** When it would arrive, and how it is paid for. */
export async function ProductTerms({
  product,
  shown,
  locale,
}: {
  product: ProductView;
  shown: VariantView;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  const { delivery } = product;
  const city = delivery?.city.name[locale] ?? '';
  const packed = shown.makingDays + 1;
  const ways = await getTranslations({ locale, namespace: 'pay.ways' });
  const before = product.paidBefore.map((method) => ways(method));
  return (
    <div>
      <Term
        icon="truck"
        title={
          delivery ? (
            <ArrivalDates
              makingDays={shown.makingDays}
              minDays={delivery.minDays}
              maxDays={delivery.maxDays}
              locale={locale}
              template={t('arrivesDates', { city, dates: '{dates}' })}
            >
              {t('arrivesDays', {
                city,
                from: packed + delivery.minDays,
                to: packed + delivery.maxDays,
              })}
            </ArrivalDates>
          ) : (
            <b>{t('noDelivery')}</b>
          )
        }
      >
        {delivery && t('arrivesNote', { city, price: formatMoney(delivery.price, locale) })}
      </Term>
      <Term icon="hand-coins" title={<b>{t('cash')}</b>}>
        {t('cashNote')} {before.length > 0 && t('payBefore', { ways: before.join(t('comma')) })}
      </Term>
    </div>
  );
}

function Term({
  icon,
  title,
  children,
}: {
  icon: IconName;
  title: ReactNode;
  children: ReactNode;
}) {
  return (
    <p className="flex gap-3 border-b border-rule py-3">
      <Icon name={icon} className="mt-0.5" />
      <span>
        {title}
        <br />
        <span className="small mute">{children}</span>
      </span>
    </p>
  );
}
