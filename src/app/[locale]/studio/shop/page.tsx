import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { ownClosures, ownShop, shopMembers } from '@/modules/shops/queries/shop';
import { ShopHome } from '@/modules/shops/ui/shop-home';
import { now } from '@/platform/clock';
import { requireArtisan } from '@/platform/session';
import { pageLanguage } from '../../(shop)/page-language';
import { StudioFrame } from '../frame';
import { inShop, openShop, type StudioProps, textOf } from '../shop-door';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('shops.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** How buyers see her, and the few things she may set. */
export default async function ShopPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const path = '/studio/shop';
  const actor = await requireArtisan(locale, path);
  const query = await searchParams;
  const open = await openShop(actor, textOf(query.shop), locale);
  if (!may(actor, 'shop.read', { artisanId: open.shop.id })) notFound();
  const [shop, closures, { members }] = await Promise.all([
    ownShop(actor, open.shop.id),
    ownClosures(actor, open.shop.id, now()),
    shopMembers(actor, open.shop.id, now()),
  ]);
  if (!shop) notFound();

  const t = await getTranslations({ locale, namespace: 'shops' });
  return (
    <StudioFrame
      open={open}
      place="shop"
      path={inShop(open, path)}
      headings={[t('title')]}
      locale={locale}
    >
      <ShopHome
        shop={shop}
        closures={closures}
        members={members.length}
        isOwner={may(actor, 'shop.change', { artisanId: open.shop.id })}
        saved={textOf(query.saved)}
        to={(at) => inShop(open, at)}
        locale={locale}
      />
    </StudioFrame>
  );
}
