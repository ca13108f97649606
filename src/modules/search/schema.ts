import { latinDigits } from '@/domain/digits';
import { isSlug } from '@/domain/text/slug';
import { type Search, type Sort, sorts } from './types';

export const longestQuery = 200;
export const mostListings = 48;
export const listingsOnPage = 24;
const mostChoices = 20;
const highestPrice = 1_000_000_000;

export type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** A search out of an address. What can't be read is left out and kept in `wrong` as it was typed; the rest counts. */
export function readSearch(asked: Asked): {
  readonly search: Search;
  readonly wrong: ReadonlyMap<string, string>;
} {
  const wrong = new Map<string, string>();
  const one = (name: string) => many(asked[name])[0]?.trim() ?? '';
  const price = (name: string): number | null => {
    const minor = readRupees(one(name));
    if (minor === undefined) wrong.set(name, one(name).slice(0, 20));
    return minor ?? null;
  };
  const q = one('q').slice(0, longestQuery);
  const search: Search = {
    q,
    craft: slugs(asked.craft),
    district: slugs(asked.district),
    province: slugs(asked.province),
    material: slugs(asked.material),
    priceMin: price('price_min'),
    priceMax: price('price_max'),
    inStock: ['1', 'true', 'on'].includes(one('in_stock')),
    sort: readSort(one('sort'), q),
    limit: listingsOnPage,
    cursor: one('cursor') || null,
  };
  return { search, wrong };
}

/** The address of a search, with only what differs from an empty one; prices in rupees. */
export function searchQuery(search: Partial<Search>): string {
  const query = new URLSearchParams();
  if (search.q) query.set('q', search.q);
  for (const name of ['craft', 'district', 'province', 'material'] as const) {
    for (const value of search[name] ?? []) query.append(name, value);
  }
  if (search.priceMin != null) query.set('price_min', String(search.priceMin / 100));
  if (search.priceMax != null) query.set('price_max', String(search.priceMax / 100));
  if (search.inStock) query.set('in_stock', '1');
  if (search.sort && search.sort !== usualSort(search.q ?? '')) query.set('sort', search.sort);
  if (search.cursor) query.set('cursor', search.cursor);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** How results are ordered when nobody says. */
export const usualSort = (q: string): Sort => (q.trim() === '' ? 'newest' : 'relevance');

const readSort = (text: string, q: string): Sort => {
  const sort = sorts.find((known) => known === text) ?? usualSort(q);
  return sort === 'relevance' ? usualSort(q) : sort;
};

const many = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat();

const slugs = (value: string | string[] | undefined): string[] =>
  [...new Set(many(value).filter(isSlug))].slice(0, mostChoices);

/** `null` for an empty field, `undefined` for what is no price. */
function readRupees(text: string): number | null | undefined {
  const digits = latinDigits(text).replace(/[,\s]/g, '');
  if (digits === '') return null;
  const minor = Math.round(Number(digits) * 100);
  return /^\d+(\.\d{1,2})?$/.test(digits) && minor <= highestPrice ? minor : undefined;
}
