import { facetOf, listingOf } from '@/modules/api/queries/present';
import { listProducts } from '@/modules/api/schema/operations';
import { searchListings } from '@/modules/search/queries';
import { listingsOnPage, usualSort } from '@/modules/search/schema';
import { endpoint, preflight } from '@/platform/http/endpoint';

export const GET = endpoint(listProducts, async ({ query, locale, now }) => {
  const q = query.q ?? '';
  const search = {
    q,
    craft: query.craft ?? [],
    district: query.district ?? [],
    province: query.province ?? [],
    material: query.material ?? [],
    priceMin: query.price_min ?? null,
    priceMax: query.price_max ?? null,
    inStock: query.in_stock ?? false,
    sort:
      query.sort === undefined || (query.sort === 'relevance' && q === '')
        ? usualSort(q)
        : query.sort,
    limit: query.limit ?? listingsOnPage,
    cursor: query.cursor || null,
  };
  const found = await searchListings(search, now);
  if (!found.ok) return found;
  const { listings, nextCursor, total, facets } = found.value;
  const say = (facet: (typeof facets.craft)[number]) => facetOf(facet, locale);
  return {
    ok: true,
    value: {
      data: listings.map((piece) => listingOf(piece, locale)),
      page: { next_cursor: nextCursor },
      total,
      total_is_estimate: false,
      facets: {
        craft: facets.craft.map(say),
        district: facets.district.map(say),
        province: facets.province.map(say),
        material: facets.material.map(say),
      },
    },
  };
});
export const OPTIONS = preflight;
