import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { ownShop } from '@/modules/shops/queries/shop';
import { PictureScreen } from '@/modules/shops/ui/picture-screen';
import { requireArtisan } from '@/platform/session';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('shops.ways.picture')} · ${t('studio.title')}`, robots: { index: false } };
}

/** What stands beside her name: her mark, a drawing, a photo. */
export default async function ShopPicturePage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const path = '/studio/shop/picture';
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
      headings={[t('picture.title')]}
      locale={locale}
    >
      <PictureScreen shop={shop} locale={locale} />
    </StudioFrame>
  );
}
