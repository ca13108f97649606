import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Gallery } from '@/ui/gallery';
import { Breadcrumbs } from '@/ui/navigation';
import type { ProductView } from '../types';
import { photoOf } from './photo-of';

type Props = {
  product: ProductView;
  locale: Locale;
  children: ReactNode;
};

/** The way here, the pictures, and beside them what is needed to buy. */
export async function ProductGallery(props: Props) {
  const { product, locale } = props;
  const shop = await getTranslations({ locale, namespace: 'shop' });
  const { craft, artisan } = product;
  return (
    <>
      <div className="wrap">
        <Breadcrumbs
          label={shop('crafts')}
          steps={[
            { href: addressIn(locale, '/crafts'), label: shop('crafts') },
            { href: addressIn(locale, `/crafts/${craft.slug}`), label: craft.name[locale] },
            {
              href: addressIn(locale, `/districts/${artisan.district.slug}`),
              label: artisan.district.name[locale],
            },
          ]}
        />
      </div>
      <ProductPictures {...props} />
    </>
  );
}

/** The pictures, and beside them whatever is said first. */
export async function ProductPictures({ product, locale, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  return (
    <div className="mx-auto grid max-w-shop grid-cols-[minmax(0,1fr)] wide:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] wide:gap-12 wide:px-gut">
      {product.images.length > 0 && (
        <Gallery
          label={t('pictures')}
          zoomLabel={t('zoom')}
          closeLabel={t('close')}
          shots={product.images.map((image) => ({
            photo: photoOf(image, locale),
            plate: image.shot === 'scale' ? product.scale[locale] : undefined,
          }))}
        />
      )}
      {children}
    </div>
  );
}
