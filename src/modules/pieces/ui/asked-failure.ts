import { readPrice, whyRefused } from '@/domain/product/change';
import { type Failure, fail } from '@/domain/result';
import type { VariantView } from '../queries/pieces';

/** What is wrong with the form that was sent last, by what the address says of it. */
export function askedFailure(
  variant: VariantView | undefined,
  { price = '', count = '' }: { readonly price?: string; readonly count?: string },
  refused: string | undefined,
): Failure | null {
  if (!variant) return null;
  if (refused === 'moved') return fail('piece.moved').failure;
  if (refused === 'yes') return whyRefused(variant, { price, count });
  const read = price === '' ? null : readPrice(price);
  return read && !read.ok ? read.failure : null;
}
