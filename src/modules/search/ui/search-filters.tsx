import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { Button } from '@/ui/button';
import { Checkbox, FilterGroup } from '@/ui/choice';
import { Field, Select } from '@/ui/field';
import { formatNumber, type Locale } from '@/ui/format';
import { type FacetName, type Facets, type Search, sorts } from '../types';

const choicesShown = 8;

/** Everything a search can be narrowed by, as one plain form. */
export async function SearchFilters({
  search,
  facets,
  wrong,
  locale,
}: {
  search: Search;
  facets: Facets;
  /** Fields that could not be read, with what was typed. */
  wrong: ReadonlyMap<string, string>;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const price = (name: 'price_min' | 'price_max', label: string, minor: number | null) => (
    <Field
      name={name}
      label={label}
      inputMode="numeric"
      dir="ltr"
      defaultValue={wrong.get(name) ?? (minor === null ? '' : String(minor / 100))}
      error={wrong.has(name) ? t('wrongPrice') : undefined}
    />
  );
  return (
    <form action={addressIn(locale, '/search')}>
      {search.q && <input type="hidden" name="q" value={search.q} />}
      <Select name="sort" label={t('sort')} defaultValue={search.sort}>
        {sorts
          .filter((sort) => sort !== 'relevance' || search.q !== '')
          .map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
      </Select>
      <div className="mb-5">
        <Checkbox name="in_stock" value="1" label={t('inStock')} defaultChecked={search.inStock} />
      </div>
      {(['craft', 'province', 'district', 'material'] as const).map((name) => (
        <Facet key={name} name={name} facets={facets} search={search} locale={locale} />
      ))}
      <FilterGroup legend={t('price')}>
        <div className="mt-2 grid grid-cols-2 gap-3">
          {price('price_min', t('priceMin'), search.priceMin)}
          {price('price_max', t('priceMax'), search.priceMax)}
        </div>
      </FilterGroup>
      <Button type="submit" wide>
        {t('apply')}
      </Button>
    </form>
  );
}

async function Facet({
  name,
  facets,
  search,
  locale,
}: {
  name: FacetName;
  facets: Facets;
  search: Search;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const chosen = search[name];
  const values = [...facets[name]].sort(
    (a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)),
  );
  if (values.length === 0) return null;
  const box = ({ value, label, count }: (typeof values)[number]) => (
    <Checkbox
      key={value}
      name={name}
      value={value}
      label={label[locale]}
      count={formatNumber(count)}
      defaultChecked={chosen.includes(value)}
    />
  );
  return (
    <FilterGroup legend={t(name)}>
      {values.slice(0, choicesShown).map(box)}
      {values.length > choicesShown && (
        <details>
          <summary className="plain small">{t('moreChoices')}</summary>
          {values.slice(choicesShown).map(box)}
        </details>
      )}
    </FilterGroup>
  );
}
