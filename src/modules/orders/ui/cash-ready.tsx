import { getTranslations } from 'next-intl/server';
import { formatMoney, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import type { GroupView } from '../queries/group';
import { stageOf } from './stage';

/** What to keep ready for the riders who are on their way. */
export async function CashReady({ group, locale }: { group: GroupView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'orders' });
  const coming = group.orders.filter((order) =>
    ['on_way', 'out', 'attempted'].includes(stageOf(order)),
  );
  if (group.payment.method !== 'cod' || coming.length === 0) return null;
  return (
    <Notice tone="neutral" sign={<Icon name="hand-coins-bold" />}>
      {coming.map((order) => (
        <p key={order.id}>
          <b>
            {t('keep_cash', {
              amount: formatMoney(order.total, locale),
              artisan: order.artisan.name[locale],
            })}
          </b>
        </p>
      ))}
      <p>{t('no_change')}</p>
    </Notice>
  );
}
