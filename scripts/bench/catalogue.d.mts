type Variant = {
  readonly sku: string;
  readonly size: string;
  readonly price: number;
  readonly stock: number;
};
export type Piece = {
  readonly i: number;
  readonly title: string;
  readonly slug: string;
  readonly description: string;
  readonly category: number;
  readonly tags: readonly number[];
  readonly images: readonly string[];
  readonly variants: readonly Variant[];
  readonly vendor: number;
};
export const CATEGORIES: readonly string[];
export const TAGS: readonly string[];
export const SCARCE: Piece;
export const SEARCH_TERMS: readonly string[];
export function catalogue(count: number, seed?: number): Generator<Piece>;
