import type { Words } from '@/domain/place';
import type { Listing } from '@/modules/catalog/types';

export const sorts = ['relevance', 'newest', 'price_asc', 'price_desc'] as const;
export type Sort = (typeof sorts)[number];

/** What a buyer looks for. Slugs in lists are alternatives; prices are in minor units, both ends included. */
export type Search = {
  readonly q: string;
  readonly craft: readonly string[];
  readonly district: readonly string[];
  readonly province: readonly string[];
  readonly material: readonly string[];
  readonly priceMin: number | null;
  readonly priceMax: number | null;
  readonly inStock: boolean;
  readonly sort: Sort;
  readonly limit: number;
  readonly cursor: string | null;
};

export type FacetName = 'craft' | 'district' | 'province' | 'material';
export type FacetValue = { readonly value: string; readonly label: Words; readonly count: number };
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

export type SearchPage = {
  readonly listings: readonly Listing[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly facets: Facets;
};
