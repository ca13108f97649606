import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import type { ProductView } from '../types';

/** The piece in the words of schema.org, for search engines. */
export function ProductJson({
  product,
  locale,
  site,
}: {
  product: ProductView;
  locale: Locale;
  site: string;
}) {
  const url = `${site}${addressIn(locale, `/products/${product.slug}`)}`;
  const about = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.title[locale],
    description: product.description[locale],
    image: product.images.map((image) => `${site}${image.base}-640.webp`),
    material: product.materials.map((material) => material.name[locale]),
    brand: { '@type': 'Brand', name: product.artisan.name[locale] },
    offers: product.variants.map((variant) => ({
      '@type': 'Offer',
      url,
      price: (variant.price.minor / 100).toFixed(2),
      priceCurrency: variant.price.currency,
      availability: `https://schema.org/${availability(variant)}`,
    })),
  };
  // `<` is written as an escape so that no text of ours can end the script.
  const json = JSON.stringify(about).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{json}</script>;
}

function availability({ available, kind }: { available: number; kind: string }): string {
  if (available === 0) return 'SoldOut';
  return kind === 'made_to_order' ? 'MadeToOrder' : 'InStock';
}
