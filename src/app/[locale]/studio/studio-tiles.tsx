import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import type { Locale } from '@/messages/locales';
import { countPieces } from '@/modules/pieces/queries/count';
import { addressIn } from '@/ui/address';
import { type TileLink, Tiles, type WayOn, WaysOn } from '@/ui/studio-shell';
import { inShop, type OpenShop } from './shop-door';

type Props = { readonly open: OpenShop; readonly locale: Locale };

/** The big ways on that there are for this reader, and the quieter ones below. */
export async function StudioTiles({ open, locale }: Props) {
  return (
    <>
      <Tiles tiles={await tilesOf(open, locale)} />
      <WaysOn ways={await waysOf(open, locale)} />
    </>
  );
}

async function tilesOf(open: OpenShop, locale: Locale): Promise<TileLink[]> {
  const t = await getTranslations({ locale, namespace: 'studio.tiles' });
  const to = (path: string) => addressIn(locale, inShop(open, path));
  const fresh: TileLink = {
    href: to('/studio/products/new'),
    label: t('new'),
    icon: 'camera-duotone',
    dye: 'neel',
  };
  const pieces: TileLink = {
    href: to('/studio/products'),
    label: t('pieces'),
    icon: 'squares-four-duotone',
    dye: 'firoza',
    count: open.seesPieces ? await countPieces(open.actor, open.shop.id) : 0,
  };
  const orders: TileLink = {
    href: to('/studio/orders'),
    label: t('orders'),
    icon: 'package-duotone',
    dye: 'neel',
    count: open.toDo,
  };
  const money: TileLink = {
    href: to('/studio/earnings'),
    label: t('money'),
    icon: 'coins-duotone',
  };
  const story: TileLink = {
    href: to('/studio/stories'),
    label: t('story'),
    icon: 'microphone-duotone',
    dye: 'madder',
  };
  const call: TileLink = {
    href: to('/studio/help'),
    label: t('call'),
    icon: 'phone-call-duotone',
  };
  const tellsStory = may(open.actor, 'story.change', { artisanId: open.shop.id });
  return [
    ...(open.seesPieces ? [fresh] : []),
    ...(tellsStory ? [story] : []),
    ...(open.seesPieces ? [pieces] : []),
    ...(!open.seesPieces && open.seesOrders ? [orders] : []),
    ...(!open.seesPieces && open.seesMoney ? [money] : []),
    call,
  ];
}

async function waysOf(open: OpenShop, locale: Locale): Promise<WayOn[]> {
  const t = await getTranslations({ locale, namespace: 'studio.tiles' });
  const to = (path: string) => addressIn(locale, inShop(open, path));
  const artisan = { artisanId: open.shop.id };
  const shop: WayOn = { href: to('/studio/shop'), label: t('shop'), icon: 'storefront' };
  const promotions: WayOn = { href: to('/studio/promotions'), label: t('promotions'), icon: 'tag' };
  const page: WayOn = {
    href: addressIn(locale, `/artisans/${open.shop.slug}`),
    label: t('page'),
    icon: 'globe',
  };
  const account: WayOn = {
    href: addressIn(locale, '/account'),
    label: t('account'),
    icon: 'device-mobile',
  };
  return [
    ...(may(open.actor, 'shop.read', artisan) ? [shop] : []),
    ...(may(open.actor, 'artisanPromotions.change', artisan) ? [promotions] : []),
    ...(open.shop.status === 'approved' ? [page] : []),
    account,
  ];
}
