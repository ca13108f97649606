import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { PersonName } from '@/ui/person-name';
import type { StudioOrder } from '../../queries/studio';

/** "For Sadia, Multan". */
export async function BuyerLine({
  buyer,
  locale,
}: {
  buyer: StudioOrder['buyer'];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  return t.rich('for', {
    name: buyer.firstName,
    place: buyer.district[locale],
    who: () => <PersonName>{buyer.firstName}</PersonName>,
  });
}
