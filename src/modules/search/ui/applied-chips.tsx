import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { formatNumber, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { searchQuery } from '../schema';
import type { Facets, Search } from '../types';

type Chip = { readonly key: string; readonly name: string; readonly without: Search };

/** What the search is narrowed by; each chip leads to the search without it. */
export async function AppliedChips({
  search,
  facets,
  locale,
}: {
  search: Search;
  facets: Facets;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const first = { ...search, cursor: null };
  const rupees = (minor: number) => formatNumber(Math.round(minor / 100));
  const chips: Chip[] = (['craft', 'province', 'district', 'material'] as const).flatMap((name) =>
    search[name].map((value) => ({
      key: `${name}:${value}`,
      name: facets[name].find((facet) => facet.value === value)?.label[locale] ?? value,
      without: { ...first, [name]: search[name].filter((other) => other !== value) },
    })),
  );
  if (search.priceMin !== null)
    chips.push({
      key: 'min',
      name: t('fromPrice', { amount: rupees(search.priceMin) }),
      without: { ...first, priceMin: null },
    });
  if (search.priceMax !== null)
    chips.push({
      key: 'max',
      name: t('upTo', { amount: rupees(search.priceMax) }),
      without: { ...first, priceMax: null },
    });
  if (search.inStock)
    chips.push({ key: 'stock', name: t('inStock'), without: { ...first, inStock: false } });
  if (chips.length === 0) return null;
  const href = (to: Partial<Search>) => addressIn(locale, `/search${searchQuery(to)}`);
  return (
    <ul className="chips py-3" aria-label={t('filters')}>
      {chips.map(({ key, name, without }) => (
        <li key={key}>
          <a className="chip" aria-current="true" href={href(without)}>
            <span className="vh">{t('remove', { name })}</span>
            <span aria-hidden="true">{name}</span> <Icon name="x-bold" />
          </a>
        </li>
      ))}
      <li>
        <a className="chip" href={href({ q: search.q })}>
          {t('clear')}
        </a>
      </li>
    </ul>
  );
}
