import { fail, ok } from '@/domain/result';
import { isSlug } from '@/domain/text/slug';
import { productOf } from '@/modules/api/queries/present';
import { readProduct } from '@/modules/api/schema/operations';
import { productPage } from '@/modules/catalog/queries/product-page';
import { endpoint, preflight } from '@/platform/http/endpoint';

export const GET = endpoint(readProduct, async ({ params: { slug = '' }, locale, now }) => {
  const piece = isSlug(slug) ? await productPage(slug, now) : null;
  return piece ? ok({ data: productOf(piece, locale) }) : fail('product.not_found');
});
export const OPTIONS = preflight;
