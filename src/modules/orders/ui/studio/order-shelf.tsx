import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { EmptyState } from '@/ui/status';
import type { ShelfPage, StudioShelf } from '../../queries/studio';
import { OrderJob } from './order-job';
import { OrderList } from './order-list';

/** One shelf of her orders: what is to do as cards, the rest line by line. */
export async function OrderShelf({
  shelf,
  page,
  nextPath,
  publicPath,
  now,
  locale,
  hiddenLabel,
}: {
  shelf: StudioShelf;
  page: ShelfPage;
  nextPath: string;
  publicPath: string;
  now: Date;
  locale: Locale;
  hiddenLabel: string | null | undefined;
}) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const shown = { now, locale, hiddenLabel };
  return (
    <div className="mt-5">
      {shelf === 'open' ? (
        <div className="grid gap-x-10 wide:grid-cols-2">
          {page.orders.map((order) => (
            <OrderJob key={order.id} order={order} {...shown} />
          ))}
        </div>
      ) : (
        page.orders.length > 0 && <OrderList orders={page.orders} {...shown} />
      )}
      {page.orders.length === 0 && (
        <EmptyState
          action={
            <ButtonLink variant="line" size="big" href={addressIn(locale, publicPath)}>
              {t('see_page')}
            </ButtonLink>
          }
        >
          {t(`empty.${shelf}`)}
        </EmptyState>
      )}
      {page.next && (
        <div className="mt-5">
          <ButtonLink variant="line" size="big" href={addressIn(locale, nextPath)}>
            {t('more')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
