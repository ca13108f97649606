import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { formatMoney, type Locale } from '@/ui/format';
import type { Listing, SplitView } from '../types';
import { SideSection } from './section';
import { SplitOf } from './split-of';

/** Where the money goes, counted on a piece that can be bought now. */
export async function HomeSplit({
  listing,
  split,
  locale,
}: {
  listing: Listing;
  split: SplitView;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog.home' });
  const name = listing.artisan.name[locale];
  const note = t.rich('splitOf', {
    name,
    title: listing.title[locale],
    price: formatMoney(listing.price, locale),
    piece: (words) => <a href={addressIn(locale, `/products/${listing.slug}`)}>{words}</a>,
  });
  return (
    <SideSection title={t('split')} note={note} id="split">
      <SplitOf split={split} name={name} locale={locale} />
    </SideSection>
  );
}
