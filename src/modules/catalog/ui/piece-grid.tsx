import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { formatAmount, type Locale } from '@/ui/format';
import { ProductCard, type ProductCardView, ProductGrid } from '@/ui/product-card';
import type { Listing } from '../types';
import { photoOf } from './photo-of';
import { namesPlace } from './place-line';
import { Tongue } from './tongue';

/** Pieces side by side; the first `priority` pictures are fetched at once. */
export async function PieceGrid({
  listings,
  locale,
  three,
  priority = 0,
  level,
  ownPage,
}: {
  listings: readonly Listing[];
  locale: Locale;
  three?: boolean;
  priority?: number;
  level?: 'h2' | 'h3';
  /** On the maker's own page the cards need not say whose they are. */
  ownPage?: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog.card' });
  const view = (listing: Listing): ProductCardView => ({
    href: addressIn(locale, `/products/${listing.slug}`),
    photo: photoOf(listing.image, locale),
    title: <Tongue text={listing.title[locale]} locale={locale} />,
    price: listing.price,
    share: listing.share,
    shareText: t('gets', {
      name: listing.artisan.name[locale],
      amount: formatAmount(listing.share),
    }),
    artisanId: listing.artisan.id,
    byline: ownPage
      ? undefined
      : namesPlace(listing.artisan.name, listing.place, locale)
        ? listing.artisan.name[locale]
        : t('by', { name: listing.artisan.name[locale], place: listing.place[locale] }),
    arrives: listing.inStock ? sending(listing) : undefined,
    badge: badge(listing),
    soldText: listing.inStock ? undefined : t('sold'),
  });
  const sending = ({ makingDays }: Listing) =>
    makingDays > 0 ? t('made', { days: makingDays }) : t('ready');
  const badge = ({ inStock, kind }: Listing) => {
    if (!inStock || kind === 'ready') return undefined;
    return kind === 'one_of_a_kind' ? t('onlyOne') : t('madeForYou');
  };
  return (
    <ProductGrid three={three}>
      {listings.map((listing, index) => (
        <ProductCard
          key={listing.id}
          card={view(listing)}
          locale={locale}
          level={level}
          priority={index < priority}
        />
      ))}
    </ProductGrid>
  );
}
