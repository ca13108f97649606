import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { ownClosures } from '@/modules/shops/queries/shop';
import { ClosedScreen } from '@/modules/shops/ui/closed-screen';
import { now } from '@/platform/clock';
import { requireArtisan } from '@/platform/session';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('shops.ways.closed')} · ${t('studio.title')}`, robots: { index: false } };
}

/** Her closed days and seasons. */
export default async function ShopClosedPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const path = '/studio/shop/closed';
  const actor = await requireArtisan(locale, path);
  const query = await searchParams;
  const open = await openShop(actor, textOf(query.shop), locale);
  if (!may(actor, 'shop.change', { artisanId: open.shop.id })) notFound();
  const closures = await ownClosures(actor, open.shop.id, now());

  const t = await getTranslations({ locale, namespace: 'shops' });
  return (
    <StudioFrame
      open={open}
      place="shop"
      path={inShop(open, path)}
      back={inShop(open, '/studio/shop')}
      headings={[t('closed.title'), t('closed.plan')]}
      locale={locale}
    >
      <ClosedScreen
        shopId={open.shop.id}
        closures={closures}
        isSaved={textOf(query.saved) === 'planned'}
        ended={textOf(query.ended)}
        locale={locale}
      />
    </StudioFrame>
  );
}
