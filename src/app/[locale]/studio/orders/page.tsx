import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type StudioShelf, studioOrders } from '@/modules/orders/queries/studio';
import { OrderShelf } from '@/modules/orders/ui/studio/order-shelf';
import { titleOf } from '@/modules/orders/ui/studio/words';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { addressIn } from '@/ui/address';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { Chips } from '@/ui/navigation';
import { StudioHead } from '@/ui/studio-shell';
import { pageLanguage } from '../../(shop)/page-language';
import { StudioFrame } from '../frame';
import { inShop, openShop, type StudioProps, textOf } from '../shop-door';

const shelves: readonly StudioShelf[] = ['open', 'on_way', 'done'];

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params), namespace: 'studio' });
  return { title: `${t('orders')} · ${t('title')}`, robots: { index: false } };
}

/** Her orders on three shelves: to do, on the way, over. */
export default async function StudioOrdersPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, '/studio/orders');
  const asked = await searchParams;
  const open = await openShop(actor, textOf(asked.shop), locale);
  if (!open.seesOrders) notFound();
  const shelf = shelves.find((one) => one === textOf(asked.show)) ?? 'open';
  const t = await getTranslations({ locale, namespace: 'studio' });
  const page = await studioOrders(actor, open.shop.id, shelf, textOf(asked.after) ?? null);
  const titles = await Promise.all(page.orders.map((order) => titleOf(order, locale)));
  const heads = [t('orders'), ...(shelf === 'open' ? titles : [])];
  const pathOf = (one: StudioShelf) => inShop(open, `/studio/orders?show=${one}`);
  return (
    <StudioFrame open={open} place="orders" path={pathOf(shelf)} locale={locale}>
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines(heads) : null} />
      <StudioHead
        heading={<Heading level={1}>{t('orders')}</Heading>}
        ear={
          <ListenButton
            text={`${t('orders')}. ${t('things', { count: open.toDo })}`}
            label={t('hear', { text: t('orders') })}
            locale={locale}
          />
        }
      />
      <Chips
        label={t('shelves.label')}
        chips={shelves.map((one) => ({
          href: addressIn(locale, pathOf(one)),
          label: t(`shelves.${one}`),
          count: one === 'open' && open.toDo > 0 ? String(open.toDo) : undefined,
          isOn: one === shelf,
        }))}
      />
      <OrderShelf
        shelf={shelf}
        page={page}
        nextPath={`${pathOf(shelf)}&after=${page.next}`}
        publicPath={`/artisans/${open.shop.slug}`}
        now={now()}
        locale={locale}
        hiddenLabel={open.hiddenLabel}
      />
    </StudioFrame>
  );
}
