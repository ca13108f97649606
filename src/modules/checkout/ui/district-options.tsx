import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import type { DistrictChoice } from '../queries';

/** Every district under its province, in the order of the page's alphabet. */
export async function DistrictOptions({
  districts,
  locale,
}: {
  districts: readonly DistrictChoice[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'checkout' });
  const provinces = [...new Set(districts.map(({ province }) => province))];
  return provinces.map((province) => {
    const own = districts
      .filter((district) => district.province === province)
      .sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
    return (
      <optgroup key={province} label={own[0]?.provinceName[locale]}>
        {own.map(({ slug, name, codServed }) => (
          <option key={slug} value={slug}>
            {codServed ? name[locale] : t('no_cash', { district: name[locale] })}
          </option>
        ))}
      </optgroup>
    );
  });
}
