import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { ownShop } from '@/modules/shops/queries/shop';
import { AboutScreen } from '@/modules/shops/ui/about-screen';
import { requireArtisan } from '@/platform/session';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('shops.ways.about')} · ${t('studio.title')}`, robots: { index: false } };
}

/** What her page says of her. */
export default async function ShopAboutPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const path = '/studio/shop/about';
  const actor = await requireArtisan(locale, path);
  const query = await searchParams;
  const open = await openShop(actor, textOf(query.shop), locale);
  if (!may(actor, 'shop.change', { artisanId: open.shop.id })) notFound();
  const shop = await ownShop(actor, open.shop.id);
  if (!shop) notFound();

  const t = await getTranslations({ locale, namespace: 'shops' });
  return (
    <StudioFrame
      open={open}
      place="shop"
      path={inShop(open, path)}
      back={inShop(open, '/studio/shop')}
      headings={[t('about.title')]}
      locale={locale}
    >
      <AboutScreen shop={shop} locale={locale} />
    </StudioFrame>
  );
}
