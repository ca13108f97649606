import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import type { Locale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { type TileLink, Tiles } from '@/ui/studio-shell';
import { inShop, type OpenShop } from './shop-door';

/** The big ways on that there are for this reader. */
export async function StudioTiles({ open, locale }: { open: OpenShop; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'studio.tiles' });
  const orders: TileLink = {
    href: addressIn(locale, inShop(open, '/studio/orders')),
    label: t('orders'),
    icon: 'package-duotone',
    dye: 'neel',
    count: open.toDo,
  };
  const money: TileLink = {
    href: addressIn(locale, inShop(open, '/studio/earnings')),
    label: t('money'),
    icon: 'coins-duotone',
  };
  const promotions: TileLink = {
    href: addressIn(locale, inShop(open, '/studio/promotions')),
    label: t('promotions'),
    icon: 'tag',
  };
  const maySell = may(open.actor, 'artisanPromotions.change', { artisanId: open.shop.id });
  const pieces = open.seesPieces ? inShop(open, '/studio/products') : null;
  const page = addressIn(locale, `/artisans/${open.shop.slug}`);
  return (
    <Tiles
      tiles={[
        ...(open.seesOrders ? [orders] : []),
        { href: page, label: t('page'), icon: 'storefront-duotone', dye: 'madder' },
        {
          href: pieces ? addressIn(locale, pieces) : `${page}#pieces`,
          label: t('pieces'),
          icon: 'squares-four-duotone',
          dye: 'firoza',
        },
        ...(open.seesMoney ? [money] : []),
        ...(maySell ? [promotions] : []),
      ]}
    />
  );
}
