import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { EmptyState } from '@/ui/status';
import type { StudioOrder } from '../../queries/studio';
import { OrderJob } from './order-job';

/** The jobs of the day as cards; when there are more, the way to all of them. */
export async function TodaysWork({
  orders,
  toDo,
  allPath,
  now,
  locale,
  hiddenLabel,
}: {
  orders: readonly StudioOrder[];
  toDo: number;
  allPath: string;
  now: Date;
  locale: Locale;
  hiddenLabel: string | null | undefined;
}) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  return (
    <div>
      {orders.map((order) => (
        <OrderJob
          key={order.id}
          order={order}
          now={now}
          locale={locale}
          hiddenLabel={hiddenLabel}
        />
      ))}
      {orders.length === 0 && <EmptyState>{t('rest')}</EmptyState>}
      {toDo > orders.length && (
        <ButtonLink variant="line" size="big" wide href={addressIn(locale, allPath)}>
          {t('all_open', { count: toDo })}
        </ButtonLink>
      )}
    </div>
  );
}
