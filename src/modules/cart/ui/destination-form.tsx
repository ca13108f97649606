import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { addressIn } from '@/ui/address';
import { Button } from '@/ui/button';
import { Select } from '@/ui/field';
import type { Locale } from '@/ui/format';

/** Where it goes, so that the cart can show exact dates and fees. A plain form: the choice stands in the address. */
export async function DestinationForm({
  district,
  locale,
  children,
}: {
  district: string;
  locale: Locale;
  /** The districts to choose from. */
  children: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: 'cart' });
  return (
    <form action={addressIn(locale, '/cart')} className="mb-8 bg-sunk p-4">
      <Select
        name="district"
        label={t('destination')}
        hint={t('destination_hint')}
        defaultValue={district}
        autoComplete="address-level1"
      >
        <option value="">{t('choose_district')}</option>
        {children}
      </Select>
      <Button type="submit" variant="line">
        {t('show_delivery')}
      </Button>
    </form>
  );
}
